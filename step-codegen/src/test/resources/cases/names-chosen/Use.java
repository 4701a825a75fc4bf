package cases.names_chosen;

final class Use {
    private Use() {}

    static void run() {
        Order order = Order.builder()
                .item(LineItem.builder("x").build())
                .other(Another.builder().build())
                .inline(Order.Special.builder("z").build())
                .build();
        if (!order.equals(Order.fromTree(order.toTree()))) {
            throw new AssertionError(order);
        }
    }
}
