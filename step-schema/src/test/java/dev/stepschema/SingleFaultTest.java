package dev.stepschema;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.json.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * One fault is one violation, at its exact place and of its code, in every document that was made so under random
 * schemas that are closed and have no unions. {@code -Dstepschema.faults} asks for more, {@code -Dstepschema.seed} for
 * others.
 */
class SingleFaultTest {
    private static final long SEED = Long.getLong("stepschema.seed", 20_261_122);
    private static final int FAULTS = Integer.getInteger("stepschema.faults", 30_000);
    private static final int MOST_SHOWN = 10;

    private final Oracle oracle = new Oracle();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void oneFaultIsOneViolation() {
        int faults = 0;
        for (int number = 0; faults < FAULTS && wrong.size() < MOST_SHOWN; number++) {
            ClosedSchema made = new ClosedSchema(new Random(SEED * 1_000_003 + number));
            SchemaValidator validator = SchemaValidator.of(made.schema().toString());
            String valid = made.valid().toString();
            if (!validator.validate(valid).valid()) {
                note(made, valid, "is valid, but we say " + validator.validate(valid));
            }
            for (ClosedSchema.Fault fault : made.faults()) {
                faults++;
                check(made, validator, fault);
            }
            if (number % 20 == 0) {
                checkWithNetworknt(made);
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private void check(ClosedSchema made, SchemaValidator validator, ClosedSchema.Fault fault) {
        String document = fault.value().toString();
        List<Violation> found = validator.validate(document).violations();
        boolean right = found.size() == 1
                && found.get(0).code() == fault.code()
                && found.get(0).instancePointer().equals(fault.pointer());
        if (!right || validator.isValid(Utf8.encode(document))) {
            note(made, document, "has " + fault.code() + " at " + fault.pointer() + ", but we say " + found);
        }
    }

    /** That faults are faults at all. */
    private void checkWithNetworknt(ClosedSchema made) {
        com.networknt.schema.Schema schema = oracle.compile(made.schema());
        for (ClosedSchema.Fault fault : made.faults()) {
            if (Oracle.isValid(schema, fault.value().toString())) {
                note(made, fault.value().toString(), "networknt finds nothing, not " + fault.code());
            }
        }
    }

    private void note(ClosedSchema made, String document, String what) {
        wrong.add(made.schema() + "\n    " + document + "\n    " + what);
    }
}
