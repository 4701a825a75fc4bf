package cases.dynamic_ref_generic;

import java.util.List;
import java.util.Map;

final class Use {
    static void run() {
        List<User> users = Users.fromTree(Map.of("items", List.of(Map.of("name", "x")))).items();
        List<Order> orders = new Orders(List.of(), new Orders(List.of(), null)).next().items();
        if (users.size() + orders.size() != 1) {
            throw new AssertionError(users + " " + orders);
        }
        // A page by itself takes anything.
        Page.fromTree(Map.of("items", List.of(1, "x")));
    }
}
