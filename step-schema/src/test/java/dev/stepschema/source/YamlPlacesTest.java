package dev.stepschema.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaSet;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of YAML are told at the byte where they are, whatever stands before it. */
class YamlPlacesTest {
    @Test
    void codePointsAreOneToFourBytes() {
        YamlPlaces places = new YamlPlaces("aä€😀b");

        assertEquals(0, places.offset(0));
        assertEquals(1, places.offset(1));
        assertEquals(3, places.offset(2));
        assertEquals(6, places.offset(3));
        assertEquals(10, places.offset(4));
        assertEquals(3, places.offset(2), "backwards");
        assertEquals(11, places.offset(99), "behind the end");
        assertEquals(0, places.offset(-1), "nowhere");
    }

    @Test
    void anAnchorStandsWhereItIsAskedFor() {
        YamlPlaces places = new YamlPlaces("😀 &a b !t &c d !<t:,> &e f &");

        assertEquals(Optional.empty(), places.anchor(0));
        assertEquals(Optional.of("a"), places.anchor(2));
        assertEquals(Optional.empty(), places.anchor(5));
        assertEquals(Optional.of("c"), places.anchor(7));
        assertEquals(Optional.of("e"), places.anchor(15));
        assertEquals(Optional.empty(), places.anchor(27));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not: {minLength: -1}", "ä: 😀€\r\nnot: {minLength: -1}", "\uFEFFa: b\n\nnot: {minLength: -1}"})
    void aFaultIsAtItsByte(String yaml) {
        String message = refusal(yaml);

        long line = yaml.lines().count();
        assertEquals("file:/s.yaml:" + line + ":18: error: ", message.substring(0, message.indexOf('"')));
    }

    @Test
    void aLineOfAMegabyteTakesNoTime() {
        StringBuilder line = new StringBuilder("{\"not\": {}");
        for (int i = 0; line.length() < 1_000_000; i++) {
            line.append(", \"ä").append(i).append("\": [\"x\"]");
        }
        int column = line.length() + 1 + ", \"minLength\": ".length();
        line.append(", \"minLength\": -1}");

        String message = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(line.toString()));

        assertEquals("file:/s.yaml:1:" + column + ": error: ", message.substring(0, message.indexOf("\"minLength\"")));
    }

    private static String refusal(String yaml) {
        SchemaSet.Builder builder = SchemaSet.builder().add(URI.create("file:/s.yaml"), yaml);
        return assertThrows(SchemaLoadException.class, builder::build).getMessage();
    }
}
