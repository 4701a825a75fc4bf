package dev.stepschema.maven;

import dev.stepschema.source.Catalog;
import dev.stepschema.text.Quotes;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The parameter {@code catalog}: which files hold the documents of which URIs. */
final class Catalogs {
    private static final String PARAMETER = "<catalog> (step.catalog)";

    private Catalogs() {}

    /**
     * The files of a catalog.
     *
     * @param base what relative paths start from
     * @param mappings what a user wrote
     * @throws MojoExecutionException one sentence about the first mapping that is none
     */
    static Map<URI, Path> of(Path base, List<MappingParameter> mappings) throws MojoExecutionException {
        Map<URI, Path> catalog = new LinkedHashMap<>();
        for (MappingParameter mapping : mappings) {
            if (mapping.uri == null
                    || mapping.uri.isBlank()
                    || mapping.file == null
                    || mapping.file.getPath().isBlank()) {
                throw new MojoExecutionException(
                        "A <mapping> in " + PARAMETER + " needs a <uri> and a <file>, for example"
                                + " <uri>https://example.org/common.json</uri><file>schemas/common.json</file>; on the command"
                                + " line https://example.org/common.json=schemas/common.json.");
            }
            URI uri = uri(mapping.uri);
            refuseImpossible(uri);
            Path file = base.resolve(mapping.file.toPath()).normalize();
            refuseWrongKind(uri, file);
            Path other = catalog.putIfAbsent(uri, file);
            if (other != null && !other.equals(file)) {
                throw new MojoExecutionException(
                        PARAMETER + " maps " + uri + " to " + other + " and to " + file + ". Keep one of them.");
            }
        }
        return catalog;
    }

    private static URI uri(@Nullable String text) throws MojoExecutionException {
        try {
            URI uri = new URI(String.valueOf(text).strip());
            if (uri.isAbsolute() && uri.getRawFragment() == null) {
                return Catalog.normalized(uri);
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new MojoExecutionException("The <uri> of a <mapping> in " + PARAMETER
                + " must be an absolute URI without a"
                + " fragment, for example https://example.org/common.json, but is " + Quotes.name(String.valueOf(text))
                + ".");
    }

    private static void refuseImpossible(URI uri) throws MojoExecutionException {
        if (!Catalog.isPossible(uri)) {
            throw new MojoExecutionException(
                    PARAMETER + " maps " + uri + ", which ends in / and so stands for all URIs that"
                            + " begin with it. Give one that has a path and no query, for example https://example.org/schemas/,"
                            + " or the whole URI of each document.");
        }
    }

    private static void refuseWrongKind(URI uri, Path file) throws MojoExecutionException {
        boolean wantsDirectory = uri.toString().endsWith("/");
        if (wantsDirectory && Files.isRegularFile(file)) {
            throw new MojoExecutionException(PARAMETER + " maps " + uri + ", which ends in /, to the file " + file
                    + ". Give a directory, or the whole URI of the file.");
        }
        if (!wantsDirectory && Files.isDirectory(file)) {
            throw new MojoExecutionException(PARAMETER + " maps " + uri + " to the directory " + file
                    + ". Give a file, or a URI that ends in /, for all that begin with it.");
        }
    }
}
