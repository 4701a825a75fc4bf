package dev.stepschema.read;

import dev.stepschema.Code;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Strings whose {@code format} has a Java type. The grammar is that of the RFC, which Java's parsers exceed. */
final class TreeFormats {
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String TIME = "\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([zZ]|[+-]\\d\\d:\\d\\d)";
    private static final Pattern FULL_DATE = Pattern.compile(DATE);
    private static final Pattern FULL_TIME = Pattern.compile(TIME);
    private static final Pattern DATE_TIME = Pattern.compile(DATE + "[tT]" + TIME);
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private TreeFormats() {}

    static OffsetDateTime dateTime(TreeValue value) {
        return parse(value, "date-time", DATE_TIME, OffsetDateTime::parse);
    }

    static LocalDate date(TreeValue value) {
        return parse(value, "date", FULL_DATE, LocalDate::parse);
    }

    static OffsetTime time(TreeValue value) {
        return parse(value, "time", FULL_TIME, OffsetTime::parse);
    }

    static UUID uuid(TreeValue value) {
        return parse(value, "uuid", UUID_TEXT, UUID::fromString);
    }

    static URI uri(TreeValue value) {
        String text = value.string();
        try {
            URI uri = new URI(text);
            if (uri.isAbsolute()) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw fault(value, "uri");
        }
        throw fault(value, "uri");
    }

    private static <T> T parse(TreeValue value, String format, Pattern grammar, Function<String, T> parser) {
        String text = value.string();
        if (!grammar.matcher(text).matches()) {
            throw fault(value, format);
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw fault(value, format);
        }
    }

    private static RuntimeException fault(TreeValue value, String format) {
        return value.fault(Code.FORMAT, "must be a string of the format \"" + format + "\"");
    }
}
