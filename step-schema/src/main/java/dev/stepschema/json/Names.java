package dev.stepschema.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A fixed table of property names, compiled so that a cursor finds the index of a name without making a string. */
public final class Names {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final PropertyNameMatcher matcher;

    /**
     * A table.
     *
     * @param names the names, all different; the index of a name is its position here
     */
    public Names(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
        this.matcher = FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** How many names there are. */
    public int size() {
        return names.size();
    }

    /** The name at an index. */
    public String get(int index) {
        return names.get(index);
    }

    /** All names, by index. */
    public List<String> all() {
        return names;
    }

    /** The index of a name, or {@link JsonCursor#UNKNOWN}. */
    public int indexOf(String name) {
        return indexes.getOrDefault(name, JsonCursor.UNKNOWN);
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }
}
