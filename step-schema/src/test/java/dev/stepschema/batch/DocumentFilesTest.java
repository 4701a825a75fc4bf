package dev.stepschema.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFilesTest {
    @TempDir
    Path base;

    @BeforeEach
    void files() throws IOException {
        for (String name :
                List.of("a.json", "steps/b.json", "steps/c.jsonl", "steps/deep/er/d.json", "steps/e(1).txt")) {
            Path file = base.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json|a.json",
                "*.json|a.json",
                "steps/*.json|steps/b.json",
                "steps\\*.json|steps/b.json",
                "./steps/?.json|steps/b.json",
                "**/*.json|a.json steps/b.json steps/deep/er/d.json",
                "steps/**/*.json|steps/b.json steps/deep/er/d.json",
                "steps/**|steps/b.json steps/c.jsonl steps/deep/er/d.json steps/e(1).txt",
                "steps/**/d.json|steps/deep/er/d.json",
                "steps/d*/**|steps/deep/er/d.json",
                "steps/e(1).*|steps/e(1).txt",
                "steps/e(1).txt|steps/e(1).txt",
                "steps|steps/b.json steps/c.jsonl steps/deep/er/d.json",
                "steps/|steps/b.json steps/c.jsonl steps/deep/er/d.json",
            })
    void patternsFindFiles(String pattern, String expected) {
        assertEquals(List.of(expected.split(" ")), names(pattern));
        assertEquals(List.of(expected.split(" ")), names(base + "/" + pattern));
    }

    @ParameterizedTest
    @CsvSource({"b.json", "*.xml", "nowhere/*.json", "nowhere/a.json", "step/*.json", "steps/*/b.json"})
    void patternsWithoutAFileAreNamed(String pattern) {
        DocumentFiles found = DocumentFiles.find(base, List.of(pattern, "a.json"));

        assertEquals(List.of(pattern), found.unmatched());
        assertEquals(1, found.files().size());
    }

    @Test
    void aNameThatNoFileCanHaveMatchesNothing() {
        assertEquals(List.of("a\0b"), DocumentFiles.find(base, List.of("a\0b")).unmatched());
    }

    @Test
    void aFileThatTwoPatternsMatchIsTakenOnce() {
        DocumentFiles found = DocumentFiles.find(base, List.of("steps/b.json", "**/*.json"));

        assertEquals(
                List.of("steps/b.json", "a.json", "steps/deep/er/d.json"),
                found.files().stream().map(DocumentFile::name).toList());
    }

    @Test
    void aFileOutsideOfTheBaseKeepsItsWholePath() {
        DocumentFiles found = DocumentFiles.find(base.resolve("steps"), List.of("../a.json"));

        assertEquals(
                base.toAbsolutePath().normalize().resolve("a.json").toString().replace('\\', '/'),
                found.files().get(0).name());
    }

    private List<String> names(String pattern) {
        return DocumentFiles.find(base, List.of(pattern)).files().stream()
                .map(DocumentFile::name)
                .toList();
    }
}
