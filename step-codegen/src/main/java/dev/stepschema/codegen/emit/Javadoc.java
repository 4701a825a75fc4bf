package dev.stepschema.codegen.emit;

import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.TypeModel.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc from what schemas say, which may be anything: no text can end the comment or become a tag. */
final class Javadoc {
    private static final int WIDTH = 108;
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

    /** What a type is: its description in paragraphs, or its title, or where it comes from. */
    static String type(Declared type) {
        Docs docs = type.docs();
        String text = docs.description().isBlank() ? docs.title() : docs.description();
        if (text.isBlank() || text.strip().equals(type.name().simpleName())) {
            String place = plain(
                            type.location().fileName() + "#" + type.location().pointer())
                    .replaceFirst("#$", "");
            return escape("A value as `" + place.replace('`', '_') + "` describes it.");
        }
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            paragraphs.add(wrap(escape(paragraph), ""));
        }
        return String.join("\n\n<p>", paragraphs);
    }

    /** What a component is, in one paragraph. */
    static String component(Docs docs, String jsonName) {
        String text = docs.description().isBlank() ? docs.title() : docs.description();
        return escape(text.isBlank() ? "the value of `" + jsonName.replace('`', '\'') + "`" : text.strip());
    }

    /** What a setter sets: the first sentence of what the component is. */
    static String setter(Docs docs, String jsonName) {
        if (docs.description().isBlank()) {
            return escape("Sets `" + jsonName.replace('`', '\'') + "`.");
        }
        String text = component(docs, jsonName).replaceAll("\\s+", " ");
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start() + 1) : text;
    }

    /** Lines of readable length. */
    static String wrap(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split("\\s+", -1)) {
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
