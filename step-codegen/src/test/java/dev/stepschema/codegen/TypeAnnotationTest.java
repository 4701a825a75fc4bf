package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeAnnotationTest {
    @Test
    void isANameWithOrWithoutMembers() {
        TypeAnnotation plain = new TypeAnnotation("com.acme.Audited", "");
        assertEquals(plain, TypeAnnotation.of(" @com.acme.Audited() "));
        assertEquals(plain, TypeAnnotation.of("com.acme.Audited"));
        assertEquals(new TypeAnnotation("com.acme.Level", "3"), TypeAnnotation.of("com.acme.Level (3)"));
    }

    @Test
    void membersGoIntoOneLine() {
        assertEquals(
                new TypeAnnotation(
                        "com.acme.Table", "name = \"a  b\", columns = {@com.acme.Column(')'), @com.acme.Column('\"')}"),
                TypeAnnotation.of("""
                        @com.acme.Table(
                            name = "a  b",
                            columns = {@com.acme.Column(')'), @com.acme.Column('"')})
                        """));
        assertEquals(
                "\"// ( \\\" /*\"",
                TypeAnnotation.of("com.acme.A(\"// ( \\\" /*\")").members());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.A(1) class X {} @com.acme.B(2)",
                "com.acme.A(1) @com.acme.B",
                "com.acme.A(1 // one)",
                "com.acme.A(1 /* one */)",
                "com.acme.A(",
                "com.acme.A({1)}",
                "com.acme.A(\"a)",
                "com.acme.A('a\n')",
                "com.acme.A(\"a\\\n\")",
                "com.acme.A(\"\"\"\na\"\"\")",
                "com.acme.A class X"
            })
    void whatIsNotOneAnnotationIsOneSentence(String text) {
        String message = assertThrows(CodegenException.class, () -> TypeAnnotation.of(text))
                .getMessage();

        assertEquals(
                " is not one annotation. Write it as com.acme.Table(name = \"orders\"), without comments, and close all"
                        + " brackets and quotes.",
                message.substring(message.indexOf(" is not")));
    }

    @Test
    void itsNameIsComplete() {
        assertEquals(
                "\"Audited\" is not the full name of a class. Write it as com.acme.Audited, with its package.",
                assertThrows(CodegenException.class, () -> TypeAnnotation.of("@Audited"))
                        .getMessage());
    }
}
