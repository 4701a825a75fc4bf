package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Types that generated code names but this module does not. */
final class Names {
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName JSON_PROPERTY = ClassName.get("com.fasterxml.jackson.annotation", "JsonProperty");
    static final ClassName JSON_VALUE = ClassName.get("com.fasterxml.jackson.annotation", "JsonValue");
    static final ClassName JSON_CREATOR = ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");

    /** The creator that is given the whole parsed value: the only kind that Jackson 2 and 3 both run strictly. */
    static final AnnotationSpec DELEGATING = AnnotationSpec.builder(JSON_CREATOR)
            .addMember("mode", "$T.Mode.DELEGATING", JSON_CREATOR)
            .build();

    /** Keeps Jackson from a constructor that it would take for a creator because of its only parameter. */
    static final AnnotationSpec NO_CREATOR = AnnotationSpec.builder(JSON_CREATOR)
            .addMember("mode", "$T.Mode.DISABLED", JSON_CREATOR)
            .build();

    private Names() {}
}
