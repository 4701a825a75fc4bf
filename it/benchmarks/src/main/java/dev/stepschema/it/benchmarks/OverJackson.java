package dev.stepschema.it.benchmarks;

import dev.stepschema.Limits;
import dev.stepschema.SchemaSet;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JacksonCursor;
import dev.stepschema.json.JacksonInput;
import dev.stepschema.json.Source;
import dev.stepschema.plan.Check;
import dev.stepschema.plan.Plan;
import dev.stepschema.plan.Run;
import dev.stepschema.source.LoadedSchemas;
import java.net.URI;
import tools.jackson.core.json.JsonFactory;

/** The plan over Jackson's tokens, as it runs where input does not lie in one array. */
final class OverJackson {
    private OverJackson() {}

    static Subject of(String schemaText) {
        URI uri = URI.create("https://example.org/schema");
        return of(SchemaSet.builder().add(uri, schemaText).build(), uri);
    }

    static Subject of(SchemaSet set, URI uri) {
        LoadedSchemas schemas = set.schemas();
        Check check = Plan.of(schemas, schemas.find(uri).orElseThrow(), false).root();
        Limits limits = Limits.defaults();
        JsonFactory factory = JacksonInput.factory(limits);
        return document -> {
            try {
                JacksonInput input = new JacksonInput(factory, new Source(document));
                JacksonCursor cursor = new JacksonCursor(input, limits, InputFault.Listener.THROWING);
                cursor.start();
                if (!check.check(Run.probing(cursor))) {
                    return false;
                }
                cursor.finish();
                return true;
            } catch (InputFault fault) {
                return false;
            }
        };
    }
}
