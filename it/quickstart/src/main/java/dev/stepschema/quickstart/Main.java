package dev.stepschema.quickstart;

/** Checks a folder of Step documents and prints what is in them. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Step quick start");
    }
}
