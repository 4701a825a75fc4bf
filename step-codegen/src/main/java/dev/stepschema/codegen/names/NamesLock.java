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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that keeps names as they are, whatever is added to the schemas or taken from them: a line for each type with a
 * file of its own, and for each member whose name is what it is because of another one; sorted, to be committed. What
 * somebody writes into it holds, too.
 */
public final class NamesLock {
    private final Optional<Path> file;
    private final List<Path> roots;
    private final Map<String, LockLine> types = new HashMap<>();
    private final Map<String, Map<String, LockLine>> members = new HashMap<>();
    private final Map<String, Map<String, String>> kept = new HashMap<>();
    private final Map<String, SchemaDocument> claims = new HashMap<>();

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
        return text(sorted(read(file)).values());
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

    /** Whether there is a file. */
    boolean isKept() {
        return file.isPresent();
    }

    /** The name of a schema's type in an earlier run. */
    Optional<String> name(Location schema) {
        return types.isEmpty()
                ? Optional.empty()
                : place(List.of(schema)).map(types::get).map(LockLine::name);
    }

    /** What is known of the members of a type, and is to be kept. */
    public MemberLock members(List<Location> schemas) {
        return new MemberLock(this, schemas);
    }

    /** The lines of the members of a type. */
    Map<String, LockLine> lines(List<Location> schemas) {
        return members.isEmpty()
                ? Map.of()
                : place(schemas).map(members::get).orElse(Map.of());
    }

    /** Keeps the name of a member. Of two types at one place the first keeps what both have. */
    void keep(List<Location> schemas, String member, String name) {
        place(schemas).map(place -> kept.computeIfAbsent(place, any -> new HashMap<>())).ifPresent(names -> {
            if (!names.containsValue(name)) {
                names.putIfAbsent(member, name);
            }
        });
    }

    /** A sentence about a line. */
    CodegenException fault(LockLine line, String sentence) {
        return LockLine.fault(file.orElseThrow(), line.number(), sentence);
    }

    /** Writes the names of a run into the file, if it lacks one of them or has another one. */
    public void update(TypeModels models) {
        if (file.isEmpty() || missing(models).isEmpty()) {
            return;
        }
        Map<String, LockLine> lines = known();
        names(models).forEach(line -> lines.put(line.key(), line));
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Files.writeString(file.get(), text(lines.values()));
        } catch (IOException e) {
            throw failure("cannot be written", file.get(), e);
        }
    }

    /** What is wrong with a file that lacks names or has others; empty if it has them all. */
    public Optional<SourceDifference> compare(TypeModels models) {
        return file.flatMap(lock -> missing(models).stream()
                .findFirst()
                .map(line -> new SourceDifference.Unlocked(lock, line.toString())));
    }

    private List<LockLine> missing(TypeModels models) {
        Map<String, LockLine> known = known();
        return names(models).stream()
                .filter(line -> !Optional.ofNullable(known.get(line.key()))
                        .filter(other -> other.name().equals(line.name()))
                        .isPresent())
                .toList();
    }

    private Map<String, LockLine> known() {
        return sorted(Stream.concat(
                        types.values().stream(),
                        members.values().stream().flatMap(each -> each.values().stream()))
                .toList());
    }

    private List<LockLine> names(TypeModels models) {
        Map<String, LockLine> names = new TreeMap<>();
        for (Declared type : models.topLevel()) {
            // Of several types that are made of one schema, the line is of the one that has it already.
            place(List.of(type.location())).ifPresent(place -> {
                LockLine line = new LockLine(place, "", type.name().simpleName(), 0);
                LockLine known = types.get(place);
                names.merge(
                        place,
                        line,
                        (first, other) -> known != null && other.name().equals(known.name()) ? other : first);
            });
        }
        kept.forEach((place, ours) -> ours.forEach((member, name) -> {
            LockLine line = new LockLine(place, member, name, 0);
            names.put(line.key(), line);
        }));
        return List.copyOf(names.values());
    }

    private static Map<String, LockLine> sorted(List<LockLine> lines) {
        Map<String, LockLine> sorted = new TreeMap<>();
        lines.forEach(line -> sorted.put(line.key(), line));
        return sorted;
    }

    private static String text(Collection<LockLine> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
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
