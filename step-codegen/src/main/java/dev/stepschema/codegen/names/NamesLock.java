package dev.stepschema.codegen.names;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.SourceDifference;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file that keeps the names of types as they are, whatever is added to the schemas or taken from them: a line a schema,
 * {@code order.json#/$defs/item Item}, sorted, to be committed.
 */
public final class NamesLock {
    private NamesLock() {}

    /** The names in a file by the places of their schemas; none if it does not exist. */
    public static Map<String, String> read(Path file) {
        Map<String, String> names = new TreeMap<>();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    int space = line.lastIndexOf(' ');
                    if (space > 0) {
                        names.put(line.substring(0, space), line.substring(space + 1));
                    }
                }
            } catch (IOException e) {
                throw failure("cannot be read", file, e);
            }
        }
        return names;
    }

    /** Adds the names of types to a file that lacks some of them. */
    public static void update(Path file, TypeModels models) {
        Map<String, String> known = read(file);
        Map<String, String> names = withNamesOf(models, known);
        if (names.equals(known)) {
            return;
        }
        String text = names.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw failure("cannot be written", file, e);
        }
    }

    /** What is wrong with a file that lacks names of types; empty if it has them all. */
    public static Optional<SourceDifference> compare(Path file, TypeModels models) {
        Map<String, String> known = read(file);
        List<String> missing = withNamesOf(models, known).keySet().stream()
                .filter(place -> !known.containsKey(place))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new SourceDifference.Unlocked(file, missing.get(0)));
    }

    private static Map<String, String> withNamesOf(TypeModels models, Map<String, String> known) {
        Map<String, String> names = new TreeMap<>(known);
        models.topLevel().forEach(type -> {
            Location location = type.location();
            names.putIfAbsent(
                    location.fileName() + "#" + location.pointer(), type.name().simpleName());
        });
        return names;
    }

    private static CodegenException failure(String what, Path file, IOException e) {
        String shown = file.toString().replace('\\', '/');
        return new CodegenException("The lock of names " + shown + " " + what + " (" + e + "). Correct its path.", e);
    }
}
