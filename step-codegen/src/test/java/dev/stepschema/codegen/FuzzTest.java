package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.SchemaLoadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a schema, the types compile. Each run makes schemas from a seed, {@code -Dstepschema.seed}, and
 * compiles all of them in one call; {@code -Dstepschema.fuzz} says how many.
 */
class FuzzTest {
    @TempDir
    Path temp;

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
