package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.model.TypeModel.Property;
import java.util.ArrayList;
import java.util.List;

/** What the components of records carry for those who go by annotations. */
final class ComponentAnnotations {
    private final boolean creators;

    ComponentAnnotations(Options options) {
        this.creators = options.creators();
    }

    /** The annotations of a property's component. */
    List<AnnotationSpec> of(Property property) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        boolean isAbsentForNull = !property.use().nullable() && !property.isNeverNull();
        if (!creators && isAbsentForNull) {
            annotations.add(Names.NOT_NULL);
        }
        AnnotationSpec.Builder name = AnnotationSpec.builder(Names.JSON_PROPERTY);
        if (!creators && property.required()) {
            name.addMember("required", "true");
        }
        annotations.add(
                name.addMember("value", Literals.string(property.jsonName())).build());
        return annotations;
    }

    /** The annotations of the component for further properties. */
    List<AnnotationSpec> ofAdditional() {
        return creators ? List.of() : List.of(Names.ANY_GETTER, Names.ANY_SETTER);
    }

    /** The annotations of the component that is the whole value. */
    List<AnnotationSpec> ofWhole() {
        return creators ? List.of() : List.of(Names.AS_VALUE);
    }
}
