package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class OutputOwnersTest {

    @Test
    void anExecutionMayRunTwiceButNotShareItsDirectory() throws MojoExecutionException {
        Map<Object, Object> context = new HashMap<>();
        Path directory = Path.of("out");
        OutputOwners.claim(context, directory, "a");
        OutputOwners.claim(context, directory, "a");
        OutputOwners.claim(context, Path.of("other"), "b");

        MojoExecutionException e =
                assertThrows(MojoExecutionException.class, () -> OutputOwners.claim(context, directory, "b"));

        assertEquals(
                "The executions \"a\" and \"b\" both generate into out."
                        + " Give one of them another <outputDirectory>, or put all into <schemas> of one.",
                e.getMessage());
    }
}
