package dev.stepschema.it.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A generator and how it is set up, or none for a build that does nothing.
 *
 * @param name what the page calls it
 * @param plugin its {@code <plugin>}; empty for a build without any
 */
record Candidate(String name, String plugin) {
    static final String NOTHING = "an empty Maven run";

    /** Who is measured: each as its documentation sets it up, models only, and with builders where it has them. */
    static List<Candidate> all(String version) {
        return List.of(
                new Candidate(NOTHING, ""),
                step("step-maven-plugin", version, ""),
                step(
                        "step-maven-plugin, neither builders nor creators",
                        version,
                        "<builders>false</builders><creators>false</creators>"),
                new Candidate(
                        "jsonschema2pojo 1.3.3",
                        plugin(
                                "org.jsonschema2pojo:jsonschema2pojo-maven-plugin:1.3.3",
                                "<sourceDirectory>${basedir}/schemas</sourceDirectory><targetPackage>peers</targetPackage>"
                                        + "<generateBuilders>true</generateBuilders>"
                                        + "<outputDirectory>${project.build.directory}/sources</outputDirectory>")),
                new Candidate(
                        "openapi-generator 7.25.0, java, native",
                        plugin(
                                "org.openapitools:openapi-generator-maven-plugin:7.25.0",
                                "<inputSpec>${basedir}/openapi.json</inputSpec><generatorName>java</generatorName>"
                                        + "<library>native</library><output>${project.build.directory}/sources</output>"
                                        + "<modelPackage>peers</modelPackage><generateApis>false</generateApis>"
                                        + "<generateModelTests>false</generateModelTests>"
                                        + "<generateModelDocumentation>false</generateModelDocumentation>"
                                        + "<generateSupportingFiles>false</generateSupportingFiles>"
                                        + "<configOptions><openApiNullable>false</openApiNullable></configOptions>")));
    }

    private static Candidate step(String name, String version, String more) {
        return new Candidate(
                name,
                plugin(
                        "dev.stepschema:step-maven-plugin:" + version,
                        "<packageName>peers</packageName><schema>${basedir}/schemas</schema>"
                                + "<outputDirectory>${project.build.directory}/sources</outputDirectory>" + more));
    }

    private static String plugin(String coordinates, String configuration) {
        String[] parts = coordinates.split(":", -1);
        return "<plugin><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>"
                + parts[2] + "</version><executions><execution><goals><goal>generate</goal></goals>"
                + "<configuration>" + configuration + "</configuration></execution></executions></plugin>";
    }

    /** Where its project is. */
    Path directory(Path below) {
        return below.resolve(id());
    }

    private String id() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Writes the project; returns its directory. */
    Path write(Path below) throws IOException {
        Path directory = Files.createDirectories(directory(below));
        Files.writeString(
                directory.resolve("pom.xml"),
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                        + "<groupId>peers</groupId><artifactId>" + id() + "</artifactId><version>1</version>"
                        + "<build><plugins>" + plugin + "</plugins></build></project>\n");
        return directory;
    }
}
