package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.stepschema.codegen.Options.Nulls;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.NeverType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.read.TreeWriter;

/** Expressions that turn values into trees. */
final class TreeWriting {
    private TreeWriting() {}

    /** The call that adds a property to a writer: null if the schema allows null, absent if it does not. */
    static CodeBlock property(Property property, CodeBlock value, Nulls nulls) {
        String method = property.isLeftOutForNull(nulls) ? "putIfPresent" : "put";
        CodeBlock tree = value(value, new Use(property.use().type(), !property.isNeverNull()), 1);
        return CodeBlock.of(".$L($L, $L)", method, Literals.string(property.jsonName()), tree);
    }

    /** The tree of a value. */
    static CodeBlock value(CodeBlock value, Use use) {
        return value(value, use, 1);
    }

    private static CodeBlock value(CodeBlock value, Use use, int depth) {
        TypeModel type = use.type();
        if (isTree(type)) {
            return value;
        }
        if (use.nullable()) {
            return CodeBlock.of("$T.orNull($L, $L)", TreeWriter.class, value, writer(new Use(type, false), depth));
        } else if (type instanceof ScalarType) {
            return CodeBlock.of("$T.text($L)", TreeWriter.class, value);
        } else if (type instanceof ReferenceType) {
            return CodeBlock.of("$L.toTree()", value);
        } else if (type instanceof ListType list) {
            return isTree(list.element().type())
                    ? CodeBlock.of("$T.list($L)", TreeWriter.class, value)
                    : CodeBlock.of("$T.list($L, $L)", TreeWriter.class, value, writer(list.element(), depth));
        } else if (type instanceof MapType map) {
            return CodeBlock.of("$T.map($L, $L)", TreeWriter.class, value, writer(map.value(), depth));
        }
        throw new IllegalStateException("no writer for " + type);
    }

    /** A function from a value to its tree. */
    static CodeBlock writer(Use use) {
        return writer(use, 1);
    }

    private static CodeBlock writer(Use use, int depth) {
        if (!use.nullable() && use.type() instanceof ReferenceType reference) {
            return CodeBlock.of("$T::toTree", reference.target());
        } else if (!use.nullable() && use.type() instanceof ScalarType) {
            return CodeBlock.of("$T::text", TreeWriter.class);
        }
        CodeBlock variable = CodeBlock.of("$L", depth == 1 ? "each" : "each" + depth);
        return CodeBlock.of("$L -> $L", variable, value(variable, use, depth + 1));
    }

    /** Whether a value is its own tree. */
    static boolean isTree(TypeModel type) {
        if (type instanceof ScalarType scalar) {
            return !scalar.scalar().isText();
        } else if (type instanceof ListType list) {
            return !list.isSet() && isTree(list.element().type());
        } else if (type instanceof MapType map) {
            return isTree(map.value().type());
        }
        return type instanceof AnyType || type instanceof NeverType;
    }
}
