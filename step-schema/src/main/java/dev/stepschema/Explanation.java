package dev.stepschema;

import java.util.List;

/**
 * How a validator looks at documents. What is in neither list is decided as it streams by.
 *
 * @param replayed the keywords, by their JSON Pointers, whose values may be looked at more than once
 * @param delegated what another engine than the plan decides, a sentence each
 */
public record Explanation(List<String> replayed, List<String> delegated) {
    /** Copies the lists. */
    public Explanation {
        replayed = List.copyOf(replayed);
        delegated = List.copyOf(delegated);
    }
}
