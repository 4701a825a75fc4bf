package cases.names_locked;

final class Use {
    private Use() {}

    static void run() {
        Schema value = Schema.builder()
                .fooBar("x")
                .foo_bar("y")
                .dashed("z")
                .size(Schema.Size.ONE_AND_A_HALF)
                .build();
        if (!Schema.Size.SMALL_A.value().equals("a") || !value.equals(Schema.fromTree(value.toTree()))) {
            throw new AssertionError(value);
        }
    }
}
