package dev.stepschema.maven;

import dev.stepschema.Dialect;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The parameter {@code dialect}: the draft of schema documents that do not name theirs. */
final class Dialects {
    private Dialects() {}

    /**
     * The dialect that a user names.
     *
     * @param value such as {@code draft-7}, {@code draft-07} or {@code 2020-12}, or the URI of a meta-schema; null for none
     * @throws MojoExecutionException if there is no such dialect
     */
    static Optional<Dialect> of(@Nullable String value) throws MojoExecutionException {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String text = value.strip();
        Optional<Dialect> published = Dialect.of(text);
        return published.isPresent()
                ? published
                : Optional.of(Choice.of("step.dialect", withPrefix(text), Dialect.class));
    }

    private static String withPrefix(String text) {
        boolean number = text.matches("(?i)(draft[-_]?)?0?\\d([-_0-9]*)");
        return number ? "draft-" + text.replaceFirst("(?i)^(draft[-_]?)?0?", "") : text;
    }
}
