package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 500 schemas of 20 properties each: how much source they make, what a second run does, and that it is always the same. */
class BudgetTest {
    @TempDir
    Path temp;

    private CodegenResult generate(String folder, Options options) {
        return generate("schemas", folder, options);
    }

    private CodegenResult generate(String schemas, String folder, Options options) {
        return Codegen.generate(CodegenRequest.builder()
                .outputDirectory(temp.resolve(folder))
                .options(options)
                .add(CodegenSource.file(temp.resolve(schemas), "many"))
                .build());
    }

    @Test
    void sourcesAreSmall() throws IOException {
        ManySchemas.write(temp.resolve("schemas"), "\n");
        CodegenResult withBuilders = generate("builders", Options.defaults());
        assertTrue(withBuilders.lines() <= 200_000, withBuilders.lines() + " lines with builders");
        assertEquals(500, withBuilders.types());
        Options bare = Options.builder().builders(false).creators(false).build();
        CodegenResult withNeither = generate("bare", bare);
        assertTrue(withNeither.lines() <= 60_000, withNeither.lines() + " lines with neither builders nor creators");
        assertEquals("", Javac.compile(temp.resolve("bare"), Files.createDirectories(temp.resolve("classes"))));
    }

    @Test
    void secondRunTouchesNothing() throws IOException {
        ManySchemas.write(temp.resolve("schemas"), "\n");
        int all = generate("out", Options.defaults()).written().size();
        FileTime before = FileTime.from(Instant.EPOCH);
        Path file = temp.resolve("out/many/S7.java");
        Files.setLastModifiedTime(file, before);
        assertTrue(generate("out", Options.defaults()).upToDate());
        assertEquals(before, Files.getLastModifiedTime(file));
        Path one = temp.resolve("schemas/s13.json");
        Files.writeString(one, Files.readString(one).replace("\"p19\"", "\"q19\""));
        CodegenResult changed = generate("out", Options.defaults());
        assertEquals(
                "[S13.java]",
                changed.written().stream().map(Path::getFileName).toList().toString());
        assertEquals(all - 1, changed.unchanged().size());
    }

    @Test
    void sameBytesWhereverAndWhenever() throws IOException {
        ManySchemas.write(temp.resolve("schemas"), "\n");
        generate("here", Options.defaults());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ManySchemas.writeBackwards(temp.resolve("other/schemas"), "\r\n");
            generate("other/schemas", "deeply/nested/there", Options.defaults());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(contents(temp.resolve("here")), contents(temp.resolve("deeply/nested/there")));
    }

    private static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : Javac.javaFiles(directory)) {
            contents.put(directory.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }
}
