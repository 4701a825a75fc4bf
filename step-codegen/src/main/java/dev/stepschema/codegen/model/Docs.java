package dev.stepschema.codegen.model;

import java.util.List;

/**
 * What a schema says to people.
 *
 * @param title its title; empty without one
 * @param description its description; empty without one
 * @param examples its examples, as JSON
 * @param deprecated whether it should not be used any more
 */
public record Docs(String title, String description, List<String> examples, boolean deprecated) {
    /** Nothing. */
    public static final Docs NONE = new Docs("", "", List.of(), false);

    /** These, with those of another schema of the same value where these say nothing. */
    public Docs orElse(Docs other) {
        return new Docs(
                title.isEmpty() ? other.title : title,
                description.isEmpty() ? other.description : description,
                examples.isEmpty() ? other.examples : examples,
                deprecated || other.deprecated);
    }
}
