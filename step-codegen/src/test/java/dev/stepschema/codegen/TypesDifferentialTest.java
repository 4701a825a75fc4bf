package dev.stepschema.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.InvalidDocumentException;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaValidator;
import dev.stepschema.codegen.Diagnostic.Code;
import dev.stepschema.codegen.Options.Presence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The validator is the oracle of the generated types: what it finds valid they read and give back, and what it refuses they
 * refuse, unless a warning has said which keyword they do not check.
 */
class TypesDifferentialTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Remarks after which a type may allow more than its schema. */
    private static final Set<Code> LOOSE = EnumSet.of(Code.NOT_ENFORCED, Code.LOOSE_TYPE);

    /** Options by which types can hold whatever their schemas allow. */
    private static final Options OPTIONS = Options.builder()
            .formats(Options.Formats.STRINGS)
            .integers(Options.Integers.BIG_INTEGER)
            .untyped(Options.Untyped.EXACT)
            .build();

    private static final int DOCUMENTS = 40;
    private static final int FAULTS = 5;

    @TempDir
    Path temp;

    private int valid;
    private int refused;

    @ParameterizedTest
    @EnumSource
    void typesAndValidatorAreOfOneMind(Presence presence) throws Exception {
        long seed = Long.getLong("stepschema.seed", 20_261_126);
        int count = Integer.getInteger("stepschema.differential", 150);
        Path sources = temp.resolve("sources");
        Map<Integer, Boolean> isExact = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Path file = temp.resolve("schema" + i + ".json");
            Files.writeString(file, new TangledSchemas(seed + i, false).next());
            try {
                CodegenResult result = Codegen.generate(CodegenRequest.builder()
                        .outputDirectory(sources.resolve("part" + i))
                        .options(OPTIONS.toBuilder().presence(presence).build())
                        .add(CodegenSource.file(file, "some.n" + i))
                        .build());
                isExact.put(i, result.diagnostics().stream().noneMatch(each -> LOOSE.contains(each.code())));
            } catch (SchemaLoadException e) {
                Files.delete(file);
            }
        }
        Path classes = Files.createDirectories(temp.resolve("classes"));
        assertEquals("", Javac.compile(sources, classes), "seed " + seed);
        List<String> faults = new ArrayList<>();
        try (URLClassLoader loader = Javac.loader(classes)) {
            for (Map.Entry<Integer, Boolean> each : isExact.entrySet()) {
                int i = each.getKey();
                Path root = classes.resolve("some/n" + i + "/Schema" + i + ".class");
                if (Files.notExists(root)) { // a reference: the type is that of its target
                    continue;
                }
                Class<?> type = loader.loadClass("some.n" + i + ".Schema" + i);
                String schema = Files.readString(temp.resolve("schema" + i + ".json"));
                compare(schema, type, each.getValue(), presence, seed + i).ifPresent(faults::add);
            }
        }
        faults.sort(Comparator.comparing(String::length));
        assertEquals(
                List.of(),
                faults.subList(0, Math.min(FAULTS, faults.size())),
                faults.size() + " schemas, seed " + seed);
        int documents = isExact.size() * DOCUMENTS;
        assertTrue(valid > documents / 5, valid + " of " + documents + " documents are valid");
        assertTrue(refused > documents / 10, refused + " of " + documents + " documents are refused by exact types");
    }

    /** The first document of which the type and the validator think differently. */
    private Optional<String> compare(String schema, Class<?> type, boolean isExact, Presence presence, long seed)
            throws Exception {
        SchemaValidator validator = SchemaValidator.of(schema);
        LikelyDocuments documents = new LikelyDocuments(JSON.readTree(schema), new Random(seed));
        for (int i = 0; i < DOCUMENTS; i++) {
            Object document = documents.next();
            if (document == null) { // a document that is null has no object, whatever the schema says
                continue;
            }
            String json = JSON.writeValueAsString(document);
            Optional<String> fault = compare(json, type, validator, isExact, presence);
            if (fault.isPresent()) {
                return Optional.of("seed " + seed + ", schema " + schema + ", document " + json + ": " + fault.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> compare(
            String json, Class<?> type, SchemaValidator validator, boolean isExact, Presence presence)
            throws Exception {
        Method fromTree = type.getMethod("fromTree", Object.class);
        Object tree = JSON.readValue(json, Object.class);
        boolean isValid = validator.isValid(json);
        Object value;
        try {
            value = fromTree.invoke(null, tree);
        } catch (InvocationTargetException e) {
            refused++;
            boolean isRefusal = e.getCause() instanceof InvalidDocumentException;
            return isValid || !isRefusal ? Optional.of("valid, but " + e.getCause()) : Optional.empty();
        }
        if (!isValid) {
            return isExact ? Optional.of("read, but " + validator.validate(json)) : Optional.empty();
        }
        valid++;
        Object written = type.getMethod("toTree").invoke(value);
        String text = JSON.writeValueAsString(written);
        boolean isTracked = presence == Presence.TRACKED;
        if (!isWithin(tree, written) || (isTracked && !isWithin(written, tree))) {
            return Optional.of("written as " + text);
        } else if ((isExact || isTracked) && !validator.isValid(text)) {
            return Optional.of("written as " + text + ", which is " + validator.validate(text));
        }
        Object again = fromTree.invoke(null, written);
        return again.equals(value) ? Optional.empty() : Optional.of(value + " written as " + text + " is " + again);
    }

    /** Whether all of a document has been kept; what was absent may have been written as null or as its default,
     * and at the end of a tuple null may have become absent. */
    private static boolean isWithin(@Nullable Object document, @Nullable Object written) {
        if (document instanceof Map<?, ?> one && written instanceof Map<?, ?> other) {
            return one.entrySet().stream()
                    .allMatch(each ->
                            other.containsKey(each.getKey()) && isWithin(each.getValue(), other.get(each.getKey())));
        } else if (document instanceof List<?> one && written instanceof List<?> other) {
            return IntStream.range(0, Math.max(one.size(), other.size()))
                    .allMatch(
                            i -> isWithin(i < one.size() ? one.get(i) : null, i < other.size() ? other.get(i) : null));
        } else if (document instanceof Number one && written instanceof Number other) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        return Objects.equals(document, written);
    }
}
