package cases.names_chosen_in_schema;

final class Use {
    private Use() {}

    static void run() {
        Schema value = Schema.builder()
                .a(Item.builder().a("x").build())
                .b(Order.builder().b("x").build())
                .c(Illegal.builder().c("x").build())
                .d(Exact_1.builder().d("x").build())
                .illegal(Schema.IllegalValue.A)
                .hidden(Schema.Hidden.A)
                .taken(Schema.OrderValue.A)
                .exact(Schema.Line_Item.A)
                .build();
        if (!value.equals(Schema.fromTree(value.toTree()))) {
            throw new AssertionError(value);
        }
    }
}
