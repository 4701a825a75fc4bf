package dev.stepschema.it.consumer;

/** An ordinary mapper of either line of Jackson, as it comes. */
enum Binding {
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper();

        @Override
        <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }
    },
    JACKSON_3 {
        private final tools.jackson.databind.ObjectMapper mapper = tools.jackson.databind.json.JsonMapper.shared();

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    };

    abstract <T> T read(String json, Class<T> type) throws Exception;

    abstract String write(Object value) throws Exception;
}
