package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which files hold the documents of which URIs. Nothing is read: that is left to who needs a document. */
public final class Catalog {
    private static final List<String> ENDINGS = List.of("", ".json", ".yaml", ".yml");

    private final Map<URI, Path> places;

    /**
     * A catalog.
     *
     * @param places a file for each URI that {@linkplain #isPossible can have one}; for a URI that ends in {@code /}, a
     *     directory for all URIs that begin with it
     */
    public Catalog(Map<URI, Path> places) {
        this.places = new TreeMap<>();
        places.forEach((uri, place) -> this.places.put(normalized(uri), place));
    }

    /** The form of a URI in which it is looked up: {@code https://Example.org:443/a/../b} is another spelling of it. */
    public static URI normalized(URI uri) {
        return Uris.normalized(uri);
    }

    /** Whether a URI can have an entry: one for all that begin with it has to be the beginning of a path. */
    public static boolean isPossible(URI uri) {
        boolean isBeginning = uri.toString().endsWith("/");
        boolean hasPath = !uri.isOpaque() && uri.getRawQuery() == null;
        return uri.isAbsolute() && uri.getRawFragment() == null && (hasPath || !isBeginning);
    }

    /** A warning for each entry, where nothing is loaded that could refer to it. */
    public List<SchemaProblem> unused() {
        return unused(Set.of(), any -> Optional.empty());
    }

    /**
     * A warning for each entry that nothing has come from.
     *
     * @param used the entries that something has come from
     * @param known what a URI stands for without any catalog
     */
    List<SchemaProblem> unused(Set<URI> used, Function<URI, Optional<Schema>> known) {
        return places.entrySet().stream()
                .filter(entry -> !used.contains(entry.getKey()))
                .map(entry -> unused(entry.getKey(), entry.getValue(), known.apply(entry.getKey())))
                .toList();
    }

    private static SchemaProblem unused(URI uri, Path file, Optional<Schema> known) {
        String why = known.map(schema -> "but that is " + schema + " already").orElse("which no reference needs");
        String message = "the catalog has this for \"" + uri + "\", " + why;
        return new SchemaProblem(Code.UNUSED_CATALOG, Severity.WARNING, SchemaFiles.shown(file), 1, 1, "", message);
    }

    /** What this catalog has for a URI: an entry of its own, or else that of its longest beginning. */
    Optional<Map.Entry<URI, Path>> entry(URI given) {
        URI wanted = normalized(given);
        Stream<Map.Entry<URI, Path>> own =
                places.entrySet().stream().filter(entry -> entry.getKey().equals(wanted));
        Stream<Map.Entry<URI, Path>> beginnings = places.entrySet().stream()
                .filter(entry -> entry.getKey().toString().endsWith("/"))
                .filter(entry -> wanted.toString().startsWith(entry.getKey().toString()))
                .sorted(Comparator.comparing(entry -> -entry.getKey().toString().length()));
        return Stream.concat(own, beginnings).findFirst();
    }

    /** The file of a document, which need not exist; empty if nothing is known of the URI. */
    public Optional<Path> file(URI wanted) {
        return entry(wanted)
                .flatMap(entry -> entry.getKey().equals(normalized(wanted))
                        ? Optional.of(entry.getValue())
                        : below(entry.getValue(), entry.getKey().relativize(normalized(wanted))));
    }

    /** The file of a relative URI in a directory, and nowhere else; its ending may be left out. */
    private static Optional<Path> below(Path directory, URI rest) {
        try {
            Path root = directory.toAbsolutePath().normalize();
            Path within = root.resolve(rest.getPath()).normalize();
            if (!within.startsWith(root) || within.equals(root)) {
                return Optional.empty();
            }
            Path file = directory.resolve(root.relativize(within)).normalize(); // as short as the directory was given
            return ENDINGS.stream()
                    .map(ending -> file.resolveSibling(file.getFileName() + ending))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .or(() -> Optional.of(file));
        } catch (InvalidPathException e) { // what no file can be called
            return Optional.empty();
        }
    }
}
