package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogsTest {
    private static final String COMMON = "https://example.org/common.json";
    private static final String NEEDS =
            "A <mapping> in <catalog> (step.catalog) needs a <uri> and a <file>, for example"
                    + " <uri>https://example.org/common.json</uri><file>schemas/common.json</file>; on the command line"
                    + " https://example.org/common.json=schemas/common.json.";

    @TempDir
    Path base;

    @Test
    void filesAreRelativeToTheBaseAndNeedNotExist() throws Exception {
        Files.createDirectory(base.resolve("schemas"));

        assertEquals(
                Map.of(
                        URI.create(COMMON),
                        base.resolve("common.json"),
                        URI.create("https://example.org/all/"),
                        base.resolve("schemas"),
                        URI.create("urn:a"),
                        base.resolve("a.json")),
                Catalogs.of(
                        base,
                        List.of(
                                mapping(COMMON, "./common.json"),
                                mapping(" https://example.org/all/ ", "schemas"),
                                mapping("urn:a", base.resolve("a.json").toString()),
                                mapping(COMMON, "common.json"))));
    }

    @Test
    void onTheCommandLineAnEqualsSignStandsBetween() throws Exception {
        MappingParameter mapping = new MappingParameter();
        mapping.set("https://example.org/a?v=1=schemas/a.json");

        assertEquals(
                Map.of(URI.create("https://example.org/a?v=1"), base.resolve("schemas/a.json")),
                Catalogs.of(base, List.of(mapping)));
        mapping.set("schemas");
        assertEquals(NEEDS, failure(mapping));
        mapping.set("https://example.org/=");
        assertEquals(NEEDS, failure(mapping));
    }

    @Test
    void whatIsNoMappingIsOneSentence() throws IOException {
        assertEquals(NEEDS, failure(new MappingParameter()));
        assertEquals(NEEDS, failure(mapping(" ", "a.json")));
        String uris = "The <uri> of a <mapping> in <catalog> (step.catalog) must be an absolute URI without a fragment,"
                + " for example https://example.org/common.json, but is ";
        assertEquals(uris + "\"common.json\".", failure(mapping("common.json", "a.json")));
        assertEquals(uris + "\"urn:a#b\".", failure(mapping("urn:a#b", "a.json")));
        assertEquals(uris + "\"https://example.org/a b\".", failure(mapping("https://example.org/a b", "a.json")));
        assertEquals(
                "<catalog> (step.catalog) maps urn:a to " + base.resolve("a.json") + " and to " + base.resolve("b.json")
                        + ". Keep one of them.",
                failure(mapping("urn:a", "a.json"), mapping("urn:a", "b.json")));
        String beginning =
                ", which ends in / and so stands for all URIs that begin with it. Give one that has a path and no"
                        + " query, for example https://example.org/schemas/, or the whole URI of each document.";
        assertEquals("<catalog> (step.catalog) maps urn:acme:x/" + beginning, failure(mapping("urn:acme:x/", "a")));
        assertEquals(
                "<catalog> (step.catalog) maps https://example.org/?v=1/" + beginning,
                failure(mapping("https://example.org/?v=1/", "a")));
        Path file = Files.writeString(base.resolve("a.json"), "{}");
        assertEquals(
                "<catalog> (step.catalog) maps https://example.org/, which ends in /, to the file " + file
                        + ". Give a directory, or the whole URI of the file.",
                failure(mapping("https://example.org/", "a.json")));
        assertEquals(
                "<catalog> (step.catalog) maps urn:a to the directory " + base
                        + ". Give a file, or a URI that ends in /, for all that begin with it.",
                failure(mapping("urn:a", ".")));
    }

    private String failure(MappingParameter... mappings) {
        return assertThrows(MojoExecutionException.class, () -> Catalogs.of(base, List.of(mappings)))
                .getMessage();
    }

    private static MappingParameter mapping(String uri, String file) {
        MappingParameter mapping = new MappingParameter();
        mapping.uri = uri;
        mapping.file = new File(file);
        return mapping;
    }
}
