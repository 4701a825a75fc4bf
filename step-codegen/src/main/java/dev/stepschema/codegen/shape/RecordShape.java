package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Additional;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.names.ComponentNames;
import dev.stepschema.json.JsonValue;
import dev.stepschema.source.Schema;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object with properties becomes a record. */
final class RecordShape {
    private static final String UNSATISFIABLE =
            "a required property is not allowed, so no object satisfies the schema; its type refuses every document."
                    + " Take the property out of \"required\", or allow it.";

    private RecordShape() {}

    static TypeModel of(Facts facts, Selection selection, Slot slot, Shaper shaper) {
        Slot.Body body = slot.open();
        TypeModel reference = shaper.remember(selection, body.name());
        Location location = Location.of(selection.first());
        Map<String, List<Schema>> all = new LinkedHashMap<>(facts.properties());
        Set<String> required = facts.required();
        if (!facts.isClosed()) {
            required.forEach(name -> all.computeIfAbsent(name, any -> NamePatterns.beyondNames(name, facts.parts())));
        }
        List<String> forbidden = all.entrySet().stream()
                .filter(property -> isForbidden(property.getValue(), shaper))
                .map(Map.Entry::getKey)
                .toList();
        for (String name : forbidden) {
            Location place = Location.of(
                    all.getOrDefault(name, List.of(selection.first())).get(0));
            all.remove(name);
            String message = "no value is allowed for the property " + Quotes.name(name) + "; it has no component.";
            shaper.report(place.warning(Diagnostic.Code.UNSATISFIABLE, message));
        }
        boolean isSatisfiable = all.keySet().containsAll(required);
        if (!isSatisfiable) {
            shaper.report(location.warning(Diagnostic.Code.UNSATISFIABLE, UNSATISFIABLE));
        }
        for (String keyword : List.of("minProperties", "maxProperties")) {
            facts.with(keyword).forEach(part -> NotEnforced.report(part, keyword, slot, shaper));
        }
        boolean isOpen = !facts.isClosed();
        ComponentNames names = ComponentNames.of(List.copyOf(all.keySet()), isOpen);
        names.collisions().forEach(text -> shaper.report(location.warning(Diagnostic.Code.NAME_COLLISION, text)));
        List<Property> properties = new ArrayList<>();
        all.forEach((name, propertySchemas) -> properties.add(
                property(name, names.get(name), propertySchemas, required.contains(name), body, shaper)));
        Optional<Additional> additional = ObjectShape.additional(
                        facts, Slot.within(body, "additionalProperties"), shaper)
                .map(use ->
                        new Additional(names.additional(), new MapType(location, use, NamePatterns.closing(facts))));
        body.close(new RecordType(
                location,
                body.name(),
                Keywords.docs(selection.first()),
                properties,
                additional,
                forbidden,
                isSatisfiable,
                body.nested()));
        return reference;
    }

    private static boolean isForbidden(List<Schema> schemas, Shaper shaper) {
        return !schemas.isEmpty() && shaper.facts(Selection.of(schemas)).allowNothing();
    }

    private static Property property(
            String jsonName, String javaName, List<Schema> schemas, boolean required, Slot.Body body, Shaper shaper) {
        Use use = shaper.use(schemas, Slot.within(body, jsonName));
        Optional<JsonValue> defaultValue = DefaultValue.of(schemas, use.type(), shaper);
        Docs docs = schemas.stream().map(Keywords::docs).reduce(Docs.NONE, Docs::orElse);
        return new Property(jsonName, javaName, use, required, defaultValue, docs);
    }
}
