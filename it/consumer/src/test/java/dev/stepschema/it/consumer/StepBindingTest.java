package dev.stepschema.it.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stepschema.StepValidator;
import dev.stepschema.it.consumer.model.Step;
import dev.stepschema.it.consumer.model.StepStatus;
import dev.stepschema.it.consumer.model.StopReasonType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain databind, of either line, is as strict as the schema. */
class StepBindingTest {
    private static final Map<String, String> FAULTS = Map.of(
            "an unknown property", "{\"id\":\"x\",\"feedbak\":\"positive\"}",
            "an unknown enum value", "{\"id\":\"x\",\"feedback\":\"meh\"}",
            "an ordinal", "{\"id\":\"x\",\"feedback\":0}",
            "a value that is missing", "{\"model\":\"gpt-4o-mini\"}",
            "a number for a string", "{\"id\":5}",
            "a fraction for an integer", "{\"id\":\"x\",\"prompt_tokens\":1.5}",
            "a string for an integer", "{\"id\":\"x\",\"prompt_tokens\":\"12\"}",
            "null where it is not allowed", "{\"id\":null}",
            "an unknown value in a referenced enum", "{\"id\":\"x\",\"stop_reason\":\"bored\"}",
            "a list with a wrong element", "{\"id\":\"x\",\"tags\":[1]}");

    static Stream<Arguments> faults() {
        return Stream.of(Binding.values())
                .flatMap(binding -> FAULTS.entrySet().stream()
                        .map(fault -> Arguments.of(binding, fault.getKey(), fault.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void refusesWhatTheSchemaRefuses(Binding binding, String what, String json) {
        assertEquals(false, StepValidator.create().isValid(json), what);
        assertThrows(Exception.class, () -> binding.read(json, Step.class), what);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrong(Binding binding) {
        Exception e = assertThrows(
                Exception.class, () -> binding.read("{\"id\":\"x\",\"feedbak\":\"positive\"}", Step.class));

        assertTrue(
                e.getMessage().contains("unknown property \"feedbak\" — did you mean \"feedback\"?"), e.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void readsValues(Binding binding) throws Exception {
        Step step = binding.read("""
                {"id": "step-1", "model": "gpt-4o-mini", "prompt_tokens": 12, "stop_reason": "end_turn",
                 "prompt_tokens_details": {"cached_tokens": 3}, "tags": ["a"]}
                """, Step.class);

        assertEquals("gpt-4o-mini", step.model());
        assertEquals(12L, step.promptTokens());
        assertEquals(StopReasonType.END_TURN, step.stopReason());
        assertEquals(List.of("a"), step.tags());
        assertEquals(Map.of("cached_tokens", 3L), step.promptTokensDetails());
    }

    @ParameterizedTest
    @EnumSource
    void aDefaultReplacesWhatIsAbsentButNotNull(Binding binding) throws Exception {
        assertEquals(
                StepStatus.PENDING, binding.read("{\"id\":\"x\"}", Step.class).status());
        assertEquals(
                null, binding.read("{\"id\":\"x\",\"status\":null}", Step.class).status());
    }

    @ParameterizedTest
    @EnumSource
    void writesAllKeysInTheOrderOfTheSchema(Binding binding) throws Exception {
        String json = binding.write(Step.builder("step-1").promptTokens(12L).build());

        assertTrue(json.startsWith("{\"id\":\"step-1\",\"origin\":null,\"provider_id\":null,"), json);
        assertTrue(json.contains("\"prompt_tokens\":12,"), json);
        assertTrue(json.endsWith("\"error_data\":null,\"status\":\"pending\"}"), json);
        assertTrue(StepValidator.create().isValid(json), json);
        assertEquals(binding.write(binding.read(json, Step.class)), json);
    }
}
