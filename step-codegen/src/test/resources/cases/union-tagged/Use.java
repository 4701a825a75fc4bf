package cases.union_tagged;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

final class Use {
    static void run() {
        Circle circle = Circle.builder(BigDecimal.ONE).build();
        Drawing drawing = Drawing.builder(List.of(circle, Square.builder().label("s").build())).build();
        DrawingShape first = drawing.shapes().get(0);
        if (!(first instanceof Circle c && c.kind() == Circle.Kind.CIRCLE)) {
            throw new AssertionError(first);
        }
        try {
            circle.toBuilder().additionalProperties(Map.of("radius", 3)).build();
        } catch (IllegalArgumentException e) {
            return;
        }
        throw new AssertionError("an additional property hides a component");
    }
}
