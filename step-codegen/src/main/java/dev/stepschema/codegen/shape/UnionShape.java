package dev.stepschema.codegen.shape;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Form;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.codegen.names.JavaNames;
import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A value with several forms becomes a sealed interface: what is told apart by branches, or only by types. */
final class UnionShape {
    private UnionShape() {}

    /** The type of a value that a choice gives several forms. What stands beside the choice holds for each form. */
    static TypeModel of(Choice choice, Selection selection, Facts facts, Slot slot, Shaper shaper) {
        List<Selection> forms = facts.branchesButNull(choice).stream()
                .map(branch -> shaper.reduced(selection.with(choice, branch)))
                .filter(form -> !shaper.facts(form).typesButNull().isEmpty())
                .toList();
        if (forms.isEmpty()) {
            return shaper.never(selection, facts);
        } else if (forms.size() == 1) {
            return shaper.use(forms.get(0), slot).type();
        }
        return union(choice.exclusive(), Tag.of(choice, forms, shaper), forms, selection, slot, shaper);
    }

    /** The type of a value that may be of several JSON types. */
    static TypeModel ofTypes(Selection selection, Facts facts, Slot slot, Shaper shaper) {
        List<Selection> forms =
                Types.kinds(facts.typesButNull()).stream().map(selection::only).toList();
        return union(false, Optional.empty(), forms, selection, slot, shaper);
    }

    private static TypeModel union(
            boolean exclusive,
            Optional<Tag> tag,
            List<Selection> branches,
            Selection selection,
            Slot slot,
            Shaper shaper) {
        boolean hasNamedForm = branches.stream().anyMatch(shaper::isReference);
        Slot.Body body = hasNamedForm ? slot.openBeside() : slot.open();
        TypeModel reference = shaper.remember(selection, body.name());
        if (!hasNamedForm) {
            shareTypes(branches, body, shaper);
        }
        List<Form> forms = new ArrayList<>();
        for (Selection branch : branches) {
            List<String> tags = tag.map(found -> found.values(branch)).orElse(List.of());
            Set<JsonType> types = shaper.facts(branch).typesButNull();
            forms.add(new Form(form(branch, hint(branch, tags, branches, shaper), body, shaper), types, tags, false));
        }
        body.close(new UnionType(
                Location.of(selection.first()),
                body.name(),
                Keywords.docs(selection.first()),
                forms,
                exclusive,
                tag.map(Tag::property).orElse(""),
                body.nested()));
        return reference;
    }

    /** Makes the types of properties that all objects among the branches have in common: they belong to none of them. */
    private static void shareTypes(List<Selection> branches, Slot.Body body, Shaper shaper) {
        List<Map<String, List<Schema>>> objects = branches.stream()
                .map(shaper::facts)
                .filter(facts -> facts.types().contains(JsonType.OBJECT))
                .map(Facts::properties)
                .toList();
        if (objects.size() > 1) {
            Map<String, List<Schema>> shared = new LinkedHashMap<>(objects.get(0));
            objects.forEach(properties -> shared.entrySet().retainAll(properties.entrySet()));
            shared.forEach((name, schemas) -> shaper.use(schemas, Slot.within(body, name)));
        }
    }

    /** The type that stands for a branch: its own, if it can implement the interface, or a record around it. */
    static ClassName form(Selection branch, String hint, Slot.Body body, Shaper shaper) {
        Use use = shaper.use(branch, Slot.within(body, hint));
        if (use.type() instanceof ReferenceType reference
                && body.mayPermit(reference.target())
                && shaper.isGenerated(reference.target())) {
            return reference.target();
        }
        Slot.Body wrapper = Slot.within(body, Forms.name(use.type())).open();
        wrapper.close(new WrapperType(
                Location.of(branch.first()),
                wrapper.name(),
                Keywords.docs(branch.first()),
                new Use(use.type(), use.type() instanceof AnyType),
                wrapper.nested()));
        return wrapper.name();
    }

    private static String hint(Selection branch, List<String> tags, List<Selection> branches, Shaper shaper) {
        if (!tags.isEmpty()) {
            return tags.get(0);
        }
        boolean isArray = shaper.facts(branch).typesButNull().equals(EnumSet.of(JsonType.ARRAY));
        int last = branch.schemas().size() - 1;
        return isArray
                ? "Item"
                : branch.schemas()
                        .get(last)
                        .text("title")
                        .orElseGet(() -> difference(branch, branches, shaper) + "Form");
    }

    /** What only this branch demands, or has at all: unlike a number it still means the branch when there are others. */
    private static String difference(Selection branch, List<Selection> branches, Shaper shaper) {
        Set<String> required = shaper.facts(branch).required();
        Set<String> properties =
                new LinkedHashSet<>(shaper.facts(branch).properties().keySet());
        branches.stream()
                .filter(other -> !other.equals(branch))
                .map(shaper::facts)
                .forEach(other -> {
                    required.removeAll(other.required());
                    properties.removeAll(other.properties().keySet());
                });
        return Stream.concat(required.stream(), properties.stream())
                .findFirst()
                .map(JavaNames::type)
                .orElse("");
    }
}
