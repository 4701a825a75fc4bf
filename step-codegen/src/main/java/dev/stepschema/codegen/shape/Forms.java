package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.Scalar;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;

/** What the forms of a union are called that have no name of their own. */
final class Forms {
    private Forms() {}

    static String name(TypeModel type) {
        if (type instanceof ScalarType scalar) {
            return name(scalar.scalar());
        } else if (type instanceof ListType list) {
            return list.isSet() ? "SetValue" : "ListValue";
        } else if (type instanceof MapType) {
            return "MapValue";
        } else if (type instanceof ReferenceType reference) {
            return reference.target().simpleName() + "Value";
        } else if (type instanceof AnyType) {
            return "AnyValue";
        }
        return "NullValue";
    }

    private static String name(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "StringValue";
            case BOOLEAN -> "BooleanValue";
            case INT, LONG, BIG_INTEGER -> "IntegerValue";
            case DOUBLE, DECIMAL -> "NumberValue";
            case DATE_TIME -> "DateTimeValue";
            case DATE -> "DateValue";
            case TIME -> "TimeValue";
            case UUID_TEXT -> "UuidValue";
            case URI_TEXT -> "UriValue";
        };
    }
}
