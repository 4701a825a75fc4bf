package dev.stepschema.it.consumer;

/** Code of a user that stands beside the generated types. */
public final class Consumer {

    private Consumer() {}

    /** The package that the types are generated into. */
    public static String modelPackage() {
        return Consumer.class.getPackageName() + ".model";
    }
}
