package dev.stepschema.codegen.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    @Test
    void allIsDoneAndNothingElseIsLeft() throws IOException {
        Path out = temp.resolve("a/out");
        FileChanges first = new FileChanges(out);
        first.write(out.resolve("p/A"), bytes("a"));
        first.write(out.resolve("B"), bytes("b"));
        first.apply();
        FileChanges second = new FileChanges(out);
        second.delete(out.resolve("p/A"));
        second.write(out.resolve("B"), bytes("b2"));
        second.apply();

        assertEquals(Map.of("a", "", "a/out", "", "a/out/p", "", "a/out/B", "b2"), contents());
    }

    @Test
    void failureInTheMiddleBringsBackWhatWasThere() throws IOException {
        Path old = old("old");
        Path gone = old("gone");
        Files.createDirectories(temp.resolve("full/inner"));
        Map<String, String> before = contents();
        FileChanges changes = new FileChanges(temp);
        changes.delete(gone);
        changes.write(old, bytes("new"));
        changes.write(temp.resolve("p/q/fresh"), bytes("fresh"));
        changes.write(temp.resolve("full"), bytes("a directory is in the way"));

        assertThrows(IOException.class, changes::apply);

        assertEquals(before, contents());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(old));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(gone));
    }

    private Path old(String name) throws IOException {
        Path file = Files.writeString(temp.resolve(name), name);
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.skip(1).toList()) {
                String text = Files.isDirectory(file) ? "" : Files.readString(file);
                contents.put(temp.relativize(file).toString().replace('\\', '/'), text);
            }
        }
        return contents;
    }
}
