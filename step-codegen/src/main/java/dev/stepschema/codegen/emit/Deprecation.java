package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.stepschema.codegen.model.Docs;
import java.util.List;

/** What says that something should not be used any more. */
final class Deprecation {
    private Deprecation() {}

    static List<AnnotationSpec> of(Docs docs) {
        return docs.deprecated()
                ? List.of(AnnotationSpec.builder(Deprecated.class).build())
                : List.of();
    }
}
