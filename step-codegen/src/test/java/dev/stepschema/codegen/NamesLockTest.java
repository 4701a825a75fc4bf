package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type keeps its name although one that would have had a better claim to it is added. */
class NamesLockTest {
    private static final String FIRST = "{\"$defs\":{\"line_item\":{\"type\":\"object\",\"title\":\"first\"}}}";
    private static final String SECOND = "{\"$defs\":{\"LineItem\":{\"type\":\"array\"},"
            + "\"line_item\":{\"type\":\"object\",\"title\":\"first\"}}}";

    @TempDir
    Path temp;

    private CodegenResult generate(String schema) throws IOException {
        Path file = Files.writeString(temp.resolve("a.json"), schema);
        return Codegen.generate(CodegenRequest.builder()
                .outputDirectory(temp.resolve("out"))
                .namesLock(temp.resolve("names.lock"))
                .add(CodegenSource.file(file, "acme"))
                .build());
    }

    @Test
    void namesStay() throws IOException {
        generate(FIRST);
        assertEquals("a.json#/$defs/line_item LineItem\n", Files.readString(temp.resolve("names.lock")));
        assertTrue(generate(FIRST).upToDate());
        generate(SECOND);
        assertEquals(
                "a.json#/$defs/LineItem LineItemType\na.json#/$defs/line_item LineItem\n",
                Files.readString(temp.resolve("names.lock")));
        assertTrue(Files.readString(temp.resolve("out/acme/LineItem.java")).contains("first"));
    }
}
