package dev.stepschema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a schema and a document as small as they can be while they still show a difference. */
final class Shrinker {
    private final BiPredicate<JsonNode, JsonNode> shows;
    private JsonNode schema;
    private JsonNode document;

    Shrinker(JsonNode schema, JsonNode document, BiPredicate<JsonNode, JsonNode> shows) {
        this.schema = schema;
        this.document = document;
        this.shows = shows;
    }

    Shrinker shrink() {
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (JsonNode candidate : smaller(schema)) {
                if (isShown(candidate, document)) {
                    schema = candidate;
                    smaller = true;
                    break;
                }
            }
            for (JsonNode candidate : smaller(document)) {
                if (isShown(schema, candidate)) {
                    document = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return this;
    }

    private boolean isShown(JsonNode smallerSchema, JsonNode smallerDocument) {
        try {
            return shows.test(smallerSchema, smallerDocument);
        } catch (RuntimeException e) {
            return false; // no schema any more
        }
    }

    JsonNode schema() {
        return schema;
    }

    JsonNode document() {
        return document;
    }

    /** Every value that is this one without one of its parts, or with a part replaced by what is within that. */
    private static List<JsonNode> smaller(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                ObjectNode without = object.deepCopy();
                without.remove(name);
                found.add(without);
            }
            for (String name : object.propertyNames()) {
                for (JsonNode inner : replacements(object.get(name))) {
                    ObjectNode with = object.deepCopy();
                    with.set(name, inner);
                    found.add(with);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ArrayNode without = array.deepCopy();
                without.remove(i);
                found.add(without);
            }
            for (int i = 0; i < array.size(); i++) {
                for (JsonNode inner : replacements(array.get(i))) {
                    ArrayNode with = array.deepCopy();
                    with.set(i, inner);
                    found.add(with);
                }
            }
        }
        return found;
    }

    private static List<JsonNode> replacements(JsonNode part) {
        List<JsonNode> replacements = new ArrayList<>();
        part.forEach(replacements::add);
        replacements.addAll(smaller(part));
        return replacements;
    }
}
