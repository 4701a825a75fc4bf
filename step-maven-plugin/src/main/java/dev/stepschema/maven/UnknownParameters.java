package dev.stepschema.maven;

import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a {@code <configuration>} that no goal has, or that hold what Maven would take for something else: it passes
 * them over, and what was meant has no effect.
 */
final class UnknownParameters {
    private UnknownParameters() {}

    /**
     * Refuses them.
     *
     * @param project holds the configuration; what stands there for the whole plugin may be meant for its other goals
     * @param execution the run of a goal
     * @throws MojoExecutionException one sentence about the first of them
     */
    static void refuse(@Nullable MavenProject project, MojoExecution execution) throws MojoExecutionException {
        MojoDescriptor goal = execution.getMojoDescriptor();
        Set<String> own = new LinkedHashSet<>(names(goal));
        Set<String> all = new LinkedHashSet<>(own);
        for (MojoDescriptor other : goal.getPluginDescriptor().getMojos()) {
            all.addAll(names(other));
        }
        for (Xpp3Dom element : configured(project, execution)) {
            String name = element.getName();
            Parameter parameter = goal.getParameterMap().get(name);
            if (parameter != null) {
                Flags.check(parameter, "<" + name + ">", interpolated(element));
            }
            if (!all.contains(name)) {
                throw new MojoExecutionException("There is no parameter <" + name + ">"
                        + Suggestion.of(name, all)
                                .map(meant -> " — did you mean <" + meant + ">?")
                                .orElseGet(() -> ". Use " + elements(own) + "."));
            }
        }
    }

    /** Whether something stands in the configuration, be it for another goal. */
    static boolean isConfigured(String name, Optional<MavenProject> project, MojoExecution execution) {
        return configured(project.orElse(null), execution).stream()
                .anyMatch(element -> element.getName().equals(name));
    }

    private static List<String> names(MojoDescriptor goal) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : goal.getParameters() == null ? List.<Parameter>of() : goal.getParameters()) {
            if (parameter.isEditable()) {
                names.add(parameter.getName());
            }
        }
        return names;
    }

    /** Not asked of the execution itself: there Maven has left out what the goal does not have. */
    private static List<Xpp3Dom> configured(@Nullable MavenProject project, MojoExecution execution) {
        String key = execution.getMojoDescriptor().getPluginDescriptor().getPluginLookupKey();
        Plugin plugin = project == null ? null : project.getPlugin(key);
        if (plugin == null) {
            return List.of();
        }
        List<Xpp3Dom> elements = new ArrayList<>(children(plugin));
        elements.addAll(children(plugin.getExecutionsAsMap().get(execution.getExecutionId())));
        return elements;
    }

    private static List<Xpp3Dom> children(@Nullable ConfigurationContainer container) {
        return container != null && container.getConfiguration() instanceof Xpp3Dom configuration
                ? List.of(configuration.getChildren())
                : List.of();
    }

    /** The text of an element; empty where it is not known before the goal runs. */
    private static String interpolated(Xpp3Dom element) {
        String text = element.getValue();
        return text == null || text.contains("${") ? "" : text;
    }

    private static String elements(Collection<String> names) {
        return Alternatives.of(names.stream().map(name -> "<" + name + ">").toList());
    }
}
