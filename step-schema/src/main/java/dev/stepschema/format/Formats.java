package dev.stepschema.format;

import dev.stepschema.Dialect;
import dev.stepschema.regex.Regex;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats by name (validation, section 7.3). */
public final class Formats {
    private static final Map<String, Format> BY_NAME = Map.ofEntries(
            format("date-time", Dialect.DRAFT_4, DateTimes::isDateTime),
            format("email", Dialect.DRAFT_4, Emails::isEmail),
            format("hostname", Dialect.DRAFT_4, Hostnames::isHostname),
            format("ipv4", Dialect.DRAFT_4, IpAddresses::isIpv4),
            format("ipv6", Dialect.DRAFT_4, IpAddresses::isIpv6),
            format("uri", Dialect.DRAFT_4, Uris.URI::isAbsolute),
            format("uri-reference", Dialect.DRAFT_6, Uris.URI::isReference),
            format("uri-template", Dialect.DRAFT_6, UriTemplates::isUriTemplate),
            format("json-pointer", Dialect.DRAFT_6, JsonPointers::isJsonPointer),
            format("date", Dialect.DRAFT_7, DateTimes::isDate),
            format("time", Dialect.DRAFT_7, DateTimes::isTime),
            format("idn-email", Dialect.DRAFT_7, Emails::isIdnEmail),
            format("idn-hostname", Dialect.DRAFT_7, Hostnames::isIdnHostname),
            format("iri", Dialect.DRAFT_7, Uris.IRI::isAbsolute),
            format("iri-reference", Dialect.DRAFT_7, Uris.IRI::isReference),
            format("relative-json-pointer", Dialect.DRAFT_7, JsonPointers::isRelativeJsonPointer),
            format("regex", Dialect.DRAFT_7, Regex::isPattern),
            format("duration", Dialect.DRAFT_2019_09, Durations::isDuration),
            format("uuid", Dialect.DRAFT_2019_09, Uuids::isUuid));

    private Formats() {}

    /** A format and the dialect that brought it. */
    private record Format(Dialect since, Predicate<String> predicate) {}

    private static Map.Entry<String, Format> format(String name, Dialect since, Predicate<String> predicate) {
        return Map.entry(name, new Format(since, predicate));
    }

    /**
     * Whether a string has a format; other values have every format, so the caller asks for strings only.
     *
     * @param name the value of the keyword {@code format}
     * @param dialect the dialect of the schema: a format that came later is unknown to it
     * @return a predicate that is safe for use by several threads, or empty if the dialect has no such format, which then
     *     asserts nothing
     */
    public static Optional<Predicate<String>> of(String name, Dialect dialect) {
        if (name.equals("relative-json-pointer") && dialect == Dialect.DRAFT_2020_12) {
            return Optional.of(JsonPointers::isShiftedJsonPointer);
        }
        Format format = BY_NAME.get(name);
        return format == null || dialect.compareTo(format.since) < 0 ? Optional.empty() : Optional.of(format.predicate);
    }
}
