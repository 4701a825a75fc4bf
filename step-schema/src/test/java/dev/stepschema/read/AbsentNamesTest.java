package dev.stepschema.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a document leaves out is known where null or the default does not say so, and is left out again. */
class AbsentNamesTest {
    private static Set<String> names(Set<String> given) {
        return new AbsentNames(given)
                .mayHold("z", null)
                .mayHold("set", "x")
                .mayHold("a", 3L, () -> 3L)
                .mayHold("other", 4L, () -> 3L)
                .toSet();
    }

    private static String refusal(Set<String> given) {
        return assertThrows(IllegalArgumentException.class, () -> names(given)).getMessage();
    }

    @Test
    void areKeptInTheOrderOfTheSchema() {
        assertEquals(List.of("z", "a"), List.copyOf(names(Set.of("a", "z"))));
        assertEquals(Set.of(), names(Set.of()));
    }

    @Test
    void neverChange() {
        Set<String> given = new HashSet<>(Set.of("a"));
        Set<String> kept = names(given);
        given.clear();
        assertEquals(Set.of("a"), kept);
        assertThrows(UnsupportedOperationException.class, kept::clear);
    }

    @Test
    void standOnlyForWhatIsReadFromNothing() {
        assertEquals("\"set\" is named as absent, so it must have null, but has another value", refusal(Set.of("set")));
        assertEquals(
                "\"other\" is named as absent, so it must have its default, but has another value",
                refusal(Set.of("other")));
    }

    @Test
    void thatNoPropertyHasAreRefused() {
        String reason =
                " cannot be named as absent: there is no such property, or its value alone says whether it is there";
        assertEquals("\"b\"" + reason, refusal(Set.of("c", "b", "a")));
        assertEquals("\"null\"" + reason, refusal(new HashSet<>(Arrays.asList("a", null))));
    }

    @Test
    void ofADocumentAreThoseThatValuesDoNotTell() {
        Map<String, @Nullable Object> document = new HashMap<>(Map.of("number", 3L));
        document.put("null", null);
        Set<String> absent = TreeValue.of(document).openObject(in -> {
            in.required("number", TreeValue::int64);
            in.optional("told", TreeValue::string);
            in.optionalOrNull("nullable", TreeValue::string);
            in.optionalOrNull("null", TreeValue::string);
            in.withDefault("default", TreeValue::int64, 1L);
            in.withDefaultOrNull("defaultOrNull", TreeValue::int64, 1L);
            in.withDefaultTree("tree", TreeValue::date, "2026-01-02");
            in.withDefaultTreeOrNull("treeOrNull", TreeValue::date, "2026-01-02");
            return in.absent();
        });
        assertEquals(List.of("nullable", "default", "defaultOrNull", "tree", "treeOrNull"), List.copyOf(absent));
    }

    @Test
    void areNotWritten() {
        TreeWriter writer =
                new TreeWriter(Set.of("a")).put("a", 1).put("b", null).putIfPresent("c", null);
        assertEquals(Set.of("b"), writer.toTree().keySet());
    }
}
