package dev.stepschema.reference;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import java.io.InputStream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads schemas for networknt: always as JSON, whatever the URI ends in, and with exact numbers. */
final class StrictNodeReader implements NodeReader {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private final JsonMapper mapper = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public JsonNode readTree(String content, InputFormat format) {
        return mapper.readTree(content);
    }

    @Override
    public JsonNode readTree(InputStream content, InputFormat format) {
        return mapper.readTree(content);
    }

    byte[] write(JsonNode node) {
        return mapper.writeValueAsBytes(node);
    }
}
