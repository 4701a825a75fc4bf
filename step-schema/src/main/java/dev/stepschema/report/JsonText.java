package dev.stepschema.report;

import dev.stepschema.json.Utf8;
import tools.jackson.core.JsonGenerator;

/** Text of documents as JSON: a lone surrogate, which UTF-8 cannot hold, is written as the escape that it was there. */
final class JsonText {
    private JsonText() {}

    static void write(JsonGenerator json, String name, String text) {
        json.writeName(name);
        if (!Utf8.hasLoneSurrogate(text)) {
            json.writeString(text);
            return;
        }
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean plain = unit >= ' ' && unit != '"' && unit != '\\' && !Character.isSurrogate(unit);
            escaped.append(plain ? String.valueOf(unit) : String.format("\\u%04X", (int) unit));
        }
        json.writeRawValue(escaped.append('"').toString());
    }
}
