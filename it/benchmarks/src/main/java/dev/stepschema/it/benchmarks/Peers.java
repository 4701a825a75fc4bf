package dev.stepschema.it.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What else reads or checks the same bytes, each in its fastest mode as a user would write it. */
final class Peers {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper JSON = JsonMapper.shared();

    private Peers() {}

    /** Jackson's tokens, one after the other, and nothing done with them. */
    static Subject jacksonScan() {
        return document -> {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
                while (parser.nextToken() != null) {
                    // Nothing.
                }
            }
            return true;
        };
    }

    /** Jackson's tree, and then networknt with the output that stops at the first fault. */
    static Subject networknt(String schemaText) {
        Schema schema = networkntSchema(schemaText);
        return document -> schema.validate(JSON.readTree(document), OutputFormat.BOOLEAN);
    }

    /** Jackson's tree, and then every error that networknt finds. */
    static java.util.function.ToIntFunction<byte[]> networkntReport(String schemaText) {
        Schema schema = networkntSchema(schemaText);
        return document -> schema.validate(JSON.readTree(document)).size();
    }

    static Schema networkntSchema(String schemaText) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText, InputFormat.JSON);
    }

    /** The tree of Jackson 2, and then dev.harrel. */
    static Subject harrel(String schemaText) {
        JsonNodeFactory nodes = new JacksonNode.Factory();
        Validator validator = new ValidatorFactory().withJsonNodeFactory(nodes).createValidator();
        URI schema = validator.registerSchema(schemaText);
        return document -> validator
                .validate(schema, nodes.create(Documents.text(document)))
                .isValid();
    }
}
