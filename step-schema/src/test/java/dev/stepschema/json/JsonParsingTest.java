package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.Code;
import dev.stepschema.DuplicateKeys;
import dev.stepschema.Limits;
import dev.stepschema.Policy;
import dev.stepschema.SchemaValidator;
import dev.stepschema.SharedData;
import dev.stepschema.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JSONTestSuite: what has to be refused is, what has to be accepted is, and every way in says the same. */
class JsonParsingTest {
    private static final Policy ALLOWING_DUPLICATES =
            Policy.strict().withLimits(Limits.defaults().duplicateKeys(DuplicateKeys.ALLOW));
    private static final SchemaValidator STRICT = SchemaValidator.of("true");
    private static final SchemaValidator ALLOWING = SchemaValidator.of("true", ALLOWING_DUPLICATES);

    /** The i_ files that are accepted: numbers of any size, 500 levels, a byte order mark in UTF-8. */
    private static final Set<String> ACCEPTED = Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_huge_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_structure_500_nested_arrays.json",
            "i_structure_UTF-8_BOM_empty_object.json");

    @Test
    void refusesAllThatIsNoJson() {
        List<Path> files = files("n_");
        assertEquals(188, files.size());
        files.forEach(file -> assertTrue(!ALLOWING.isValid(read(file)), file.toString()));
    }

    @Test
    void acceptsAllThatIsJson() {
        List<Path> files = files("y_");
        assertEquals(95, files.size());
        files.forEach(
                file -> assertEquals(List.of(), ALLOWING.validate(read(file)).violations(), file.toString()));
    }

    @Test
    void refusesDuplicateKeysUnlessTheyAreAllowed() {
        Set<String> refused = new TreeSet<>();
        for (Path file : files("y_")) {
            ValidationReport report = STRICT.validate(read(file));
            if (!report.valid()) {
                assertEquals(List.of(Code.DUPLICATE), codes(report), file.toString());
                refused.add(file.getFileName().toString());
            }
        }
        assertEquals(Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"), refused);
    }

    @Test
    void decidesWhatTheStandardLeavesOpen() {
        List<Path> files = files("i_");
        assertEquals(35, files.size());
        for (Path file : files) {
            List<Code> wanted = ACCEPTED.contains(file.getFileName().toString()) ? List.of() : List.of(Code.ENCODING);
            assertEquals(wanted, codes(STRICT.validate(read(file))), file.toString());
        }
    }

    @Test
    void documentsWhatTheStandardLeavesOpen() throws IOException {
        String documented = Files.readString(Path.of(System.getProperty("basedir", ""), "../docs/conformance.md"));
        for (Path file : files("i_")) {
            String name = file.getFileName().toString();
            String verdict = ACCEPTED.contains(name) ? "accepted" : "`ENCODING`";
            assertTrue(documented.contains("| `" + name + "` | " + verdict + " |"), name);
        }
    }

    @Test
    void saysTheSameOfBytesStringsAndStreams() {
        for (Path file : files("")) {
            byte[] text = read(file);
            ValidationReport ofBytes = STRICT.validate(text);
            assertEquals(ofBytes, STRICT.validate(new Trickle(text)), file.toString());
            assertEquals(ofBytes.valid(), STRICT.isValid(text), file.toString());
            assertEquals(ofBytes.valid(), STRICT.isValid(new Trickle(text)), file.toString());
            if (isText(text)) {
                String characters = new String(text, StandardCharsets.UTF_8);
                assertEquals(ofBytes, STRICT.validate(characters), file.toString());
                assertEquals(ofBytes.valid(), STRICT.isValid(characters), file.toString());
            }
        }
    }

    @Test
    void everyCursorSeesTheSame() {
        for (Path file : files("")) {
            byte[] text = read(file);
            Cursors.Seen ours = Cursors.overBytes(text, Limits.defaults());
            Cursors.Seen jacksons = Cursors.overJackson(text, Limits.defaults());
            Cursors.assertSame(ours, jacksons, file.getFileName().toString());
        }
    }

    private static List<Code> codes(ValidationReport report) {
        return report.violations().stream()
                .map(violation -> violation.code())
                .distinct()
                .collect(Collectors.toList());
    }

    private static boolean isText(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static List<Path> files(String prefix) {
        try (Stream<Path> files = Files.list(SharedData.of("data/json-parsing/test_parsing"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A stream that gives one byte at a time. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream bytes;

        Trickle(byte[] text) {
            this.bytes = new ByteArrayInputStream(text);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int at, int length) {
            return length == 0 ? 0 : bytes.read(to, at, 1);
        }
    }
}
