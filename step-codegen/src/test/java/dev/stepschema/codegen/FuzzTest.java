package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.SchemaLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a schema, and whatever the options, the types compile. Each run makes schemas from a seed,
 * {@code -Dstepschema.seed}, and compiles all of them in one call; {@code -Dstepschema.fuzz} says how many. Half of them have
 * a lock of names, which must keep what it says and change nothing.
 */
class FuzzTest {
    private static final Pattern CONSTANT =
            Pattern.compile(" *((?!return)[^ (]+\\((?:\".*\"|true|false|new BigDecimal\\(.*\\)|[-0-9].*)\\))[,;]");

    @TempDir
    Path temp;

    /** Any options: half of the schemas go by the defaults. */
    private static Options options(Random random) {
        if (random.nextBoolean()) {
            return Options.defaults();
        }
        Options.Presence presence = any(random, Options.Presence.values());
        boolean isTracked = presence == Options.Presence.TRACKED; // which other values contradict
        return Options.builder()
                .presence(presence)
                .generatedAnnotation(random.nextBoolean())
                .creators(random.nextBoolean() || isTracked)
                .builders(random.nextBoolean())
                .nullable(Optional.of(Options.JSPECIFY).filter(name -> random.nextBoolean()))
                .validation(any(random, Options.Validation.values()))
                .formats(any(random, Options.Formats.values()))
                .integers(any(random, Options.Integers.values()))
                .numbers(any(random, Options.Numbers.values()))
                .uniqueItems(any(random, Options.UniqueItems.values()))
                .untyped(any(random, Options.Untyped.values()))
                .nulls(isTracked ? Options.Nulls.WRITE : any(random, Options.Nulls.values()))
                .build();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Schemas from a seed, with their enums in one order or the other. */
    private interface Schemas {
        String of(long seed, boolean isReversed);
    }

    @Test
    void whateverTextIsAcceptedCompiles() throws IOException {
        compile((seed, isReversed) -> new HostileSchemas(seed, isReversed).next());
    }

    @Test
    void whateverStructureIsAcceptedCompiles() throws IOException {
        compile((seed, isReversed) -> new TangledSchemas(seed, isReversed).next());
    }

    private void compile(Schemas schemas) throws IOException {
        long seed = Long.getLong("stepschema.seed", 20_261_122);
        int count = Integer.getInteger("stepschema.fuzz", 100);
        int accepted = 0;
        for (int i = 0; i < count; i++) {
            Path file = temp.resolve("schema" + i + ".json");
            String schema = schemas.of(seed + i, false);
            Files.writeString(file, schema);
            try {
                generate(i, seed + i, "sources", file);
                if (isLocked(i)) {
                    again(i, seed + i, file, schemas);
                }
                accepted++;
            } catch (SchemaLoadException e) {
                Files.delete(file); // refused, and for a reason that has a place
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError("seed " + (seed + i) + ": " + schema, e);
            }
        }
        Path sources = temp.resolve("sources");
        assertEquals("", Javac.compile(sources, Files.createDirectories(temp.resolve("classes"))), "seed " + seed);
        assertTrue(accepted > count / 2, accepted + " of " + count + " schemas were accepted");
    }

    private static boolean isLocked(int i) {
        return i % 2 == 0;
    }

    private void generate(int i, long seed, String folder, Path file) {
        CodegenRequest.Builder request = CodegenRequest.builder()
                .outputDirectory(temp.resolve(folder).resolve("part" + i))
                .options(options(new Random(seed)))
                .add(CodegenSource.file(file, "fuzz.n" + i));
        if (isLocked(i)) {
            request.namesLock(temp.resolve("names" + i + ".lock"));
        }
        Codegen.generate(request.build());
    }

    /** With the lock that the first run has written, the same comes out; and whatever the order, each value has its constant. */
    private void again(int i, long seed, Path file, Schemas schemas) throws IOException {
        Path lock = temp.resolve("names" + i + ".lock");
        String names = Files.readString(lock);
        generate(i, seed, "again", file);
        assertEquals(sources("sources", i), sources("again", i));
        assertEquals(names, Files.readString(lock));
        Files.writeString(file, schemas.of(seed, true));
        generate(i, seed, "reversed", file);
        assertEquals(constants(sources("sources", i)), constants(sources("reversed", i)));
        assertEquals(names, Files.readString(lock));
        Files.delete(lock);
        generate(i, seed, "unlocked", file);
        assertEquals(constants(sources("sources", i)), constants(sources("unlocked", i)));
    }

    private String sources(String folder, int i) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path file : Javac.javaFiles(temp.resolve(folder).resolve("part" + i))) {
            sources.append(file.getFileName()).append('\n').append(Files.readString(file));
        }
        return sources.toString();
    }

    /** The constants with their values, sorted. */
    private static List<String> constants(String sources) {
        return sources.lines()
                .map(CONSTANT::matcher)
                .filter(Matcher::matches)
                .map(constant -> constant.group(1))
                .sorted()
                .toList();
    }
}
