package dev.stepschema.report;

import dev.stepschema.Violation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The line of a document on which a fault stands, cut to what fits a terminal, with carets below the fault. */
final class SourceExcerpt {
    /** Code points shown on either side of the place. */
    private static final int SHOWN = 50;

    private static final int MOST_BYTES = 4 * SHOWN + 4;

    private final String before;
    private final String after;
    private final boolean binary;

    private SourceExcerpt(String before, String after, boolean binary) {
        this.before = before;
        this.after = after;
        this.binary = binary;
    }

    /**
     * Two lines of text, the second one with the carets; empty where the document cannot be read again, has no place or
     * has nothing to show there.
     *
     * @param file the document's file
     * @param violation a fault in it
     * @param note what stands behind the carets
     */
    static Optional<String> of(Path file, Violation violation, String note) {
        if (violation.offset() < 0) {
            return Optional.empty();
        }
        try {
            SourceExcerpt excerpt = read(file, violation.offset());
            return excerpt.isBlank() || excerpt.isBinary()
                    ? Optional.empty()
                    : Optional.of(excerpt.text(violation.line(), note));
        } catch (IOException e) {
            return Optional.empty(); // the violation itself says all that is needed
        }
    }

    private static SourceExcerpt read(Path file, long offset) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long from = Math.max(0, offset - MOST_BYTES);
            byte[] left = read(channel, from, (int) (offset - from));
            byte[] right = read(channel, offset, MOST_BYTES);
            return new SourceExcerpt(lastLine(left, from == 0), firstLine(right), hasNul(right));
        }
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = channel.read(buffer, from + buffer.position());
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte next : bytes) {
            if (next == 0) {
                return true;
            }
        }
        return false;
    }

    private static String lastLine(byte[] bytes, boolean whole) {
        int start = bytes.length;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        boolean complete = start > 0 || whole;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        text = Plain.masked(text.startsWith("\uFEFF") ? text.substring(1) : text);
        int length = text.codePointCount(0, text.length());
        if (complete && length <= SHOWN) {
            return text;
        }
        return "…" + text.substring(text.offsetByCodePoints(0, Math.max(0, length - SHOWN)));
    }

    private static String firstLine(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String text = Plain.masked(new String(bytes, 0, end, StandardCharsets.UTF_8));
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Whether there is a NUL, as in UTF-16: such lines say nothing to anybody. */
    private boolean isBinary() {
        return binary;
    }

    private boolean isBlank() {
        return before.isBlank() && after.isBlank();
    }

    private String text(int line, String note) {
        String indent = " ".repeat(before.codePointCount(0, before.length()));
        String number = String.format(Locale.ROOT, "%5d", line);
        String carets = "^".repeat(Math.max(1, tokenLength(after)));
        return number + " | " + before + after + "\n" + " ".repeat(number.length()) + " | " + indent + carets + "  "
                + note;
    }

    /** The code points of the token with which a text begins. */
    private static int tokenLength(String text) {
        int end = text.startsWith("\"") ? endOfString(text) : endOfWord(text);
        return text.codePointCount(0, end);
    }

    private static int endOfString(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int endOfWord(String text) {
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "+-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
