package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no name can be made of is refused before anything is generated. */
class OptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"my-", "my", "a.b.", "1", "A.", "A$"})
    void aPrefixThatNoTypeCanHaveIsOneSentence(String prefix) {
        assertEquals(
                "namePrefix must be a capital letter with letters and digits behind it, for example Acme, but is \""
                        + prefix + "\".",
                failure(Options.builder().namePrefix(prefix)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-dto", " Dto", ".x"})
    void aSuffixThatNoTypeCanHaveIsOneSentence(String suffix) {
        assertEquals(
                "nameSuffix must be letters and digits, for example Dto, but is \"" + suffix + "\".",
                failure(Options.builder().nameSuffix(suffix)));
    }

    @Test
    void anAnnotationThatHasNoFullNameIsOneSentence() {
        assertEquals(
                "nullable must be the full name of an annotation, for example org.jspecify.annotations.Nullable, but is"
                        + " \"Nullable\".",
                failure(Options.builder().nullable(Optional.of("Nullable"))));
    }

    @Test
    void existingPackagesArePackages() {
        assertEquals(
                "existingPackages must hold names of packages, for example com.acme.common, but holds \" \".",
                failure(Options.builder().existingPackages(Set.of(" "))));
        assertEquals(
                Set.of("com.acme"),
                Options.builder().existingPackages(Set.of(" com.acme ")).build().existingPackages());
    }

    @Test
    void presenceIsTrackedByCreatorsOnly() {
        assertEquals(
                "presence=tracked needs creators, as nothing else sees what a document leaves out, but creators is false."
                        + " Set creators to true, or presence to joined.",
                failure(Options.builder().presence(Options.Presence.TRACKED).creators(false)));
    }

    @Test
    void whatLeavesNullOutContradictsPresence() {
        assertEquals(
                "presence=tracked writes null wherever the document had it, but nulls=omit leaves it out. Set nulls to"
                        + " write, or presence to joined.",
                failure(Options.builder().presence(Options.Presence.TRACKED).nulls(Options.Nulls.OMIT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "", "com.acme.class"})
    void aSourceWithoutAPackageIsOneSentence(String packageName) {
        assertEquals(
                "\"" + packageName + "\" is not the name of a package. Write it as com.acme.orders.",
                assertThrows(CodegenException.class, () -> CodegenSource.step(packageName))
                        .getMessage());
    }

    private static String failure(Options.Builder options) {
        return assertThrows(CodegenException.class, options::build).getMessage();
    }
}
