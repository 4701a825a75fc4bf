package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Additional;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.Item;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.TupleType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.read.AbsentNames;
import dev.stepschema.read.Checks;
import dev.stepschema.read.Copies;
import dev.stepschema.read.TreeTuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The compact constructor, which sees to it that a record that exists is valid and never changes. */
final class ConstructorEmitter {
    private static final String CHECKS = "Checks what the schema demands, and copies what could change.\n";

    private final TypeSpec.Builder spec;
    private final Emitter context;
    private final CheckEmitter checks;
    private final Defaults defaults;
    private final List<CodeBlock> code = new ArrayList<>();

    private ConstructorEmitter(TypeSpec.Builder spec, Set<String> components, Emitter context) {
        this.spec = spec;
        this.context = context;
        this.checks = new CheckEmitter(spec, components);
        this.defaults = context.defaults().beside(components);
    }

    static void addTo(TypeSpec.Builder spec, RecordType type, Emitter context) {
        Set<String> components =
                type.properties().stream().map(Property::javaName).collect(Collectors.toSet());
        ConstructorEmitter emitter = new ConstructorEmitter(spec, components, context);
        if (!type.satisfiable()) {
            emitter.refuse();
            emitter.finish(List.of());
            return;
        }
        for (Property property : type.properties()) {
            CodeBlock name = Literals.string(property.jsonName());
            boolean isFilledIn = context.types().isFilledIn(property);
            if (isFilledIn) {
                emitter.fillIn(property.javaName(), emitter.defaults.of(property));
            }
            boolean mustBePresent = property.isNeverNull() && !isFilledIn;
            emitter.component(name, name, property.javaName(), property.use().type(), mustBePresent);
        }
        type.additional().ifPresent(additional -> emitter.additional(type, additional));
        type.absent().ifPresent(absent -> emitter.absent(type, absent));
        emitter.finish(List.of());
    }

    /** The statements of a class that holds its values in a table, in the order of the properties. */
    static List<CodeBlock> tableStatements(
            TypeSpec.Builder spec, RecordType type, List<Property> properties, Emitter context) {
        ConstructorEmitter emitter = new ConstructorEmitter(spec, Set.of(), context);
        if (!type.satisfiable()) {
            emitter.refuse();
            return emitter.code;
        }
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            boolean isRest = i == type.properties().size();
            CodeBlock name = isRest ? CodeBlock.of("$S", property.javaName()) : Literals.string(property.jsonName());
            CodeBlock place = isRest ? CodeBlock.of("$S", "") : name;
            String cell = "values[" + i + "]";
            String getter = property.javaName() + "()";
            if (property.isNeverNull()) {
                emitter.statement("$T.present($L, $L)", Checks.class, name, cell);
            }
            emitter.content(
                    place, cell, getter, property.javaName(), property.use().type());
        }
        type.additional().ifPresent(additional -> emitter.undeclared(type, additional.javaName() + "()"));
        return emitter.code;
    }

    static void addTo(TypeSpec.Builder spec, TupleType type, Emitter context) {
        Set<String> components = type.items().stream().map(Item::javaName).collect(Collectors.toSet());
        ConstructorEmitter emitter = new ConstructorEmitter(spec, components, context);
        int position = 0;
        for (Item item : type.items()) {
            CodeBlock name = CodeBlock.of("$S", item.javaName());
            CodeBlock place = CodeBlock.of("$S", position++);
            emitter.component(name, place, item.javaName(), item.use().type(), item.isNeverNull());
        }
        type.rest().ifPresent(rest -> {
            CodeBlock name = CodeBlock.of("$S", TupleEmitter.REST);
            emitter.component(name, CodeBlock.of("$S", ""), TupleEmitter.REST, TupleEmitter.list(type, rest), true);
        });
        type.present().ifPresent(present -> emitter.present(type, present));
        for (Constraint constraint : type.constraints()) {
            emitter.code.add(emitter.checks.check(
                    constraint, CodeBlock.of("$S", ""), TupleEmitter.elements(type), TupleEmitter.REST));
        }
        emitter.finish(List.of());
    }

    static void addTo(TypeSpec.Builder spec, WrapperType type, Emitter context) {
        ConstructorEmitter emitter = new ConstructorEmitter(spec, Set.of("value"), context);
        Use use = type.value();
        if (TreeReading.isImpossible(use)) {
            emitter.refuse();
        } else {
            emitter.component(
                    CodeBlock.of("$S", "value"), CodeBlock.of("$S", ""), "value", use.type(), !use.nullable());
        }
        emitter.finish(context.options().creators() ? List.of() : List.of(Names.DELEGATING));
    }

    /** Makes no value, as the schema has none. */
    private void refuse() {
        statement("throw $T.unsatisfiable()", Checks.class);
    }

    private void additional(RecordType type, Additional additional) {
        CodeBlock name = CodeBlock.of("$S", additional.javaName());
        boolean isFilledIn = !context.options().creators();
        if (isFilledIn) {
            fillIn(additional.javaName(), CodeBlock.of("$T.of()", Map.class));
        }
        component(name, CodeBlock.of("$S", ""), additional.javaName(), additional.map(), !isFilledIn);
        undeclared(type, additional.javaName());
    }

    private void absent(RecordType type, String absent) {
        statement("$T.present($S, $L)", Checks.class, absent, absent);
        CodeBlock names = type.tracked().stream()
                .map(property -> Presence.check(property, property.javaName(), defaults))
                .collect(CodeBlock.joining("\n"));
        statement("$1L = new $2T($1L)\n$3L\n.toSet()", absent, AbsentNames.class, names);
    }

    private void present(TupleType type, String present) {
        CodeBlock items =
                type.items().stream().map(item -> CodeBlock.of(item.javaName())).collect(CodeBlock.joining(",$W"));
        CodeBlock rest =
                type.rest().isPresent() ? CodeBlock.of(TupleEmitter.REST) : CodeBlock.of("$T.of()", List.class);
        statement("$T.check($L,$W$L,$W$L,$W$L)", TreeTuple.class, present, type.least(), rest, items);
    }

    /** What has a component of its own is not among further properties. */
    private void undeclared(RecordType type, String value) {
        Stream<String> declaredNames = type.properties().stream().map(Property::jsonName);
        CodeBlock declared = Stream.concat(declaredNames, type.forbidden().stream())
                .map(Literals::string)
                .collect(CodeBlock.joining(",$W"));
        if (!declared.isEmpty()) {
            statement("$T.undeclared($L,$W$L)", Checks.class, value, declared);
        }
    }

    /**
     * What is done with a component.
     *
     * @param name what a sentence calls it
     * @param place its JSON name, or empty if its value is all there is
     */
    private void component(CodeBlock name, CodeBlock place, String field, TypeModel type, boolean neverNull) {
        if (neverNull && !JavaTypes.isPrimitive(type)) {
            statement("$T.present($L, $L)", Checks.class, name, field);
        }
        content(place, field, field, field, type);
    }

    /** Copies what could change, and checks what is there: written to one expression and read by another. */
    private void content(CodeBlock place, String target, String value, String field, TypeModel type) {
        if (type instanceof ListType || type instanceof MapType || type instanceof AnyType) {
            statement("$L = $T.$L($L)", target, Copies.class, copy(type), value);
        }
        code.addAll(checks.checks(place, value, type, field));
    }

    /** Puts a value in the place of null, which is all that a mapper without creators has for what is absent. */
    private void fillIn(String field, CodeBlock value) {
        statement("$1L = $1L == null ? $2L : $1L", field, value);
    }

    private void statement(String format, Object... arguments) {
        code.add(CodeBlock.of(format, arguments));
    }

    private static String copy(TypeModel type) {
        if (type instanceof MapType map) {
            return map.value().type() instanceof AnyType ? "json" : "map";
        } else if (type instanceof ListType list) {
            return list.isSet() ? "set" : list.element().type() instanceof AnyType ? "json" : "list";
        }
        return "json";
    }

    private void finish(List<AnnotationSpec> annotations) {
        if (!code.isEmpty() || !annotations.isEmpty()) {
            MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                    .addJavadoc(code.isEmpty() ? "Takes any value; Jackson calls this.\n" : CHECKS)
                    .addAnnotations(annotations)
                    .addModifiers(Modifier.PUBLIC);
            code.forEach(statement -> constructor.addStatement("$L", statement));
            spec.addMethod(constructor.build());
        }
    }
}
