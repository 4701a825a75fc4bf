package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NullableAnnotationTest {
    @ParameterizedTest
    @CsvSource({"jspecify, org.jspecify.annotations.Nullable", "com.acme.MaybeNull, com.acme.MaybeNull"})
    void isAFullName(String value, String name) throws MojoExecutionException {
        assertEquals(Optional.of(name), NullableAnnotation.of(" " + value + " "));
    }

    @Test
    void mayBeNone() throws MojoExecutionException {
        assertEquals(Optional.empty(), NullableAnnotation.of("None"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nullable", "", "com.acme.", "@com.acme.Nullable"})
    void whatIsNoNameIsOneSentence(String value) {
        MojoExecutionException e = assertThrows(MojoExecutionException.class, () -> NullableAnnotation.of(value));

        assertEquals(
                "step.nullable must be \"jspecify\", \"none\" or the full name of an annotation, for example"
                        + " org.checkerframework.checker.nullness.qual.Nullable, but is \"" + value + "\".",
                e.getMessage());
    }
}
