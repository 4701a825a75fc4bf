package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
    void aRenamedSchemaGetsALineOfItsOwn() throws IOException {
        generate(FIRST);
        generate(FIRST.replace("line_item", "position"));
        assertEquals(
                "a.json#/$defs/line_item LineItem\na.json#/$defs/position Position\n",
                Files.readString(temp.resolve("names.lock")));
        generate(FIRST);
        assertTrue(Files.exists(temp.resolve("out/acme/LineItem.java")));
    }

    @Test
    void whatIsNoLockIsOneSentence() throws IOException {
        Path lock = temp.resolve("names.lock");
        Files.writeString(lock, "a.json#/$defs/x X\n<<<<<<< HEAD\n");
        assertEquals(
                lock + ":2: a line of the lock of names is the place of a schema and a name, such as"
                        + " order.json#/$defs/item Item, with the JSON of a member between them if the name is the"
                        + " member's, such as order.json#/$defs/size \"a b\" A_B, but here is \"<<<<<<< HEAD\". Correct"
                        + " the line, or delete it to have the name given anew.",
                failure());
        Files.writeString(lock, "\na.json#/$defs/x class\n");
        assertEquals(
                lock
                        + ":2: class cannot be the name of a type. Write a capital letter, and letters, digits and underscores"
                        + " behind it, or delete the line to have the name given anew.",
                failure());
        Files.writeString(lock, "a.json#/$defs/x X\na.json#/$defs/x Y\n");
        assertEquals(
                lock + ":2: Y is the second name for what is X in line 1. Delete one of the two lines.", failure());
        Files.write(lock, new byte[] {(byte) 0xE4});
        assertEquals("The lock of names " + lock + " cannot be read (it is not UTF-8). Correct its path.", failure());
        Files.delete(lock);
        Files.createDirectory(lock);
        assertEquals("The lock of names " + lock + " cannot be read (Is a directory). Correct its path.", failure());
    }

    @Test
    void filesOfOneNameHaveLinesOfTheirOwn() throws IOException {
        Path schemas = temp.resolve("schemas");
        Files.createDirectories(schemas.resolve("b"));
        Files.writeString(schemas.resolve("b/item.json"), "{\"type\":\"object\",\"title\":\"first\"}");
        assertEquals("b/item.json# Item\n", lockOf(schemas));
        Files.createDirectories(schemas.resolve("a"));
        Files.writeString(schemas.resolve("a/item.json"), "{\"type\":\"object\"}");
        assertEquals("a/item.json# ItemType\nb/item.json# Item\n", lockOf(schemas));
        assertTrue(Files.readString(temp.resolve("out/acme/Item.java")).contains("first"));
    }

    @Test
    void ofFilesOfOneNameInSeveralSourcesTheFirstKeepsItsName() throws IOException {
        Path[] sources = {temp.resolve("x"), temp.resolve("y")};
        for (Path source : sources) {
            Files.createDirectories(source);
            Files.writeString(source.resolve("item.json"), "{\"type\":\"object\"}");
        }
        for (int run = 0; run < 3; run++) {
            assertEquals("item.json# Item\n", lockOf(sources));
            assertTrue(Files.exists(temp.resolve("out/acme/ItemType.java")));
        }
    }

    private String lockOf(Path... sources) throws IOException {
        CodegenRequest.Builder request =
                CodegenRequest.builder().outputDirectory(temp.resolve("out")).namesLock(temp.resolve("names.lock"));
        for (Path source : sources) {
            request.add(CodegenSource.file(source, "acme"));
        }
        Codegen.generate(request.build());
        return Files.readString(temp.resolve("names.lock"));
    }

    @Test
    void aNameThatIsChosenReplacesTheLine() throws IOException {
        generate(FIRST);
        generate(FIRST.replace("\"title\"", "\"x-java-name\":\"Position\",\"title\""));
        assertEquals("a.json#/$defs/line_item Position\n", Files.readString(temp.resolve("names.lock")));
        generate(FIRST);
        assertTrue(Files.exists(temp.resolve("out/acme/Position.java")));
    }

    @Test
    void itsDirectoryIsMade() throws IOException {
        Path schema = Files.writeString(temp.resolve("a.json"), FIRST);
        Path lock = temp.resolve("kept/here/names.lock");
        Codegen.generate(CodegenRequest.builder()
                .outputDirectory(temp.resolve("out"))
                .namesLock(lock)
                .add(CodegenSource.file(schema, "acme"))
                .build());
        assertTrue(Files.exists(lock));
    }

    private String failure() {
        return assertThrows(CodegenException.class, () -> generate(FIRST)).getMessage();
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
