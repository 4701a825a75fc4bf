package dev.stepschema.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.Form;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import dev.stepschema.json.JsonType;
import dev.stepschema.read.TreeUnion;
import dev.stepschema.read.TreeValue;
import java.util.EnumSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A sealed interface for a value that has one of several forms. */
final class UnionEmitter {
    private UnionEmitter() {}

    static TypeSpec.Builder emit(UnionType type, Emitter emitter) {
        CodeBlock.Builder forms = CodeBlock.builder();
        if (!type.tag().isEmpty()) {
            forms.add("\n.tag($L)", Literals.string(type.tag()));
        }
        for (Form form : type.forms()) {
            String method = form.isOther() ? "other" : method(form);
            forms.add("\n.$L($S, $T::fromTree", method, form.type().simpleName(), form.type());
            form.tags().forEach(tag -> forms.add(", $L", Literals.string(tag)));
            forms.add(")");
        }
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type.name().simpleName())
                .addJavadoc("$L\n", Javadoc.type(type))
                .addModifiers(Modifier.SEALED)
                .addMethods(accessors(type, emitter));
        emitter.addTreeMethods(
                spec,
                Methods.fromTree(type.name(), emitter.types())
                        .addStatement(
                                "return $T.<$T>$L()$L\n.read($T.of(tree))",
                                TreeUnion.class,
                                type.name(),
                                type.exclusive() && !emitter.models().isLoose(type) ? "oneOf" : "anyOf",
                                forms.build(),
                                TreeValue.class),
                Methods.toTree()
                        .addModifiers(Modifier.ABSTRACT)
                        .returns(emitter.types().anyOrNull()));
        List<ClassName> types = type.forms().stream().map(Form::type).distinct().toList();
        boolean areInThisFile = types.stream()
                .allMatch(form -> form.topLevelClassName().equals(type.name().topLevelClassName()));
        return areInThisFile ? spec : spec.addPermittedSubclasses(types);
    }

    /** The accessors that all forms have, so that nobody has to tell forms apart for what they share. */
    private static List<MethodSpec> accessors(UnionType type, Emitter emitter) {
        List<List<Property>> forms = type.forms().stream()
                .map(form -> emitter.models().find(form.type()))
                .map(form -> form.isPresent() && form.get() instanceof RecordType record
                        ? record.properties()
                        : List.<Property>of())
                .toList();
        return forms.get(0).stream()
                .filter(property -> forms.stream()
                        .allMatch(form -> form.stream().anyMatch(other -> areAlike(property, other, emitter.types()))))
                .map(property -> accessor(property, emitter.types()))
                .toList();
    }

    private static boolean areAlike(Property property, Property other, JavaTypes types) {
        boolean isDeprecated = property.docs().deprecated() || other.docs().deprecated();
        return !isDeprecated
                && property.javaName().equals(other.javaName())
                && property.jsonName().equals(other.jsonName())
                && types.of(property).equals(types.of(other));
    }

    private static MethodSpec accessor(Property property, JavaTypes types) {
        String text = Javadoc.component(property.docs(), property.jsonName());
        return MethodSpec.methodBuilder(property.javaName())
                .addJavadoc("$L\n", Javadoc.wrap(text.replaceFirst("^the ", "The "), ""))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(types.of(property))
                .build();
    }

    /** The method of {@link TreeUnion} for a form. */
    private static String method(Form form) {
        boolean isNumber = form.types().equals(EnumSet.of(JsonType.INTEGER, JsonType.FRACTION));
        if (isNumber || form.types().size() != 1) {
            return isNumber ? "number" : "any";
        }
        return switch (form.types().iterator().next()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case INTEGER -> "integer";
            case BOOLEAN -> "bool";
            default -> "any";
        };
    }
}
