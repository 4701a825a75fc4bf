package dev.stepschema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** networknt, used directly and hardened: documents are read strictly and their numbers exactly. */
final class Oracle {
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int SCHEMAS_IN_A_REGISTRY = 200;

    private SchemaRegistry registry = newRegistry();
    private int schemas;

    private static SchemaRegistry newRegistry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** A schema; a registry keeps all that it has seen, so that now and then there is a new one. */
    Schema compile(JsonNode schema) {
        if (++schemas % SCHEMAS_IN_A_REGISTRY == 0) {
            registry = newRegistry();
        }
        return registry.getSchema(schema);
    }

    static boolean isValid(Schema schema, String document) {
        return schema.validate(read(document)).isEmpty();
    }

    static JsonNode read(String document) {
        return STRICT.readTree(document);
    }
}
