package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.Options.Formats;
import dev.stepschema.codegen.Options.Numbers;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.Scalar;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.json.JsonType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A string, a number or a boolean becomes a type of the platform. */
final class ScalarShape {
    private ScalarShape() {}

    /** The type; empty if the values are of another type or of several. */
    static Optional<TypeModel> of(Set<JsonType> types, Facts facts, Location location, Options options) {
        return scalar(types, facts, options)
                .map(scalar -> new ScalarType(location, scalar, constraints(scalar, facts)));
    }

    private static List<Constraint> constraints(Scalar scalar, Facts facts) {
        return switch (scalar) {
            case STRING -> Constraints.ofString(facts.parts());
            case INT, LONG, BIG_INTEGER, DOUBLE, DECIMAL -> Constraints.ofNumber(facts.parts());
            default -> List.of();
        };
    }

    /** The type of values of some JSON types; empty if no single one holds them. */
    static Optional<Scalar> scalar(Set<JsonType> types, Facts facts, Options options) {
        if (types.equals(EnumSet.of(JsonType.STRING))) {
            return Optional.of(options.formats() == Formats.TYPES ? text(facts) : Scalar.STRING);
        } else if (types.equals(EnumSet.of(JsonType.INTEGER))) {
            return Optional.of(IntegerRange.of(facts).type(options.integers()));
        } else if (types.equals(EnumSet.of(JsonType.INTEGER, JsonType.FRACTION))) {
            return Optional.of(options.numbers() == Numbers.DOUBLE ? Scalar.DOUBLE : Scalar.DECIMAL);
        } else if (types.equals(EnumSet.of(JsonType.BOOLEAN))) {
            return Optional.of(Scalar.BOOLEAN);
        }
        return Optional.empty();
    }

    private static Scalar text(Facts facts) {
        String format = facts.parts().stream()
                .flatMap(part -> part.text("format").stream())
                .findFirst()
                .orElse("");
        return switch (format) {
            case "date-time" -> Scalar.DATE_TIME;
            case "date" -> Scalar.DATE;
            case "time" -> Scalar.TIME;
            case "uuid" -> Scalar.UUID_TEXT;
            case "uri" -> Scalar.URI_TEXT;
            default -> Scalar.STRING;
        };
    }
}
