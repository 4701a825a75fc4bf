package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.model.Scalar;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the Java types of schemas can hold a value that the schemas allow: no date is any text, no long any integer. */
final class Fit {
    private final Shaper shaper;

    Fit(Shaper shaper) {
        this.shaper = shaper;
    }

    boolean isFor(JsonValue value, List<Schema> schemas) {
        return schemas.isEmpty() || isFor(value, Selection.of(schemas));
    }

    private boolean isFor(JsonValue value, Selection selection) {
        Facts facts = shaper.facts(selection);
        if (!facts.types().contains(value.type())) {
            return false;
        }
        return facts.values().isPresent()
                || (facts.choices().stream().allMatch(choice -> isForSome(value, choice)) && isFor(value, facts));
    }

    private boolean isForSome(JsonValue value, Choice choice) {
        return choice.branches().stream().anyMatch(branch -> isFor(value, Selection.of(branch)));
    }

    private boolean isFor(JsonValue value, Facts facts) {
        if (value instanceof JsonString string) {
            return scalar(facts, EnumSet.of(JsonType.STRING))
                    .filter(scalar -> !scalar.accepts(string.text()))
                    .isEmpty();
        } else if (value instanceof JsonNumber number) {
            return scalar(facts, EnumSet.of(JsonType.INTEGER, JsonType.FRACTION))
                    .filter(scalar -> !scalar.accepts(number.value()))
                    .isEmpty();
        } else if (value instanceof JsonArray array) {
            return IntStream.range(0, array.elements().size())
                    .allMatch(i -> isFor(array.elements().get(i), elementsAt(i, facts)));
        } else if (value instanceof JsonObject object) {
            return object.members().values().stream()
                    .allMatch(member -> isFor(member.value(), propertiesOf(member.name(), facts)));
        }
        return true;
    }

    /** The Java type of some of the types that a value may have; empty if there is none that is not {@code Object}. */
    private Optional<Scalar> scalar(Facts facts, Set<JsonType> types) {
        boolean isAnything = facts.typesButNull().size() == JsonType.values().length - 1;
        types.retainAll(facts.types());
        return isAnything ? Optional.empty() : ScalarShape.scalar(types, facts, shaper.options());
    }

    private static List<Schema> elementsAt(int index, Facts facts) {
        List<Schema> schemas = new ArrayList<>();
        for (Schema part : facts.parts()) {
            List<Schema> prefix = part.elements("prefixItems");
            if (index < prefix.size()) {
                schemas.add(prefix.get(index));
            } else if (part.has("items")) {
                schemas.add(part.child("items"));
            }
        }
        return schemas;
    }

    private static List<Schema> propertiesOf(String name, Facts facts) {
        List<Schema> known = facts.properties().get(name);
        return known == null ? NamePatterns.beyondNames(name, facts.parts()) : known;
    }
}
