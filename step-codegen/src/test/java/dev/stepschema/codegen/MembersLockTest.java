package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants and components keep their names whatever is added beside them, and are called as somebody writes into the lock. */
class MembersLockTest {
    private static final Pattern CONSTANT = Pattern.compile(" {4}(\\w+)\\((\".+\")\\)[,;]");
    private static final Pattern COMPONENT = Pattern.compile(" *@JsonProperty\\((\".*\")\\) .* (\\w+)[,)]?.*");

    @TempDir
    Path temp;

    private Path lock() {
        return temp.resolve("names.lock");
    }

    private CodegenRequest.Builder request(String schema) throws IOException {
        return CodegenRequest.builder()
                .outputDirectory(temp.resolve("out"))
                .namesLock(lock())
                .add(CodegenSource.file(Files.writeString(temp.resolve("a.json"), schema), "acme"));
    }

    private CodegenResult generate(String schema) throws IOException {
        return Codegen.generate(request(schema).build());
    }

    private String locked(String... lines) {
        return "a.json# A\n" + String.join("\n", lines) + "\n";
    }

    /** The names of the members in the source of a type, by their JSON. */
    private Map<String, String> names() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (String line : Files.readAllLines(temp.resolve("out/acme/A.java"))) {
            Matcher constant = CONSTANT.matcher(line);
            Matcher component = COMPONENT.matcher(line);
            if (constant.matches()) {
                names.put(constant.group(2), constant.group(1));
            } else if (component.matches()) {
                names.put(component.group(1), component.group(2));
            }
        }
        return names;
    }

    private static String values(String... values) {
        return "{\"enum\":[" + String.join(",", values).replace('\'', '"') + "]}";
    }

    private static String properties(String... names) {
        return "{\"type\":\"object\",\"properties\":{\"" + String.join("\":{\"type\":\"string\"},\"", names)
                + "\":{\"type\":\"string\"}}}";
    }

    private String failure(String schema, String... lines) throws IOException {
        Files.writeString(lock(), String.join("\n", lines));
        String message =
                assertThrows(CodegenException.class, () -> generate(schema)).getMessage();
        return message.replace(lock() + ":", "");
    }

    @Test
    void aConstantKeepsItsNameWhenAValueIsAddedThatIsSpelledSo() throws IOException {
        generate(values("'a'"));
        assertEquals(locked("a.json# \"a\" A"), Files.readString(lock()));

        CodegenResult result = generate(values("'A'", "'a'"));

        assertEquals(Map.of("\"a\"", "A", "\"A\"", "A_2"), names());
        assertEquals(locked("a.json# \"A\" A_2", "a.json# \"a\" A"), Files.readString(lock()));
        assertEquals(
                List.of(temp.resolve("a.json")
                        + ":1:10: warning: the value \"A\" would be called A in Java as \"a\" is; it"
                        + " is called A_2. Another name can be written into the lock of names (namesLock), in the line"
                        + " 'a.json# \"A\" A_2'. [NAME_COLLISION]"),
                result.diagnostics().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void aComponentKeepsItsNameWhenAPropertyIsAddedThatIsSpelledSo() throws IOException {
        generate(properties("foo_bar"));
        generate(properties("foo-bar", "fooBar", "foo_bar"));

        assertEquals(Map.of("\"foo_bar\"", "fooBar", "\"foo-bar\"", "fooBar2", "\"fooBar\"", "fooBar3"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a-b','a.b','a_b'", "'a_b','a.b','a-b'", "'a.b','a_b','a-b'"})
    void withoutALockTheOrderOfValuesChangesNothing(String values) throws IOException {
        CodegenRequest request = request(values(values)).build();
        Codegen.generate(CodegenRequest.builder()
                .outputDirectory(request.outputDirectory())
                .add(request.sources().get(0))
                .build());

        assertEquals(Map.of("\"a-b\"", "A_B", "\"a.b\"", "A_B_2", "\"a_b\"", "A_B_3"), names());
    }

    @Test
    void withALockAValueThatComesFirstDoesNotMoveTheOthers() throws IOException {
        generate(values("'a.b'", "'a_b'"));
        generate(values("'a-b'", "'a.b'", "'a_b'"));

        assertEquals(Map.of("\"a-b\"", "A_B_3", "\"a.b\"", "A_B", "\"a_b\"", "A_B_2"), names());
    }

    @Test
    void whateverTheLockSaysIsObeyed() throws IOException {
        Files.writeString(
                lock(),
                String.join(
                        "\n",
                        "a.json# \"foo_bar\" first",
                        "a.json#/properties/n 1.5 ONE_AND_A_HALF",
                        "a.json#/properties/n \"\\u0061 b\" AB",
                        "a.json#/properties/n true YES",
                        "a.json#/properties/o/properties/p/prefixItems \"rest\" remainder"));
        generate("""
                {"type": "object", "properties": {
                    "foo_bar": {"type": "string"},
                    "n": {"enum": [1.5, "a b", true]},
                    "o": {"type": "object", "properties": {
                        "p": {"type": "array", "prefixItems": [{"title": "rest", "type": "string"}]}}}}}
                """);

        assertEquals("first", names().get("\"foo_bar\""));
        String source = Files.readString(temp.resolve("out/acme/A.java"));
        for (String name : List.of("ONE_AND_A_HALF(", " AB(", " YES(", "@Nullable String remainder")) {
            assertTrue(source.contains(name), name + " is missing in " + source);
        }
    }

    @Test
    void theRemedyOfAWarningIsTrue() throws IOException {
        String schema = values("'a'", "'A'");
        String message = generate(schema).diagnostics().get(0).message();
        String line = message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
        assertTrue(Files.readAllLines(lock()).contains(line), line);
        Files.writeString(lock(), Files.readString(lock()).replace(line, line.replace("A_2", "SMALL")));

        assertEquals(List.of(), generate(schema).diagnostics());
        assertEquals(Map.of("\"a\"", "SMALL", "\"A\"", "A"), names());
    }

    @Test
    void aNameIsKeptForAValueThatHasGoneUntilAnotherOneHasIt() throws IOException {
        generate(values("'a'", "'A'"));
        String before = Files.readString(lock());
        generate(values("'A'"));
        assertEquals(before, Files.readString(lock()));
        generate(values("'A'", "'a '"));
        assertEquals(Map.of("\"A\"", "A", "\"a \"", "A_3"), names());

        generate(values("'in-use'"));
        generate(values("'in_use'"));
        assertEquals(Map.of("\"in_use\"", "IN_USE"), names());
        assertTrue(Files.readString(lock()).endsWith("a.json# \"in_use\" IN_USE\n"), Files.readString(lock()));
    }

    @Test
    void hostileTextsHaveALine() throws IOException {
        String schema = "{\"$defs\":{\"a b%&\\n#\\\"日\":{\"enum\":[\"x\\n \\\"#\\\\\\u202e日\",\"X\"]}}}";
        generate(schema);
        assertEquals(
                "a.json#/$defs/a%20b%25%26%0A#\"日 AB日\n"
                        + "a.json#/$defs/a%20b%25%26%0A#\"日 \"x\\n \\\"#\\\\\\u202e日\" X_日\n",
                Files.readString(lock()));
        String edited = Files.readString(lock()).replace("X_日", "FINE").replace("\\n", "\\u000A");
        Files.writeString(lock(), edited);
        generate(schema);
        assertEquals(edited, Files.readString(lock()));
        assertTrue(Files.readString(temp.resolve("out/acme/AB日.java")).contains(" FINE("));
    }

    @Test
    void typesThatShareASchemaHaveLinesOfTheirOwn() throws IOException {
        String schema = """
                {"type": "object", "properties": {"foo_bar": {"type": "string"}},
                 "oneOf": [{"required": ["foo-bar"], "properties": {"k": {"const": 1}}},
                           {"properties": {"k": {"const": 2}}}]}
                """;
        generate(schema);
        String source = Files.readString(temp.resolve("out/acme/A.java"));
        assertEquals("""
                a.json# A
                a.json#&#/oneOf/0 "foo-bar" fooBar
                a.json#&#/oneOf/0 "foo_bar" foo_bar
                a.json#&#/oneOf/1 "foo_bar" fooBar
                """, Files.readString(lock()));
        generate(schema + " ");
        assertEquals(source, Files.readString(temp.resolve("out/acme/A.java")));
    }

    @Test
    void aTypeWithoutConstantsHasNoLines() throws IOException {
        String[] many = new String[2_001];
        for (int i = 0; i < many.length; i++) {
            many[i] = "'v " + i + "'";
        }
        generate(values(many));

        assertEquals("a.json# A\n", Files.readString(lock()));
    }

    @Test
    void aNameThatNoConstantCanHaveIsOneSentence() throws IOException {
        for (String name : List.of("a", "Ab", "_", "A$")) {
            assertEquals(
                    "2: " + name
                            + " cannot be the name of a constant. Write capital letters, digits and underscores, no"
                            + " digit first, or delete the line to have the name given anew.",
                    failure(values("'a'"), "", "a.json# \"a\" " + name));
        }
    }

    @Test
    void aNameThatNoComponentCanHaveIsOneSentence() throws IOException {
        for (String name : List.of("Foo", "class", "hashCode", "fromTree", "a$")) {
            assertEquals(
                    "1: " + name + " cannot be the name of a component. Write a small letter, and letters, digits and"
                            + " underscores behind it, but no word that Java or generated code keeps, or delete the line to"
                            + " have the name given anew.",
                    failure(properties("foo"), "a.json# \"foo\" " + name));
        }
        assertEquals(
                "1: rest cannot be the name of the element because it is that of the component for further elements. Write"
                        + " another name, or delete the line to have the name given anew.",
                failure(
                        "{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"}]}",
                        "a.json#/prefixItems \"item1\" rest"));
    }

    @Test
    void theComponentForFurtherPropertiesGivesWay() throws IOException {
        Files.writeString(lock(), "a.json# \"x\" additionalProperties\n");
        generate(properties("x"));

        assertEquals("additionalProperties", names().get("\"x\""));
        assertTrue(Files.readString(temp.resolve("out/acme/A.java")).contains(" additionalProperties_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\"a", "\"a\\x\"", "\"a\\u12\"", "\"a\"b\"", "01", "null", "[]", "\"a\\\""})
    void whatIsNoMemberIsOneSentence(String member) throws IOException {
        String message = failure(values("'a'"), "a.json# " + member + " A");

        assertTrue(message.startsWith("1: a line of the lock of names is the place of a schema"), message);
    }

    @Test
    void oneNameForTwoMembersIsOneSentence() throws IOException {
        assertEquals(
                "3: B is the name of another member of the same type in line 1. Give one of them another name, or delete"
                        + " its line.",
                failure(values("'a'"), "a.json# \"a\" B", "a.json#/x \"b\" B", "a.json# \"b\" B"));
        assertEquals(
                "2: C is the second name for what is B in line 1. Delete one of the two lines.",
                failure(values("'a'"), "a.json# \"a\" B", "a.json# \"\\u0061\" C"));
    }

    @Test
    void aMemberThatTheLockLacksIsADifference() throws IOException {
        generate(values("'a'", "'A'"));
        CodegenRequest request = request(values("'a'", "'A'")).build();
        assertEquals(List.of(), Codegen.check(request));
        Files.writeString(lock(), "a.json# A\n");

        assertEquals(
                List.of(lock() + " lacks the line 'a.json# \"a\" A_2'."),
                Codegen.check(request).stream().map(Object::toString).toList());
    }
}
