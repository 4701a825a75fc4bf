package dev.stepschema.reference;

import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import dev.stepschema.json.Lines;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Locale;

/** Loaded schemas to networknt's. */
final class Registries {
    private Registries() {}

    /** A schema as networknt compiles it; what it refers to comes from the set alone. */
    static com.networknt.schema.Schema compile(LoadedSchemas loaded, Schema schema, boolean assertFormats) {
        try {
            return registry(loaded, assertFormats)
                    .getSchema(SchemaLocation.of(schema.document().uri() + "#" + Documents.fragment(schema.pointer())));
        } catch (SchemaException e) {
            throw new SchemaLoadException(List.of(problem(schema, "networknt refuses the schema: " + e.getMessage())));
        } catch (StackOverflowError e) {
            throw new SchemaLoadException(List.of(problem(schema, "the schema is nested too deeply")));
        }
    }

    private static SchemaRegistry registry(LoadedSchemas loaded, boolean assertFormats) {
        StrictNodeReader reader = new StrictNodeReader();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(assertFormats ? Boolean.TRUE : null) // null: as the vocabulary says
                .build();
        return SchemaRegistry.builder()
                .defaultDialectId(Dialect.DRAFT_2020_12.metaSchema().toString())
                .schemaLoader(new OfflineLoader(new Documents(loaded, reader)))
                .nodeReader(reader)
                .schemaRegistryConfig(config)
                .build();
    }

    private static SchemaProblem problem(Schema schema, String message) {
        Lines.Place place = schema.place();
        return new SchemaProblem(
                Code.INVALID_SCHEMA,
                Severity.ERROR,
                schema.document().name(),
                place.line(),
                place.column(),
                schema.pointer(),
                message);
    }
}
