package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputOwnersTest {

    @Test
    void anExecutionMayRunTwiceButNotShareItsDirectory() {
        Map<Object, Object> context = new HashMap<>();
        Path directory = Path.of("out");

        assertEquals(Optional.empty(), OutputOwners.claim(context, directory, "a"));
        assertEquals(Optional.empty(), OutputOwners.claim(context, directory, "a"));
        assertEquals(Optional.empty(), OutputOwners.claim(context, Path.of("other"), "b"));
        assertEquals(Optional.of("a"), OutputOwners.claim(context, directory, "b"));
    }
}
