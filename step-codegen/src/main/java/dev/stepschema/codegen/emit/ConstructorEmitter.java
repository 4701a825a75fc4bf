package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.codegen.names.ComponentNames;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.read.Checks;
import dev.stepschema.read.Copies;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The compact constructor, which sees to it that a record that exists is valid and never changes. */
final class ConstructorEmitter {
    private final TypeSpec.Builder spec;
    private final CodeBlock.Builder code = CodeBlock.builder();

    private ConstructorEmitter(TypeSpec.Builder spec) {
        this.spec = spec;
    }

    static void addTo(TypeSpec.Builder spec, RecordType type) {
        ConstructorEmitter emitter = new ConstructorEmitter(spec);
        for (Property property : type.properties()) {
            CodeBlock name = Literals.string(property.jsonName());
            emitter.component(name, property.javaName(), property.use().type(), property.isNeverNull());
            emitter.constraints(name, property.javaName(), property.constraints());
        }
        type.additional()
                .ifPresent(value -> emitter.component(
                        CodeBlock.of("$S", ComponentNames.ADDITIONAL),
                        ComponentNames.ADDITIONAL,
                        new MapType(type.location(), value),
                        true));
        emitter.finish();
    }

    static void addTo(TypeSpec.Builder spec, WrapperType type) {
        ConstructorEmitter emitter = new ConstructorEmitter(spec);
        Use use = type.value();
        emitter.component(CodeBlock.of("$S", "value"), "value", use.type(), !use.nullable());
        emitter.constraints(CodeBlock.of("$S", ""), "value", type.constraints());
        emitter.finish();
    }

    private void component(CodeBlock name, String field, TypeModel type, boolean neverNull) {
        boolean isPrimitive =
                type instanceof ScalarType scalar && scalar.scalar().type().isPrimitive();
        if (neverNull && !isPrimitive) {
            code.addStatement("$T.present($L, $L)", Checks.class, name, field);
        }
        if (type instanceof ListType || type instanceof MapType || type instanceof AnyType) {
            code.addStatement("$1L = $2T.$3L($1L)", field, Copies.class, copy(type));
        }
    }

    private static String copy(TypeModel type) {
        if (type instanceof MapType map) {
            return map.value().type() instanceof AnyType ? "json" : "map";
        } else if (type instanceof ListType list) {
            return list.element().type() instanceof AnyType ? "json" : "list";
        }
        return "json";
    }

    private void constraints(CodeBlock name, String field, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint.value() instanceof JsonString pattern) {
                String constant = constantName(field, constraint.keyword());
                spec.addField(
                        FieldSpec.builder(Pattern.class, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer("$T.compile($L)", Pattern.class, Literals.string(pattern.text()))
                                .build());
                code.addStatement("$T.pattern($L, $L, $L)", Checks.class, name, field, constant);
            }
        }
    }

    private static String constantName(String field, String keyword) {
        return (field + "_" + keyword).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private void finish() {
        if (!code.isEmpty()) {
            spec.addMethod(MethodSpec.compactConstructorBuilder()
                    .addJavadoc("Checks what the schema demands, and copies what could change.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .addCode(code.build())
                    .build());
        }
    }
}
