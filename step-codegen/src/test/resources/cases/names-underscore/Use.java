package cases.names_underscore;

final class Use {
    static void run() {
        Schema schema = Schema.builder().birthDate("a")._birthDate(1L).build();
        if (!"a".equals(schema.birthDate()) || !Long.valueOf(1).equals(schema._birthDate())) {
            throw new IllegalStateException(schema.toString());
        }
    }
}
