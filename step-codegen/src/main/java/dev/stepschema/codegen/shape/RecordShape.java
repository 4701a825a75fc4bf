package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Options.Presence;
import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Additional;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.names.ComponentNames;
import dev.stepschema.codegen.names.MemberLock;
import dev.stepschema.codegen.names.MemberNames;
import dev.stepschema.json.JsonValue;
import dev.stepschema.source.Schema;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
            Location place = place(all.getOrDefault(name, List.of()), location);
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
        MemberLock lock = shaper.members(selection, Location::of);
        String rest = ComponentNames.additional(all.keySet(), lock);
        MemberNames names = ComponentNames.properties(all.keySet(), isOpen ? rest : "", lock);
        List<Map.Entry<String, List<Schema>>> named = List.copyOf(all.entrySet());
        names.collisions()
                .forEach(collision ->
                        shaper.report(place(named.get(collision.index()).getValue(), location)
                                .warning(Diagnostic.Code.NAME_COLLISION, collision.message())));
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String name = named.get(i).getKey();
            properties.add(property(
                    name, names.names().get(i), named.get(i).getValue(), required.contains(name), body, shaper));
        }
        Optional<Additional> additional = ObjectShape.additional(
                        facts, Slot.within(body, "additionalProperties"), shaper)
                .map(use -> new Additional(rest, new MapType(location, use, NamePatterns.closing(facts))));
        body.close(new RecordType(
                location,
                body.name(),
                Keywords.docs(selection.first()),
                properties,
                additional,
                shaper.options().presence() == Presence.TRACKED ? absent(properties, additional) : Optional.empty(),
                forbidden,
                isSatisfiable,
                body.nested()));
        return reference;
    }

    /** The component for the names of what is absent; empty where values alone say so. */
    private static Optional<String> absent(List<Property> properties, Optional<Additional> additional) {
        Stream<String> members = properties.stream().flatMap(each -> Stream.of(each.jsonName(), each.javaName()));
        Stream<String> rest = additional.stream().map(Additional::javaName);
        return properties.stream().anyMatch(Property::isAmbiguous)
                ? Optional.of(ComponentNames.free("absent", Stream.concat(members, rest)))
                : Optional.empty();
    }

    private static boolean isForbidden(List<Schema> schemas, Shaper shaper) {
        return !schemas.isEmpty() && shaper.facts(Selection.of(schemas)).allowNothing();
    }

    /** Where a property is described; a property that is only required is so by the object. */
    private static Location place(List<Schema> schemas, Location object) {
        return schemas.isEmpty() ? object : Location.of(schemas.get(0));
    }

    private static Property property(
            String jsonName, String javaName, List<Schema> schemas, boolean required, Slot.Body body, Shaper shaper) {
        Use use = shaper.use(schemas, Slot.within(body, jsonName));
        Optional<JsonValue> defaultValue = DefaultValue.of(schemas, use.type(), shaper);
        Docs docs = schemas.stream().map(Keywords::docs).reduce(Docs.NONE, Docs::orElse);
        return new Property(jsonName, javaName, use, required, defaultValue, docs);
    }
}
