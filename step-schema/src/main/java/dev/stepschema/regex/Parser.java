package dev.stepschema.regex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Patterns to trees (ECMA-262, section 22.2.1), as under the flag {@code u} with two of the liberties of Annex B.1.2
 * that schemas take: a brace or a closing bracket that means nothing is itself, and a look ahead may be repeated.
 */
final class Parser {
    private static final int DEEPEST = 50;

    private final PatternReader reader;
    private final Groups groups;
    private final Set<String> names = new HashSet<>();
    private int opened;
    private int depth;
    private boolean refersBack;

    private Parser(String pattern) {
        this.reader = new PatternReader(pattern);
        this.groups = Groups.of(pattern);
    }

    /** A tree and whether it has a back-reference. */
    record Parsed(Node node, boolean refersBack, int groups) {}

    /**
     * Parses a pattern.
     *
     * @throws RegexSyntaxException if it is none
     */
    static Parsed parse(String pattern) {
        Parser parser = new Parser(pattern);
        Node node = parser.choice();
        if (parser.reader.peek() == ')') {
            throw parser.reader.fault("a closing parenthesis has no opening one", parser.reader.position());
        }
        return new Parsed(node, parser.refersBack, parser.opened);
    }

    private Node choice() {
        List<Node> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (reader.skip("|"));
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (reader.peek() != PatternReader.END && reader.peek() != '|' && reader.peek() != ')') {
            int groupsBefore = opened;
            int at = reader.position();
            Node atom = atom();
            Node repeated = repeated(atom, groupsBefore + 1);
            if (repeated != atom && isAssertion(at)) {
                throw reader.fault("an assertion cannot be repeated", at);
            }
            parts.add(repeated);
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    /** Whether what begins at an offset cannot be repeated, even by Annex B.1.2; in a group of its own it can. */
    private boolean isAssertion(int at) {
        String pattern = reader.pattern();
        char sign = pattern.charAt(at);
        return sign == '^'
                || sign == '$'
                || pattern.startsWith("\\b", at)
                || pattern.startsWith("\\B", at)
                || pattern.startsWith("(?<=", at)
                || pattern.startsWith("(?<!", at);
    }

    private Node repeated(Node atom, int firstGroup) {
        int min;
        int max = Node.UNBOUNDED;
        int at = reader.position();
        if (reader.skip("*")) {
            min = 0;
        } else if (reader.skip("+")) {
            min = 1;
        } else if (reader.skip("?")) {
            min = 0;
            max = 1;
        } else if (reader.skip("{")) {
            min = reader.number();
            max = min;
            if (min >= 0 && reader.skip(",")) {
                max = reader.peek() == '}' ? Node.UNBOUNDED : reader.number();
            }
            if (min < 0 || max < 0 || !reader.skip("}")) {
                reader.moveTo(at);
                return atom;
            }
            if (max < min) {
                throw reader.fault("the numbers of a repetition are out of order", at);
            }
        } else {
            return atom;
        }
        return new Node.Repeat(atom, min, max, !reader.skip("?"), firstGroup, opened + 1);
    }

    private Node atom() {
        int at = reader.position();
        int sign = reader.next();
        return switch (sign) {
            case '^' -> Node.Edge.START;
            case '$' -> Node.Edge.END;
            case '.' -> new Node.Chars(CharacterSets.NOT_LINE_END);
            case '[' -> new Node.Chars(new ClassParser(reader).parse());
            case '(' -> group(at);
            case '\\' -> escape(at);
            case '*', '+', '?' -> throw reader.fault("there is nothing to repeat", at);
            case '{' -> brace(at);
            default -> new Node.Chars(CodePointSet.of(sign));
        };
    }

    private Node brace(int at) {
        reader.moveTo(at);
        if (repeated(Node.EMPTY, 0) != Node.EMPTY) {
            throw reader.fault("there is nothing to repeat", at);
        }
        reader.moveTo(at + 1);
        return new Node.Chars(CodePointSet.of('{'));
    }

    private Node escape(int at) {
        if (reader.skip("b")) {
            return Node.Edge.WORD;
        }
        if (reader.skip("B")) {
            return Node.Edge.NOT_WORD;
        }
        if (reader.skip("k")) {
            Integer number = reader.skip("<") ? groups.number(reader.until('>')) : null;
            if (number == null) {
                throw reader.fault("\\k needs the name of a group, as in \\k<name>", at);
            }
            return backReference(number);
        }
        if (reader.peek() >= '1' && reader.peek() <= '9') {
            int number = reader.number();
            if (number > groups.count()) {
                throw reader.fault("\\" + number + " refers to a group that is not there", at);
            }
            return backReference(number);
        }
        return new Node.Chars(new EscapeParser(reader).parse());
    }

    private Node backReference(int group) {
        refersBack = true;
        return new Node.BackReference(group);
    }

    private Node group(int at) {
        if (++depth > DEEPEST) {
            throw reader.fault("groups are nested deeper than " + DEEPEST, at);
        }
        Node group = opened(at);
        if (!reader.skip(")")) {
            throw reader.fault("a group is not closed", at);
        }
        depth--;
        return group;
    }

    private Node opened(int at) {
        if (!reader.skip("?")) {
            return capturing();
        }
        if (reader.skip(":")) {
            return choice();
        }
        if (reader.skip("=")) {
            return new Node.Look(true, false, choice());
        }
        if (reader.skip("!")) {
            return new Node.Look(true, true, choice());
        }
        if (reader.skip("<=")) {
            return new Node.Look(false, false, choice());
        }
        if (reader.skip("<!")) {
            return new Node.Look(false, true, choice());
        }
        if (!reader.skip("<")) {
            throw reader.fault("(? begins no group of ECMA-262; inline flags and comments are not in it", at);
        }
        String name = reader.until('>');
        if (!Groups.isName(name)) {
            throw reader.fault("a group needs a name of letters, digits, _ and $, as in (?<name>…)", at);
        }
        if (!names.add(name)) {
            throw reader.fault("two groups have the name " + name, at);
        }
        return capturing();
    }

    private Node capturing() {
        int number = ++opened;
        return new Node.Group(number, choice());
    }
}
