package dev.stepschema.codegen.emit;

import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.TypeModel.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc from what schemas say, which may be anything: no text can end the comment or become a tag. */
final class Javadoc {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int WIDTH = 108;
    private static final int MOST_EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 200;
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    private static final Pattern SENTENCE_END = Pattern.compile("\\. (?=\\p{Lu})");

    private Javadoc() {}

    /** A text that means in HTML what it says; text between backticks is set as code. */
    static String escape(String text) {
        Matcher code = CODE.matcher(text);
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (code.find()) {
            html.append(entities(text.substring(from, code.start())));
            html.append("<code>").append(entities(code.group(1))).append("</code>");
            from = code.end();
        }
        return html.append(entities(text.substring(from))).toString();
    }

    /** A text for a line comment: printable, and nothing that the compiler would read as a Unicode escape. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(Literals.isPrintable(c) && c != '\\' ? c : '_'));
        return plain.toString();
    }

    private static String entities(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ("&<>@*/{}\\".indexOf(c) >= 0 && c != '/' && c != '*') {
                html.append("&#").append(c).append(';');
            } else if (c == '/' && html.length() > 0 && html.charAt(html.length() - 1) == '*') {
                html.append("&#47;");
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                html.append(c == '\n' ? '\n' : ' ');
            } else {
                html.append(Literals.isPrintable(c) ? Character.toString(c) : "&#" + c + ";");
            }
        });
        return html.toString();
    }

    /** What a type is: its title and description in paragraphs, or where it comes from; and examples. */
    static String type(Declared type) {
        Docs docs = type.docs();
        List<String> paragraphs = new ArrayList<>();
        title(docs, type.name().simpleName()).ifPresent(title -> paragraphs.add(wrap(escape(title), "")));
        if (!docs.description().isBlank()) {
            for (String paragraph : BLANK_LINES.split(docs.description().strip(), -1)) {
                paragraphs.add(wrap(escape(paragraph), ""));
            }
        }
        if (paragraphs.isEmpty()) {
            String place = plain(
                            type.location().fileName() + "#" + type.location().pointer())
                    .replaceFirst("#$", "");
            paragraphs.add(escape("A value as `" + place.replace('`', '_') + "` describes it."));
        }
        examples(docs).ifPresent(examples -> paragraphs.add(wrap(examples, "")));
        return String.join("\n\n<p>", paragraphs);
    }

    /** What a component is, in one paragraph. */
    static String component(Docs docs, String jsonName) {
        List<String> sentences = new ArrayList<>();
        title(docs, jsonName).map(Javadoc::escape).ifPresent(sentences::add);
        if (!docs.description().isBlank()) {
            sentences.add(escape(docs.description().strip()));
        } else if (sentences.isEmpty()) {
            sentences.add(escape("the value of `" + jsonName.replace('`', '\'') + "`"));
        }
        examples(docs).ifPresent(sentences::add);
        return sentences.stream()
                .reduce((left, right) -> left + (left.matches("(?s).*[.:;!?]") ? " " : ". ") + right)
                .orElseThrow();
    }

    /** The title, unless it only says again what the name or the description does. */
    private static Optional<String> title(Docs docs, String name) {
        String title = docs.title().strip();
        String said = letters(title);
        boolean isRepeated =
                said.equals(letters(name)) || letters(docs.description()).contains(said);
        return title.isEmpty() || (isRepeated && !said.isEmpty()) ? Optional.empty() : Optional.of(title);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> examples(Docs docs) {
        List<String> some = docs.examples().stream()
                .limit(MOST_EXAMPLES)
                .map(json -> "<code>" + entities(beginning(json)) + "</code>")
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of("For example " + String.join(", ", some) + ".");
    }

    private static String beginning(String text) {
        boolean isShort = text.codePointCount(0, text.length()) <= LONGEST_EXAMPLE;
        return isShort ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
    }

    /** Why a member should not be used any more: descriptions often say what to use instead. */
    static String deprecated(Docs docs) {
        return docs.description().isBlank()
                ? "the schema says so"
                : escape(docs.description().strip());
    }

    /** What a setter sets: the first sentence of what the component is. */
    private static String setter(Docs docs, String jsonName) {
        if (docs.description().isBlank()) {
            return escape("Sets `" + jsonName.replace('`', '\'') + "`.");
        }
        String text = escape(docs.description().strip()).replaceAll("\\s+", " ");
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start() + 1) : text;
    }

    /** What a setter or the accessor of a class says, and whether it should not be used any more. */
    static String member(Docs docs, String jsonName) {
        String text = wrap(setter(docs, jsonName), "");
        return docs.deprecated() ? text + "\n\n" + wrap("@deprecated " + deprecated(docs), "    ") : text;
    }

    /** Lines of readable length. */
    static String wrap(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : SPACES.split(text.strip(), -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
