package dev.stepschema.codegen.emit;

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

    static TypeSpec.Builder emit(EnumType type, Emitter emitter) {
        ClassName name = type.name();
        TypeName valueType = valueType(type.constants());
        boolean hasUnknown = emitter.options().creators() && !type.isConst();
        TypeName fieldType = hasUnknown ? emitter.types().nullable(valueType) : valueType;
        TypeSpec.Builder spec = TypeSpec.enumBuilder(name.simpleName()).addJavadoc("$L\n", Javadoc.type(type));
        for (Constant constant : type.constants()) {
            spec.addEnumConstant(
                    constant.javaName(),
                    TypeSpec.anonymousClassBuilder(Literals.tree(constant.value()))
                            .build());
        }
        if (hasUnknown) {
            addUnknown(spec, type);
        }
        spec.addField(FieldSpec.builder(
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
                .addMethod(known(value(valueType, emitter), hasUnknown))
                .addMethod(of(name, valueType, emitter));
        emitter.addTreeMethods(spec, fromTree(name, emitter), toTree(valueType, hasUnknown));
        return spec;
    }

    static MethodSpec.Builder fromTree(ClassName name, Emitter emitter) {
        return Methods.fromTree(name, emitter.types())
                .addStatement("return byValue.read($T.of(tree))", TreeValue.class);
    }

    private static MethodSpec.Builder toTree(TypeName valueType, boolean hasUnknown) {
        return hasUnknown
                ? Methods.toTree()
                        .returns(ClassName.OBJECT)
                        .addStatement("return $T.tree(this, value)", EnumValues.class)
                : Methods.toTree().returns(valueType).addStatement("return value");
    }

    private static void addUnknown(TypeSpec.Builder spec, EnumType type) {
        List<String> names = type.constants().stream().map(Constant::javaName).toList();
        spec.addEnumConstant(
                ConstantNames.unknown(names),
                TypeSpec.anonymousClassBuilder("null")
                        .addJavadoc("A value that the schema does not know; it has no JSON value of its own.\n")
                        .build());
    }

    private static MethodSpec known(MethodSpec.Builder value, boolean hasUnknown) {
        return hasUnknown
                ? value.addStatement("return $T.known(this, value)", EnumValues.class)
                        .build()
                : value.addStatement("return value").build();
    }

    /** The method that gives the JSON value; without others, a mapper writes by it. */
    static MethodSpec.Builder value(TypeName valueType, Emitter emitter) {
        return MethodSpec.methodBuilder("value")
                .addJavadoc("The value in documents.\n")
                .addAnnotations(emitter.options().creators() ? List.of() : List.of(Names.AS_VALUE))
                .addModifiers(Modifier.PUBLIC)
                .returns(valueType);
    }

    /** The method that finds the constant of a JSON value; without others, a mapper reads by it. */
    static MethodSpec of(ClassName name, TypeName valueType, Emitter emitter) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The constant of a value in documents; any other is an {@link IllegalArgumentException}.\n")
                .addAnnotations(emitter.options().creators() ? List.of() : List.of(Names.DELEGATING))
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
