package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.Dialect;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear sentence with its place. */
class InputTest {
    private final Map<URI, Path> catalog = new HashMap<>();

    @TempDir
    Path temp;

    @Test
    void missingFile() {
        assertEquals(
                "The schema <file> does not exist. Give an existing file or directory.",
                failure(UnaryOperator.identity()));
    }

    @Test
    void malformedJson() throws IOException {
        write("{\"type\": \"object\",\n  \"properties\" }");
        assertEquals("<file>:2:16: error: ", failure(UnaryOperator.identity()).substring(0, 20));
    }

    @Test
    void emptyFile() throws IOException {
        write("");
        assertEquals("<file>:1:1: error: ", failure(UnaryOperator.identity()).substring(0, 19));
    }

    @Test
    void wrongEncoding() throws IOException {
        Files.write(file(), "{\"title\": \"Größe\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("<file>:1:", failure(UnaryOperator.identity()).substring(0, 9));
    }

    @Test
    void byteOrderMark() throws IOException {
        write("\uFEFF{\"type\": \"strng\"}");
        assertEquals(
                "<file>:1:10: error: \"type\" must",
                failure(UnaryOperator.identity()).substring(0, 31));
        write("\uFEFF{\"type\": \"string\"}");
        assertEquals(1, generate(CodegenSource.file(file(), "acme")).types());
    }

    @Test
    void utf16() throws IOException {
        Files.write(file(), "{\"type\": \"string\"}".getBytes(StandardCharsets.UTF_16));
        assertEquals(
                "<file>:1:1: error: the text is UTF-16 or UTF-32; JSON is exchanged in UTF-8 (RFC 8259, section 8.1)"
                        + " [ENCODING]",
                failure(UnaryOperator.identity()));
    }

    @Test
    void noSuchRoot() throws IOException {
        write("{\"$defs\": {\"Order\": {\"type\": \"string\"}}}");
        assertEquals(
                "<file>:1:1: error: the root \"#/$defs/Ordr\" does not exist. Did you mean \"#/$defs/Order\"?"
                        + " Give the pointer of a schema. [NO_SUCH_ROOT]",
                failure(source -> source.withRoot("#/$defs/Ordr")));
    }

    @Test
    void rootThatIsNoUri() throws IOException {
        write("{}");
        assertEquals(
                "The root \"#/$defs/an order\" is neither a pointer nor a URI. Give the pointer of a schema, such as"
                        + " #/$defs/Order, or its URI; what a URI cannot hold is escaped, a space as %20.",
                failure(source -> source.withRoot("#/$defs/an order")));
        CodegenSource step = CodegenSource.step("acme").withRoot("#a#b");
        assertTrue(failure(step).startsWith("The root \"#a#b\" is neither a pointer nor a URI. "));
    }

    @Test
    void rootInSeveralFilesOfADirectory() throws IOException {
        write("a.json", "{\"$defs\": {\"Id\": {\"enum\": [\"a\"]}}}");
        write("b.json", "{\"$defs\": {\"Id\": {\"enum\": [\"b\"]}}}");
        CodegenSource both = CodegenSource.file(temp, "acme");

        assertEquals(
                "The root \"#/$defs/Id\" is in several files: <temp>/a.json, <temp>/b.json."
                        + " Give one of the files instead of their directory.",
                failure(both.withRoot("#/$defs/Id")));
        generate(CodegenSource.file(file(), "acme").withRoot("#/$defs/Id"));
        assertTrue(Files.readString(temp.resolve("out/acme/Id.java")).contains("\"a\""));
    }

    @Test
    void fileInADirectoryThatIsGivenToo() throws IOException {
        write("a.json", "{\"title\": \"A\", \"enum\": [\"a\"]}");
        write("b.json", "{\"title\": \"B\", \"enum\": [\"b\"]}");

        CodegenResult result =
                generate(CodegenSource.file(temp, "all"), CodegenSource.file(temp.resolve("./a.json"), "own"));

        assertEquals(List.of(out("all/B.java"), out("own/A.java")), result.written());
    }

    @Test
    void onlySchemasOutsideTheOutputAreInput() throws IOException {
        write("a.json", "{\"title\": \"A\", \"enum\": [\"a\"]}");
        CodegenSource source = CodegenSource.file(temp, "acme");
        generate(source);
        write("notes.txt", "no schema");
        write("out/acme/a.json", "no schema");

        assertTrue(generate(source).upToDate());
        write("b.json", "{\"title\": \"B\", \"enum\": [\"b\"]}");
        assertEquals(List.of(out("acme/B.java")), generate(source).written());
    }

    @Test
    void severalDialects() throws IOException {
        String tuple = "{'type': 'array', 'items': [{'type': 'string'}, {'type': 'integer'}]}".replace('\'', '"');
        write("a.json", tuple);
        write("b.json", tuple.replace("items", "prefixItems"));
        CodegenSource all = CodegenSource.file(temp, "acme").withDialect(Dialect.DRAFT_2020_12);
        CodegenSource a = CodegenSource.file(file(), "acme").withDialect(Dialect.DRAFT_7);

        generate(all, a);

        String componentsOfA = components("A");
        assertTrue(componentsOfA.contains("String item1"), componentsOfA);
        assertEquals(componentsOfA, components("B"));
        assertEquals(
                "The schema <temp>/a.json is given two dialects, draft-7 and draft-4. Give it one.",
                failure(all, a, a.withDialect(Dialect.DRAFT_4)));
    }

    private String components(String type) throws IOException {
        String text = Files.readString(out("acme/" + type + ".java"));
        String head = text.substring(text.indexOf("record " + type + "("));
        return head.substring(head.indexOf('(') + 1, head.indexOf(')'));
    }

    @Test
    void whatTheCatalogHasIsGeneratedWhereItIsReferredTo() throws IOException {
        Path shared = Files.createDirectory(temp.resolve("shared"));
        write("a.json", "{\"properties\": {\"m\": {\"$ref\": \"https://example.org/money#/$defs/Money\"}}}");
        write(
                "shared/money.json",
                "{\"$defs\": {\"Money\": {\"type\": \"object\", \"default\": {}}, \"Other\": {\"type\": \"object\"}}}");
        catalog.put(URI.create("https://example.org/"), shared);
        CodegenSource source = CodegenSource.file(file(), "acme");

        assertEquals(
                List.of(out("acme/A.java"), out("acme/Money.java")),
                generate(source).written());
        assertTrue(generate(source).upToDate());
        write("shared/money.json", "{\"$defs\": {\"Money\": {\"type\": \"object\", \"title\": \"Coins\"}}}");
        assertEquals(List.of(out("acme/Money.java")), generate(source).written());
        write("a.json", "{\"type\": \"object\"}");
        CodegenResult unused = generate(source);
        assertEquals(List.of(out("acme/Money.java")), unused.deleted());
        assertEquals(
                List.of(shared + ":1:1: warning: the catalog has this for \"https://example.org/\", which no reference"
                        + " needs [SCHEMA]"),
                unused.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void severalRootsOfTheStepSchema() {
        CodegenSource message = CodegenSource.step("two").withRoot("#/components/schemas/Message");

        List<Path> written = generate(CodegenSource.step("one"), message).written();

        assertTrue(written.contains(out("one/Step.java")), written.toString());
        assertTrue(written.contains(out("two/Message.java")), written.toString());
    }

    @Test
    void oneSchemaInTwoPackages() throws IOException {
        write("{\"title\": \"A\", \"enum\": [\"a\"]}");
        CodegenSource one = CodegenSource.file(file(), "one");
        CodegenSource two = CodegenSource.file(file(), "two");
        String end = " is to go into two packages, one and two. Give it one.";

        assertEquals("The schema <temp>/a.json" + end, failure(one, two));
        assertEquals("The schema <temp>/a.json#" + end, failure(one.withRoot("#"), two.withRoot("#")));
        String twice = failure(CodegenSource.step("one"), CodegenSource.step("two"));
        assertTrue(twice.endsWith(end), twice);
    }

    private Path file() {
        return temp.resolve("a.json");
    }

    private Path out(String path) {
        return temp.resolve("out").resolve(path);
    }

    private void write(String text) throws IOException {
        write("a.json", text);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(temp.resolve(name), text);
    }

    private CodegenResult generate(CodegenSource... sources) {
        return Codegen.generate(new CodegenRequest(
                List.of(sources), catalog, temp.resolve("out"), "test", Options.defaults(), Optional.empty()));
    }

    private String failure(UnaryOperator<CodegenSource> change) {
        return failure(change.apply(CodegenSource.file(file(), "acme"))).replace("<temp>/a.json", "<file>");
    }

    private String failure(CodegenSource... sources) {
        RuntimeException e = assertThrows(RuntimeException.class, () -> generate(sources));
        return e.getMessage().replace(temp.toString().replace('\\', '/'), "<temp>");
    }
}
