package dev.stepschema.codegen.names;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.CodegenException;
import dev.stepschema.text.Quotes;
import java.util.List;

/** Types that somebody names in full. */
public final class FullNames {
    private FullNames() {}

    /** Whether a text can be the name of a type with its package. */
    public static boolean isFullName(String text) {
        return text.contains(".") && Identifiers.isName(text);
    }

    /**
     * Refuses what is no name of a type with its package.
     *
     * @throws CodegenException one sentence about the name
     */
    public static void require(String name) {
        if (!isFullName(name)) {
            throw new CodegenException(Quotes.name(name)
                    + " is not the full name of a class. Write it as com.acme.Audited, with its package.");
        }
    }

    /** The type of a full name, such as {@code java.util.Map.Entry}: what begins with a capital is no package. */
    public static ClassName of(String name) {
        List<String> parts = List.of(name.split("\\."));
        int first = 0;
        while (first < parts.size() - 1
                && !Character.isUpperCase(parts.get(first).codePointAt(0))) {
            first++;
        }
        String packageName = String.join(".", parts.subList(0, first));
        return ClassName.get(
                packageName,
                parts.get(first),
                parts.subList(first + 1, parts.size()).toArray(String[]::new));
    }
}
