package dev.stepschema.codegen.names;

import java.util.Set;

/**
 * What Java 17 can call things (JLS 3.8, 3.9), whichever JDK generates. A table of our own: the compiler API knows it,
 * too, but takes longer to load than all else that a run does that finds nothing changed.
 */
public final class Identifiers {
    private static final Set<String> WORDS = Set.of(
            "_",
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    private Identifiers() {}

    /** Whether a text can be the name of a package, or of a type with its package: identifiers with dots between them. */
    public static boolean isName(String text) {
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            if (!isIdentifier(text.substring(start, dot))) {
                return false;
            }
            start = dot + 1;
        }
        return isIdentifier(text.substring(start));
    }

    /** Whether a text can be the name of one thing. */
    public static boolean isIdentifier(String text) {
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Character.isJavaIdentifierPart(text.codePointAt(i))) {
                return false;
            }
        }
        return !WORDS.contains(text);
    }
}
