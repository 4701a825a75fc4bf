package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.NeverType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.names.FullNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The names of types as source has them, with {@code @Nullable} where a value may be null. */
final class JavaTypes {
    private final List<AnnotationSpec> nullable;
    private final boolean creators;

    private final Function<TypeModel, List<AnnotationSpec>> ofElements;

    /** Types without annotations but for null. */
    JavaTypes(Options options) {
        this(options, element -> List.of());
    }

    /** Types in which the elements of lists and the values of maps carry annotations. */
    JavaTypes(Options options, Function<TypeModel, List<AnnotationSpec>> ofElements) {
        this.ofElements = ofElements;
        this.nullable = options.nullable().stream()
                .map(FullNames::of)
                .map(name -> AnnotationSpec.builder(name).build())
                .toList();
        this.creators = options.creators();
    }

    /** The type of a component. */
    TypeName of(Property property) {
        if (!property.isNeverNull()) {
            return nullable(property.use().type());
        }
        TypeName type = of(property.use().type());
        return isFilledIn(property) ? type.box() : type;
    }

    /** Whether it is the constructor that puts the default of a property in the place of null. */
    boolean isFilledIn(Property property) {
        return !creators && property.isNeverNull() && !property.required();
    }

    /** Anything, null included. */
    TypeName anyOrNull() {
        return nullable(ClassName.OBJECT);
    }

    /** A type that may be null. */
    TypeName nullable(TypeName type) {
        return nullable.isEmpty() ? type : type.annotated(nullable);
    }

    /** The type of a value on its own. */
    TypeName of(Use use) {
        return use.nullable() ? nullable(use.type()) : of(use.type());
    }

    /** The type of a value that is never null, a primitive where there is one. */
    TypeName of(TypeModel type) {
        if (type instanceof ScalarType scalar) {
            return scalar.scalar().type();
        } else if (type instanceof ListType list) {
            Class<?> collection = list.isSet() ? Set.class : List.class;
            return ParameterizedTypeName.get(ClassName.get(collection), argument(list.element()));
        } else if (type instanceof MapType map) {
            return mapOf(map.value());
        } else if (type instanceof AnyType) {
            return ClassName.OBJECT;
        } else if (type instanceof NeverType) {
            return ClassName.get(Void.class);
        } else if (type instanceof ReferenceType reference) {
            return reference.target();
        } else if (type instanceof Declared declared) {
            return declared.name();
        }
        throw new IllegalStateException("no Java type for " + type);
    }

    /** A type whose values may be null. */
    TypeName nullable(TypeModel type) {
        return nullable(of(type).box());
    }

    static boolean isPrimitive(TypeModel type) {
        return type instanceof ScalarType scalar && scalar.scalar().type().isPrimitive();
    }

    /** Whether a cast to a type cannot be checked at run time. */
    static boolean isGeneric(TypeModel type) {
        return type instanceof ListType || type instanceof MapType;
    }

    /** A map from names to values. */
    TypeName mapOf(Use value) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), argument(value));
    }

    private TypeName argument(Use use) {
        List<AnnotationSpec> annotations = new ArrayList<>(ofElements.apply(use.type()));
        annotations.addAll(use.nullable() ? nullable : List.of());
        TypeName type = of(use.type()).box();
        return annotations.isEmpty() ? type : type.annotated(annotations);
    }
}
