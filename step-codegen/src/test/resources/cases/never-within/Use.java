package cases.never_within;

import dev.stepschema.InvalidDocumentException;

final class Use {
    static void run() {
        refuses(() -> Never.fromTree("x"), InvalidDocumentException.class);
        refuses(() -> Never.fromTree(null), InvalidDocumentException.class);
        refuses(() -> new Never(null), IllegalArgumentException.class);
        refuses(() -> Unlisted.fromTree("x"), InvalidDocumentException.class);
        refuses(() -> new Unlisted(null), IllegalArgumentException.class);
        if (Null.fromTree(null).toTree() != null) {
            throw new AssertionError("null is a value of the type null");
        }
    }

    private static void refuses(Runnable made, Class<? extends Exception> expected) {
        try {
            made.run();
        } catch (RuntimeException e) {
            if (expected.isInstance(e)) {
                return;
            }
        }
        throw new AssertionError("something was made that there cannot be");
    }
}
