package cases.types_chosen;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

final class Use {
    interface Identified {
        String id();
    }

    interface Marker {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Audited {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Table {
        String name();

        int columns();
    }

    static void run() {
        Identified order = new Order("a", new Order.Line(1L), Order.State.OPEN, null);
        Marker line = new Order.Line(1L);
        Marker state = Order.State.OPEN;
        Table table = Order.class.getAnnotation(Table.class);
        boolean isAudited = line.getClass().isAnnotationPresent(Audited.class)
                && Order.Payment.class.isAnnotationPresent(Audited.class);
        if (!order.id().equals("a") || state == null || table.columns() != 3 || !isAudited) {
            throw new AssertionError(table);
        }
    }
}
