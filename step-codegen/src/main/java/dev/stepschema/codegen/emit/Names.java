package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Types that generated code names but this module does not. */
final class Names {
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName JSON_PROPERTY = jackson("JsonProperty");

    /** What Jackson writes in the place of the whole value. */
    static final AnnotationSpec AS_VALUE =
            AnnotationSpec.builder(jackson("JsonValue")).build();

    /** The creator that is given the whole parsed value: the only kind that Jackson 2 and 3 both run strictly. */
    static final AnnotationSpec DELEGATING = creator("DELEGATING");

    /** Keeps Jackson from a constructor that it would take for a creator because of its only parameter. */
    static final AnnotationSpec NO_CREATOR = creator("DISABLED");

    /** Keeps Jackson from writing a null that the schema does not allow. */
    static final AnnotationSpec NOT_NULL = AnnotationSpec.builder(jackson("JsonInclude"))
            .addMember("value", "$T.Include.NON_NULL", jackson("JsonInclude"))
            .build();

    static final AnnotationSpec ANY_GETTER =
            AnnotationSpec.builder(jackson("JsonAnyGetter")).build();
    static final AnnotationSpec ANY_SETTER =
            AnnotationSpec.builder(jackson("JsonAnySetter")).build();

    private Names() {}

    private static AnnotationSpec creator(String mode) {
        ClassName creator = jackson("JsonCreator");
        return AnnotationSpec.builder(creator)
                .addMember("mode", "$T.Mode.$L", creator, mode)
                .build();
    }

    private static ClassName jackson(String annotation) {
        return ClassName.get("com.fasterxml.jackson.annotation", annotation);
    }
}
