package dev.stepschema.read;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.format.Formats;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import java.util.function.Function;

/** Strings whose {@code format} has a Java type. The grammar is that of the validator, which is not Java's. */
final class TreeFormats {
    private TreeFormats() {}

    static OffsetDateTime dateTime(TreeValue value) {
        return parse(value, "date-time", OffsetDateTime.class, OffsetDateTime::parse);
    }

    static LocalDate date(TreeValue value) {
        return parse(value, "date", LocalDate.class, LocalDate::parse);
    }

    static OffsetTime time(TreeValue value) {
        return parse(value, "time", OffsetTime.class, OffsetTime::parse);
    }

    static UUID uuid(TreeValue value) {
        return parse(value, "uuid", UUID.class, UUID::fromString);
    }

    static URI uri(TreeValue value) {
        return parse(value, "uri", URI.class, URI::create);
    }

    private static <T> T parse(TreeValue value, String format, Class<T> type, Function<String, T> parser) {
        String text = value.string();
        if (!Formats.of(format, Dialect.DRAFT_2020_12).orElseThrow().test(text)) {
            throw value.fault(Code.FORMAT, "must be a string of the format \"" + format + "\"");
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            // A leap second, more digits than nanoseconds, an offset beyond 18 hours.
            String predicate = "does not fit " + type.getSimpleName() + "; generate with <formats>strings</formats>";
            throw value.fault(Code.OUT_OF_RANGE, predicate);
        }
    }
}
