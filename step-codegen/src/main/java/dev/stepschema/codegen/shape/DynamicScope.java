package dev.stepschema.codegen.shape;

import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where references lead in one set of schemas. A dynamic reference leads to other schemas by another way, so that one
 * schema can be several types: each is the schema together with the dynamic anchors of the way, as far as they change
 * anything about it.
 */
final class DynamicScope {
    private static final Pattern DEFINITION = Pattern.compile("/(\\$defs|definitions)/");

    private final LoadedSchemas set;
    private final Map<Schema, Set<String>> names = new HashMap<>();

    DynamicScope(LoadedSchemas set) {
        this.set = set;
    }

    /** What a schema refers to, statically and dynamically. */
    List<Schema> targets(Schema schema) {
        if (!set.isDynamic()) {
            return set.target(schema).stream().toList();
        }
        Schema plain = schema.within(Map.of());
        Map<String, Schema> way = new HashMap<>(set.dynamicAnchors(schema.base()));
        way.putAll(schema.anchors());
        Optional<Schema> dynamic = set.dynamicTarget(plain)
                .map(target -> set.dynamicName(plain).map(way::get).orElse(target));
        return Stream.concat(set.target(plain).stream(), dynamic.stream())
                .map(target -> target.within(difference(target, way)))
                .toList();
    }

    /** The anchors of a way that make a schema another than it is by itself. */
    private Map<String, Schema> difference(Schema target, Map<String, Schema> way) {
        Map<String, Schema> own = set.dynamicAnchors(target.base());
        Map<String, Schema> different = new HashMap<>();
        for (String name : names(target)) {
            Schema anchored = way.get(name);
            if (anchored != null && !Objects.equals(anchored, own.get(name))) {
                different.put(name, anchored);
            }
        }
        return different;
    }

    /** The names that dynamic references in a schema, and in all that it leads to, ask for. */
    private Set<String> names(Schema start) {
        Set<String> known = names.get(start);
        if (known == null) {
            known = findNames(start);
            names.put(start, known);
        }
        return known;
    }

    private Set<String> findNames(Schema start) {
        Set<String> found = new HashSet<>();
        Set<Schema> seen = new HashSet<>(Set.of(start));
        Deque<Schema> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Schema next = open.pop();
            for (Schema part : set.all()) {
                if (isWithin(part, next)) {
                    set.dynamicName(part).ifPresent(found::add);
                    Stream.concat(set.target(part).stream(), set.dynamicTarget(part).stream())
                            .filter(seen::add)
                            .forEach(open::push);
                }
            }
        }
        return found;
    }

    /** Whether a schema is a part of another one, and does not only stand among its definitions. */
    private static boolean isWithin(Schema part, Schema whole) {
        String path = part.pointer();
        return part.document().equals(whole.document())
                && path.startsWith(whole.pointer())
                && (path.length() == whole.pointer().length()
                        || (path.charAt(whole.pointer().length()) == '/'
                                && !DEFINITION
                                        .matcher(path.substring(whole.pointer().length()))
                                        .find()));
    }
}
