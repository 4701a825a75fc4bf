package dev.stepschema.regex;

/** The sets that have an escape or a sign of their own (ECMA-262, sections 22.2.2.7 and 22.2.2.9). */
final class CharacterSets {
    /** {@code \d}: ASCII digits. */
    static final CodePointSet DIGIT = new CodePointSet(new int[] {'0', '9'});

    /** {@code \w}: ASCII letters, digits and the underscore. */
    static final CodePointSet WORD = new CodePointSet(new int[] {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'});

    /** {@code \s}: WhiteSpace and LineTerminator (sections 12.2 and 12.3). */
    static final CodePointSet SPACE = new CodePointSet(new int[] {
        '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F,
        0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF
    });

    /** {@code .}: all but LineTerminator. */
    static final CodePointSet NOT_LINE_END =
            new CodePointSet(new int[] {'\n', '\n', '\r', '\r', 0x2028, 0x2029}).complement();

    private CharacterSets() {}
}
