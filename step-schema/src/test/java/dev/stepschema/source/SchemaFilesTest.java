package dev.stepschema.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schema files have an order of their own, whatever the one is in which a file system lists them. */
class SchemaFilesTest {
    private static final List<String> NAMES = List.of("a.json", "a/b.yml", "B.JSON", "b.yaml", "no.txt", "ı.json");

    @TempDir
    Path temp;

    @Test
    void theOrderIsThatOfTheNames() throws IOException {
        List<String> backwards = new ArrayList<>(NAMES);
        Collections.reverse(backwards);
        List<String> expected = List.of("B.JSON", "a.json", "a/b.yml", "b.yaml", "ı.json");

        assertNotEquals(listed("one.zip", NAMES), listed("two.zip", backwards));
        assertEquals(expected, found("one.zip"));
        assertEquals(expected, found("two.zip"));
    }

    /** Makes an archive, which lists its files in an order that depends on that in which they were added. */
    private List<String> listed(String archive, List<String> names) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(temp.resolve(archive), Map.of("create", "true"))) {
            for (String name : names) {
                Path file = files.getPath("/schemas", name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, "{}");
            }
        }
        try (FileSystem files = FileSystems.newFileSystem(temp.resolve(archive));
                Stream<Path> list = Files.list(files.getPath("/schemas"))) {
            return list.map(Path::toString).toList();
        }
    }

    private List<String> found(String archive) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(temp.resolve(archive))) {
            Path directory = files.getPath("/schemas");
            return SchemaFiles.below(directory, Set.of()).stream()
                    .map(file -> directory.relativize(file).toString())
                    .toList();
        }
    }
}
