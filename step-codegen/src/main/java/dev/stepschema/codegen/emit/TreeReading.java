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
import java.util.Set;

/** Expressions that read values of a parsed document. */
final class TreeReading {
    /** What lambdas call a value, where nothing else is called so. */
    static final LambdaVariable VALUE = LambdaVariable.of("value", Set.of());

    private TreeReading() {}

    /** What a property is read by, from the object {@code in}. */
    static CodeBlock property(Property property, Defaults defaults) {
        String orNull = property.use().nullable() ? "OrNull" : "";
        CodeBlock reader = plain(property.use(), VALUE);
        CodeBlock name = Literals.string(property.jsonName());
        if (property.required()) {
            return CodeBlock.of("in.required$L($L, $L)", orNull, name, reader);
        }
        CodeBlock defaultTree = defaults.tree(property);
        CodeBlock defaultValue = defaults.of(property);
        if (!defaultTree.isEmpty()) {
            return CodeBlock.of("in.withDefaultTree$L($L, $L, $L)", orNull, name, reader, defaultTree);
        } else if (!defaultValue.isEmpty()) {
            return CodeBlock.of("in.withDefault$L($L, $L, $L)", orNull, name, reader, defaultValue);
        }
        return CodeBlock.of("in.optional$L($L, $L)", orNull, name, reader);
    }

    /** A function from a {@link TreeValue} to a value that may be null if the use says so. */
    static CodeBlock reader(Use use) {
        return reader(use, VALUE);
    }

    private static CodeBlock reader(Use use, LambdaVariable value) {
        CodeBlock reader = plain(use, use.nullable() ? value.within() : value);
        if (!use.nullable() || use.type() instanceof AnyType || use.type() instanceof NeverType) {
            return reader;
        }
        return CodeBlock.of("$1L -> $1L.orNull($2L)", value, reader);
    }

    /** Whether there is no value that may be used so. */
    static boolean isImpossible(Use use) {
        return use.type() instanceof NeverType && !use.nullable();
    }

    private static CodeBlock plain(Use use, LambdaVariable value) {
        if (isImpossible(use)) {
            return CodeBlock.of("$T::never", TreeValue.class);
        }
        boolean isAnyButNull = use.type() instanceof AnyType && !use.nullable();
        return isAnyButNull ? CodeBlock.of("$T::anyButNull", TreeValue.class) : reader(use.type(), value);
    }

    /** A function from a {@link TreeValue} to a value of a type, or to null where there is no other. */
    static CodeBlock reader(TypeModel type, LambdaVariable value) {
        if (type instanceof ScalarType scalar) {
            return CodeBlock.of("$T::$L", TreeValue.class, scalar.scalar().reader());
        } else if (type instanceof ListType list) {
            String method = list.isSet() ? "set" : "list";
            return CodeBlock.of("$1L -> $1L.$2L($3L)", value, method, reader(list.element(), value.within()));
        } else if (type instanceof MapType map) {
            return CodeBlock.of("$1L -> $1L.map($2L)", value, reader(map.value(), value.within()));
        } else if (type instanceof AnyType) {
            return CodeBlock.of("$T::any", TreeValue.class);
        } else if (type instanceof NeverType) {
            return CodeBlock.of("$T::nothing", TreeValue.class);
        } else if (type instanceof ReferenceType reference) {
            return CodeBlock.of("$T::fromTree", reference.target());
        }
        throw new IllegalStateException("no reader for " + type);
    }
}
