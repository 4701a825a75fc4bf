package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Validators that share what their schemas have in common give the verdicts of those that do not. */
class SchemaValidatorsTest {
    private static final URI A = URI.create("https://example.org/a.json");

    private static SchemaSet set(String schema) {
        return SchemaSet.builder().add(A, schema.replace('\'', '"')).build();
    }

    private static URI at(String pointer) {
        return URI.create(A + "#" + pointer);
    }

    @Test
    void eachIsOfItsOwnSchema() {
        SchemaSet set = set("{'$defs':{'n':{'type':'object','properties':{'next':{'$ref':'#/$defs/n'},"
                + "'s':{'$ref':'#/$defs/s'}},'additionalProperties':false},'s':{'type':'string'},"
                + "'u':{'oneOf':[{'$ref':'#/$defs/n'},{'$ref':'#/$defs/s'}]}}}");
        SchemaValidators validators = SchemaValidators.of(set);

        for (String pointer :
                new String[] {"/$defs/n", "/$defs/s", "/$defs/u", "/$defs/n/properties/next", "/$defs/n"}) {
            SchemaValidator shared = validators.validator(at(pointer));
            SchemaValidator own = SchemaValidator.of(set, at(pointer));
            for (String document : new String[] {
                "{}", "\"x\"", "1", "{\"next\":{\"s\":1}}", "{\"next\":{\"next\":{}},\"s\":\"\"}", "{\"nxt\":1}"
            }) {
                assertEquals(own.validate(document), shared.validate(document), pointer + " " + document);
            }
        }
    }

    @Test
    void whatCannotBeCompiledKeepsNoOtherFromBeingSo() {
        SchemaSet set = set(
                "{'$defs':{'deep':{'properties':{'a':" + "{'not':".repeat(150) + "{}" + "}".repeat(150)
                        + ",'b':{'$ref':'#/$defs/s'}}},'s':{'type':'string'},'user':{'properties':{'b':{'$ref':'#/$defs/s'}}}}}");
        SchemaValidators validators = SchemaValidators.of(set);

        assertThrows(SchemaLoadException.class, () -> validators.validator(at("/$defs/deep")));
        assertThrows(SchemaLoadException.class, () -> validators.validator(at("/$defs/deep")));
        assertEquals(false, validators.validator(at("/$defs/user")).isValid("{\"b\":1}"));
    }

    @Test
    void thePolicyIsThatOfAll() {
        SchemaValidators validators =
                SchemaValidators.of(set("{'format':'date'}"), Policy.strict().withFormats(true));

        assertEquals(false, validators.validator(A).isValid("\"x\""));
        assertThrows(IllegalArgumentException.class, () -> validators.validator(at("/none")));
    }

    @Test
    void manyOfOneRingCostLittleMoreThanOne() {
        int count = 400;
        StringBuilder definitions = new StringBuilder();
        for (int i = 0; i < count; i++) {
            definitions.append(i == 0 ? "" : ",").append("'d").append(i).append("':{'properties':{");
            for (int j = 0; j < 10; j++) {
                definitions.append(j == 0 ? "" : ",").append("'p").append(j).append("':{'$ref':'#/$defs/d");
                definitions.append((i + 1 + j) % count).append("'}");
            }
            definitions.append("}}");
        }
        SchemaValidators validators = SchemaValidators.of(set("{'$defs':{" + definitions + "}}"));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < 10; j++) {
                    validators.validator(at("/$defs/d" + i + "/properties/p" + j));
                }
            }
        });
    }
}
