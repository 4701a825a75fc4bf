package dev.stepschema;

import static dev.stepschema.RandomValues.NODES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One random schema of draft 2020-12: any keyword, references and recursion included, but no reference that leads back
 * to itself without going down into the document, which is an error in a schema.
 */
final class RandomSchema {
    private static final List<String> TYPES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");
    private static final List<String> PATTERNS = List.of(
            "^a", "b$", "^[a-c]+$", "[0-9]", "^.{2,4}$", "a|b", "^x?y*$", "^\\d+$", "^\\S*$", "^$", "^(ab)+$", "[^a]");
    private static final List<String> MULTIPLES = List.of("1", "2", "3", "0.5", "0.1", "0.01", "1e-8", "2.5", "1e300");
    private static final String NODE = "node";
    private static final int ROOT = -1;
    private static final int DEEPEST = 4;

    private final RandomValues values;
    private final String uri;
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<String, JsonNode> targets = new HashMap<>();
    private final boolean rootIsNode;
    private int left;
    private int references = 6; // each in turn applies all that it leads to, at every level of a document
    private int backward = 2;

    /**
     * A schema.
     *
     * @param random decides everything
     * @param folder the URI of the folder in which it and the schemas embedded in it are, ending in a slash
     */
    RandomSchema(Random random, String folder) {
        this.values = new RandomValues(random);
        this.uri = folder + "root";
        this.rootIsNode = values.chance(40);
        this.left = 5 + values.below(30);
        for (int i = values.below(4); i > 0; i--) {
            definitions.add(
                    new Definition("d" + definitions.size(), values.chance(25), values.chance(30), values.chance(40)));
        }
    }

    /** What is known of a definition before it is made. */
    private record Definition(String name, boolean isResource, boolean hasAnchor, boolean isDynamic) {}

    /**
     * Where a schema stands.
     *
     * @param owner the definition that it belongs to
     * @param consumes whether it applies to a part of what the definition applies to
     */
    private record Place(int owner, boolean consumes, int depth) {
        Place inPlace() {
            return new Place(owner, consumes, depth + 1);
        }

        Place below() {
            return new Place(owner, true, depth + 1);
        }
    }

    String uri() {
        return uri;
    }

    /** What the references lead to, by their text, for {@link RandomDocuments}. */
    Map<String, JsonNode> targets() {
        return targets;
    }

    ObjectNode make() {
        ObjectNode root = NODES.objectNode().put("$id", uri);
        if (rootIsNode) {
            root.put("$dynamicAnchor", NODE);
        }
        fill(root, new Place(ROOT, false, 0));
        if (!definitions.isEmpty()) {
            ObjectNode defs = root.putObject("$defs");
            for (int i = 0; i < definitions.size(); i++) {
                left = Math.max(left, 5);
                defs.set(definitions.get(i).name(), definition(i));
            }
        }
        targets.put("#", root);
        targets.put("root", root);
        for (Definition each : definitions) {
            JsonNode schema = root.get("$defs").get(each.name());
            for (String text : List.of("#/$defs/", "root#/$defs/", "#anchor-", "root#anchor-", "")) {
                targets.put(text + each.name(), schema);
            }
            targets.put(each.name() + "#anchor-" + each.name(), schema);
        }
        return root;
    }

    private JsonNode definition(int index) {
        Definition own = definitions.get(index);
        ObjectNode schema = NODES.objectNode();
        if (own.isResource()) {
            schema.put("$id", own.name());
            schema.put(own.isDynamic() ? "$dynamicAnchor" : "$anchor", own.hasAnchor() ? "anchor-" + own.name() : NODE);
        } else if (own.hasAnchor()) {
            schema.put("$anchor", "anchor-" + own.name());
        }
        fill(schema, new Place(index, false, 1));
        return schema;
    }

    private JsonNode schema(Place place) {
        left--;
        if (values.chance(10)) {
            return NODES.booleanNode(values.chance(60));
        }
        ObjectNode schema = NODES.objectNode();
        fill(schema, place);
        return schema;
    }

    private void fill(ObjectNode schema, Place place) {
        boolean simple = place.depth() >= DEEPEST || left <= 0;
        int parts = 1 + values.below(simple ? 2 : 4);
        for (int i = 0; i < parts; i++) {
            switch (values.below(simple ? 5 : 14)) {
                case 0 -> type(schema);
                case 1 -> listed(schema);
                case 2 -> string(schema);
                case 3 -> number(schema);
                case 4, 5 -> reference(schema, place);
                case 6, 7, 8 -> object(schema, place);
                case 9, 10 -> array(schema, place);
                case 11 -> union(schema, place);
                case 12 -> condition(schema, place);
                default -> unevaluated(schema, place);
            }
        }
    }

    private void type(ObjectNode schema) {
        if (values.chance(60)) {
            schema.put("type", values.oneOf(TYPES));
            return;
        }
        Set<String> types = new TreeSet<>();
        for (int i = 2 + values.below(3); i > 0; i--) {
            types.add(values.oneOf(TYPES));
        }
        types.forEach(schema.putArray("type")::add);
    }

    private void listed(ObjectNode schema) {
        if (values.chance(30)) {
            schema.set("const", values.value(2));
            return;
        }
        ArrayNode list = schema.putArray("enum");
        for (int i = values.below(10) == 0 ? 0 : 1 + values.below(5); i > 0; i--) {
            list.add(values.value(2));
        }
    }

    private void string(ObjectNode schema) {
        if (values.chance(50)) {
            schema.put("minLength", values.below(4));
        }
        if (values.chance(50)) {
            schema.put("maxLength", values.below(5));
        }
        if (values.chance(50)) {
            schema.put("pattern", values.oneOf(PATTERNS));
        }
    }

    private void number(ObjectNode schema) {
        for (String keyword : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            if (values.chance(25)) {
                schema.set(keyword, values.number());
            }
        }
        if (values.chance(40)) {
            schema.set("multipleOf", RandomValues.exact(values.oneOf(MULTIPLES)));
        }
    }

    private void object(ObjectNode schema, Place place) {
        if (values.chance(70)) {
            schema.set("properties", named(place.below(), false));
        }
        if (values.chance(25)) {
            schema.set("patternProperties", named(place.below(), true));
        }
        if (values.chance(30)) {
            schema.set("additionalProperties", values.chance(40) ? NODES.booleanNode(false) : schema(place.below()));
        }
        if (values.chance(40)) {
            schema.set("required", names(values.below(3)));
        }
        if (values.chance(15)) {
            ObjectNode dependent = schema.putObject("dependentRequired");
            dependent.set(values.name(), names(1 + values.below(2)));
        }
        if (values.chance(15)) {
            schema.set("dependentSchemas", named(place.inPlace(), false));
        }
        if (values.chance(12)) {
            schema.set("propertyNames", schema(place.below()));
        }
        bounds(schema, "Properties", 12);
    }

    private void array(ObjectNode schema, Place place) {
        if (values.chance(40)) {
            schema.set("prefixItems", schemas(place.below()));
        }
        if (values.chance(50)) {
            schema.set("items", schema(place.below()));
        }
        if (values.chance(25)) {
            schema.set("contains", schema(place.below()));
        }
        if (values.chance(15)) {
            schema.put("minContains", values.below(3));
        }
        if (values.chance(15)) {
            schema.put("maxContains", values.below(4));
        }
        if (values.chance(25)) {
            schema.put("uniqueItems", values.chance(80));
        }
        bounds(schema, "Items", 20);
    }

    private void bounds(ObjectNode schema, String what, int percent) {
        if (values.chance(percent)) {
            schema.put("min" + what, values.below(3));
        }
        if (values.chance(percent)) {
            schema.set("max" + what, RandomValues.exact(values.oneOf(List.of("1", "2", "3.0", "4", "1e30"))));
        }
    }

    private void union(ObjectNode schema, Place place) {
        schema.set(values.oneOf(List.of("allOf", "anyOf", "oneOf")), schemas(place.inPlace()));
    }

    private void condition(ObjectNode schema, Place place) {
        if (values.chance(35)) {
            schema.set("not", schema(place.inPlace()));
            return;
        }
        for (String keyword : List.of("if", "then", "else")) {
            if (values.chance(80)) {
                schema.set(keyword, schema(place.inPlace()));
            }
        }
    }

    private void unevaluated(ObjectNode schema, Place place) {
        if (values.chance(60)) {
            object(schema, place);
            union(schema, place);
            schema.set("unevaluatedProperties", orFalse(place));
        } else {
            array(schema, place);
            union(schema, place);
            schema.remove("items");
            schema.set("unevaluatedItems", orFalse(place));
        }
    }

    private JsonNode orFalse(Place place) {
        return values.chance(60) ? NODES.booleanNode(false) : schema(place.below());
    }

    /** A reference; one that stays at the same value leads only forward, so that none goes round in a circle. */
    private void reference(ObjectNode schema, Place place) {
        boolean inRoot =
                place.owner() == ROOT || !definitions.get(place.owner()).isResource();
        if (place.consumes() && backward > 0 && values.chance(40)) {
            backward--;
            boolean hasNode =
                    inRoot ? rootIsNode : !definitions.get(place.owner()).hasAnchor();
            if (hasNode) {
                schema.put("$dynamicRef", "#" + NODE);
            } else {
                schema.put("$ref", inRoot ? "#" : "root");
            }
            return;
        }
        int first = place.consumes() && backward > 0 ? 0 : place.owner() + 1;
        if (first < definitions.size()) {
            int index = first + values.below(definitions.size() - first);
            backward -= index <= place.owner() ? 1 : 0;
            Definition target = definitions.get(index);
            schema.put("$ref", reference(target, inRoot));
        }
    }

    private String reference(Definition target, boolean inRoot) {
        boolean byAnchor = target.hasAnchor() && values.chance(50);
        if (target.isResource()) {
            return target.name() + (byAnchor ? "#anchor-" + target.name() : "");
        }
        return (inRoot ? "" : "root") + (byAnchor ? "#anchor-" : "#/$defs/") + target.name();
    }

    private ObjectNode named(Place place, boolean patterns) {
        ObjectNode named = NODES.objectNode();
        for (int i = 1 + values.below(3); i > 0; i--) {
            named.set(patterns ? values.oneOf(PATTERNS) : values.name(), schema(place));
        }
        return named;
    }

    private ArrayNode schemas(Place place) {
        ArrayNode schemas = NODES.arrayNode();
        for (int i = 1 + values.below(3); i > 0; i--) {
            schemas.add(schema(place));
        }
        return schemas;
    }

    private ArrayNode names(int count) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            names.add(values.name());
        }
        ArrayNode array = NODES.arrayNode();
        names.forEach(array::add);
        return array;
    }
}
