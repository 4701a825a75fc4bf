package dev.stepschema.regex;

/**
 * A character class (ECMA-262, section 22.2.1 CharacterClass). One thing is laxer than the flag {@code u}: a hyphen
 * beside an escape that stands for a set is itself, so that {@code [\w-.]} is what its author meant (Annex B.1.2).
 */
final class ClassParser {
    private final PatternReader reader;
    private final EscapeParser escapes;
    private final CodePointSetBuilder members = new CodePointSetBuilder();

    ClassParser(PatternReader reader) {
        this.reader = reader;
        this.escapes = new EscapeParser(reader);
    }

    /** Reads a class; the opening bracket is read. */
    CodePointSet parse() {
        int open = reader.position() - 1;
        boolean negated = reader.skip("^");
        while (!reader.skip("]")) {
            if (reader.peek() == PatternReader.END) {
                throw reader.fault("a character class is not closed", open);
            }
            range();
        }
        CodePointSet set = members.build();
        return negated ? set.complement() : set;
    }

    private void range() {
        int at = reader.position();
        CodePointSet first = atom();
        int hyphen = reader.position();
        if (!reader.skip("-")) {
            members.addAll(first);
            return;
        }
        if (reader.peek() == ']' || reader.peek() == PatternReader.END) {
            reader.moveTo(hyphen);
            members.addAll(first);
            return;
        }
        CodePointSet last = atom();
        if (first.single() < 0 || last.single() < 0) {
            members.addAll(first).add('-', '-').addAll(last);
        } else if (first.single() > last.single()) {
            throw reader.fault("a range of a character class is out of order", at);
        } else {
            members.add(first.single(), last.single());
        }
    }

    private CodePointSet atom() {
        if (!reader.skip("\\")) {
            return CodePointSet.of(reader.next());
        }
        if (reader.skip("b")) {
            return CodePointSet.of('\b');
        }
        return escapes.parse();
    }
}
