package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that somebody chooses for a type takes no other type's name; of whoever chose it depends what becomes of it. */
class ChosenNamesTest {
    @TempDir
    Path temp;

    private CodegenResult generate(Map<String, String> names, Map<String, String> files) throws IOException {
        Path schemas = Files.createDirectories(temp.resolve("schemas"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(schemas.resolve(file.getKey()), file.getValue());
        }
        return Codegen.generate(CodegenRequest.builder()
                .outputDirectory(temp.resolve("out"))
                .namesLock(temp.resolve("names.lock"))
                .options(Options.builder().names(names).build())
                .add(CodegenSource.file(schemas, "acme"))
                .build());
    }

    private String failure(Map<String, String> names, Map<String, String> files) {
        return assertThrows(CodegenException.class, () -> generate(names, files))
                .getMessage()
                .replace(temp.resolve("schemas") + "/", "");
    }

    private static String definitions(String definitions) {
        return "{\"$defs\":{" + definitions.replace('\'', '"') + "}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "item", "a b", "", "Item$", "1st", "_Item", "日本"})
    void aNameThatNoTypeCanHaveIsOneSentence(String name) {
        assertEquals(
                "names must give names to types, but the one for \"Item\" must be a capital letter, and letters, digits and"
                        + " underscores behind it, but is \"" + name + "\". Choose another name.",
                failure(Map.of("Item", name), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Class", "Builder", "List", "Nullable"})
    void aNameThatHidesAnotherIsOneSentence(String name) {
        assertEquals(
                "names must give names to types, but the one for \"Item\" is " + name
                        + ", which Java or generated code calls something else. Choose another name.",
                failure(Map.of("Item", name), Map.of()));
    }

    @Test
    void aNameIsTakenToTheLetter() throws IOException {
        generate(Map.of("Item", "Line_Item2"), Map.of("a.json", definitions("'item':{'enum':['A']}")));

        assertTrue(Files.exists(temp.resolve("out/acme/Line_Item2.java")));
    }

    @Test
    void aKeyThatStandsForTwoSchemasIsOneSentence() throws IOException {
        Map<String, String> files = Map.of(
                "a.json", definitions("'item':{'enum':['A']}"),
                "b.json", definitions("'item':{'enum':['B']}"));
        assertEquals(
                "b.json:1:18: error: the type would be called Line, but names gives Line to a.json#/$defs/item, by the key"
                        + " \"Item\". The key stands for both: take it out, and choose names in the lock of names"
                        + " (namesLock). [NAME_COLLISION]",
                failure(Map.of("Item", "Line"), files));
        Files.writeString(temp.resolve("names.lock"), "a.json#/$defs/item Line\nb.json#/$defs/item Other\n");

        assertEquals(List.of(), generate(Map.of(), files).diagnostics());
        assertTrue(Files.exists(temp.resolve("out/acme/Line.java")));
        assertTrue(Files.exists(temp.resolve("out/acme/Other.java")));
    }

    @Test
    void aMappingDoesNotTakeANameOutOfTheLock() throws IOException {
        String schema = definitions("'order':{'enum':['A']},'item':{'enum':['B']}");
        Files.writeString(temp.resolve("names.lock"), "a.json#/$defs/order Purchase\n");

        assertEquals(
                "a.json:1:19: error: the type would be called Purchase, but names gives Purchase to a.json#/$defs/item, by"
                        + " the key \"Item\". Give another name there, or one to this type, by the key #/$defs/order."
                        + " [NAME_COLLISION]",
                failure(Map.of("Item", "Purchase"), Map.of("a.json", schema)));
        assertEquals(
                List.of(),
                generate(Map.of("Item", "Purchase", "#/$defs/order", "Order"), Map.of("a.json", schema))
                        .diagnostics());
    }

    @Test
    void aSchemaDoesNotTakeANameOutOfTheLock() throws IOException {
        Files.writeString(temp.resolve("names.lock"), "a.json#/$defs/order Purchase\n");
        CodegenResult result = generate(
                Map.of(),
                Map.of("a.json", definitions("'item':{'x-java-name':'Purchase','enum':['B']},'order':{'enum':['A']}")));

        assertEquals(1, result.diagnostics().size());
        assertTrue(Files.readString(temp.resolve("out/acme/Purchase.java")).contains(" A(\"A\")"));
        assertEquals(
                "a.json#/$defs/item Item\na.json#/$defs/order Purchase\n",
                Files.readString(temp.resolve("names.lock")));
    }

    @Test
    void aNameOfTheLockThatHidesAnotherIsOneSentence() throws IOException {
        Files.writeString(temp.resolve("names.lock"), "a.json#/$defs/order String\n");

        assertEquals(
                temp.resolve("names.lock")
                        + ":1: String cannot be the name of a type because generated code names another one so. Write"
                        + " another name, or delete the line to have the name given anew.",
                failure(Map.of(), Map.of("a.json", definitions("'order':{'enum':['A']}"))));
    }
}
