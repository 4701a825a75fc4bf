package cases.builder_many_required;

final class Use {
    static void run() {
        Schema built = Schema.builder().a("a").b(1).c(true).e("e").build();
        if (built.kind() != Schema.Kind.K || built.d() != null) {
            throw new AssertionError(built);
        }
        try {
            Schema.builder().b(1).build();
        } catch (IllegalStateException e) {
            if (!e.getMessage().equals("required and not set: \"a\", \"c\", \"e\"")) {
                throw new AssertionError(e.getMessage());
            }
            return;
        }
        throw new AssertionError("built without what is required");
    }
}
