package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.Dialect;
import dev.stepschema.batch.Layout;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

    @Test
    void caseAndSpaceAroundDoNotMatter() throws MojoExecutionException {
        assertEquals(Layout.LINES, Choice.of("step.layout", " Lines ", Layout.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolerent|step.policy must be \"strict\" or \"tolerant\", but is \"tolerent\" — did you mean \"tolerant\"?",
                "loose|step.policy must be \"strict\" or \"tolerant\", but is \"loose\"",
                "''|step.policy must be \"strict\" or \"tolerant\", but is \"\"",
            })
    void anUnknownValueIsOneSentence(String value, String message) {
        MojoExecutionException e =
                assertThrows(MojoExecutionException.class, () -> Choice.of("step.policy", value, PolicyName.class));

        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"draft-7", "draft-07", "draft7", "DRAFT_7", "7", "07", "http://json-schema.org/draft-07/schema#"
            })
    void aDialectHasManySpellings(String value) throws MojoExecutionException {
        assertEquals(Optional.of(Dialect.DRAFT_7), Dialects.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-2020-12", "2020-12", "draft2020-12", "https://json-schema.org/draft/2020-12/schema"})
    void theCurrentDialectToo(String value) throws MojoExecutionException {
        assertEquals(Optional.of(Dialect.DRAFT_2020_12), Dialects.of(value));
    }

    @Test
    void noDialectIsNone() throws MojoExecutionException {
        assertEquals(Optional.empty(), Dialects.of(null));
        assertEquals(Optional.empty(), Dialects.of(" "));
    }

    @Test
    void anUnknownDialectIsOneSentence() {
        MojoExecutionException e = assertThrows(MojoExecutionException.class, () -> Dialects.of("draft-2020-11"));

        assertEquals(
                "step.dialect must be \"draft-4\", \"draft-6\", \"draft-7\", \"draft-2019-09\" or \"draft-2020-12\","
                        + " but is \"draft-2020-11\" — did you mean \"draft-2020-12\"?",
                e.getMessage());
    }
}
