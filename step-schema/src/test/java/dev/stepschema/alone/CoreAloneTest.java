package dev.stepschema.alone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stepschema.SchemaValidator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library on nothing but jackson-core, of each minor version, and jspecify. */
class CoreAloneTest {
    private static final Path VERSIONS = Path.of(System.getProperty("basedir", ""), "target/core-alone");

    static Stream<Path> versions() throws IOException {
        assumeTrue(Files.isDirectory(VERSIONS), "Skipped: Maven puts the versions of jackson-core into " + VERSIONS);
        try (Stream<Path> files = Files.list(VERSIONS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void validates(Path jacksonCore, @TempDir Path folder) throws Exception {
        Path service = folder.resolve("dev/stepschema/alone/SmallService.class");
        Files.createDirectories(service.getParent());
        Files.copy(placeOf(SmallService.class).resolve("dev/stepschema/alone/SmallService.class"), service);

        List<String> lines =
                run(List.of(folder, placeOf(SchemaValidator.class), jacksonCore, placeOf(NullMarked.class)));

        String fault = "\"model\" must be a string or null, but is an integer [TYPE]";
        String other = "unknown property \"feedbak\" — did you mean \"feedback\"? [UNKNOWN_PROPERTY]";
        assertEquals(
                List.of(
                        "true false",
                        "true false",
                        "valid",
                        "1:24: " + fault,
                        "1:26: " + other,
                        "1:24: " + fault,
                        "1:26: " + other,
                        "[true, false]",
                        "[true, false]",
                        "false true true"),
                lines.subList(0, 10));
        assertTrue(lines.get(10).contains("tools.jackson.dataformat:jackson-dataformat-yaml"), lines.get(10));
        assertTrue(lines.get(11).contains("com.networknt:json-schema-validator"), lines.get(11));
        assertEquals(12, lines.size(), lines.toString());
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> run(List<Path> classPath) throws IOException, InterruptedException {
        String joined = String.join(
                System.getProperty("path.separator"),
                classPath.stream().map(Path::toString).toList());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        joined,
                        SmallService.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), output);
        assertEquals(0, process.exitValue(), output);
        return output.lines().toList();
    }
}
