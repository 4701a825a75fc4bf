package dev.stepschema.codegen.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                ".",
                "a",
                "a.b",
                "a..b",
                ".a",
                "a.",
                "a b",
                " a",
                "1a",
                "a1",
                "$",
                "_",
                "__",
                "_a",
                "a-b",
                "class",
                "a.class",
                "Class",
                "record",
                "var",
                "yield",
                "sealed",
                "true",
                "null",
                "strictfp",
                "const",
                "日本",
                "𝒳",
                "a.𝒳1",
                "\ud800",
                "é.è",
                "e\u0301",
                "a\u0000",
                "a\u200b",
                "com.acme.letta"
            })
    void judgesAsTheCompilerDoes(String text) {
        assertEquals(SourceVersion.isName(text, SourceVersion.RELEASE_17), Identifiers.isName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a", "if"})
    void hasNoDotsInTheNameOfOneThing(String text) {
        assertEquals(text.equals("a"), Identifiers.isIdentifier(text));
    }
}
