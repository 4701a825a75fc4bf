package dev.stepschema.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What stands in a parameter that is a list; for an element without content Maven hands over null. */
final class Entries {
    private Entries() {}

    /**
     * The elements of a parameter; none where it is not given.
     *
     * @param parameter the name that a user knows the parameter by
     * @param element the name of its elements
     * @throws MojoExecutionException one sentence if one of them is empty
     */
    static <T> List<T> of(String parameter, String element, @Nullable Collection<? extends @Nullable T> entries)
            throws MojoExecutionException {
        List<T> present = new ArrayList<>();
        for (T entry : entries == null ? List.<T>of() : entries) {
            if (entry == null || (entry instanceof String text && text.isBlank())) {
                throw new MojoExecutionException(
                        parameter + " has an empty <" + element + ">. Fill it in, or take it out.");
            }
            present.add(entry);
        }
        return present;
    }

    /**
     * The elements of a parameter that have names of their own; none where it is not given.
     *
     * @param parameter the name that a user knows the parameter by
     * @throws MojoExecutionException one sentence if one of them is empty
     */
    static Map<String, String> of(String parameter, @Nullable Map<String, ? extends @Nullable String> entries)
            throws MojoExecutionException {
        Map<String, String> present = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends @Nullable String> entry :
                entries == null ? Map.<String, String>of().entrySet() : entries.entrySet()) {
            List<String> value = of(parameter, entry.getKey(), Collections.singletonList(entry.getValue()));
            present.put(entry.getKey(), value.get(0));
        }
        return present;
    }
}
