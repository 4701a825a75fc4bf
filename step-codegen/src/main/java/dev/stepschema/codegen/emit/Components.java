package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.Options.Nulls;
import dev.stepschema.codegen.Options.Validation;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Additional;
import dev.stepschema.codegen.model.TypeModel.Item;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModels;
import java.util.List;
import java.util.Optional;

/** The components of records, with what they carry for those who go by annotations. */
final class Components {
    private final boolean creators;
    private final Nulls nulls;
    private final Optional<BeanValidation> validation;
    private final JavaTypes types;

    Components(Options options, TypeModels models) {
        this.creators = options.creators();
        this.nulls = options.nulls();
        this.validation =
                options.validation() == Validation.JAKARTA ? Optional.of(new BeanValidation(models)) : Optional.empty();
        this.types = validation
                .map(annotations -> new JavaTypes(options, annotations::of))
                .orElseGet(() -> new JavaTypes(options));
    }

    /** A property of an object. */
    ParameterSpec of(Property property) {
        AnnotationSpec.Builder name = AnnotationSpec.builder(Names.JSON_PROPERTY);
        if (!creators && property.required()) {
            name.addMember("required", "true");
        }
        return component(types.of(property), property.javaName(), property.use().type(), property.isNeverNull())
                .addAnnotations(property.isLeftOutForNull(nulls) ? withoutCreators(Names.NOT_NULL) : List.of())
                .addAnnotation(name.addMember("value", Literals.string(property.jsonName()))
                        .build())
                .build();
    }

    /** The further properties of an object. */
    ParameterSpec of(Additional additional) {
        return component(types.of(additional.map()), additional.javaName(), additional.map(), true)
                .addAnnotations(withoutCreators(Names.ANY_GETTER, Names.ANY_SETTER))
                .build();
    }

    /** The names of properties that are absent. */
    ParameterSpec absent(String name) {
        return ParameterSpec.builder(Presence.NAMES, name)
                .addAnnotations(
                        validation.map(any -> BeanValidation.NOT_NULL).stream().toList())
                .build();
    }

    /** An element of a tuple: null where it is null or not there. */
    ParameterSpec of(Item item) {
        TypeModel type = item.use().type();
        TypeName itemType = item.isNeverNull() ? types.of(type) : types.nullable(type);
        return component(itemType, item.javaName(), type, item.isNeverNull()).build();
    }

    /** The further elements of a tuple. */
    ParameterSpec of(ListType rest) {
        return component(types.of(rest), TupleEmitter.REST, rest, true).build();
    }

    /** The value that is all there is. */
    ParameterSpec of(Use value) {
        return component(types.of(value), "value", value.type(), !value.nullable())
                .addAnnotations(withoutCreators(Names.AS_VALUE))
                .build();
    }

    private ParameterSpec.Builder component(TypeName componentType, String name, TypeModel type, boolean neverNull) {
        return ParameterSpec.builder(componentType, name)
                .addAnnotations(validation
                        .map(annotations -> annotations.of(type, neverNull))
                        .orElse(List.of()));
    }

    private List<AnnotationSpec> withoutCreators(AnnotationSpec... annotations) {
        return creators ? List.of() : List.of(annotations);
    }
}
