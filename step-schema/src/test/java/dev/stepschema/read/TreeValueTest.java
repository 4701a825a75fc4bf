package dev.stepschema.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.Code;
import dev.stepschema.InvalidDocumentException;
import dev.stepschema.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Reading values of parsed documents: nothing is converted, nothing is cut, every fault has its place. */
class TreeValueTest {
    @Test
    void integersAreWhateverHasNoFractionAndIsExact() {
        assertEquals(1, read(1, TreeValue::int64));
        assertEquals(1, read(1.0, TreeValue::int64));
        assertEquals(1, read(new BigDecimal("1.00"), TreeValue::int64));
        assertEquals(9_007_199_254_740_992L, read(9_007_199_254_740_992.0, TreeValue::int64));
        assertEquals(Long.MIN_VALUE, read(BigInteger.valueOf(Long.MIN_VALUE), TreeValue::int64));
        assertEquals(Code.TYPE, refusal(1.5, TreeValue::int64).code());
        assertEquals(Code.TYPE, refusal("1", TreeValue::int64).code());
        assertEquals(Code.TYPE, refusal(true, TreeValue::int64).code());
        assertEquals(
                Code.OUT_OF_RANGE,
                refusal(9_007_199_254_740_994.0, TreeValue::int64).code());
        assertEquals(
                Code.OUT_OF_RANGE,
                refusal(Double.POSITIVE_INFINITY, TreeValue::int64).code());
        assertEquals(
                Code.OUT_OF_RANGE,
                refusal(BigInteger.ONE.shiftLeft(63), TreeValue::int64).code());
        assertEquals(Code.OUT_OF_RANGE, refusal(1L << 31, TreeValue::int32).code());
    }

    @Test
    void exponentsAreNotExpanded() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            BigDecimal huge = new BigDecimal("1e1000000000");
            assertEquals(Code.OUT_OF_RANGE, refusal(huge, TreeValue::int64).code());
            assertEquals(Code.OUT_OF_RANGE, refusal(huge, TreeValue::integer).code());
            assertEquals(huge, read(huge, TreeValue::decimal));
            assertEquals(
                    Code.TYPE,
                    refusal(new BigDecimal("1e-1000000000"), TreeValue::int64).code());
        });
    }

    @Test
    void faultsHavePointersThatCanBeFollowed() {
        Map<String, Object> tree = Map.of("a/b", List.of(Map.of("~", 1)));
        Violation fault = refusal(tree, root -> root.map(list -> list.list(element -> element.map(TreeValue::string))));
        assertEquals("/a~1b/0/~0", fault.instancePointer());
        assertEquals("\"~\" must be a string, but is an integer", fault.message());
        assertEquals(0, fault.line());
        assertEquals(-1, fault.offset());
    }

    @Test
    void absentAndNullAreDifferentThings() {
        Map<String, Object> tree = Collections.singletonMap("a", null);
        assertNull(read(tree, root -> root.openObject(in -> in.requiredOrNull("a", TreeValue::string))));
        assertEquals("d", read(tree, root -> root.openObject(in -> in.withDefault("b", TreeValue::string, "d"))));
        assertNull(read(tree, root -> root.openObject(in -> in.withDefaultOrNull("a", TreeValue::string, "d"))));
        assertEquals(
                "\"a\" must be a string, but is null",
                refusal(tree, root -> root.openObject(in -> in.optional("a", TreeValue::string)))
                        .message());
        Violation missing = refusal(tree, root -> root.openObject(in -> in.required("b", TreeValue::int64)));
        assertEquals(Code.REQUIRED, missing.code());
        assertEquals("required property \"b\" (integer) is missing", missing.message());
    }

    @Test
    void unknownPropertiesOfClosedObjectsAreRefusedWithASuggestion() {
        Violation fault = refusal(
                Map.of("feedbak", 1), root -> root.closedObject(in -> "" + in.optional("feedback", TreeValue::int64)));
        assertEquals(Code.UNKNOWN_PROPERTY, fault.code());
        assertEquals("/feedbak", fault.instancePointer());
        assertEquals("feedback", fault.suggestion().orElseThrow());
    }

    @Test
    void anythingIsCopiedDeeplyAndCannotBeChanged() {
        Object any = read(Map.of("a", Arrays.asList(1, null, 1.5)), TreeValue::any);
        assertEquals(Map.of("a", Arrays.asList(1L, null, 1.5)), any);
        assertThrows(UnsupportedOperationException.class, () -> ((Map<?, ?>) any).clear());
        assertThrows(IllegalArgumentException.class, () -> Copies.json(List.of(new Object())));
    }

    private static <T> T read(Object tree, Function<TreeValue, T> reader) {
        return TreeValue.of(tree).read(reader);
    }

    private static Violation refusal(Object tree, Function<TreeValue, ?> reader) {
        InvalidDocumentException e = assertThrows(
                InvalidDocumentException.class, () -> TreeValue.of(tree).read(reader));
        return e.report().violations().get(0);
    }
}
