package dev.stepschema.codegen;

import dev.stepschema.codegen.names.FullNames;
import dev.stepschema.text.Quotes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotation that a generated type is to carry.
 *
 * @param type the full name of the annotation, such as {@code com.acme.Table}
 * @param members what stands between its brackets, in one line, such as {@code name = "orders"}; empty for nothing
 */
public record TypeAnnotation(String type, String members) {
    private static final Pattern TEXT = Pattern.compile("@?\\s*([^\\s(]*)\\s*(?:\\((.*)\\))?", Pattern.DOTALL);

    /** A literal, closed in its own line; the beginning of a comment; a bracket; or anything else. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<literal>([\"'])(?:\\\\[^\\r\\n]|(?!\\2)[^\\\\\\r\\n])*\\2)|(?<wrong>//|/\\*|[\"'])|(?<open>[({\\[])|(?<close>[)}\\]])"
                    + "|(?<end>\\s*\\R\\s*)|.",
            Pattern.DOTALL);

    /**
     * Puts the members into one line.
     *
     * @throws CodegenException one sentence if there can be no such annotation, or if the members end early or go on
     *     into what follows them
     */
    public TypeAnnotation {
        FullNames.require(type);
        members = oneLine(members, type);
    }

    /**
     * An annotation as it is written in source.
     *
     * @param text its full name and its members, with or without {@code @}; a line may end wherever a space may stand
     * @throws CodegenException one sentence if the text is anything else, or more than one annotation
     */
    public static TypeAnnotation of(String text) {
        Matcher whole = TEXT.matcher(text.strip());
        if (!whole.matches()) {
            throw unclear(text.strip());
        }
        return new TypeAnnotation(whole.group(1), whole.group(2) == null ? "" : whole.group(2));
    }

    private static String oneLine(String members, String type) {
        StringBuilder line = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(members);
        while (token.find()) {
            boolean isClosing = token.group("close") != null;
            if (token.group("wrong") != null || (isClosing && !token.group().equals(open.poll()))) {
                throw unclear(type + "(" + members + ")");
            } else if (token.group("open") != null) {
                open.push(closing(token.group()));
            }
            line.append(token.group("end") == null ? token.group() : " ");
        }
        if (!open.isEmpty()) {
            throw unclear(type + "(" + members + ")");
        }
        return line.toString().strip();
    }

    private static String closing(String bracket) {
        return switch (bracket) {
            case "(" -> ")";
            case "{" -> "}";
            default -> "]";
        };
    }

    private static CodegenException unclear(String text) {
        return new CodegenException(Quotes.name(text) + " is not one annotation. Write it as"
                + " com.acme.Table(name = \"orders\"), without comments, and close all brackets and quotes.");
    }
}
