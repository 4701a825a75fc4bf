package dev.stepschema.codegen.names;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.SourceDifference;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file that keeps the names of types as they are, whatever is added to the schemas or taken from them: a line a schema,
 * {@code order.json#/$defs/item Item}, sorted, to be committed.
 */
public final class NamesLock {
    private static final Pattern LINE =
            Pattern.compile("(.*#.*) (\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)");

    private NamesLock() {}

    /**
     * The names in a file by the places of their schemas; none if it does not exist.
     *
     * @throws CodegenException if it cannot be read, or is something else
     */
    public static Map<String, String> read(Path file) {
        Map<String, String> names = new TreeMap<>();
        if (Files.notExists(file)) {
            return names;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher line = LINE.matcher(lines.get(i));
                if (lines.get(i).isBlank()) {
                    continue;
                }
                if (!line.matches()) {
                    throw new CodegenException(SchemaFiles.shown(file) + ":" + (i + 1)
                            + ": a line of the lock of names is the place of a schema and a name, such as"
                            + " order.json#/$defs/item Item, but here is " + Quotes.name(lines.get(i))
                            + ". Correct the line, or delete it to have the name given anew.");
                }
                names.put(line.group(1), line.group(2));
            }
            return names;
        } catch (IOException e) {
            throw failure("cannot be read", file, e);
        }
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
            Files.createDirectories(file.toAbsolutePath().getParent());
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
            names.putIfAbsent(SchemaKeys.locked(type.location()), type.name().simpleName());
        });
        return names;
    }

    private static CodegenException failure(String what, Path file, IOException e) {
        return new CodegenException(
                "The lock of names " + SchemaFiles.shown(file) + " " + what + " (" + Reasons.of(e)
                        + "). Correct its path.",
                e);
    }
}
