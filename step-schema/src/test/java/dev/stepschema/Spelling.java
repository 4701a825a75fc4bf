package dev.stepschema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Writes values as JSON in the many ways in which one value can be written: spaces, escapes, forms of numbers. */
final class Spelling {
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Spelling(Random random) {
        this.random = random;
    }

    static String of(JsonNode value, Random random) {
        Spelling spelling = new Spelling(random);
        spelling.write(value);
        return spelling.text.toString();
    }

    private void write(JsonNode value) {
        if (value.isObject()) {
            text.append('{');
            for (Iterator<Map.Entry<String, JsonNode>> members =
                            value.properties().iterator();
                    members.hasNext(); ) {
                Map.Entry<String, JsonNode> member = members.next();
                space();
                write(member.getKey());
                space();
                text.append(':');
                space();
                write(member.getValue());
                space();
                text.append(members.hasNext() ? "," : "");
            }
            text.append('}');
        } else if (value.isArray()) {
            text.append('[');
            for (int i = 0; i < value.size(); i++) {
                text.append(i > 0 ? "," : "");
                space();
                write(value.get(i));
            }
            space();
            text.append(']');
        } else if (value.isNumber()) {
            write(value.decimalValue());
        } else if (value.isString()) {
            write(value.asString());
        } else {
            text.append(value);
        }
    }

    private void space() {
        if (random.nextInt(8) == 0) {
            text.append(" \t\r\n".charAt(random.nextInt(4)));
        }
    }

    private void write(String string) {
        text.append('"');
        string.codePoints().forEach(this::writeCharacter);
        text.append('"');
    }

    private void writeCharacter(int character) {
        if (random.nextInt(20) == 0) {
            for (char unit : Character.toChars(character)) { // both halves of a pair are escaped, or none
                text.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) unit));
            }
        } else if (character == '"' || character == '\\' || (character == '/' && random.nextBoolean())) {
            text.append('\\').appendCodePoint(character);
        } else {
            text.appendCodePoint(character);
        }
    }

    private void write(BigDecimal number) {
        if (number.signum() == 0 && random.nextInt(4) == 0) {
            text.append(random.nextBoolean() ? "-0" : "0.0e5");
            return;
        }
        boolean isShort = Math.abs(number.scale()) < 40;
        switch (random.nextInt(8)) {
            case 0 -> text.append(isShort ? number.toPlainString() : number.toString());
            case 1 -> text.append(isShort ? number.setScale(Math.max(0, number.scale()) + 2) : number);
            case 2 -> {
                BigInteger digits = number.unscaledValue();
                text.append(digits).append(random.nextBoolean() ? "e" : "E").append(-number.scale());
            }
            default -> text.append(number);
        }
    }
}
