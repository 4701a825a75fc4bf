package dev.stepschema.codegen.input;

import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Two checksums over several parts, none of which can be mistaken for another. They see every change that happens, none
 * that somebody has made up to deceive; and in a JVM that has just started they take a tenth of the time of a hash.
 */
final class Fingerprint {
    private final CRC32 crc = new CRC32();
    private final Adler32 adler = new Adler32();

    /** Adds a text. */
    Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes, with their number before them. */
    Fingerprint add(byte[] bytes) {
        update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        update(bytes);
        return this;
    }

    private void update(byte[] bytes) {
        crc.update(bytes);
        adler.update(bytes);
    }

    /** The checksums as hexadecimal digits. */
    String hex() {
        return Long.toHexString(crc.getValue()) + "-" + Long.toHexString(adler.getValue());
    }
}
