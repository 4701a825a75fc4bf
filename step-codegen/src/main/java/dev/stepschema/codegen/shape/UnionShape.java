package dev.stepschema.codegen.shape;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Form;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An {@code anyOf} or {@code oneOf} becomes a sealed interface; with null and one other branch, just that branch. */
final class UnionShape {
    private UnionShape() {}

    static TypeModel of(Facts facts, List<Schema> schemas, Slot slot, Shaper shaper) {
        Choice choice = facts.choices().get(0);
        List<Schema> branches = facts.branchesButNull(choice);
        Location location = Location.of(schemas.get(0));
        if (facts.has("properties") || facts.has("items") || facts.has("additionalProperties")) {
            shaper.report(location.error(
                    Diagnostic.Code.UNSUPPORTED,
                    "keywords for objects or arrays beside \"anyOf\" or \"oneOf\" have no Java type yet."
                            + " Put them into the branches."));
        }
        if (branches.size() == 1) {
            return shaper.use(List.of(branches.get(0)), slot).type();
        }
        boolean hasNamedForm = branches.stream()
                .anyMatch(branch -> shaper.references().alias(branch).isPresent());
        Slot.Body body = hasNamedForm ? slot.openBeside() : slot.open();
        TypeModel reference = shaper.remember(schemas, body.name());
        Optional<Tag> tag = Tag.of(choice, branches, shaper);
        List<Form> forms = new ArrayList<>();
        for (Schema branch : branches) {
            List<String> tags = tag.map(found -> found.values(branch)).orElse(List.of());
            Set<JsonType> types = shaper.facts(List.of(branch)).typesButNull();
            forms.add(new Form(form(branch, tags, body, shaper), types, tags));
        }
        body.close(new UnionType(
                location,
                body.name(),
                Keywords.docs(schemas.get(0)),
                forms,
                choice.exclusive(),
                tag.map(Tag::property).orElse(""),
                body.nested()));
        return reference;
    }

    /** The type that stands for a branch: its own, if it can implement the interface, or a record around it. */
    private static ClassName form(Schema branch, List<String> tags, Slot.Body body, Shaper shaper) {
        boolean isArray = shaper.facts(List.of(branch)).typesButNull().equals(EnumSet.of(JsonType.ARRAY));
        String unnamed = isArray ? "Item" : branch.text("title").orElse("Form");
        String hint = tags.isEmpty() ? unnamed : tags.get(0);
        Use use = shaper.use(List.of(branch), Slot.within(body, hint));
        if (use.type() instanceof ReferenceType reference
                && reference.target().packageName().equals(body.name().packageName())) {
            return reference.target();
        }
        Slot.Body wrapper = Slot.within(body, Forms.name(use.type())).open();
        wrapper.close(new WrapperType(
                Location.of(branch),
                wrapper.name(),
                Keywords.docs(branch),
                new Use(use.type(), use.type() instanceof TypeModel.AnyType),
                wrapper.nested()));
        return wrapper.name();
    }
}
