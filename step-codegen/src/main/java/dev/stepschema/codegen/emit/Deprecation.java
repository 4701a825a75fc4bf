package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModels;
import java.util.List;

/** What says that something should not be used any more, and what keeps generated code from being warned of it. */
final class Deprecation {
    private Deprecation() {}

    static List<AnnotationSpec> of(Docs docs) {
        return docs.deprecated()
                ? List.of(AnnotationSpec.builder(Deprecated.class).build())
                : List.of();
    }

    /** The annotation for a file whose types name a deprecated type. */
    static List<AnnotationSpec> suppressed(Declared type, TypeModels models) {
        return models.named(type).anyMatch(name -> isDeprecated(name, models))
                ? List.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "deprecation")
                        .build())
                : List.of();
    }

    private static boolean isDeprecated(ClassName name, TypeModels models) {
        return models.find(name).filter(type -> type.docs().deprecated()).isPresent();
    }
}
