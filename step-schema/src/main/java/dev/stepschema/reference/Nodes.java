package dev.stepschema.reference;

import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our values to Jackson's nodes. Numbers are exact, and no exponent is expanded. */
final class Nodes {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;
    private static final int LONGEST_INT = 9;

    private Nodes() {}

    static JsonNode of(JsonValue value) {
        if (value instanceof JsonObject object) {
            ObjectNode node = FACTORY.objectNode();
            object.members().forEach((name, member) -> node.set(name, of(member.value())));
            return node;
        } else if (value instanceof JsonArray array) {
            ArrayNode node = FACTORY.arrayNode(array.elements().size());
            array.elements().forEach(element -> node.add(of(element)));
            return node;
        } else if (value instanceof JsonString string) {
            return FACTORY.stringNode(string.text());
        } else if (value instanceof JsonNumber number) {
            return of(number);
        } else if (value instanceof JsonBoolean bool) {
            return FACTORY.booleanNode(bool.value());
        }
        return FACTORY.nullNode();
    }

    private static JsonNode of(JsonNumber number) {
        String text = number.text();
        if (text.length() <= LONGEST_INT && text.matches("-?[0-9]+")) {
            return FACTORY.numberNode(Integer.parseInt(text));
        }
        return FACTORY.numberNode(number.value());
    }
}
