package cases.enum_varnames;

final class Use {
    private Use() {}

    static void run() {
        Schema value = Schema.builder()
                .code(Schema.Code.NOT_FOUND)
                .size(Schema.Size.MEDIUM)
                .both(Schema.Both.SECOND)
                .build();
        if (!value.equals(Schema.fromTree(value.toTree())) || Schema.Code.UNKNOWN.value() != -1) {
            throw new AssertionError(value);
        }
    }
}
