package dev.stepschema.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.Additional;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.read.Checks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The builder of a record: what must be given is an argument, as long as that is at most three values. */
final class BuilderEmitter {
    private static final int MOST_ARGUMENTS = 3;

    private final RecordType type;
    private final Defaults defaults;
    private final JavaTypes types;
    private final ClassName builder;
    private final List<Property> demanded;
    private final boolean takesArguments;

    BuilderEmitter(RecordType type, Emitter emitter) {
        this.type = type;
        this.defaults = emitter.defaults();
        this.types = emitter.types();
        this.builder = type.name().nestedClass("Builder");
        this.demanded = type.properties().stream()
                .filter(property ->
                        property.required() && defaults.initial(property).isEmpty())
                .toList();
        this.takesArguments = demanded.size() <= MOST_ARGUMENTS;
    }

    void addTo(TypeSpec.Builder spec) {
        spec.addMethod(builderMethod()).addMethod(toBuilder()).addType(builderType());
    }

    private MethodSpec builderMethod() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("builder")
                .addJavadoc(
                        takesArguments
                                ? "A builder that has all that is required.\n"
                                : "A builder; {@link Builder#build()} says which required properties are missing.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder);
        if (!takesArguments || demanded.isEmpty()) {
            return method.addStatement("return new $T()", builder).build();
        }
        method.addStatement("$1T builder = new $1T()", builder);
        for (Property property : demanded) {
            method.addParameter(types.of(property), property.javaName());
            method.addStatement("builder.$1L = $1L", property.javaName());
        }
        return method.addStatement("return builder").build();
    }

    private MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder that has all that this value has.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("$1T builder = new $1T()", builder);
        components().forEach(name -> method.addStatement("builder.$1L = $1L", name));
        return method.addStatement("return builder$L", Presence.kept(type)).build();
    }

    private TypeSpec builderType() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addJavadoc(
                        "Collects the components of a {@link $T}; not safe for use by several threads.\n", type.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (Property property : type.properties()) {
            CodeBlock initial = defaults.initial(property);
            TypeName fieldType =
                    initial.isEmpty() ? types.nullable(property.use().type()) : types.of(property);
            spec.addField(FieldSpec.builder(fieldType, property.javaName(), Modifier.PRIVATE)
                    .initializer(initial)
                    .build());
            spec.addMethod(setter(property.javaName(), types.of(property), Presence.given(property, type))
                    .addJavadoc("$L\n", Javadoc.member(property.docs(), property.jsonName()))
                    .addAnnotations(Deprecation.of(property.docs()))
                    .build());
        }
        type.additional().ifPresent(additional -> {
            TypeName map = types.of(additional.map());
            spec.addField(FieldSpec.builder(map, additional.javaName(), Modifier.PRIVATE)
                    .initializer("$T.of()", Map.class)
                    .build());
            spec.addMethod(setter(additional.javaName(), map, CodeBlock.of(""))
                    .addJavadoc("All further properties.\n")
                    .build());
        });
        type.absent().ifPresent(name -> Presence.addTo(spec, builder, name, Presence.all(type)));
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(build())
                .build();
    }

    private MethodSpec.Builder setter(String name, TypeName valueType, CodeBlock more) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(valueType, name)
                .returns(builder)
                .addStatement("this.$1L = $1L", name)
                .addCode(more)
                .addStatement("return this");
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addJavadoc("The value.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(type.name());
        List<Property> checked =
                demanded.stream().filter(property -> !property.use().nullable()).toList();
        if (!takesArguments && !checked.isEmpty()) {
            CodeBlock pairs = checked.stream()
                    .map(property -> CodeBlock.of("$L, $L", Literals.string(property.jsonName()), property.javaName()))
                    .collect(CodeBlock.joining(",\n"));
            method.addStatement("$T.allPresent(\n$L)", Checks.class, pairs);
        }
        CodeBlock arguments = Stream.concat(components(), type.absent().stream())
                .map(CodeBlock::of)
                .collect(CodeBlock.joining(",$W"));
        return method.addStatement("return new $T($L)", type.name(), arguments).build();
    }

    /** All components but the names of what is absent, which the builder changes. */
    private Stream<String> components() {
        Stream<String> names = type.properties().stream().map(Property::javaName);
        return Stream.concat(names, type.additional().stream().map(Additional::javaName));
    }
}
