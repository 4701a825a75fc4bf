package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.codegen.TypeOptions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeParameterTest {
    private final TypeParameter type = new TypeParameter();

    @Test
    void annotationsAndInterfaces() throws MojoExecutionException {
        type.name = " Order ";
        type.annotations = List.of("@com.acme.Table(name = \"orders\")", "com.acme.Audited");
        type.interfaces = List.of("com.acme.Entity");

        assertEquals(
                Map.of(
                        "Order",
                        TypeOptions.of(
                                List.of("com.acme.Table(name = \"orders\")", "@com.acme.Audited"),
                                List.of("com.acme.Entity"),
                                Optional.empty())),
                TypeParameter.options(List.of(type)));
    }

    @Test
    void noneAreNone() throws MojoExecutionException {
        assertEquals(Map.of(), TypeParameter.options(null));
    }

    @Test
    void aTypeWithoutANameIsOneSentence() {
        assertEquals(
                "A <type> in <types> has no <name>. Add it: the name of the type, such as Order or Order.Line, or the"
                        + " pointer of its schema, such as #/$defs/Order.",
                failure(type));
    }

    @Test
    void twoEntriesForATypeAreOneSentence() {
        type.name = "Order";
        assertEquals("There are two <type>s with the name \"Order\" in <types>. Join them.", failure(type, type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Audited", "com.acme.1"})
    void whatIsNoClassIsOneSentence(String annotation) {
        type.name = "Order";
        type.annotations = List.of(annotation);
        assertEquals(
                "The <type> \"Order\" in <types> cannot be used. \"" + annotation
                        + "\" is not the full name of a class." + " Write it as com.acme.Audited, with its package.",
                failure(type));
    }

    @Test
    void emptyElementsAreOneSentence() {
        type.name = "Order";
        type.annotations = Collections.singletonList(null);
        assertEquals(
                "The <type> \"Order\" in <types> has an empty <annotation>. Fill it in, or take it out.",
                failure(type));
        type.annotations = null;
        type.interfaces = List.of(" ");
        assertEquals(
                "The <type> \"Order\" in <types> has an empty <interface>. Fill it in, or take it out.", failure(type));
        type.existing = "";
        type.interfaces = null;
        assertEquals(
                "The <type> \"Order\" in <types> cannot be used. \"\" is not the full name of a class. Write it as"
                        + " com.acme.Audited, with its package.",
                failure(type));
        assertEquals(
                "<types> has an empty <type>. Fill it in, or take it out.",
                assertThrows(MojoExecutionException.class, () -> TypeParameter.options(Collections.singletonList(null)))
                        .getMessage());
    }

    @Test
    void anExistingClassCannotBeChanged() {
        type.name = "Order";
        type.existing = "com.acme.Order";
        type.interfaces = List.of("com.acme.Entity");
        assertEquals(
                "The <type> \"Order\" in <types> cannot be used. The existing class com.acme.Order is not generated and"
                        + " gets no annotations or interfaces. Leave them out, or the class.",
                failure(type));
    }

    private static String failure(TypeParameter... types) {
        return assertThrows(MojoExecutionException.class, () -> TypeParameter.options(List.of(types)))
                .getMessage();
    }
}
