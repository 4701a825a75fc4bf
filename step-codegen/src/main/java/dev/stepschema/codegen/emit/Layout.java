package dev.stepschema.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The layout that people give to Java: one component of a record a line, short comments and annotations on one line.
 * JavaPoet fills lines instead. Works on whole lines, which foreign text cannot make: it stands within literals and
 * behind the star of a comment.
 */
final class Layout {
    private static final String INDENT = "    ";

    private final List<String> in;
    private final List<String> out = new ArrayList<>();

    private Layout(List<String> in) {
        this.in = in;
    }

    /** A source text, laid out. */
    static String of(String source) {
        Layout layout = new Layout(source.lines().toList());
        int next = 0;
        while (next < layout.in.size()) {
            next = layout.take(next);
        }
        return layout.out.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Lays out what begins at a line; returns the line behind it. */
    private int take(int at) {
        String line = in.get(at);
        String text = line.strip();
        String indent = line.substring(0, line.length() - text.length());
        if (text.equals("/**")
                && line(at + 2).equals("*/")
                && line.length() + line(at + 1).length() < 116) {
            out.add(line + line(at + 1).substring(1) + " */");
            return at + 3;
        } else if (text.equals("@JsonCreator(") && line(at + 2).equals(")")) {
            out.add(line + line(at + 1) + ")");
            return at + 3;
        } else if (text.endsWith("{") && line(at + 1).equals("}")) {
            out.add(line + "}");
            return at + 2;
        } else if (isRecordHeader(text)) {
            return recordHeader(at, indent);
        } else if (text.isEmpty() && isField(at - 1) && isField(at + 1)) {
            return at + 1;
        } else if (text.isEmpty() && (line(at - 1).endsWith("{") || line(at - 1).endsWith(","))) {
            return at + 1;
        }
        out.add(line);
        return at + 1;
    }

    private String line(int at) {
        return at >= 0 && at < in.size() ? in.get(at).strip() : "";
    }

    private boolean isField(int at) {
        String line = line(at);
        return line.startsWith("private ") && (line.endsWith(";") || line.contains(" = "));
    }

    private static boolean isRecordHeader(String text) {
        boolean isWithinInterface = text.startsWith("record ")
                && !text.startsWith("record = ") // a component of that name
                && (text.contains("@JsonProperty(") || !text.endsWith("{"));
        return isWithinInterface || text.startsWith("public record ") || text.startsWith("public static record ");
    }

    private int recordHeader(int at, String indent) {
        int end = at;
        StringBuilder header = new StringBuilder(line(at));
        while (!line(end).endsWith("{")) {
            header.append(' ').append(line(++end));
        }
        int open = header.indexOf("(");
        String name = header.substring(header.indexOf("record ") + "record ".length(), open);
        List<String> components = new ArrayList<>();
        int close = split(header, open + 1, components);
        String rest = header.substring(close);
        out.add(indent
                + header.substring(0, open + 1).replace("static record", "record")
                + (components.isEmpty() ? rest : ""));
        for (int i = 0; i < components.size(); i++) {
            String component = unqualified(components.get(i), name);
            boolean isLast = i == components.size() - 1;
            out.add(indent + INDENT + INDENT + component + (isLast ? rest : ","));
        }
        if (line(end + 1).equals("}")) {
            out.set(out.size() - 1, out.get(out.size() - 1) + "}");
            return end + 2;
        }
        out.add("");
        return end + 1;
    }

    /** The types that stand within a record need no qualification in its header. */
    private static String unqualified(String component, String name) {
        String literal = "(\"(?:[^\"\\\\]|\\\\.)*\")";
        String nested = "(?<![\\w.])" + Pattern.quote(name) + "\\. ?(?=@|\\p{javaJavaIdentifierStart})";
        return component.replaceAll(literal + "|" + nested, "$1");
    }

    /** Splits at the commas that are neither in brackets nor in a literal; returns where the closing parenthesis is. */
    private static int split(CharSequence header, int from, List<String> parts) {
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean isLiteral = false;
        for (int i = from; ; i++) {
            char c = header.charAt(i);
            if (isLiteral && c == '\\') {
                part.append(c).append(header.charAt(++i));
                continue;
            }
            isLiteral ^= c == '"';
            if (!isLiteral && depth == 0 && (c == ',' || c == ')')) {
                addIfAny(part, parts);
                if (c == ')') {
                    return i;
                }
                continue;
            }
            if (!isLiteral) {
                depth += "(<".indexOf(c) >= 0 ? 1 : ")>".indexOf(c) >= 0 ? -1 : 0;
            }
            part.append(c);
        }
    }

    private static void addIfAny(StringBuilder part, List<String> parts) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }
}
