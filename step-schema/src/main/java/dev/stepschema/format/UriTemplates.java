package dev.stepschema.format;

import dev.stepschema.regex.Regex;

/** {@code uri-template} (RFC 6570, section 2; the apostrophe is a literal by erratum 6937). */
final class UriTemplates {
    private static final String ESCAPED = "%[\\da-fA-F]{2}";
    private static final String UCS = "\\u{A0}-\\u{D7FF}\\u{E000}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}" + planes();
    private static final String LITERAL = "[!#$&'-;=?-\\[\\]_a-z~" + UCS + "]|" + ESCAPED;
    private static final String VARIABLE = "(?:\\w|" + ESCAPED + ")(?:\\.?(?:\\w|" + ESCAPED + "))*";
    private static final String SPECIFIER = VARIABLE + "(?::[1-9]\\d{0,3}|\\*)?";
    private static final String EXPRESSION = "\\{[+#./;?&=,!@|]?" + SPECIFIER + "(?:," + SPECIFIER + ")*\\}";
    private static final Regex TEMPLATE = Regex.of("^(?:" + LITERAL + "|" + EXPRESSION + ")*$");

    private UriTemplates() {}

    /** The planes above the first, without the noncharacters at their ends, and without what RFC 3987 leaves out. */
    private static String planes() {
        StringBuilder ranges = new StringBuilder();
        for (int plane = 1; plane <= 16; plane++) {
            int first = plane == 14 ? 0x1000 : 0;
            ranges.append(String.format("\\u{%X%04X}-\\u{%X%04X}", plane, first, plane, 0xFFFD));
        }
        return ranges.toString();
    }

    static boolean isUriTemplate(String text) {
        return TEMPLATE.find(text);
    }
}
