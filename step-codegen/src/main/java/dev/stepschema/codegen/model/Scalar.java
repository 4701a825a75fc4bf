package dev.stepschema.codegen.model;

import com.palantir.javapoet.TypeName;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.read.TreeValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;

/** The Java types of scalars, each with the method that reads it and whether it is written as text. */
public enum Scalar {
    STRING(String.class, "string", false),
    BOOLEAN(boolean.class, "bool", false),
    INT(int.class, "int32", false),
    LONG(long.class, "int64", false),
    BIG_INTEGER(BigInteger.class, "integer", false),
    DOUBLE(double.class, "float64", false),
    DECIMAL(BigDecimal.class, "decimal", false),
    DATE_TIME(OffsetDateTime.class, "dateTime", true),
    DATE(LocalDate.class, "date", true),
    TIME(OffsetTime.class, "time", true),
    UUID_TEXT(UUID.class, "uuid", true),
    URI_TEXT(URI.class, "uri", true);

    private final Class<?> type;
    private final String reader;
    private final boolean isText;

    Scalar(Class<?> type, String reader, boolean isText) {
        this.type = type;
        this.reader = reader;
        this.isText = isText;
    }

    /** The Java type, a primitive where there is one. */
    public TypeName type() {
        return TypeName.get(type);
    }

    /** The method of {@link dev.stepschema.read.TreeValue} that reads it. */
    public String reader() {
        return reader;
    }

    /** Whether it stands in documents as a string that Java parses. */
    public boolean isText() {
        return isText;
    }

    /** Whether each of its values has one text only, so that what is written is what was read. */
    public boolean keepsText() {
        return this == STRING || this == DATE || this == URI_TEXT;
    }

    /** Whether a string can be read as this type; true for types that are no text. */
    public boolean accepts(String text) {
        TreeValue value = TreeValue.of(text);
        try {
            switch (this) {
                case DATE_TIME -> value.dateTime();
                case DATE -> value.date();
                case TIME -> value.time();
                case UUID_TEXT -> value.uuid();
                case URI_TEXT -> value.uri();
                default -> {}
            }
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    /** Whether a number can be held without being cut or becoming infinite; true for types that are no number. */
    public boolean accepts(BigDecimal number) {
        return switch (this) {
            case INT -> isWithin(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> isWithin(number, Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE -> Double.isFinite(number.doubleValue());
            default -> true;
        };
    }

    private static boolean isWithin(BigDecimal number, long least, long greatest) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }
}
