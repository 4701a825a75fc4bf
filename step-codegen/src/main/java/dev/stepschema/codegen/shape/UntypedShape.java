package dev.stepschema.codegen.shape;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Form;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Schemas that speak of objects and never say that the value is one; most authors mean that it is. */
final class UntypedShape {
    /** Keywords that speak of no type by themselves. */
    private static final Set<String> NEUTRAL =
            Set.of("$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else");

    private static final Docs OTHER = new Docs("", "Any value that is neither an object nor null.", List.of(), false);

    private UntypedShape() {}

    /** Whether there are keywords for objects and none for anything else. */
    static boolean isAboutObjects(List<Schema> parts, List<Choice> choices, References references) {
        Set<String> keywords = parts.stream()
                .flatMap(part -> Keywords.assertions(part).stream())
                .filter(keyword -> !NEUTRAL.contains(keyword))
                .collect(Collectors.toSet());
        return !keywords.isEmpty()
                && Keywords.OBJECTS.containsAll(keywords)
                && choices.stream()
                        .flatMap(choice -> choice.branches().stream())
                        .allMatch(branch ->
                                references.facts(Selection.of(branch)).types().contains(JsonType.OBJECT));
    }

    /** What the schemas say: an object as they describe it, or any other value. */
    static TypeModel exact(Selection selection, Facts facts, Slot slot, Shaper shaper) {
        Location location = Location.of(selection.first());
        facts.choices().forEach(choice -> NotEnforced.report(choice.schema(), choice.keyword(), slot, shaper));
        Slot.Body body = slot.open();
        TypeModel reference = shaper.remember(selection, body.name());
        Set<JsonType> objects = EnumSet.of(JsonType.OBJECT);
        Set<JsonType> others = EnumSet.complementOf(EnumSet.of(JsonType.OBJECT, JsonType.NULL));
        ClassName object = UnionShape.form(selection.only(objects), "ObjectForm", body, shaper);
        Slot.Body other = Slot.within(body, "Other").open();
        other.close(
                new WrapperType(location, other.name(), OTHER, new Use(new AnyType(location), false), other.nested()));
        body.close(new UnionType(
                location,
                body.name(),
                Keywords.docs(selection.first()),
                List.of(new Form(object, objects, List.of(), false), new Form(other.name(), others, List.of(), true)),
                false,
                "",
                body.nested()));
        return reference;
    }
}
