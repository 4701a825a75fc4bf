package dev.stepschema.plan;

import dev.stepschema.Code;

/**
 * A least or greatest count of characters, elements or properties.
 *
 * @param code the code of its fault, which says what is counted
 * @param count the bound, inclusive
 * @param keyword where it stands
 */
public record Bound(Code code, long count, Keyword keyword) {
    /** Checks a count, with the cursor on the value. */
    boolean check(Run run, long actual) {
        return isMet(actual)
                || run.fault(code, keyword, () -> sentence(run.cursor().pointer(), actual));
    }

    boolean isMet(long actual) {
        return isLeast() ? actual >= count : actual <= count;
    }

    private boolean isLeast() {
        return code == Code.MIN_LENGTH || code == Code.MIN_ITEMS || code == Code.MIN_PROPERTIES;
    }

    String sentence(String pointer, long actual) {
        return Subject.of(pointer) + " must have at " + (isLeast() ? "least " : "most ") + counted(count) + ", but has "
                + actual;
    }

    private String counted(long number) {
        return switch (code) {
            case MIN_LENGTH, MAX_LENGTH -> Sentences.count(number, "character", "characters");
            case MIN_ITEMS, MAX_ITEMS -> Sentences.count(number, "element", "elements");
            default -> Sentences.count(number, "property", "properties");
        };
    }
}
