package dev.stepschema.codegen.model;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.TupleType;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import java.util.stream.Stream;

/** The declared types that a type consists of. */
final class NamedTypes {
    private NamedTypes() {}

    /** The types that a declared type names in its own body, those nested in it left out. */
    static Stream<ClassName> of(Declared type) {
        if (type instanceof RecordType record) {
            Stream<TypeModel> components =
                    record.properties().stream().map(property -> property.use().type());
            Stream<TypeModel> additional = record.additional().stream().map(TypeModel.Additional::map);
            return Stream.concat(components, additional).flatMap(NamedTypes::within);
        } else if (type instanceof TupleType tuple) {
            Stream<TypeModel> items =
                    tuple.items().stream().map(item -> item.use().type());
            Stream<TypeModel> rest = tuple.rest().stream().map(TypeModel.Use::type);
            return Stream.concat(items, rest).flatMap(NamedTypes::within);
        } else if (type instanceof UnionType union) {
            return union.forms().stream().map(TypeModel.Form::type);
        } else if (type instanceof WrapperType wrapper) {
            return within(wrapper.value().type());
        }
        return Stream.empty();
    }

    private static Stream<ClassName> within(TypeModel type) {
        if (type instanceof ReferenceType reference) {
            return Stream.of(reference.target());
        } else if (type instanceof ListType list) {
            return within(list.element().type());
        }
        return type instanceof MapType map ? within(map.value().type()) : Stream.empty();
    }
}
