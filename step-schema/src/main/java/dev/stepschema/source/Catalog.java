package dev.stepschema.source;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which files hold the documents of which URIs. Nothing is read: that is left to who needs a document. */
public final class Catalog {
    private static final List<String> ENDINGS = List.of("", ".json", ".yaml", ".yml");

    private final Map<URI, Path> places;

    /**
     * A catalog.
     *
     * @param places a file for each URI; for a URI that ends in {@code /}, a directory for all URIs that begin with it
     */
    public Catalog(Map<URI, Path> places) {
        this.places = new TreeMap<>(places);
    }

    /** A file or directory of each URI, sorted. */
    Map<URI, Path> places() {
        return places;
    }

    /** What this catalog has for a URI: an entry of its own, or else that of its longest beginning. */
    Optional<Map.Entry<URI, Path>> entry(URI wanted) {
        Stream<Map.Entry<URI, Path>> own =
                places.entrySet().stream().filter(entry -> entry.getKey().equals(wanted));
        Stream<Map.Entry<URI, Path>> beginnings = places.entrySet().stream()
                .filter(entry -> entry.getKey().toString().endsWith("/"))
                .filter(entry -> wanted.toString().startsWith(entry.getKey().toString()))
                .sorted(Comparator.comparing(entry -> -entry.getKey().toString().length()));
        return Stream.concat(own, beginnings).findFirst();
    }

    /** The file of a document, which need not exist; empty if nothing is known of the URI. */
    Optional<Path> file(URI wanted) {
        return entry(wanted)
                .flatMap(entry -> entry.getKey().equals(wanted)
                        ? Optional.of(entry.getValue())
                        : below(entry.getValue(), entry.getKey().relativize(wanted)));
    }

    /** The file of a relative URI in a directory, and nowhere else; its ending may be left out. */
    private static Optional<Path> below(Path directory, URI rest) {
        try {
            Path root = directory.normalize();
            Path file = root.resolve(rest.isOpaque() ? "" : rest.getPath()).normalize();
            if (!file.startsWith(root) || file.equals(root)) {
                return Optional.empty();
            }
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
