package cases.record;

final class MustNotCompile {
    String coupon(Schema order) {
        return order.coupon();
    }
}
