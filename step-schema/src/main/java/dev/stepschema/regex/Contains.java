package dev.stepschema.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of plain characters, such as {@code foo}. */
final class Contains implements Searcher {
    private final String literal;

    private Contains(String literal) {
        this.literal = literal;
    }

    /** A searcher for a tree, or null if it is not of this shape. */
    static @Nullable Searcher of(Node node) {
        List<Node> parts = node instanceof Node.Sequence sequence ? sequence.parts() : List.of(node);
        StringBuilder literal = new StringBuilder();
        for (Node part : parts) {
            int single = part instanceof Node.Chars chars ? chars.set().single() : -1;
            if (single < 0 || Character.getType(single) == Character.SURROGATE) {
                return null; // half a pair in the pattern must not match half a pair in the text
            }
            literal.appendCodePoint(single);
        }
        return new Contains(literal.toString());
    }

    @Override
    public boolean find(String text) {
        return text.contains(literal);
    }

    @Override
    public boolean find(byte[] text, int from, int to) {
        int length = literal.length();
        for (int start = from; start <= to - length; start++) {
            int i = 0;
            while (i < length && text[start + i] == literal.charAt(i)) {
                i++;
            }
            if (i == length) {
                return true;
            }
        }
        return false;
    }
}
