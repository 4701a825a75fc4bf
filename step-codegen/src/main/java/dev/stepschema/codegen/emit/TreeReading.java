package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.NeverType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.read.TreeValue;

/** Expressions that read values of a parsed document. */
final class TreeReading {
    private TreeReading() {}

    /** What a property is read by, from the object {@code in}. */
    static CodeBlock property(Property property, CodeBlock defaultValue) {
        String orNull = property.use().nullable() ? "OrNull" : "";
        CodeBlock reader = plain(property.use(), 1);
        CodeBlock name = Literals.string(property.jsonName());
        if (property.required()) {
            return CodeBlock.of("in.required$L($L, $L)", orNull, name, reader);
        } else if (!defaultValue.isEmpty()) {
            return CodeBlock.of("in.withDefault$L($L, $L, $L)", orNull, name, reader, defaultValue);
        }
        return CodeBlock.of("in.optional$L($L, $L)", orNull, name, reader);
    }

    /** A function from a {@link TreeValue} to a value that may be null if the use says so. */
    static CodeBlock reader(Use use) {
        return reader(use, 1);
    }

    private static CodeBlock reader(Use use, int depth) {
        CodeBlock reader = plain(use, use.nullable() ? depth + 1 : depth);
        if (!use.nullable() || use.type() instanceof AnyType || use.type() instanceof NeverType) {
            return reader;
        }
        return CodeBlock.of("$1L -> $1L.orNull($2L)", variable(depth), reader);
    }

    /** Whether there is no value that may be used so. */
    static boolean isImpossible(Use use) {
        return use.type() instanceof NeverType && !use.nullable();
    }

    private static CodeBlock plain(Use use, int depth) {
        if (isImpossible(use)) {
            return CodeBlock.of("$T::never", TreeValue.class);
        }
        boolean isAnyButNull = use.type() instanceof AnyType && !use.nullable();
        return isAnyButNull ? CodeBlock.of("$T::anyButNull", TreeValue.class) : reader(use.type(), depth);
    }

    /** A function from a {@link TreeValue} to a value of a type, or to null where there is no other. */
    static CodeBlock reader(TypeModel type, int depth) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("$T::$L", TreeValue.class, scalar.scalar().reader());
        } else if (type instanceof ListType list) {
            String method = list.isSet() ? "set" : "list";
            return CodeBlock.of("$1L -> $1L.$2L($3L)", variable(depth), method, reader(list.element(), depth + 1));
        } else if (type instanceof MapType map) {
            return CodeBlock.of("$1L -> $1L.map($2L)", variable(depth), reader(map.value(), depth + 1));
        } else if (type instanceof AnyType) {
            return CodeBlock.of("$T::any", TreeValue.class);
        } else if (type instanceof NeverType) {
            return CodeBlock.of("$T::nothing", TreeValue.class);
        } else if (type instanceof ReferenceType reference) {
            return CodeBlock.of("$T::fromTree", reference.target());
        }
        throw new IllegalStateException("no reader for " + type);
    }

    private static String variable(int depth) {
        return depth == 1 ? "value" : "value" + depth;
    }
}
