package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    @ParameterizedTest
    @CsvSource({
        "C0AF, 0",
        "C1BF, 0",
        "E080AF, 0",
        "E09FBF, 0",
        "F08080AF, 0",
        "F08FBFBF, 0",
        "EDA080, 0",
        "EDBFBF, 0",
        "F4908080, 0",
        "F5808080, 0",
        "80, 0",
        "BF, 0",
        "FE, 0",
        "FF, 0",
        "C2, 0",
        "E282, 0",
        "F09F98, 0",
        "41C2, 1",
        "41E28241, 1",
        "F8888080AF, 0",
        "C2A9, -1",
        "DFBF, -1",
        "E0A080, -1",
        "ED9FBF, -1",
        "EE8080, -1",
        "EFBFBF, -1",
        "F0908080, -1",
        "F48FBFBF, -1",
        "00, -1",
        "7F, -1"
    })
    void findsTheFirstFault(String hexadecimal, int fault) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hexadecimal);
        assertEquals(fault, Utf8.firstFault(bytes, 0, bytes.length));
        for (int before = 1; before < 70; before++) { // wherever it stands among the words that are skipped
            byte[] longer = ("a".repeat(before) + "b".repeat(40)).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(bytes, 0, longer, before - 1, bytes.length);
            assertEquals(fault < 0 ? -1 : before - 1 + fault, Utf8.firstFault(longer, 0, longer.length));
        }
    }

    @Test
    void agreesWithTheDecoderOfTheJdk() {
        Random random = new Random(3);
        byte[] interesting = {
            'a',
            (byte) 0x80,
            (byte) 0xBF,
            (byte) 0xC2,
            (byte) 0xE0,
            (byte) 0xA0,
            (byte) 0xED,
            (byte) 0xF0,
            (byte) 0x90,
            (byte) 0xF4,
            (byte) 0x8F,
            (byte) 0xEF
        };
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(7)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = interesting[random.nextInt(interesting.length)];
            }
            assertEquals(
                    isUtf8(bytes), Utf8.firstFault(bytes, 0, bytes.length) < 0, () -> java.util.Arrays.toString(bytes));
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void looksAtARangeOnly() {
        byte[] bytes = {(byte) 0xFF, 'a', (byte) 0xC2, (byte) 0xA9, (byte) 0xFF};
        assertEquals(-1, Utf8.firstFault(bytes, 1, 4));
        assertEquals(2, Utf8.firstFault(bytes, 1, 3));
    }
}
