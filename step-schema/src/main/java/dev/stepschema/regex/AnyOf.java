package dev.stepschema.regex;

import java.util.List;

/** A pattern of several, each of which is a search of its own, because one of them has look-around. */
final class AnyOf implements Searcher {
    private final Searcher[] options;

    AnyOf(List<Node> options) {
        this.options = options.stream().map(Searchers::ofSimple).toArray(Searcher[]::new);
    }

    @Override
    public boolean find(String text) {
        for (Searcher option : options) {
            if (option.find(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean find(byte[] text, int from, int to) {
        for (Searcher option : options) {
            if (option.find(text, from, to)) {
                return true;
            }
        }
        return false;
    }
}
