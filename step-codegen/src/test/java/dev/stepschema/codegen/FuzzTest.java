package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.SchemaLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a schema, and whatever the options, the types compile. Each run makes schemas from a seed, {@code -Dstepschema.seed}, and
 * compiles all of them in one call; {@code -Dstepschema.fuzz} says how many.
 */
class FuzzTest {
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

    @Test
    void whateverTextIsAcceptedCompiles() throws IOException {
        compile(seed -> new HostileSchemas(seed).next());
    }

    @Test
    void whateverStructureIsAcceptedCompiles() throws IOException {
        compile(seed -> new TangledSchemas(seed).next());
    }

    private void compile(LongFunction<String> schemas) throws IOException {
        long seed = Long.getLong("stepschema.seed", 20_261_122);
        int count = Integer.getInteger("stepschema.fuzz", 100);
        int accepted = 0;
        Path sources = temp.resolve("sources");
        for (int i = 0; i < count; i++) {
            Path file = temp.resolve("schema" + i + ".json");
            String schema = schemas.apply(seed + i);
            Files.writeString(file, schema);
            try {
                Codegen.generate(CodegenRequest.builder()
                        .outputDirectory(sources.resolve("part" + i))
                        .options(options(new Random(seed + i)))
                        .add(CodegenSource.file(file, "fuzz.n" + i))
                        .build());
                accepted++;
            } catch (SchemaLoadException e) {
                Files.delete(file); // refused, and for a reason that has a place
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + (seed + i) + ": " + schema, e);
            }
        }
        assertEquals("", Javac.compile(sources, Files.createDirectories(temp.resolve("classes"))), "seed " + seed);
        assertTrue(accepted > count / 2, accepted + " of " + count + " schemas were accepted");
    }
}
