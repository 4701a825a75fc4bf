package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.Member;
import dev.stepschema.json.Pointers;
import dev.stepschema.json.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a YAML document (1.2, section 10.2: scalars as JSON writes them) into the values of JSON. The only class that needs Jackson's YAML module. */
final class YamlReader {
    private final JsonParser parser;
    private final LineStarts starts;

    private YamlReader(JsonParser parser, LineStarts starts) {
        this.parser = parser;
        this.starts = starts;
    }

    static JsonValue read(byte[] text) {
        int fault = Utf8.firstFault(text, 0, text.length);
        if (fault >= 0) {
            throw new InputFault(Code.ENCODING, "", fault, "the text is not UTF-8 here");
        }
        YAMLFactory factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        String characters = new String(text, StandardCharsets.UTF_8);
        LineStarts starts = new LineStarts(characters);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
            if (parser.nextToken() == null) {
                throw new InputFault(Code.EMPTY, "", 0, "there is no YAML value");
            }
            JsonValue root = new YamlReader(parser, starts).value("");
            if (parser.nextToken() != null) {
                throw new InputFault(Code.TRAILING, "", text.length, "a schema file holds one YAML document");
            }
            return root;
        } catch (JacksonException e) {
            long offset = e.getLocation() == null
                    ? 0
                    : starts.offset(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new InputFault(Code.MALFORMED, "", offset, "malformed YAML: " + problem(e.getOriginalMessage()));
        }
    }

    private JsonValue value(String pointer) {
        long offset = offset();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(offset, pointer);
            case START_ARRAY -> array(offset, pointer);
            case VALUE_STRING -> string(offset, pointer);
            case VALUE_NUMBER_INT -> new JsonValue.JsonNumber(offset, String.valueOf(parser.getBigIntegerValue()));
            case VALUE_NUMBER_FLOAT -> number(offset, pointer);
            case VALUE_TRUE -> new JsonValue.JsonBoolean(offset, true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(offset, false);
            case VALUE_NULL -> new JsonValue.JsonNull(offset);
            default -> throw new InputFault(Code.MALFORMED, pointer, offset, "YAML that JSON has no value for");
        };
    }

    private JsonValue string(long offset, String pointer) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new InputFault(Code.MALFORMED, pointer, offset, "YAML aliases are not followed; write the value out");
        }
        return new JsonValue.JsonString(offset, parser.getString());
    }

    private JsonValue number(long offset, String pointer) {
        if (parser.isNaN()) {
            throw new InputFault(Code.MALFORMED, pointer, offset, "JSON has no number " + parser.getString());
        }
        return new JsonValue.JsonNumber(offset, parser.getDecimalValue().toString());
    }

    private JsonValue object(long offset, String pointer) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            long nameOffset = offset();
            if (name.equals("<<")) {
                String message = "YAML merge keys are not followed; write the properties out";
                throw new InputFault(Code.MALFORMED, pointer, nameOffset, message);
            }
            parser.nextToken();
            members.put(name, new Member(name, nameOffset, value(Pointers.append(pointer, name))));
        }
        return new JsonValue.JsonObject(offset, members);
    }

    private JsonValue array(long offset, String pointer) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer + "/" + elements.size()));
        }
        return new JsonValue.JsonArray(offset, elements);
    }

    private long offset() {
        return starts.offset(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    /** What is wrong: the last line that is not indented; above it may stand what was being read, below both an excerpt. */
    private static String problem(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce("no YAML", (before, line) -> line);
    }

    /** Lines and columns, which is what YAML's parser knows, to byte offsets. */
    private static final class LineStarts {
        private final String[] lines;
        private final long[] offsets;

        LineStarts(String text) {
            lines = text.split("\n", -1);
            offsets = new long[lines.length];
            for (int i = 1; i < lines.length; i++) {
                offsets[i] = offsets[i - 1] + lines[i - 1].getBytes(StandardCharsets.UTF_8).length + 1;
            }
        }

        long offset(int line, int column) {
            int index = Math.max(0, Math.min(line - 1, lines.length - 1));
            int units = Math.max(0, Math.min(column - 1, lines[index].length()));
            return offsets[index] + lines[index].substring(0, units).getBytes(StandardCharsets.UTF_8).length;
        }
    }
}
