package dev.stepschema.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The builder of a class that has too many properties for a record: the only way to make one by hand. */
final class LargeBuilderEmitter {
    private LargeBuilderEmitter() {}

    static void addTo(TypeSpec.Builder spec, RecordType type, List<Property> properties, Emitter emitter) {
        TypeName values = LargeRecordEmitter.values(emitter.types());
        ClassName name = type.name();
        ClassName builder = name.nestedClass("Builder");
        List<CodeBlock> initial = initial(properties, type, emitter.defaults());
        spec.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        "A builder; {@link Builder#build()} refuses to go on where a required property is missing.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("$1T builder = new $1T(new $2T[$3L])", builder, ClassName.OBJECT, properties.size())
                .addCode(Chunks.calls("builder.initialize", Chunks.count(initial), ""))
                .addStatement("return builder")
                .build());
        spec.addMethod(MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that has all that this value has.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(values.clone())$L", builder, Presence.kept(type))
                .build());
        TypeSpec.Builder body = TypeSpec.classBuilder(builder)
                .addJavadoc("Collects the components of a {@link $T}; not safe for use by several threads.\n", name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(values, "values", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(values, "values")
                        .addStatement("this.values = values")
                        .build());
        for (int i = 0; i < properties.size(); i++) {
            body.addMethod(setter(builder, properties.get(i), i, type, emitter.types()));
        }
        type.absent().ifPresent(absent -> Presence.addTo(body, builder, absent, Presence.copy("")));
        Chunks.add(body, "initialize", List.of(), initial);
        body.addMethod(MethodSpec.methodBuilder("build")
                .addJavadoc("The value.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addStatement(
                        "return new $T(values.clone()$L)",
                        name,
                        type.absent().map(absent -> ", " + absent).orElse(""))
                .build());
        spec.addType(body.build());
    }

    private static List<CodeBlock> initial(List<Property> properties, RecordType type, Defaults defaults) {
        List<CodeBlock> initial = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            boolean isRest = i == type.properties().size();
            CodeBlock value = isRest ? CodeBlock.of("$T.of()", Map.class) : defaults.initial(properties.get(i));
            if (!value.isEmpty()) {
                initial.add(CodeBlock.of("values[$L] = $L", i, value));
            }
        }
        type.absent()
                .ifPresent(absent -> type.tracked().stream()
                        .map(property -> Literals.string(property.jsonName()))
                        .forEach(each -> initial.add(CodeBlock.of("$L.add($L)", absent, each))));
        return initial;
    }

    private static MethodSpec setter(
            ClassName builder, Property property, int index, RecordType type, JavaTypes types) {
        return MethodSpec.methodBuilder(property.javaName())
                .addJavadoc("$L\n", Javadoc.member(property.docs(), property.jsonName()))
                .addAnnotations(Deprecation.of(property.docs()))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(types.of(property), property.javaName())
                .returns(builder)
                .addStatement("this.values[$L] = $L", index, property.javaName())
                .addCode(Presence.given(property, type))
                .addStatement("return this")
                .build();
    }
}
