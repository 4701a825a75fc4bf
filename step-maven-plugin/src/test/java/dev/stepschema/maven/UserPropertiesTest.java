package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserPropertiesTest {
    private final PluginDescriptor plugin = new PluginDescriptor();

    @BeforeEach
    void oneGoal() throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal("validate");
        goal.setPluginDescriptor(plugin);
        goal.addParameter(parameter("documents", "java.util.List"));
        goal.addParameter(parameter("assertFormats", "boolean"));
        plugin.addMojo(goal);
    }

    @Test
    void whatThereIsIsTaken() throws MojoExecutionException {
        refuse("step.documents", "true or not");
        refuse("step.assertFormats", "TRUE");
        refuse("step.assertFormats", "");
        refuse("stepschema.jdk", "17");
    }

    @Test
    void aTypoIsOneSentence() {
        assertEquals(
                "There is no property step.document — did you mean step.documents?", failure("step.document", "a"));
        assertEquals(
                "There is no property step.somethingElse. The goal help with -Ddetail lists all.",
                failure("step.somethingElse", "a"));
    }

    @Test
    void aBooleanIsTrueOrFalse() {
        assertEquals("step.assertFormats must be true or false, but is \"yes\".", failure("step.assertFormats", "yes"));
    }

    private String failure(String name, String value) {
        return assertThrows(MojoExecutionException.class, () -> refuse(name, value))
                .getMessage();
    }

    private void refuse(String name, String value) throws MojoExecutionException {
        Properties given = new Properties();
        given.setProperty(name, value);
        UserProperties.refuse(given, plugin);
    }

    private static Parameter parameter(String name, String type) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setType(type);
        parameter.setExpression("${step." + name + "}");
        return parameter;
    }
}
