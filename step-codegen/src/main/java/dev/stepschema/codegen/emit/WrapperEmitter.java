package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.read.TreeValue;

/** A record around a value that has a name in the schema but no type of its own in Java. */
final class WrapperEmitter {
    private WrapperEmitter() {}

    static TypeSpec.Builder emit(WrapperType type, Emitter emitter) {
        JavaTypes types = emitter.types();
        TypeSpec.Builder spec = TypeSpec.recordBuilder(type.name().simpleName())
                .addJavadoc("$L\n\n@param value the value itself\n", Javadoc.type(type))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(emitter.components().of(type.value()))
                        .build());
        ConstructorEmitter.addTo(spec, type, emitter);
        emitter.addTreeMethods(
                spec,
                TreeReading.isImpossible(type.value()) ? RecordEmitter.refusal(type, types) : fromTree(type, types),
                Methods.toTree()
                        .returns(types.anyOrNull())
                        .addStatement("return $L", TreeWriting.value(CodeBlock.of("value"), type.value())));
        return spec;
    }

    private static MethodSpec.Builder fromTree(WrapperType type, JavaTypes types) {
        return Methods.fromTree(type.name(), types)
                .addStatement(
                        "return $T.of(tree).read(in -> new $T(in.read($L)))",
                        TreeValue.class,
                        type.name(),
                        TreeReading.reader(type.value()));
    }
}
