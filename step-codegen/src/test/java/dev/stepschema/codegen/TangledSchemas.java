package dev.stepschema.codegen;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schemas that refer to each other from everywhere and combine whatever keywords there are, made from a seed. */
final class TangledSchemas {
    /** Few names, so that types, components and definitions meet. */
    private static final List<String> NAMES = List.of(
            "a", "b", "item", "items", "value", "Form", "form", "Builder", "Item", "tree", "A", "kind", "additional");

    private static final List<String> OBJECTS = List.of(
            "'required':['a']",
            "'required':['kind','z']",
            "'additionalProperties':false",
            "'unevaluatedProperties':false",
            "'minProperties':1",
            "'maxProperties':3",
            "'propertyNames':{'pattern':'^[a-z]'}",
            "'dependentRequired':{'a':['b']}",
            "'if':{'required':['a']},'then':{'required':['b']}",
            "'not':{'required':['b','item']}");
    private static final List<String> SCALARS = List.of(
            "'type':'string'",
            "'type':'string','minLength':2,'pattern':'^x','default':'xy'",
            "'type':'integer','minimum':-3,'maximum':3,'default':2",
            "'type':'integer','format':'int64','exclusiveMinimum':1e30",
            "'type':'number','multipleOf':0.1",
            "'type':'boolean','default':true",
            "'type':'null'",
            "'type':['string','null'],'default':null",
            "'type':['integer','boolean','array']",
            "'enum':['a','b',null]",
            "'enum':[1,2.5,true]",
            "'enum':['a'],'type':'integer'",
            "'const':'a'",
            "'const':'b','deprecated':true",
            "'const':{'a':1}",
            "'type':'string','format':'date-time'",
            "'type':'string','format':'uuid','default':'123e4567-e89b-12d3-a456-426614174000'",
            "'contains':{'type':'string'}",
            "'type':'array','uniqueItems':true,'minItems':1",
            "'not':{'type':'object'}",
            "'not':{}",
            "");

    private final Random random;
    private final int definitions;
    private final boolean isReversed;

    /**
     * Schemas of a seed.
     *
     * @param isReversed whether the values of each enum stand in the other order
     */
    TangledSchemas(long seed, boolean isReversed) {
        this.isReversed = isReversed;
        this.random = new Random(seed);
        this.definitions = 1 + random.nextInt(6);
    }

    /** A schema with definitions. */
    String next() {
        String named = joined(definitions, i -> "'" + definition(i) + "':" + schema(3));
        return ("{'$defs':{" + named + "}," + schema(3).substring(1))
                .replace('\'', '"')
                .replace(",}", "}")
                .replace("[\"a\",\"b\",null]", isReversed ? "[null,\"b\",\"a\"]" : "[\"a\",\"b\",null]")
                .replace("[1,2.5,true]", isReversed ? "[true,2.5,1]" : "[1,2.5,true]");
    }

    private static String definition(int i) {
        return NAMES.get(i);
    }

    private String schema(int depth) {
        int kind = depth == 0 ? 9 + random.nextInt(2) : random.nextInt(12);
        String body = switch (kind) {
            case 0, 1, 2 -> object(depth);
            case 3 -> "'" + anyOf() + "':" + schemas(depth);
            case 4 -> "'allOf':" + schemas(depth) + (random.nextBoolean() ? "," + object(depth) : "");
            case 5 -> "'" + anyOf() + "':" + schemas(depth) + "," + object(depth);
            case 6 -> "'type':'array','items':" + schema(depth - 1);
            case 7 -> "'type':'array','prefixItems':" + schemas(depth) + ",'items':" + schema(depth - 1);
            case 8 -> reference() + "," + object(depth);
            case 9 -> reference();
            case 10 -> one(SCALARS);
            default -> "'anyOf':[{" + reference() + "},{'type':'null'}]";
        };
        return "{" + body + "}";
    }

    private String object(int depth) {
        String typed = random.nextInt(4) == 0 ? "" : "'type':'object',";
        String properties = random.nextInt(6) == 0
                ? ""
                : "'properties':{"
                        + random.ints(1 + random.nextInt(3), 0, NAMES.size())
                                .distinct()
                                .mapToObj(i -> "'" + NAMES.get(i) + "':" + schema(depth - 1))
                                .collect(Collectors.joining(","))
                        + "},";
        String others = switch (random.nextInt(8)) {
            case 0 -> "'patternProperties':{'^x-':" + schema(depth - 1) + "}";
            case 1 -> "'additionalProperties':" + schema(depth - 1);
            default -> one(OBJECTS);
        };
        return typed + properties + others;
    }

    private String schemas(int depth) {
        return "[" + joined(1 + random.nextInt(3), i -> schema(depth - 1)) + "]";
    }

    private String reference() {
        int target = random.nextInt(definitions + 1);
        return "'$ref':'#" + (target == definitions ? "" : "/$defs/" + definition(target)) + "'";
    }

    private String anyOf() {
        return random.nextBoolean() ? "anyOf" : "oneOf";
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String joined(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }
}
