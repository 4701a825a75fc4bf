package dev.stepschema.maven;

import dev.stepschema.text.Alternatives;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/** A parameter that has one of a few values. */
final class Choice {
    private Choice() {}

    /**
     * The constant that a value names; case does not matter, nor whether {@code _} or {@code -} stands between words.
     *
     * @param parameter the name that a user knows the parameter by
     * @param value what the user wrote
     * @param type what may be written, in the order in which it is listed
     * @throws MojoExecutionException one sentence that lists the valid values
     */
    static <E extends Enum<E>> E of(String parameter, String value, Class<E> type) throws MojoExecutionException {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (folded(constant.name()).equals(folded(value.strip()))) {
                return constant;
            }
            names.add(folded(constant.name()));
        }
        String meant = Suggestion.of(value, names)
                .map(suggestion -> " — did you mean " + Quotes.name(suggestion) + "?")
                .orElse("");
        throw new MojoExecutionException(parameter + " must be "
                + Alternatives.of(names.stream().map(Quotes::name).toList()) + ", but is " + Quotes.name(value)
                + meant);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
