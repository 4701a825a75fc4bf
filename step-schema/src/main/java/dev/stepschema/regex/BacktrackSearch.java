package dev.stepschema.regex;

import java.util.Arrays;

/** One search by trial and error: where it is, what its registers hold, and the choices that are still open. */
final class BacktrackSearch {
    private static final int MOST_STEPS = 4_000_000;
    private static final int UNSET = -1;

    private final BacktrackStep[] steps;
    private final int[] text;
    private final int[] registers;

    /** Open choices: instruction, place, and how many changes of registers there were. */
    private int[] choices = new int[96];

    private int choiceCount;

    /** Changes of registers, to be undone: register and former value. */
    private int[] changes = new int[64];

    private int changeCount;
    private int left = MOST_STEPS;
    private int place;

    BacktrackSearch(BacktrackStep[] steps, int registerCount, int[] text) {
        this.steps = steps;
        this.text = text;
        this.registers = new int[registerCount];
        Arrays.fill(registers, UNSET);
    }

    /** Whether a search has been given up. */
    boolean isExhausted() {
        return left <= 0;
    }

    /** Whether the instructions from one on match from a place on; if they do, the registers keep what they hold. */
    boolean matches(int first, int from) {
        int choicesBefore = choiceCount;
        int changesBefore = changeCount;
        int at = first;
        place = from;
        while (--left > 0) {
            if (steps[at] instanceof BacktrackStep.Match) {
                choiceCount = choicesBefore;
                return true;
            }
            at = run(steps[at]);
            if (at < 0) {
                if (choiceCount == choicesBefore) {
                    break;
                }
                choiceCount -= 3;
                at = choices[choiceCount];
                place = choices[choiceCount + 1];
                undo(choices[choiceCount + 2]);
            }
        }
        choiceCount = choicesBefore;
        undo(changesBefore);
        return false;
    }

    /** Runs an instruction; gives the next one, or -1 if it fails. */
    private int run(BacktrackStep step) {
        if (step instanceof BacktrackStep.Take take) {
            int at = take.backward() ? place - 1 : place;
            if (at < 0 || at >= text.length || !take.set().contains(text[at])) {
                return -1;
            }
            place = take.backward() ? at : at + 1;
            return take.next();
        }
        if (step instanceof BacktrackStep.Split split) {
            choose(split.second());
            return split.first();
        }
        if (step instanceof BacktrackStep.Loop loop) {
            return loop(loop);
        }
        if (step instanceof BacktrackStep.Enter enter) {
            set(enter.register() + 1, place);
            for (int i = 2 * enter.repeat().firstGroup(); i < 2 * enter.repeat().endGroup(); i++) {
                set(i, UNSET);
            }
            return enter.next();
        }
        if (step instanceof BacktrackStep.Turn turn) {
            int count = registers[turn.register()];
            if (count >= turn.repeat().min() && registers[turn.register() + 1] == place) {
                return -1;
            }
            set(turn.register(), count + 1);
            return turn.loop();
        }
        if (step instanceof BacktrackStep.Begin begin) {
            set(begin.register(), 0);
            return begin.next();
        }
        if (step instanceof BacktrackStep.Save save) {
            set(save.register(), place);
            return save.next();
        }
        if (step instanceof BacktrackStep.Again again) {
            return again(again);
        }
        if (step instanceof BacktrackStep.Condition condition) {
            return holds(condition.edge()) ? condition.next() : -1;
        }
        return step instanceof BacktrackStep.Look look ? look(look) : -1;
    }

    private int loop(BacktrackStep.Loop loop) {
        int count = registers[loop.register()];
        if (count < loop.repeat().min()) {
            return loop.enter();
        }
        if (count >= loop.repeat().max()) {
            return loop.exit();
        }
        choose(loop.repeat().greedy() ? loop.exit() : loop.enter());
        return loop.repeat().greedy() ? loop.enter() : loop.exit();
    }

    private int look(BacktrackStep.Look look) {
        int from = place;
        int changesBefore = changeCount;
        boolean found = matches(look.body(), from);
        place = from;
        if (found == look.negative() || isExhausted()) {
            undo(changesBefore);
            return -1;
        }
        if (look.negative()) {
            undo(changesBefore);
        }
        return look.next();
    }

    private int again(BacktrackStep.Again again) {
        int start = registers[again.register()];
        int end = registers[again.register() + 1];
        if (start == UNSET || end == UNSET) {
            return again.next();
        }
        int length = end - start;
        int at = again.backward() ? place - length : place;
        if (at < 0 || at + length > text.length || !Arrays.equals(text, start, end, text, at, at + length)) {
            return -1;
        }
        left -= length / 8;
        place = again.backward() ? at : at + length;
        return again.next();
    }

    private boolean holds(Node.Edge edge) {
        return switch (edge) {
            case START -> place == 0;
            case END -> place == text.length;
            case WORD -> isWord(place - 1) != isWord(place);
            case NOT_WORD -> isWord(place - 1) == isWord(place);
        };
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length && CharacterSets.WORD.contains(text[at]);
    }

    private void choose(int instruction) {
        if (choiceCount == choices.length) {
            choices = Arrays.copyOf(choices, choiceCount * 2);
        }
        choices[choiceCount++] = instruction;
        choices[choiceCount++] = place;
        choices[choiceCount++] = changeCount;
    }

    private void set(int register, int value) {
        if (changeCount == changes.length) {
            changes = Arrays.copyOf(changes, changeCount * 2);
        }
        changes[changeCount++] = register;
        changes[changeCount++] = registers[register];
        registers[register] = value;
        left--;
    }

    private void undo(int count) {
        while (changeCount > count) {
            changeCount -= 2;
            registers[changes[changeCount]] = changes[changeCount + 1];
        }
    }
}
