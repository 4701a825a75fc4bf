package dev.stepschema.alone;

import dev.stepschema.Engine;
import dev.stepschema.Policy;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaSet;
import dev.stepschema.SchemaValidator;
import dev.stepschema.StepValidator;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A service that has the library, jackson-core and jspecify, and prints what it gets. Started by {@link CoreAloneTest}. */
public final class SmallService {
    private static final String VALID = "{\"id\":\"step-1\",\"model\":null,\"status\":\"success\",\"tags\":[\"a\"],"
            + "\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"hello\"}]}]}";
    private static final String INVALID = "{\"id\":\"step-1\",\"model\":5,\"feedbak\":\"positive\"}";

    private SmallService() {}

    public static void main(String[] arguments) {
        StepValidator steps = StepValidator.create();
        byte[] valid = VALID.getBytes(StandardCharsets.UTF_8);
        byte[] invalid = INVALID.getBytes(StandardCharsets.UTF_8);
        print(steps.isValid(valid) + " " + steps.isValid(invalid));
        print(steps.isValid(new ByteArrayInputStream(valid)) + " " + steps.isValid(new ByteArrayInputStream(invalid)));
        print(steps.validate(valid));
        print(steps.validate(invalid));
        print(steps.validate(new ByteArrayInputStream(invalid)));
        print(steps.validateEach(("[" + VALID + "," + INVALID + "]").getBytes(StandardCharsets.UTF_8))
                .map(report -> report.valid())
                .toList());
        print(steps.validateEach(new ByteArrayInputStream((VALID + "\n" + INVALID).getBytes(StandardCharsets.UTF_8)))
                .map(report -> report.valid())
                .toList());
        String schema =
                "{\"anyOf\":[{\"pattern\":\"^a+$\"},{\"unevaluatedItems\":false,\"contains\":{\"type\":\"null\"}}],"
                        + "\"format\":\"date\"}";
        SchemaValidator other = SchemaValidator.of(schema, Policy.strict().withFormats(true));
        print(other.isValid("\"aaa\"") + " " + other.isValid("[null]") + " " + other.isValid("[1]"));
        refusal(() -> SchemaSet.builder()
                .add(URI.create("x:/schema.yaml"), "type: object")
                .build());
        refusal(() -> SchemaValidator.of("true", Policy.strict().withEngine(Engine.NETWORKNT)));
    }

    private static void refusal(Runnable work) {
        try {
            work.run();
            print("not refused");
        } catch (SchemaLoadException | IllegalStateException e) {
            print(e.getMessage());
        }
    }

    private static void print(Object line) {
        System.out.println(line);
    }
}
