package dev.stepschema.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.Constant;
import dev.stepschema.codegen.model.TypeModel.EnumType;
import dev.stepschema.read.EnumValues;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A final class for more values than an enum can have: one instance a value, found in a table. */
final class LargeEnumEmitter {
    private static final int CHUNK = 1_000;

    private LargeEnumEmitter() {}

    static TypeSpec.Builder emit(EnumType type, Emitter emitter) {
        ClassName name = type.name();
        TypeName valueType = EnumEmitter.valueType(type.constants());
        int chunks = (type.constants().size() + CHUNK - 1) / CHUNK;
        String calls = IntStream.range(0, chunks)
                .mapToObj(chunk -> "values" + chunk + "()")
                .collect(Collectors.joining(", "));
        TypeSpec.Builder spec = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc("$L\n", Javadoc.type(type))
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(EnumValues.class), name),
                                "byValue",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "$T.of($T.of($L)\n.flatMap($T::stream)\n.map($T::new)\n.toArray($T[]::new),"
                                        + " constant -> constant.value)",
                                EnumValues.class,
                                Stream.class,
                                calls,
                                Arrays.class,
                                name,
                                name)
                        .build())
                .addField(valueType, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addAnnotation(Names.NO_CREATOR)
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(valueType, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(EnumEmitter.value(valueType, emitter)
                        .addStatement("return value")
                        .build())
                .addMethod(EnumEmitter.of(name, valueType, emitter));
        emitter.addTreeMethods(
                spec,
                EnumEmitter.fromTree(name, emitter),
                Methods.toTree().returns(valueType).addStatement("return value"));
        spec.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $T.valueOf(value)", String.class)
                .build());
        for (int chunk = 0; chunk < chunks; chunk++) {
            spec.addMethod(values(type.constants(), chunk, valueType));
        }
        return spec;
    }

    /** A part of the values: a method ends at 64 KB of byte code. */
    private static MethodSpec values(List<Constant> constants, int chunk, TypeName valueType) {
        List<Constant> part = constants.subList(chunk * CHUNK, Math.min(constants.size(), (chunk + 1) * CHUNK));
        CodeBlock values =
                part.stream().map(each -> Literals.tree(each.value())).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("values" + chunk)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(valueType))
                .addStatement("return new $T[] {$L}", valueType, values)
                .build();
    }
}
