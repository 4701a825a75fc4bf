package dev.stepschema.codegen;

/** Turns a set of schemas into Java source. */
public final class Codegen {

    private Codegen() {}
}
