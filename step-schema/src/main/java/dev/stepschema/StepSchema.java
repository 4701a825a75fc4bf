package dev.stepschema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** The embedded Step schema and the definitions that it refers to: the source of truth. */
public final class StepSchema {
    /** The URI by which the Step schema is asked for in {@link #load()}. */
    public static final URI URI_OF_STEP = URI.create("#/components/schemas/Step");

    private static final String DIRECTORY = "schema/";
    private static final List<String> NAMES = List.of(
            "Step",
            "StopReasonType",
            "StepStatus",
            "Message",
            "ApprovalReturn",
            "Base64Image",
            "ChatCompletionMessageFunctionToolCall-Output",
            "Function-Output",
            "ImageContent",
            "LettaImage",
            "MessageRole",
            "OmittedReasoningContent",
            "ReasoningContent",
            "RedactedReasoningContent",
            "SummarizedReasoningContent",
            "SummarizedReasoningContentPart",
            "TextContent",
            "ToolCallContent",
            "ToolReturnContent",
            "UrlImage",
            "letta__schemas__message__ToolReturn-Output");

    private StepSchema() {}

    /** The Step schema with all it refers to, each mounted where the OpenAPI document had it. */
    public static SchemaSet load() {
        SchemaSet.Builder builder = SchemaSet.builder();
        for (String name : NAMES) {
            String file = name + ".schema.json";
            builder.add(URI.create("classpath:/dev/stepschema/" + DIRECTORY + file), file, read(DIRECTORY + file));
        }
        return builder.build();
    }

    private static byte[] read(String resource) {
        try (InputStream in = StepSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the step-schema jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
