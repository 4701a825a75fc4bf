package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonArray;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.read.TreeWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Java literals that foreign text cannot leave. */
final class Literals {
    private Literals() {}

    /** A string literal: what is not plainly printable is escaped. */
    static CodeBlock string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(literal, c));
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static void append(StringBuilder literal, int c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    literal.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        literal.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    /** Whether a character shows itself and nothing else: no control, no direction, no half of a pair. */
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** An expression for a parsed value. */
    static CodeBlock tree(JsonValue value) {
        if (value instanceof JsonString string) {
            return string(string.text());
        } else if (value instanceof JsonBoolean bool) {
            return CodeBlock.of("$L", bool.value());
        } else if (value instanceof JsonNumber number) {
            return number(number);
        } else if (value instanceof JsonArray array) {
            CodeBlock elements = array.elements().stream().map(Literals::tree).collect(CodeBlock.joining(", "));
            boolean hasNull = array.elements().stream().anyMatch(JsonValue.JsonNull.class::isInstance);
            return CodeBlock.of("$T.$L($L)", hasNull ? Arrays.class : List.class, hasNull ? "asList" : "of", elements);
        } else if (value instanceof JsonObject object) {
            CodeBlock.Builder tree = CodeBlock.builder().add("new $T()", TreeWriter.class);
            object.members()
                    .values()
                    .forEach(member -> tree.add(".put($L, $L)", string(member.name()), tree(member.value())));
            return tree.add(".toTree()").build();
        }
        return CodeBlock.of("null");
    }

    /** A number as a long where it is one, else as the decimal it is. */
    static CodeBlock number(JsonNumber number) {
        BigDecimal value = number.value();
        return isLong(value)
                ? CodeBlock.of("$LL", value.longValueExact())
                : CodeBlock.of("new $T($S)", BigDecimal.class, plain(value));
    }

    /** A decimal without needless digits, so that equal numbers in schemas give equal values. */
    static String plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -20 ? stripped.toPlainString() : stripped.toString();
    }

    static boolean isLong(BigDecimal value) {
        boolean isSmall = value.precision() - value.scale() <= 18 && value.scale() > -19;
        return isSmall && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
    }

    /** The type of a number as {@link #number} writes it. */
    static TypeName numberType(JsonNumber number) {
        return isLong(number.value()) ? TypeName.LONG : TypeName.get(BigDecimal.class);
    }
}
