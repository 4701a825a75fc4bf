package dev.stepschema.json;

import dev.stepschema.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Passes over values that are written as programs mostly write them: compact, strings without escapes, containers without
 * containers. Of anything else it says no more than that it is not easy, be it valid or not.
 */
final class EasyScan {
    /** Returned for a value that is not easy. */
    static final int NO = -1;

    private static final int ANY = 127;
    private static final int TRUE = Bytes.half(new byte[] {'t', 'r', 'u', 'e'}, 0);
    private static final int ALSE = Bytes.half(new byte[] {'a', 'l', 's', 'e'}, 0);
    private static final int NULL = Bytes.half(new byte[] {'n', 'u', 'l', 'l'}, 0);
    private static final int NULL_BIT = JsonType.NULL.bit();
    private static final int BOOLEAN_BIT = JsonType.BOOLEAN.bit();
    private static final int INTEGER_BIT = JsonType.INTEGER.bit();
    private static final int FRACTION_BIT = JsonType.FRACTION.bit();
    private static final int STRING_BIT = JsonType.STRING.bit();
    private static final int ARRAY_BITS = JsonType.ARRAY.bit() | EasyValues.EMPTY_ARRAY;
    private static final int OBJECT_BITS = JsonType.OBJECT.bit() | EasyValues.EMPTY_OBJECT;

    private final NameSets names;
    private final boolean refusesDuplicates;
    private final int mostProperties;
    private final int longestName;
    private final int longestString;
    private final int longestNumber;
    private byte[] text = {};
    private int end;

    EasyScan(Limits limits, NameSets names, boolean refusesDuplicates) {
        this.names = names;
        this.refusesDuplicates = refusesDuplicates;
        this.mostProperties = limits.properties();
        this.longestName = limits.name();
        this.longestString = limits.string();
        this.longestNumber = limits.number();
    }

    void reset(byte[] newText, int newEnd) {
        this.text = newText;
        this.end = newEnd;
    }

    /**
     * The offset behind a value, if it is easy and of a wanted kind.
     *
     * @param at the offset of its first byte
     * @param kinds the kinds of which any value will do
     * @param strings the strings that will do if not all of them do
     * @param inside the depth within the value, if it is a container; 0 if it must not be one
     */
    int behind(int at, int kinds, @Nullable Names strings, int inside) {
        if (at >= end) {
            return NO;
        }
        byte first = text[at];
        if (first == '[') {
            return (kinds & ARRAY_BITS) != 0 && inside > 0 ? array(at, kinds) : NO;
        }
        if (first == '{') {
            return (kinds & OBJECT_BITS) != 0 && inside > 0 ? object(at, kinds, inside) : NO;
        }
        return behindScalar(at, kinds, strings);
    }

    private int behindScalar(int at, int kinds, @Nullable Names strings) {
        byte first = text[at];
        if (first == '"') {
            return (kinds & STRING_BIT) != 0 ? string(at) : strings == null ? NO : string(at, strings);
        }
        if (first == 'n') {
            return (kinds & NULL_BIT) != 0 ? literal(at, NULL) : NO;
        }
        if (first <= '9') {
            return (kinds & INTEGER_BIT) != 0 ? number(at, (kinds & FRACTION_BIT) != 0) : NO;
        }
        if ((kinds & BOOLEAN_BIT) == 0) {
            return NO;
        }
        return first == 't' ? literal(at, TRUE) : first == 'f' ? literal(at + 1, ALSE) : NO;
    }

    private int literal(int at, int four) {
        return at + 4 <= end && Bytes.half(text, at) == four ? at + 4 : NO;
    }

    private int string(int at) {
        int quote = Bytes.endOfPlain(text, at + 1, end);
        return quote < end && text[quote] == '"' && quote - at - 1 <= longestString ? quote + 1 : NO;
    }

    private int string(int at, Names strings) {
        int behind = string(at);
        return behind != NO && strings.indexOf(text, at + 1, behind - 1) >= 0 ? behind : NO;
    }

    private int number(int at, boolean withFraction) {
        int first = text[at] == '-' ? at + 1 : at;
        int i = behindDigits(first);
        if (i == first || (text[first] == '0' && i > first + 1)) {
            return NO;
        }
        if (i < end && text[i] == '.' && withFraction) {
            int point = i;
            i = behindDigits(point + 1);
            if (i == point + 1) {
                return NO;
            }
        }
        boolean ended = i < end && (text[i] == ',' || text[i] == '}' || text[i] == ']');
        return ended && i - at <= longestNumber ? i : NO;
    }

    private int behindDigits(int from) {
        int i = from;
        while (i < end && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        return i;
    }

    private int array(int at, int kinds) {
        int i = at + 1;
        if (i < end && text[i] == ']') {
            return i + 1;
        }
        if ((kinds & JsonType.ARRAY.bit()) == 0) {
            return NO;
        }
        while (true) {
            i = i < end ? behindScalar(i, ANY, null) : NO;
            if (i == NO || i >= end) {
                return NO;
            }
            if (text[i] == ']') {
                return i + 1;
            }
            if (text[i] != ',') {
                return NO;
            }
            i++;
        }
    }

    private int object(int at, int kinds, int inside) {
        if (at + 1 < end && text[at + 1] == '}') {
            return at + 2;
        }
        if ((kinds & JsonType.OBJECT.bit()) == 0) {
            return NO;
        }
        names.open(inside);
        int behind = members(at + 1, inside);
        names.close(inside);
        return behind;
    }

    private int members(int from, int inside) {
        int i = from;
        for (int count = 1; count <= mostProperties; count++) {
            if (i >= end || text[i] != '"') {
                return NO;
            }
            int quote = Bytes.endOfPlain(text, i + 1, end);
            boolean plain = quote + 1 < end && text[quote] == '"' && text[quote + 1] == ':';
            if (!plain || quote - i - 1 > longestName) {
                return NO;
            }
            if (refusesDuplicates && !names.add(inside, text, i + 1, quote)) {
                return NO;
            }
            i = quote + 2 < end ? behindScalar(quote + 2, ANY, null) : NO;
            if (i == NO || i >= end) {
                return NO;
            }
            if (text[i] == '}') {
                return i + 1;
            }
            if (text[i] != ',') {
                return NO;
            }
            i++;
        }
        return NO;
    }
}
