package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.Constant;
import dev.stepschema.codegen.model.TypeModel.EnumType;
import dev.stepschema.codegen.names.ConstantNames;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.read.EnumValues;
import dev.stepschema.read.TreeValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enum that keeps the JSON value of each constant. */
final class EnumEmitter {
    /** In small letters, as no constant is. */
    private static final String TABLE = "byValue";

    private EnumEmitter() {}

    static TypeSpec.Builder emit(EnumType type) {
        ClassName name = type.name();
        TypeName valueType = valueType(type.constants());
        TypeName fieldType = type.isConst()
                ? valueType
                : valueType.annotated(AnnotationSpec.builder(Names.NULLABLE).build());
        TypeSpec.Builder spec = TypeSpec.enumBuilder(name.simpleName()).addJavadoc("$L\n", Javadoc.type(type));
        for (Constant constant : type.constants()) {
            spec.addEnumConstant(
                    constant.javaName(),
                    TypeSpec.anonymousClassBuilder(Literals.tree(constant.value()))
                            .build());
        }
        if (!type.isConst()) {
            addUnknown(spec, type);
        }
        return spec.addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(EnumValues.class), name),
                                TABLE,
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$T.$L(values(), constant -> constant.value)",
                                EnumValues.class,
                                type.isConst() ? "ofConst" : "of")
                        .build())
                .addField(fieldType, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(fieldType, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(value(valueType, type.isConst()))
                .addMethod(of(name, valueType))
                .addMethod(Methods.fromTree(name)
                        .addStatement("return byValue.read($T.of(tree))", TreeValue.class)
                        .build())
                .addMethod(toTree(valueType, type.isConst()));
    }

    private static MethodSpec toTree(TypeName valueType, boolean isConst) {
        return isConst
                ? Methods.toTree()
                        .returns(valueType)
                        .addStatement("return value")
                        .build()
                : Methods.toTree()
                        .returns(ClassName.OBJECT)
                        .addStatement("return $T.tree(this, value)", EnumValues.class)
                        .build();
    }

    private static void addUnknown(TypeSpec.Builder spec, EnumType type) {
        List<String> names = type.constants().stream().map(Constant::javaName).toList();
        spec.addEnumConstant(
                ConstantNames.unknown(names),
                TypeSpec.anonymousClassBuilder("null")
                        .addJavadoc("A value that the schema does not know; it has no JSON value of its own.\n")
                        .build());
    }

    private static MethodSpec value(TypeName valueType, boolean isConst) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("value")
                .addJavadoc("The value in documents.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(valueType);
        return isConst
                ? method.addStatement("return value").build()
                : method.addStatement("return $T.known(this, value)", EnumValues.class)
                        .build();
    }

    static MethodSpec of(ClassName name, TypeName valueType) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The constant of a value in documents; any other is an {@link IllegalArgumentException}.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ParameterSpec.builder(valueType, "value").build())
                .returns(name)
                .addStatement("return byValue.of(value)")
                .build();
    }

    /** The type that all values share. */
    static TypeName valueType(List<Constant> constants) {
        List<TypeName> types = constants.stream()
                .map(constant -> valueType(constant.value()))
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : ClassName.OBJECT;
    }

    private static TypeName valueType(JsonValue value) {
        if (value instanceof JsonString) {
            return ClassName.get(String.class);
        } else if (value instanceof JsonBoolean) {
            return TypeName.BOOLEAN.box();
        } else if (value instanceof JsonNumber number) {
            return Literals.numberType(number).box();
        }
        return ClassName.OBJECT;
    }
}
