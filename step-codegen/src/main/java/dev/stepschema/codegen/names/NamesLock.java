package dev.stepschema.codegen.names;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.CodegenRequest;
import dev.stepschema.codegen.SourceDifference;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.source.SchemaDocument;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.text.Reasons;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that keeps names as they are, whatever is added to the schemas or taken from them: a line for each type with a
 * file of its own, and for each constant or component whose name another one could take; sorted, to be committed. What
 * somebody writes into it holds, too.
 */
public final class NamesLock {
    private final Optional<Path> file;
    private final List<Path> roots;
    private final Map<String, LockLine> types = new HashMap<>();
    private final Map<String, Map<String, LockLine>> members = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    private final Map<String, SchemaDocument> claims = new HashMap<>();

    /** The members of the types at one place, as this run has named them. */
    private static final class Named {
        private final Set<String> members = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final List<LockLine> lines = new ArrayList<>();
    }

    private NamesLock(Optional<Path> file, List<Path> roots) {
        this.file = file;
        this.roots = roots;
        file.ifPresent(lock -> read(lock).forEach(this::index));
    }

    private void index(LockLine line) {
        if (line.member().isEmpty()) {
            types.put(line.place(), line);
        } else {
            members.computeIfAbsent(line.place(), any -> new TreeMap<>()).put(line.member(), line);
        }
    }

    /**
     * The lock of a request; one that knows and keeps nothing where there is none.
     *
     * @throws CodegenException if it cannot be read, or is something else
     */
    public static NamesLock of(CodegenRequest request) {
        List<Path> roots = Stream.concat(
                        request.sources().stream().flatMap(source -> source.file().stream()),
                        request.catalog().values().stream())
                .map(root -> root.toAbsolutePath().normalize())
                .sorted(Comparator.comparing(Path::getNameCount))
                .toList();
        return new NamesLock(request.namesLock(), roots);
    }

    /**
     * The names in a file, as text that changes whenever they do; empty if it does not exist.
     *
     * @throws CodegenException if it cannot be read, or is something else
     */
    public static String text(Path file) {
        return text(sorted(read(file).stream()));
    }

    private static List<LockLine> read(Path file) {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return LockLine.parse(Files.readAllLines(file), file);
        } catch (IOException e) {
            throw failure("cannot be read", file, e);
        }
    }

    /** The name of a schema's type in an earlier run. */
    Optional<String> name(Location schema) {
        return types.isEmpty()
                ? Optional.empty()
                : place(List.of(schema)).map(types::get).map(LockLine::name);
    }

    /** Says what the type of a schema is called in this run, if it gets one. */
    void give(Location schema, String name) {
        file.flatMap(any -> place(List.of(schema))).ifPresent(place -> given.put(place, name));
    }

    /** What is known of the members of a type, and is to be kept. */
    public MemberLock members(List<Location> schemas) {
        return new MemberLock(this, schemas);
    }

    /** The lines of the members of a type. */
    Map<String, LockLine> lines(List<Location> schemas) {
        return members.isEmpty() ? Map.of() : place(schemas).map(members::get).orElse(Map.of());
    }

    /**
     * Keeps the names of the members of a type, but for those that are called in JSON as in Java, which never change. Of two
     * types at one place the first keeps what both have.
     */
    void keep(List<Location> schemas, List<Member> members, List<String> names) {
        Optional<String> place = file.flatMap(any -> place(schemas));
        if (place.isEmpty()) {
            return;
        }
        Named all = named.computeIfAbsent(place.get(), any -> new Named());
        for (int i = 0; i < members.size(); i++) {
            String json = members.get(i).json();
            String name = names.get(i);
            boolean isFirst = all.members.add(json);
            boolean isFree = all.names.add(name);
            if (isFirst && isFree && !members.get(i).isSafe(name)) {
                all.lines.add(new LockLine(place.get(), json, name, 0));
            }
        }
    }

    /** A sentence about a line. */
    CodegenException fault(LockLine line, String sentence) {
        return LockLine.fault(file.orElseThrow(), line.number(), sentence);
    }

    /** Writes the names of a run into the file, and takes out what holds no more, if that changes anything. */
    public void update(TypeModels models) {
        if (file.isEmpty()) {
            return;
        }
        Map<String, LockLine> lines = sorted(known().filter(line -> !isGivenAway(line)));
        names(models).forEach(line -> lines.put(line.key(), line));
        String text = text(lines);
        if (text.equals(text(sorted(known())))) {
            return;
        }
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Files.writeString(file.get(), text);
        } catch (IOException e) {
            throw failure("cannot be written", file.get(), e);
        }
    }

    /** Whether a member is gone, and another one has its name now. */
    private boolean isGivenAway(LockLine line) {
        Named now = named.get(line.place());
        return now != null && !now.members.contains(line.member()) && now.names.contains(line.name());
    }

    /** What is wrong with a file that lacks names or has others; empty if it has them all. */
    public Optional<SourceDifference> compare(TypeModels models) {
        Map<String, LockLine> known = sorted(known());
        return file.flatMap(lock -> names(models).stream()
                .filter(line -> !line.isSameAs(known.get(line.key())))
                .findFirst()
                .map(line -> new SourceDifference.Unlocked(lock, line.toString())));
    }

    private Stream<LockLine> known() {
        return Stream.concat(
                types.values().stream(), members.values().stream().flatMap(each -> each.values().stream()));
    }

    private List<LockLine> names(TypeModels models) {
        Map<String, LockLine> names = new TreeMap<>();
        for (Declared type : models.topLevel()) {
            // Of several types that are made of one schema, the line is of the one that has the schema's name.
            place(List.of(type.location())).ifPresent(place -> {
                LockLine line = new LockLine(place, "", type.name().simpleName(), 0);
                names.merge(place, line, (first, other) -> other.name().equals(given.get(place)) ? other : first);
            });
        }
        named.values().forEach(each -> each.lines.forEach(line -> names.put(line.key(), line)));
        return List.copyOf(names.values());
    }

    private static Map<String, LockLine> sorted(Stream<LockLine> lines) {
        Map<String, LockLine> sorted = new TreeMap<>();
        lines.forEach(line -> sorted.put(line.key(), line));
        return sorted;
    }

    private static String text(Map<String, LockLine> sorted) {
        return sorted.values().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /**
     * What the file calls the schemas that a type is made of: each by the path from its source to its document, wherever
     * the source is, and by its pointer. Of documents in several sources that have one path, the first has the lines.
     */
    Optional<String> place(List<Location> schemas) {
        StringBuilder places = new StringBuilder();
        String last = "";
        for (Location schema : schemas) {
            String path = path(schema);
            if (!claims.computeIfAbsent(path, any -> schema.document()).equals(schema.document())) {
                return Optional.empty();
            }
            places.append(places.isEmpty() ? "" : "&")
                    .append(path.equals(last) ? "" : LockText.place(path))
                    .append(LockText.place(SchemaKeys.pointer(schema)));
            last = path;
        }
        return Optional.of(places.toString());
    }

    private String path(Location schema) {
        URI uri = schema.document().uri();
        if (!"file".equals(uri.getScheme())) {
            return schema.fileName();
        }
        Path document = Path.of(uri);
        return roots.stream()
                .filter(root -> document.startsWith(root) && !document.equals(root))
                .findFirst()
                .map(root -> SchemaFiles.shown(root.relativize(document)))
                .orElse(schema.fileName());
    }

    private static CodegenException failure(String what, Path file, IOException e) {
        return new CodegenException(
                "The lock of names " + SchemaFiles.shown(file) + " " + what + " (" + Reasons.of(e)
                        + "). Correct its path.",
                e);
    }
}
