package dev.stepschema.it.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.it.consumer.model.Step;
import dev.stepschema.it.consumer.model.Step.Feedback;
import dev.stepschema.it.consumer.model.StepStatus;
import dev.stepschema.it.consumer.model.StopReasonType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The types, as code that uses them sees them. */
class StepTypeTest {

    @Test
    void hasAComponentForEachPropertyInTheOrderOfTheSchema() {
        RecordComponent[] components = Step.class.getRecordComponents();

        assertEquals(30, components.length);
        assertEquals(
                List.of("id", "origin", "providerId", "runId"),
                Arrays.stream(components).limit(4).map(RecordComponent::getName).toList());
        assertEquals(String.class, type("id"));
        assertEquals(Long.class, type("contextWindowLimit"));
        assertEquals(Map.class, type("completionTokensDetails"));
        assertEquals(StopReasonType.class, type("stopReason"));
        assertEquals(List.class, type("messages"));
        assertEquals(Feedback.class, type("feedback"));
        assertEquals(StepStatus.class, type("status"));
    }

    @Test
    void theDeprecatedAccessorIsMarked() throws NoSuchMethodException {
        assertTrue(Step.class.getMethod("messages").isAnnotationPresent(Deprecated.class));
    }

    @Test
    void theBuilderAsksForWhatIsRequiredAndFillsDefaults() {
        Step step = Step.builder("step-1")
                .model("gpt-4o-mini")
                .feedback(Feedback.POSITIVE)
                .build();

        assertEquals("step-1", step.id());
        assertEquals(List.of(), step.tags());
        assertEquals(StepStatus.PENDING, step.status());
        assertEquals(step, step.toBuilder().build());
        assertEquals(null, step.toBuilder().status(null).build().status());
    }

    @Test
    void aRequiredComponentIsNeverNull() {
        RuntimeException e =
                assertThrows(RuntimeException.class, () -> Step.builder(null).build());

        assertTrue(e.getMessage().contains("id"), e.getMessage());
    }

    @Test
    void listsAndMapsAreCopiedAndCannotBeChanged() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Step step = Step.builder("step-1").tags(tags).build();
        tags.add("b");

        assertEquals(List.of("a"), step.tags());
        assertThrows(UnsupportedOperationException.class, () -> step.tags().add("c"));
    }

    @Test
    void enumsKeepTheJsonValue() {
        assertEquals("end_turn", StopReasonType.END_TURN.value());
        assertEquals(StopReasonType.END_TURN, StopReasonType.of("end_turn"));
        assertThrows(IllegalArgumentException.class, () -> StopReasonType.of("END_TURN"));
    }

    private static Class<?> type(String component) {
        return Arrays.stream(Step.class.getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .orElseThrow()
                .getType();
    }
}
