package dev.stepschema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Valid Step documents to be mutated, and the Step schema as one plain tree. */
final class StepDocuments {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String PLAIN = """
            {"id": "step-1", "origin": null, "model": "gpt-4o-mini", "context_window_limit": 128000,
             "completion_tokens": 134, "prompt_tokens": 3127, "total_tokens": null,
             "prompt_tokens_details": {"cached_tokens": 2944}, "stop_reason": "end_turn", "tags": ["a", "b"],
             "feedback": "positive", "error_data": null, "status": "success"}
            """;

    private static final String WITH_MESSAGES = """
            {"id": "step-2", "messages": [
              {"id": "message-123e4567-e89b", "role": "assistant", "created_at": "2026-01-02T03:04:05Z", "is_err": false,
               "content": [
                 {"type": "text", "text": "hello", "signature": null},
                 {"type": "image", "source": {"type": "url", "url": "https://example.org/a.png"}},
                 {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "AAAA"}},
                 {"source": {"media_type": "image/png", "data": "AAAA", "type": "base64"}, "type": "image"},
                 {"type": "image", "source": {"type": "letta", "file_id": "f", "detail": null}},
                 {"type": "tool_call", "id": "1", "name": "n", "input": {"any": [1, {"thing": null}]}},
                 {"type": "tool_return", "tool_call_id": "1", "content": "done", "is_error": false},
                 {"type": "reasoning", "is_native": true, "reasoning": "so", "signature": "s"},
                 {"type": "redacted_reasoning", "data": "d"},
                 {"type": "omitted_reasoning", "signature": null},
                 {"id": "s", "summary": [{"index": 0, "text": "t"}], "type": "summarized_reasoning"}],
               "tool_calls": [{"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}, "more": 1}]},
              {"role": "tool", "content": null,
               "tool_returns": [
                 {"status": "success", "stdout": ["a"], "stderr": null, "func_response": "r", "tool_call_id": 5},
                 {"status": "error", "func_response": [{"type": "text", "text": "t"}]}],
               "approvals": [
                 {"type": "approval", "tool_call_id": "1", "approve": true, "reason": null},
                 {"status": "success", "tool_call_id": null}]}]}
            """;

    private StepDocuments() {}

    /** Valid documents: ours, and the shared samples where they are. */
    static List<ObjectNode> valid() {
        List<ObjectNode> documents = new ArrayList<>();
        documents.add((ObjectNode) JSON.readTree(PLAIN));
        documents.add((ObjectNode) JSON.readTree(WITH_MESSAGES));
        documents.addAll(samples());
        return documents;
    }

    private static List<ObjectNode> samples() {
        List<ObjectNode> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.of("data/letta/samples"))) {
            files.filter(file -> file.toString().matches(".*(-noorg|docs-[a-z-]+)\\.json"))
                    .sorted()
                    .map(JSON::readTree)
                    .forEach(document -> addSteps(document, samples));
        } catch (TestAbortedException absent) {
            // Ours suffice.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static void addSteps(JsonNode document, List<ObjectNode> steps) {
        if (document instanceof ObjectNode step) {
            steps.add(step);
        } else {
            for (int i = 0; i < Math.min(3, document.size()); i++) {
                steps.add((ObjectNode) document.get(i));
            }
        }
    }

    /** The embedded schemas as one document, put together without our loader; each is at its {@code $id}. */
    static ObjectNode schema() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", Dialect.DRAFT_2020_12.metaSchema().toString());
        root.put("$ref", "#/components/schemas/Step");
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        StepSchema.load().schemas().documents().forEach(document -> {
            String name = document.mount().orElseThrow().replaceFirst(".*/", "");
            ObjectNode schema =
                    (ObjectNode) JSON.readTree(StepSchema.class.getResourceAsStream("schema/" + name + ".schema.json"));
            schema.remove(List.of("$id", "$schema"));
            schemas.set(name, schema);
        });
        return root;
    }
}
