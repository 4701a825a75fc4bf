package cases.names_chosen_swapped;

final class Use {
    private Use() {}

    static void run() {
        Schema value = Schema.builder()
                .a(Order.builder().a("x").build())
                .b(Alias.builder().b("y").build())
                .c(Order.builder().build())
                .build();
        if (!value.equals(Schema.fromTree(value.toTree()))) {
            throw new AssertionError(value);
        }
    }
}
