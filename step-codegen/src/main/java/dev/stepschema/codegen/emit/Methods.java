package dev.stepschema.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import javax.lang.model.element.Modifier;

/** The beginnings of the methods that every generated type has. */
final class Methods {
    private Methods() {}

    /** What Jackson calls to read: strict, because it sees what was parsed before anything was converted. */
    static MethodSpec.Builder fromTree(ClassName type, JavaTypes types) {
        return MethodSpec.methodBuilder("fromTree")
                .addJavadoc("Reads a parsed document, as strictly as the schema; Jackson calls this.\n")
                .addAnnotation(Names.DELEGATING)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ParameterSpec.builder(types.anyOrNull(), "tree").build())
                .returns(type);
    }

    /** What Jackson calls to write. */
    static MethodSpec.Builder toTree() {
        return MethodSpec.methodBuilder("toTree")
                .addJavadoc("This value as a parsed document would have it; Jackson writes it.\n")
                .addAnnotation(Names.AS_VALUE)
                .addModifiers(Modifier.PUBLIC);
    }
}
