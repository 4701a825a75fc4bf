package dev.stepschema.regex;

/**
 * Search by trial and error, as ECMA-262, section 22.2.2, defines it: for what no automaton decides. Nothing recurses over
 * the text, and a search that takes too many steps is given up.
 */
final class Backtracker implements Searcher {
    private final BacktrackStep[] steps;
    private final int registers;
    private final int start;

    Backtracker(Node node, int groups) {
        BacktrackCompiler compiler = new BacktrackCompiler(groups);
        this.start = compiler.compile(node);
        this.steps = compiler.steps();
        this.registers = compiler.registers();
    }

    @Override
    public boolean find(String text) {
        int[] codePoints = text.codePoints().toArray();
        BacktrackSearch search = new BacktrackSearch(steps, registers, codePoints);
        for (int at = 0; at <= codePoints.length; at++) {
            if (search.matches(start, at)) {
                return true;
            }
            if (search.isExhausted()) {
                throw new RegexBudgetException();
            }
        }
        return false;
    }
}
