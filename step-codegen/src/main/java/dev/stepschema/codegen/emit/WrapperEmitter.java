package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.read.TreeValue;

/** A record around a value that has a name in the schema but no type of its own in Java. */
final class WrapperEmitter {
    private WrapperEmitter() {}

    static TypeSpec.Builder emit(WrapperType type) {
        TypeSpec.Builder spec = TypeSpec.recordBuilder(type.name().simpleName())
                .addJavadoc("$L\n\n@param value the value itself\n", Javadoc.type(type))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(JavaTypes.of(type.value()), "value")
                        .build());
        ConstructorEmitter.addTo(spec, type);
        CodeBlock value = TreeWriting.value(CodeBlock.of("value"), type.value());
        return spec.addMethod(Methods.fromTree(type.name())
                        .addStatement(
                                "return $T.of(tree).read(in -> new $T(in.read($L)))",
                                TreeValue.class,
                                type.name(),
                                TreeReading.reader(type.value()))
                        .build())
                .addMethod(Methods.toTree()
                        .returns(ClassName.OBJECT.annotated(
                                AnnotationSpec.builder(Names.NULLABLE).build()))
                        .addStatement("return $L", value)
                        .build());
    }
}
