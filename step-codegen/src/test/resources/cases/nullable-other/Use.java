package cases.nullable_other;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

final class Use {
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    @interface MaybeNull {}

    static void run() {
        boolean isThere = Schema.class.getRecordComponents()[0].getAnnotatedType().isAnnotationPresent(MaybeNull.class);
        if (!isThere) {
            throw new AssertionError("no annotation");
        }
    }
}
