package dev.stepschema.codegen.write;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A checksum over several parts, none of which can be mistaken for another: it tells what has changed, and guards against
 * nobody. Two sums that are native code from the JVM's first moment on; a digest runs interpreted in so short a run, and
 * takes ten times as long.
 */
public final class Hash {
    private final CRC32 first = new CRC32();
    private final Adler32 second = new Adler32();

    /** Adds a text. */
    public Hash add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes, with their number before them. */
    public Hash add(byte[] bytes) {
        update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        update(bytes);
        return this;
    }

    private void update(byte[] bytes) {
        first.update(bytes);
        second.update(bytes);
    }

    /** The checksum of what has been added so far, as hexadecimal digits. */
    public String hex() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits((int) first.getValue()) + digits.toHexDigits((int) second.getValue());
    }

    static String of(byte[] bytes) {
        return new Hash().add(bytes).hex();
    }
}
