package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
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
    private static final int UUID_LENGTH = 36;

    private ScalarShape() {}

    /** The type; empty if the values are of another type or of several. */
    static Optional<TypeModel> of(Set<JsonType> types, Facts facts, Location location, Shaper shaper) {
        Optional<Scalar> scalar = scalar(types, facts, shaper.options());
        boolean hasType = shaper.options().formats() == Formats.TYPES && format(facts) != Scalar.STRING;
        if (hasType && scalar.equals(Optional.of(Scalar.STRING))) {
            String message = "\"pattern\" and lengths are demanded of the text as it is written, which "
                    + format(facts).type() + " does not keep; the type is String, and \"format\" is not checked."
                    + " Take out one or the other.";
            shaper.report(location.warning(Diagnostic.Code.LOOSE_TYPE, message));
        }
        return scalar.map(type -> new ScalarType(location, type, constraints(type, facts)));
    }

    private static List<Constraint> constraints(Scalar scalar, Facts facts) {
        return switch (scalar) {
            case STRING, DATE, URI_TEXT -> Constraints.ofString(facts.parts());
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

    /** The type of a format, or of all strings where the text matters that the type would not keep. */
    private static Scalar text(Facts facts) {
        Scalar format = format(facts);
        boolean isRestricted = Constraints.ofString(facts.parts()).stream()
                .anyMatch(constraint -> format != Scalar.UUID_TEXT || !isLengthOfUuid(constraint));
        return isRestricted && !format.keepsText() ? Scalar.STRING : format;
    }

    private static boolean isLengthOfUuid(Constraint constraint) {
        return switch (constraint.keyword()) {
            case "minLength" -> constraint.count() <= UUID_LENGTH;
            case "maxLength" -> constraint.count() >= UUID_LENGTH;
            default -> false;
        };
    }

    private static Scalar format(Facts facts) {
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
