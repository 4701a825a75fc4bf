package dev.stepschema.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns and texts meant to hang or to overflow, on a stack of 256 KB. */
class HostileRegexTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long STACK = 256 * 1024;

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "^(.*a){25}$ § a § b § false",
                "^(.*a){25}$ § ba § '' § true",
                "^(a|b)*$ § ab § '' § true",
                "^(a|b)*$ § ab § c § false",
                "(x+x+)+y § x § '' § false",
                "^(a+)+$ § a § ! § false",
                "^(([a-z])+.)+[A-Z]([a-z])+$ § a § '' § false",
                "(a|a)*b § a § '' § false",
                "(?:a?){1000}a{1000}b § a § '' § false",
                "[ab]*a[ab]{500}c § ab § '' § false",
                "^((?!foo).)*$ § ab § '' § true",
                "^(?=(a+)+$)(?!.*b) § a § c § false",
                "(?<=(?:x+x+)+)y § x § '' § false",
                "(.*)*(.*)*(.*)*z § ab § '' § false",
            })
    void isSearchedInLinearTime(String pattern, String repeated, String end, boolean expected) {
        String text = repeated.repeat(100_000 / repeated.length()) + end;
        assertEquals(expected, onSmallStack(() -> Regex.of(pattern).find(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+)+\\1b$",
                "^(\\w+\\s?)*\\1!$",
                "((a{1,1000}){1,1000}){1,1000}b",
                "^(?:(a*)*\\1)*c",
                "(a*)*\\1c"
            })
    void isGivenUp(String pattern) {
        String text = "a".repeat(5_000);
        assertThrows(
                RegexBudgetException.class,
                () -> onSmallStack(() -> Regex.of(pattern).find(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "(?:", "(?=", "(?<!", "((a|b)*", "(?<=(?!"})
    void isTooDeep(String opening) {
        String pattern = opening.repeat(10_000) + "a" + ")".repeat(20_000);
        RegexSyntaxException fault =
                assertThrows(RegexSyntaxException.class, () -> onSmallStack(() -> find(pattern, "a")));
        assertTrue(fault.getMessage().startsWith("groups are nested deeper than 50"), fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "(?:", "(?=", "(?:a?|", "(a|b|(?:c)*"})
    void isDeepEnough(String opening) {
        int depth = 50 / (int) opening.chars().filter(c -> c == '(').count();
        String pattern = opening.repeat(depth) + "a" + ")*".repeat(depth);
        assertEquals(true, onSmallStack(() -> find(pattern, "a")));
        assertEquals(true, onSmallStack(() -> find(pattern + "(x?)\\1", "a")));
    }

    @Test
    void longPatternsAreFine() {
        assertEquals(true, onSmallStack(() -> find("^(?:" + "abc|".repeat(5_000) + "x)$", "x")));
        assertEquals(true, onSmallStack(() -> find("^" + "a?".repeat(5_000) + "$", "a".repeat(5_000))));
        assertEquals(false, onSmallStack(() -> find("^.{1,65535}$", "a".repeat(70_000))));
        assertEquals(true, onSmallStack(() -> find("^(?:[a-z]{1,255}\\.){1,10}[a-z]{2,63}$", "abc.example.org")));
        assertEquals(true, onSmallStack(() -> find("[" + "a-z".repeat(20_000) + "]", "q")));
    }

    private static boolean find(String pattern, String text) {
        return Regex.of(pattern).find(text);
    }

    private static boolean onSmallStack(Callable<Boolean> search) {
        FutureTask<Boolean> task = new FutureTask<>(search);
        return assertTimeoutPreemptively(LIMIT, () -> {
            new Thread(null, task, "search", STACK).start();
            try {
                return task.get();
            } catch (java.util.concurrent.ExecutionException e) {
                throw e.getCause();
            }
        });
    }
}
