package dev.stepschema.batch;

import dev.stepschema.Code;
import dev.stepschema.SchemaValidator;
import dev.stepschema.ValidationReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds out how documents lie in a file where nobody says so. */
final class LayoutOfFile {
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");

    /** What a schema says of an array that it wants no array for, whatever is in it. */
    private static final Set<Code> NO_ARRAY_AT_ALL = EnumSet.of(Code.TYPE, Code.FALSE_SCHEMA);

    /** What a schema says of an array that no form of a union matches; another array may still match one. */
    private static final Set<Code> NOT_THIS_ARRAY =
            EnumSet.of(Code.NO_MATCH, Code.SEVERAL_MATCH, Code.NOT, Code.ENUM, Code.CONST);

    /** A byte order mark in UTF-8 without its first byte. */
    private static final byte[] REST_OF_MARK = {(byte) 0xBB, (byte) 0xBF};

    private final SchemaValidator validator;
    private final Set<Code> emptyArray;

    /** Asks the schema once what it makes of an array, so that large files need not be read twice. */
    LayoutOfFile(SchemaValidator validator) {
        this.validator = validator;
        this.emptyArray = faultsAtRoot(validator.validate("[]"));
    }

    /**
     * The layout of a file.
     *
     * @throws IOException if it cannot be read
     */
    Layout of(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (LINES.stream().anyMatch(name::endsWith)) {
            return Layout.LINES;
        }
        return beginsWith(file, '[') && isRefused(file) ? Layout.ARRAY : Layout.DOCUMENT;
    }

    private boolean isRefused(Path file) throws IOException {
        if (emptyArray.stream().anyMatch(NO_ARRAY_AT_ALL::contains)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return emptyArray.stream().anyMatch(NOT_THIS_ARRAY::contains) && !validator.isValid(in);
        }
    }

    /** Whether a character is the first of a file that is neither white space nor a byte order mark. */
    static boolean beginsWith(Path file, char wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int next = in.read();
            if (next == 0xEF && Arrays.equals(in.readNBytes(2), REST_OF_MARK)) {
                next = in.read();
            }
            while (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
                next = in.read();
            }
            return next == wanted;
        }
    }

    private static Set<Code> faultsAtRoot(ValidationReport report) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        report.violations().stream()
                .filter(violation -> violation.instancePointer().isEmpty())
                .forEach(violation -> codes.add(violation.code()));
        return codes;
    }
}
