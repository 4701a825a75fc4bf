package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnknownParametersTest {
    private final MavenProject project = new MavenProject();
    private final Plugin plugin = new Plugin();
    private final PluginExecution execution = new PluginExecution();
    private final PluginDescriptor goals = new PluginDescriptor();

    @BeforeEach
    void twoGoals() throws Exception {
        goals.addMojo(goal("validate", "policy", "documents", "basedir", "strictly"));
        goals.addMojo(goal("generate", "packageName", "basedir"));
        execution.setId("default");
        plugin.setGroupId("dev.stepschema");
        plugin.setArtifactId("step-maven-plugin");
        plugin.addExecution(execution);
        goals.setGroupId(plugin.getGroupId());
        goals.setArtifactId(plugin.getArtifactId());
        Build build = new Build();
        build.addPlugin(plugin);
        project.setBuild(build);
    }

    @Test
    void whatAnyGoalHasIsKnown() throws MojoExecutionException {
        refuse();

        plugin.setConfiguration(configuration("packageName", "policy"));
        execution.setConfiguration(configuration("documents"));
        refuse();
    }

    @Test
    void withoutAPomNothingIsConfigured() throws MojoExecutionException {
        UnknownParameters.refuse(null, running());
        UnknownParameters.refuse(new MavenProject(), running());
    }

    @Test
    void aTypoIsOneSentence() {
        plugin.setConfiguration(configuration("policy", "polcy"));
        assertEquals("There is no parameter <polcy> — did you mean <policy>?", failure());

        plugin.setConfiguration(configuration("packagename"));
        assertEquals("There is no parameter <packagename> — did you mean <packageName>?", failure());
    }

    @Test
    void whatIsLikeNoneListsThoseOfTheGoal() {
        execution.setConfiguration(configuration("docs"));
        assertEquals("There is no parameter <docs>. Use <policy>, <documents> or <strictly>.", failure());

        execution.setConfiguration(configuration("basedir"));
        assertEquals("There is no parameter <basedir>. Use <policy>, <documents> or <strictly>.", failure());
    }

    @Test
    void aBooleanIsTrueOrFalse() throws MojoExecutionException {
        Xpp3Dom strictly = configuration("strictly");
        execution.setConfiguration(strictly);
        strictly.getChild(0).setValue("true");
        refuse();
        strictly.getChild(0).setValue("${acme.strictly}");
        refuse();
        strictly.getChild(0).setValue("1");
        assertEquals("<strictly> must be true or false, but is \"1\".", failure());
    }

    @Test
    void whatStandsThereForAnotherGoalIsSeen() {
        plugin.setConfiguration(configuration("packageName"));

        assertTrue(UnknownParameters.isConfigured("packageName", Optional.of(project), running()));
        assertFalse(UnknownParameters.isConfigured("schemas", Optional.of(project), running()));
        assertFalse(UnknownParameters.isConfigured("packageName", Optional.empty(), running()));
    }

    private String failure() {
        return assertThrows(MojoExecutionException.class, this::refuse).getMessage();
    }

    private void refuse() throws MojoExecutionException {
        UnknownParameters.refuse(project, running());
    }

    private MojoExecution running() {
        return new MojoExecution(goals.getMojo("validate"), "default");
    }

    private MojoDescriptor goal(String name, String... parameters) throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        goal.setPluginDescriptor(goals);
        for (String each : List.of(parameters)) {
            Parameter parameter = new Parameter();
            parameter.setName(each);
            parameter.setEditable(!each.equals("basedir"));
            parameter.setType(each.equals("strictly") ? "boolean" : "java.lang.String");
            goal.addParameter(parameter);
        }
        return goal;
    }

    private static Xpp3Dom configuration(String... elements) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        for (String element : elements) {
            configuration.addChild(new Xpp3Dom(element));
        }
        return configuration;
    }
}
