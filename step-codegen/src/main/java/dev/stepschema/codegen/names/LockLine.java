package dev.stepschema.codegen.names;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.source.SchemaFiles;
import dev.stepschema.text.Quotes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lock of names: {@code order.json#/$defs/item Item} for a type, or
 * {@code order.json#/$defs/size "a" A_2} for a member of a type.
 *
 * @param place the place of the type's schema
 * @param member the member as JSON; empty where the name is that of the type
 * @param name the name in Java
 * @param number the number of the line in its file, from 1
 */
record LockLine(String place, String member, String name, int number) {
    private static final Pattern PARTS = Pattern.compile(
            "([^ ]*#[^ ]*) (?:(.+) )?(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)", Pattern.DOTALL);

    /**
     * The lines of a file.
     *
     * @throws CodegenException if one is something else, or says what another one does not allow
     */
    static List<LockLine> parse(List<String> texts, Path file) {
        List<LockLine> lines = new ArrayList<>();
        Map<String, LockLine> byKey = new HashMap<>();
        Map<String, LockLine> byName = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank()) {
                continue;
            }
            LockLine line = parse(texts.get(i), file, i + 1);
            LockLine same = byKey.putIfAbsent(line.key(), line);
            if (same != null && !same.name.equals(line.name)) {
                throw fault(
                        file,
                        i + 1,
                        line.name + " is the second name for what is " + same.name + " in line " + same.number
                                + ". Delete one of the two lines.");
            }
            LockLine other = same != null || line.member.isEmpty()
                    ? null
                    : byName.putIfAbsent(line.place + " " + line.name, line);
            if (other != null) {
                throw fault(
                        file,
                        i + 1,
                        line.name + " is the name of another member of the same type in line " + other.number
                                + ". Give one of them another name, or delete its line.");
            }
            lines.add(line);
        }
        return lines;
    }

    private static LockLine parse(String text, Path file, int number) {
        Matcher parts = PARTS.matcher(text);
        String member = !parts.matches() || parts.group(2) == null
                ? ""
                : LockText.member(parts.group(2)).orElse("");
        if (!parts.matches() || (parts.group(2) != null && member.isEmpty())) {
            throw fault(
                    file,
                    number,
                    "a line of the lock of names is the place of a schema and a name, such as order.json#/$defs/item"
                            + " Item, with the JSON of a member between them if the name is the member's, such as"
                            + " order.json#/$defs/size \"a b\" A_B, but here is " + Quotes.name(text)
                            + ". Correct the line, or delete it to have the name given anew.");
        }
        LockLine line = new LockLine(parts.group(1), member, parts.group(3), number);
        if (member.isEmpty() && !JavaNames.isType(line.name)) {
            throw fault(
                    file, number, line.name + " cannot be the name of a type. " + MemberKind.remedy(JavaNames.TYPE));
        } else if (member.isEmpty() && ReservedTypes.USED.contains(line.name)) {
            throw fault(
                    file,
                    number,
                    line.name + " cannot be the name of a type because generated code names another one so. "
                            + MemberKind.remedy("another name"));
        }
        return line;
    }

    /** What the name is given to. */
    String key() {
        return member.isEmpty() ? place : place + " " + member;
    }

    /** Whether another line, if there is one, says the same. */
    boolean isSameAs(@Nullable LockLine other) {
        return other != null && toString().equals(other.toString());
    }

    /** A sentence about a line, with its place in the file. */
    static CodegenException fault(Path file, int number, String sentence) {
        return new CodegenException(SchemaFiles.shown(file) + ":" + number + ": " + sentence);
    }

    @Override
    public String toString() {
        return key() + " " + name;
    }
}
