package dev.stepschema.codegen.names;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.source.Schema;
import dev.stepschema.text.Quotes;
import java.util.Map;
import java.util.Optional;

/**
 * Names that somebody chooses for types. In the options they are those of the user, so that a wrong one is an error; a
 * schema may be that of others, whose {@code x-java-name} must not stop a build: a wrong one is a warning.
 */
public final class ChosenNames {
    private static final String KEYWORD = "x-java-name";

    private ChosenNames() {}

    /**
     * Refuses a mapping to what no type can be called.
     *
     * @throws CodegenException one sentence about the first wrong name
     */
    public static void require(Map<String, String> names) {
        names.forEach((key, name) -> fault(name).ifPresent(fault -> {
            throw new CodegenException("names must give names to types, but the one for " + Quotes.name(key) + " "
                    + fault + ". Choose another name.");
        }));
    }

    /** The name that a schema gives to its type; empty if it gives none, or one that no type can have. */
    public static Optional<String> of(Schema schema) {
        return schema.text(KEYWORD).filter(name -> fault(name).isEmpty());
    }

    /** What is wrong with the name that a schema gives to its type. */
    public static Optional<Diagnostic> fault(Schema schema) {
        Optional<JsonValue> given = schema.keyword(KEYWORD);
        return given.flatMap(
                        name -> name instanceof JsonString string ? fault(string.text()) : Optional.of("is no text"))
                .map(fault -> Location.of(schema, KEYWORD)
                        .warning(
                                Diagnostic.Code.SCHEMA,
                                "\"x-java-name\" " + fault + "; it is ignored. Correct it, or take it out."));
    }

    /** A warning that the name that a schema gives to its type is not to be had. */
    public static Diagnostic taken(Schema schema, String holder, String name) {
        return Location.of(schema, KEYWORD)
                .warning(
                        Diagnostic.Code.NAME_COLLISION,
                        "the type cannot be called " + schema.text(KEYWORD).orElse("")
                                + " as \"x-java-name\" says, because " + holder + "; it is called " + name
                                + ". Choose another name there.");
    }

    private static Optional<String> fault(String name) {
        if (!JavaNames.isType(name)) {
            return Optional.of("must be " + JavaNames.TYPE + ", but is " + Quotes.name(name));
        }
        return ReservedTypes.contains(name)
                ? Optional.of("is " + name + ", which Java or generated code calls something else")
                : Optional.empty();
    }
}
