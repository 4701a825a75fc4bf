package dev.stepschema.regex;

import java.util.BitSet;
import java.util.List;

/**
 * A pattern with look-around, still in linear time: where a look ahead holds is found for all places at once, by running
 * its program backward over the text, and for a look behind by running it forward; only then is the pattern itself run,
 * to which a look is a condition on a place.
 */
final class LookAround implements Searcher {
    private final Program program;
    private final Alphabet alphabet;
    private final boolean backward;
    private final boolean negative;
    private final List<LookAround> looks;

    /** A search for a tree without back-references. */
    LookAround(Node node) {
        this(Program.of(node), false, false);
    }

    private LookAround(Program program, boolean backward, boolean negative) {
        this.program = program;
        this.alphabet = new Alphabet(program);
        this.backward = backward;
        this.negative = negative;
        this.looks = program.looks().stream().map(LookAround::of).toList();
    }

    private static LookAround of(Node.Look look) {
        Program program = look.ahead() ? Program.backward(look.body()) : Program.of(look.body());
        return new LookAround(program, look.ahead(), look.negative());
    }

    @Override
    public boolean find(String text) {
        return !places(text.codePoints().toArray(), true).isEmpty();
    }

    /** The places where a match ends, or at least one of them. */
    private BitSet places(int[] text, boolean one) {
        BitSet[] inner = looks.stream().map(look -> look.truths(text)).toArray(BitSet[]::new);
        BitSet found = new BitSet(text.length + 1);
        Stepper stepper = new Stepper(program, alphabet);
        byte before = Stepper.TEXT_END;
        for (int i = 0; i <= text.length; i++) {
            int place = backward ? text.length - i : i;
            int ofClass = i == text.length ? -1 : alphabet.classOf(text[backward ? place - 1 : place]);
            byte after = ofClass < 0 ? Stepper.TEXT_END : alphabet.isWord(ofClass) ? Stepper.WORD : Stepper.OTHER;
            if (stepper.resolve(before, after, inner, place)) {
                found.set(place);
                if (one) {
                    break;
                }
            }
            if (ofClass >= 0) {
                stepper.take(ofClass);
            }
            before = after;
        }
        return found;
    }

    private BitSet truths(int[] text) {
        BitSet places = places(text, false);
        if (negative) {
            places.flip(0, text.length + 1);
        }
        return places;
    }
}
