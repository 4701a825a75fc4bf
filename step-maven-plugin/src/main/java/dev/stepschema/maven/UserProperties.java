package dev.stepschema.maven;

import dev.stepschema.text.Suggestion;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What is given with {@code -D}: Maven passes over what no goal has, and takes for false what is not true. */
final class UserProperties {
    private static final String OURS = "step.";

    private UserProperties() {}

    /**
     * Refuses properties of ours that there are not, and values of booleans that are neither true nor false.
     *
     * @param given what stands on the command line
     * @param plugin knows what its goals have
     * @throws MojoExecutionException one sentence about the first of them
     */
    static void refuse(Properties given, PluginDescriptor plugin) throws MojoExecutionException {
        Map<String, Parameter> known = known(plugin);
        for (String name : new TreeSet<>(given.stringPropertyNames())) {
            if (!name.startsWith(OURS)) {
                continue;
            }
            Parameter parameter = known.get(name);
            if (parameter == null) {
                throw new MojoExecutionException("There is no property " + name
                        + Suggestion.of(name, known.keySet())
                                .map(meant -> " — did you mean " + meant + "?")
                                .orElse(". The goal help with -Ddetail lists all."));
            }
            Flags.check(parameter, name, given.getProperty(name));
        }
    }

    private static Map<String, Parameter> known(PluginDescriptor plugin) {
        Map<String, Parameter> known = new TreeMap<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            if (goal.getParameters() == null) {
                continue;
            }
            for (Parameter parameter : goal.getParameters()) {
                String expression = parameter.getExpression();
                if (expression != null && expression.startsWith("${" + OURS)) {
                    known.put(expression.substring(2, expression.length() - 1), parameter);
                }
            }
        }
        return known;
    }
}
