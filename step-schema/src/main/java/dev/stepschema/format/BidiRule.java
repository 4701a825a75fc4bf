package dev.stepschema.format;

import java.util.Arrays;
import java.util.List;

/** The rule for names with right-to-left labels (RFC 5893, section 2). */
final class BidiRule {
    private static final int RIGHT_TO_LEFT = mask(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER);
    private static final int NEUTRAL = mask(
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
            Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
            Character.DIRECTIONALITY_OTHER_NEUTRALS,
            Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
            Character.DIRECTIONALITY_NONSPACING_MARK);
    private static final int LEFT = mask(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    private static final int RIGHT =
            mask(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    private static final int EUROPEAN = mask(Character.DIRECTIONALITY_EUROPEAN_NUMBER);
    private static final int ARABIC = mask(Character.DIRECTIONALITY_ARABIC_NUMBER);

    private BidiRule() {}

    private static int mask(byte... directionalities) {
        int mask = 0;
        for (byte directionality : directionalities) {
            mask |= 1 << directionality;
        }
        return mask;
    }

    /** Whether a name keeps the rule; one without a right-to-left label does. */
    static boolean holds(List<int[]> labels) {
        return labels.stream().noneMatch(label -> (directions(label) & RIGHT_TO_LEFT) != 0)
                || labels.stream().allMatch(BidiRule::isLabel);
    }

    private static int directions(int[] label) {
        return Arrays.stream(label).map(BidiRule::direction).reduce(0, (a, b) -> a | b);
    }

    private static int direction(int codePoint) {
        byte directionality = Character.getDirectionality(codePoint);
        return directionality < 0 ? 0 : 1 << directionality;
    }

    private static boolean isLabel(int[] label) {
        int first = direction(label[0]);
        int last = label.length - 1;
        while (last > 0 && direction(label[last]) == mask(Character.DIRECTIONALITY_NONSPACING_MARK)) {
            last--;
        }
        int end = direction(label[last]);
        int all = directions(label);
        if ((first & RIGHT) != 0) { // conditions 2 to 4
            return (all & ~(RIGHT | ARABIC | EUROPEAN | NEUTRAL)) == 0
                    && (end & (RIGHT | EUROPEAN | ARABIC)) != 0
                    && ((all & EUROPEAN) == 0 || (all & ARABIC) == 0);
        }
        return (first & LEFT) != 0 // conditions 1, 5 and 6
                && (all & ~(LEFT | EUROPEAN | NEUTRAL)) == 0
                && (end & (LEFT | EUROPEAN)) != 0;
    }
}
