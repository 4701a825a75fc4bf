package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.codegen.model.TypeModels;
import java.util.List;
import java.util.stream.Stream;

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
        return named(type, models).anyMatch(name -> isDeprecated(name, models))
                ? List.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "deprecation")
                        .build())
                : List.of();
    }

    private static boolean isDeprecated(ClassName name, TypeModels models) {
        return models.find(name).filter(type -> type.docs().deprecated()).isPresent();
    }

    /** The declared types that a type and those in it name. */
    private static Stream<ClassName> named(Declared type, TypeModels models) {
        Stream<ClassName> own = Stream.empty();
        if (type instanceof RecordType record) {
            Stream<TypeModel> components =
                    record.properties().stream().map(property -> property.use().type());
            Stream<TypeModel> additional = record.additional().stream().map(TypeModel.Additional::map);
            own = Stream.concat(components, additional).flatMap(Deprecation::named);
        } else if (type instanceof UnionType union) {
            own = union.forms().stream().map(TypeModel.Form::type);
        } else if (type instanceof WrapperType wrapper) {
            own = named(wrapper.value().type());
        }
        Stream<ClassName> unions = models.unionsOf(type.name()).stream();
        Stream<ClassName> nested = type.nested().stream().flatMap(each -> named(each, models));
        return Stream.of(own, unions, nested).flatMap(names -> names);
    }

    private static Stream<ClassName> named(TypeModel type) {
        if (type instanceof ReferenceType reference) {
            return Stream.of(reference.target());
        } else if (type instanceof ListType list) {
            return named(list.element().type());
        }
        return type instanceof MapType map ? named(map.value().type()) : Stream.empty();
    }
}
