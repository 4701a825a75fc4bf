package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Many statements in several methods, none of which is longer than 64 KB of byte code. */
final class Chunks {
    private static final int SIZE = 200;

    private Chunks() {}

    /** Adds methods, numbered from 0, that hold some statements. */
    static void add(TypeSpec.Builder spec, String name, List<ParameterSpec> parameters, List<CodeBlock> statements) {
        add(spec, name, parameters, statements, Modifier.PRIVATE);
    }

    /** Adds static methods, numbered from 0, that hold some statements. */
    static void addStatic(
            TypeSpec.Builder spec, String name, List<ParameterSpec> parameters, List<CodeBlock> statements) {
        add(spec, name, parameters, statements, Modifier.PRIVATE, Modifier.STATIC);
    }

    private static void add(
            TypeSpec.Builder spec,
            String name,
            List<ParameterSpec> parameters,
            List<CodeBlock> statements,
            Modifier... modifiers) {
        for (int chunk = 0; chunk < count(statements); chunk++) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name + chunk + "_")
                    .addModifiers(modifiers)
                    .addParameters(parameters);
            statements
                    .subList(chunk * SIZE, Math.min(statements.size(), (chunk + 1) * SIZE))
                    .forEach(statement -> method.addStatement("$L", statement));
            spec.addMethod(method.build());
        }
    }

    /** How many methods some statements need. */
    static int count(List<CodeBlock> statements) {
        return (statements.size() + SIZE - 1) / SIZE;
    }

    /** The calls of all methods, which no component is called like: its name would have no underscore behind a digit. */
    static CodeBlock calls(String name, int count, String arguments) {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int chunk = 0; chunk < count; chunk++) {
            calls.addStatement("$L($L)", name + chunk + "_", arguments);
        }
        return calls.build();
    }
}
