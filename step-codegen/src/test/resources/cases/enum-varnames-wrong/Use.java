package cases.enum_varnames_wrong;

final class Use {
    private Use() {}

    static void run() {
        if (Schema.Few.valueOf("B") != Schema.Few.B || Schema.Twice.valueOf("B") != Schema.Twice.B) {
            throw new AssertionError();
        }
    }
}
