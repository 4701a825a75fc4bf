package dev.stepschema.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaSet;
import dev.stepschema.SchemaValidator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of a YAML document that are used again. */
class YamlAnchorsTest {
    private static final URI SCHEMA = URI.create("file:/s.yaml");

    @Test
    void anAliasStandsForItsValue() {
        String yaml = """
                x-words: &words [&first red, green]
                $defs:
                  id: &id {type: string, maxLength: &n 3}
                properties:
                  id: *id
                  word: {enum: *words}
                  first: {const: *first}
                  length: {minimum: *n}
                """;

        assertEquals(List.of(), faults(yaml, "{'id':'abc','word':'green','first':'red','length':3}"));
        assertEquals(
                List.of("/id", "/word", "/first", "/length"),
                faults(yaml, "{'id':'abcd','word':'blue','first':'green','length':2}"));
    }

    @Test
    void anAnchorBeforeAKeyIsThatOfTheKey() {
        String yaml = """
                x-names:
                  list:
                    - &first first: &second second
                      &third third: {}
                  block: &block
                    &type type: integer
                  tagged: !x
                    &y title: a
                properties:
                  a: {enum: [*first, *second, *third, *type, *y]}
                  b: *block
                """;

        assertEquals(List.of(), faults(yaml, "{'a':'first','b':1}"));
        assertEquals(List.of(), faults(yaml, "{'a':'third'}"));
        assertEquals(List.of(), faults(yaml, "{'a':'type'}"));
        assertEquals(List.of(), faults(yaml, "{'a':'title'}"));
        assertEquals(List.of("/a", "/b"), faults(yaml, "{'a':{'first':'second','third':{}},'b':''}"));
    }

    @Test
    void aNameThatIsGivenAgainStandsForTheLaterValue() {
        String yaml = "properties:\n  a: &x {type: string}\n  b: &x {type: integer}\n  c: *x\n";

        assertEquals(List.of("/c"), faults(yaml, "{'a':'','b':1,'c':''}"));
    }

    @Test
    void aMergeKeyTakesOverWhatAnObjectLacks() {
        String yaml = """
                $defs:
                  short: &short {type: string, maxLength: 1}
                  long: &long {minLength: 5, maxLength: 9}
                properties:
                  a: {maxLength: 2, <<: *short}
                  b: {<<: [*short, *long]}
                  c: {<<: {type: integer}}
                """;

        assertEquals(List.of(), faults(yaml, "{'a':'xx','c':1}"));
        assertEquals(List.of("/a", "/b", "/b", "/c"), faults(yaml, "{'a':'xxx','b':'xx','c':''}"));
    }

    @Test
    void aFaultIsWhereTheValueIsWritten() {
        assertEquals(
                "file:/s.yaml:2:18: error: \"minLength\" must be an integer of at least 0, but is the integer -1"
                        + " [INVALID_SCHEMA]",
                refusal("$defs:\n  a: {minLength: &n -1}\n").replaceFirst("2:1[0-9]:", "2:18:"));
        assertEquals(
                "file:/s.yaml:1:19: error: \"minLength\" must be an integer of at least 0, but is the integer -1"
                        + " [INVALID_SCHEMA]",
                refusal("x: &x {minLength: -1}\nproperties:\n  b: {<<: *x}\n"));
    }

    @Test
    void whatStandsForNothingIsRefusedAtItsPlace() {
        assertEquals(
                "file:/s.yaml:1:4: error: the alias \"*v\" stands for no value that ends before it [MALFORMED]",
                refusal("a: *v\nb: &v {}\n"));
        assertEquals(
                "file:/s.yaml:1:8: error: the alias \"*v\" stands for no value that ends before it [MALFORMED]",
                refusal("'😀': [*v, '😀']\n"));
        assertEquals(
                "file:/s.yaml:1:12: error: the alias \"*a\" stands for no value that ends before it [MALFORMED]",
                refusal("a: &a {b: [*a]}\n"));
        assertEquals(
                "file:/s.yaml:2:6: error: the merge key << takes an object or a list of objects, but here is the integer"
                        + " 5 [MALFORMED]",
                refusal("a: &a 5\nb: { <<: *a}\n"));
    }

    @Test
    void aBillionLaughsAreRefused() {
        StringBuilder yaml = new StringBuilder("l0: &l0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append(String.format("l%d: &l%1$d [*l%2$d, *l%2$d, *l%2$d, *l%2$d]%n", i, i - 1));
        }

        assertEquals(
                "file:/s.yaml:11:12: error: with what its aliases stand for the document has more than 1,000,000 values"
                        + " [LIMIT_DOCUMENT]",
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal(yaml.toString())));
    }

    @Test
    void aTowerOfAliasesIsRefused() {
        StringBuilder yaml = new StringBuilder("l0: &l0 {}\n");
        for (int i = 1; i < 1000; i++) {
            yaml.append(String.format("l%d: &l%1$d {not: *l%2$d}%n", i, i - 1));
        }

        assertEquals(
                "file:/s.yaml:500:19: error: with what its aliases stand for the document is nested deeper than 500"
                        + " levels [LIMIT_DEPTH]",
                refusal(yaml.toString()));
    }

    private static List<String> faults(String yaml, String document) {
        SchemaSet set = SchemaSet.builder().add(SCHEMA, yaml).build();
        return SchemaValidator.of(set, SCHEMA).validate(document.replace('\'', '"')).violations().stream()
                .map(violation -> violation.instancePointer())
                .toList();
    }

    private static String refusal(String yaml) {
        SchemaSet.Builder builder = SchemaSet.builder().add(SCHEMA, yaml);
        return assertThrows(SchemaLoadException.class, builder::build).getMessage();
    }
}
