package dev.stepschema.codegen.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a record's components. A property whose name is Java's already keeps it; others give way, to what they are
 * called in JSON if Java can say that, such as {@code _id} beside {@code id}.
 */
public final class ComponentNames {
    private static final String ADDITIONAL = "additionalProperties";

    private final Map<String, String> names = new HashMap<>();
    private final List<String> collisions = new ArrayList<>();
    private final String additional;

    private ComponentNames(String additional) {
        this.additional = additional;
    }

    /**
     * Names for properties.
     *
     * @param properties the names in documents, in the order of the schema
     * @param isOpen whether the record has a component for further properties
     */
    public static ComponentNames of(List<String> properties, boolean isOpen) {
        String additional = ADDITIONAL + (properties.contains(ADDITIONAL) ? "_" : "");
        return of(properties, isOpen ? Set.of(additional) : Set.of(), additional);
    }

    /**
     * Names for the elements of a tuple.
     *
     * @param elements what the elements are called, all different
     * @param reserved names that none of them may have
     */
    public static ComponentNames of(List<String> elements, Set<String> reserved) {
        return of(elements, reserved, "");
    }

    private static ComponentNames of(List<String> properties, Set<String> reserved, String additional) {
        ComponentNames chosen = new ComponentNames(additional);
        Set<String> taken = new HashSet<>(reserved);
        properties.stream()
                .filter(name -> name.equals(JavaNames.component(name)) && taken.add(name))
                .forEach(name -> chosen.names.put(name, name));
        properties.stream().filter(name -> !chosen.names.containsKey(name)).forEach(name -> chosen.choose(name, taken));
        return chosen;
    }

    /**
     * A name for a component that stands for no member of a document, and gives way to all that do.
     *
     * @param wanted what it is called unless another one is
     * @param others what others are called, in Java and in JSON
     */
    public static String free(String wanted, Stream<String> others) {
        Set<String> taken = others.collect(Collectors.toSet());
        String name = wanted;
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    private void choose(String property, Set<String> taken) {
        String wanted = JavaNames.component(property);
        if (taken.contains(wanted) && JavaNames.isComponent(property) && taken.add(property)) {
            names.put(property, property);
            return;
        }
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + number;
        }
        names.put(property, name);
        if (!name.equals(wanted)) {
            collisions.add("the property \"" + property + "\" would be called " + wanted
                    + " in Java as another one is; it is called " + name + ".");
        }
    }

    /** The name of a property's component. */
    public String get(String property) {
        return names.getOrDefault(property, property);
    }

    /** The component for further properties; never the JSON name of a property, which databind would mistake it for. */
    public String additional() {
        return additional;
    }

    /** A sentence for each property that another one has taken the name from. */
    public List<String> collisions() {
        return collisions;
    }
}
