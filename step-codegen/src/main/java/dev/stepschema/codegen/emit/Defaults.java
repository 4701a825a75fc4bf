package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.stepschema.codegen.model.Scalar;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constant;
import dev.stepschema.codegen.model.TypeModel.EnumType;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.json.Equality;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonNull;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.read.TreeValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Expressions for the values that properties have where they are absent. */
final class Defaults {
    private static final CodeBlock NONE = CodeBlock.of("");

    private final TypeModels models;
    private final LambdaVariable variable;

    private Defaults(TypeModels models, LambdaVariable variable) {
        this.models = models;
        this.variable = variable;
    }

    Defaults(TypeModels models) {
        this(models, TreeReading.VALUE);
    }

    /** The same expressions for a place where there are variables. */
    Defaults beside(Set<String> variables) {
        return new Defaults(models, LambdaVariable.of(variable.base(), variables));
    }

    /** The default of a property; an empty expression if it has none. */
    CodeBlock of(Property property) {
        return property.defaultValue()
                .filter(value -> !(value instanceof JsonNull))
                .map(value -> value(property.use().type(), value))
                .orElse(NONE);
    }

    /** The tree that the default of a property is read from; an empty expression if it takes no reading. */
    CodeBlock tree(Property property) {
        return property.defaultValue()
                .filter(value -> isRead(property.use().type(), value))
                .map(Literals::tree)
                .orElse(NONE);
    }

    /** Whether Java has no constant for a value. */
    private boolean isRead(TypeModel type, JsonValue value) {
        if (type instanceof ScalarType scalar) {
            return scalar.scalar().isText();
        } else if (type instanceof ReferenceType) {
            return enumOf(type).isEmpty();
        } else if (value instanceof JsonArray array) {
            return type instanceof ListType && !array.elements().isEmpty();
        }
        return type instanceof MapType;
    }

    /** What a builder begins with: the default, or the only value that a required property can have. */
    CodeBlock initial(Property property) {
        CodeBlock value = of(property);
        return value.isEmpty() && property.required() && !property.use().nullable() ? onlyValue(property) : value;
    }

    private CodeBlock onlyValue(Property property) {
        return enumOf(property.use().type())
                .filter(EnumType::isConst)
                .map(type -> constant(type, type.constants().get(0)))
                .orElse(NONE);
    }

    private CodeBlock value(TypeModel type, JsonValue value) {
        if (isRead(type, value)) {
            return type instanceof ReferenceType reference
                    ? CodeBlock.of("$T.fromTree($L)", reference.target(), Literals.tree(value))
                    : CodeBlock.of(
                            "$T.of($L).read($L)",
                            TreeValue.class,
                            Literals.tree(value),
                            TreeReading.reader(type, variable));
        } else if (type instanceof ScalarType scalar) {
            return scalar(scalar.scalar(), value);
        } else if (type instanceof ListType list) {
            return CodeBlock.of("$T.of()", list.isSet() ? Set.class : List.class);
        } else if (type instanceof ReferenceType) {
            EnumType target = enumOf(type).get();
            return target.constants().stream()
                    .filter(each -> Equality.key(each.value()).equals(Equality.key(value)))
                    .findFirst()
                    .map(each -> constant(target, each))
                    .orElse(NONE);
        }
        return Literals.tree(value);
    }

    private static CodeBlock scalar(Scalar scalar, JsonValue value) {
        if (value instanceof JsonNumber number) {
            BigDecimal decimal = number.value();
            return switch (scalar) {
                case INT -> CodeBlock.of("$L", decimal.intValue());
                case LONG -> CodeBlock.of("$LL", decimal.longValue());
                case DOUBLE -> CodeBlock.of("$Ld", decimal.doubleValue());
                case BIG_INTEGER -> CodeBlock.of("new $T($S).toBigInteger()", BigDecimal.class, decimal.toString());
                default -> CodeBlock.of("new $T($S)", BigDecimal.class, Literals.plain(decimal));
            };
        }
        return Literals.tree(value);
    }

    private static CodeBlock constant(EnumType type, Constant constant) {
        return type.isLarge()
                ? CodeBlock.of("$T.of($L)", type.name(), Literals.tree(constant.value()))
                : CodeBlock.of("$T.$L", type.name(), constant.javaName());
    }

    private Optional<EnumType> enumOf(TypeModel type) {
        return type instanceof ReferenceType reference
                ? models.find(reference.target())
                        .filter(EnumType.class::isInstance)
                        .map(EnumType.class::cast)
                : Optional.empty();
    }
}
