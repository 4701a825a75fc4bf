package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class EntriesTest {
    @Test
    void whatIsNotGivenHasNone() throws MojoExecutionException {
        assertEquals(List.of(), Entries.of("<types>", "type", null));
        assertEquals(Map.of(), Entries.of("<names>", null));
    }

    @Test
    void whatIsThereStays() throws MojoExecutionException {
        assertEquals(List.of(" a", "b"), Entries.of("<documents>", "document", List.of(" a", "b")));
        assertEquals(Map.of("Item", "LineItem"), Entries.of("<names>", Map.of("Item", "LineItem")));
    }

    @Test
    void anEmptyElementIsOneSentence() {
        String expected = "<documents> has an empty <document>. Fill it in, or take it out.";
        for (String empty : Arrays.asList(null, "", " ")) {
            MojoExecutionException e = assertThrows(
                    MojoExecutionException.class,
                    () -> Entries.of("<documents>", "document", Arrays.asList("a", empty)));
            assertEquals(expected, e.getMessage());
        }
        MojoExecutionException e = assertThrows(
                MojoExecutionException.class, () -> Entries.of("<names>", Collections.singletonMap("Item", null)));
        assertEquals("<names> has an empty <Item>. Fill it in, or take it out.", e.getMessage());
    }
}
