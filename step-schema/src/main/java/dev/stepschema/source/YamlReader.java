package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.json.Actual;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.Member;
import dev.stepschema.json.Pointers;
import dev.stepschema.json.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a YAML document (1.2, section 10.3: the core schema) into the values of JSON. The only class that needs Jackson's YAML module. */
final class YamlReader {
    private static final Pattern OCTAL_OR_NOT = Pattern.compile("[-+]?0[0-9]+");

    private final JsonParser parser;
    private final YamlPlaces places;
    private final YamlAnchors anchors = new YamlAnchors();

    private YamlReader(JsonParser parser, YamlPlaces places) {
        this.parser = parser;
        this.places = places;
    }

    static JsonValue read(byte[] text) {
        int fault = Utf8.firstFault(text, 0, text.length);
        if (fault >= 0) {
            String message = String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8 here", text[fault] & 0xFF);
            throw new InputFault(Code.ENCODING, "", fault, message);
        }
        YAMLFactory factory = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .loadSettings(LoadSettings.builder().setSchema(new CoreSchema()).build())
                .build();
        String characters = new String(text, StandardCharsets.UTF_8);
        YamlPlaces places = new YamlPlaces(characters);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
            if (parser.nextToken() == null) {
                throw new InputFault(Code.EMPTY, "", 0, "there is no YAML value");
            }
            JsonValue root = new YamlReader(parser, places).value("");
            if (parser.nextToken() != null) {
                throw new InputFault(Code.TRAILING, "", text.length, "a schema file holds one YAML document");
            }
            return root;
        } catch (JacksonException e) {
            long offset =
                    e.getLocation() == null ? 0 : places.offset(e.getLocation().getCharOffset());
            throw new InputFault(Code.MALFORMED, "", offset, "malformed YAML: " + problem(e.getOriginalMessage()));
        }
    }

    private JsonValue value(String pointer) {
        long offset = offset();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return anchors.use(parser.getString(), pointer, offset);
        }
        Optional<String> anchor = anchor();
        YamlAnchors.Start start = anchors.start();
        JsonValue value = unnamed(offset, pointer);
        anchors.end(start, anchor, value);
        return value;
    }

    /** The name that stands before a value or a key. Those of scalars are in the text alone: Jackson's parser keeps them. */
    private Optional<String> anchor() {
        return parser.currentToken().isStructStart()
                ? Optional.ofNullable(parser.getObjectId()).map(String::valueOf)
                : places.anchor(parser.currentTokenLocation().getCharOffset());
    }

    private JsonValue unnamed(long offset, String pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(offset, pointer);
            case START_ARRAY -> array(offset, pointer);
            case VALUE_STRING -> new JsonValue.JsonString(offset, parser.getString());
            case VALUE_NUMBER_INT -> integer(offset, pointer);
            case VALUE_NUMBER_FLOAT -> number(offset, pointer);
            case VALUE_TRUE -> new JsonValue.JsonBoolean(offset, true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(offset, false);
            case VALUE_NULL -> new JsonValue.JsonNull(offset);
            default -> throw new InputFault(Code.MALFORMED, pointer, offset, "YAML that JSON has no value for");
        };
    }

    private JsonValue integer(long offset, String pointer) {
        String text = parser.getString();
        if (OCTAL_OR_NOT.matcher(text).matches()) {
            String message =
                    text + " is one number to YAML 1.1 and another to YAML 1.2; write it without the 0, or in quotes";
            throw new InputFault(Code.MALFORMED, pointer, offset, message);
        }
        return new JsonValue.JsonNumber(offset, String.valueOf(parser.getBigIntegerValue()));
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
            long nameOffset = offset();
            String name = key(nameOffset);
            parser.nextToken();
            JsonValue value = value(Pointers.append(pointer, name));
            if (name.equals("<<")) {
                merge(value, members, pointer, nameOffset);
            } else {
                members.put(name, new Member(name, nameOffset, value));
            }
        }
        return new JsonValue.JsonObject(offset, members);
    }

    /** The name of a property, which may have an anchor of its own: that of an object stands on a line before its first key. */
    private String key(long offset) {
        String name = parser.currentName();
        Optional<String> anchor = anchor();
        if (anchor.isPresent()) {
            anchors.end(anchors.start(), anchor, new JsonValue.JsonString(offset, name));
        }
        return name;
    }

    /** Takes over what an object lacks (yaml.org/type/merge): its own properties come first, then those of the first value. */
    private static void merge(JsonValue value, Map<String, Member> members, String pointer, long offset) {
        List<JsonValue> values = value instanceof JsonValue.JsonArray array ? array.elements() : List.of(value);
        for (JsonValue each : values) {
            if (!(each instanceof JsonValue.JsonObject object)) {
                String message =
                        "the merge key << takes an object or a list of objects, but here is " + Actual.of(each);
                throw new InputFault(Code.MALFORMED, pointer, offset, message);
            }
            object.members().forEach(members::putIfAbsent);
        }
    }

    private JsonValue array(long offset, String pointer) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer + "/" + elements.size()));
        }
        return new JsonValue.JsonArray(offset, elements);
    }

    private long offset() {
        return places.offset(parser.currentTokenLocation().getCharOffset());
    }

    /** What is wrong: the last line that is not indented; above it may stand what was being read, below both an excerpt. */
    private static String problem(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce("no YAML", (before, line) -> line);
    }
}
