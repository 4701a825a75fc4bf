package dev.stepschema.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.stepschema.InvalidDocumentException;
import java.util.List;

/** Plain mappers of both lines of Jackson, as services have them: nothing configured. */
enum Mappers {
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper();

        @Override
        Object read(String json, Class<?> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw unwrapped(e);
            }
        }

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw unwrapped(e);
            }
        }
    },
    JACKSON_3 {
        private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.json.JsonMapper();

        @Override
        Object read(String json, Class<?> type) {
            try {
                return mapper.readValue(json, type);
            } catch (tools.jackson.core.JacksonException e) {
                throw unwrapped(e);
            }
        }

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (tools.jackson.core.JacksonException e) {
                throw unwrapped(e);
            }
        }
    };

    static final List<Mappers> BOTH = List.of(values());

    abstract Object read(String json, Class<?> type);

    abstract String write(Object value);

    /** What the generated code said, without what databind wraps around it. */
    private static RuntimeException unwrapped(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidDocumentException invalid) {
                return invalid;
            }
        }
        return new IllegalStateException(e);
    }
}
