package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.format.Formats;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.regex.Regex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The keywords for strings and numbers to checks (validation, sections 6.2 and 6.3). */
final class ScalarCompiler {
    private static final Map<String, Code> LENGTHS =
            new TreeMap<>(Map.of("minLength", Code.MIN_LENGTH, "maxLength", Code.MAX_LENGTH));
    private static final Map<String, Code> NUMBER_KEYWORDS = new TreeMap<>(Map.of(
            "minimum", Code.MINIMUM,
            "maximum", Code.MAXIMUM,
            "exclusiveMinimum", Code.EXCLUSIVE_MINIMUM,
            "exclusiveMaximum", Code.EXCLUSIVE_MAXIMUM,
            "multipleOf", Code.MULTIPLE_OF));

    private ScalarCompiler() {}

    static Check ofString(Conjunction all, boolean assertFormats) {
        List<Bound> lengths = bounds(all, LENGTHS);
        List<StringCheck.Match> patterns = all.having("pattern").stream()
                .map(site -> new StringCheck.Match(
                        Regex.of(((JsonString) site.value("pattern")).text()), site.place("pattern")))
                .toList();
        List<StringCheck.Form> formats = all.having("format").stream()
                .filter(site -> assertFormats || site.schema().document().assertsFormats())
                .flatMap(site -> form(site).stream())
                .toList();
        return lengths.isEmpty() && patterns.isEmpty() && formats.isEmpty()
                ? Anything.INSTANCE
                : new StringCheck(lengths, patterns, formats);
    }

    private static Optional<StringCheck.Form> form(Site site) {
        String name = ((JsonString) site.value("format")).text();
        return Formats.of(name, site.schema().dialect())
                .map(test -> new StringCheck.Form(name, test, site.place("format")));
    }

    static Check ofNumber(Conjunction all) {
        List<NumberCheck.Condition> conditions = new ArrayList<>();
        for (Site schema : all.members()) {
            for (String keyword : NUMBER_KEYWORDS.keySet()) {
                Code code = NUMBER_KEYWORDS.get(keyword);
                if (code != null && schema.has(keyword)) {
                    JsonNumber operand = (JsonNumber) schema.value(keyword);
                    conditions.add(
                            new NumberCheck.Condition(code, operand.value(), operand.text(), schema.place(keyword)));
                }
            }
        }
        return conditions.isEmpty() ? Anything.INSTANCE : new NumberCheck(conditions);
    }

    /** The bounds that keywords set to a count. */
    static List<Bound> bounds(Conjunction all, Map<String, Code> keywords) {
        List<Bound> bounds = new ArrayList<>();
        for (Site schema : all.members()) {
            for (String keyword : keywords.keySet()) {
                Code code = keywords.get(keyword);
                if (code != null && schema.has(keyword)) {
                    bounds.add(new Bound(code, count(schema, keyword), schema.place(keyword)));
                }
            }
        }
        return bounds;
    }

    /** The value of a keyword that is a count; beyond what can be counted, the largest number that can. */
    static long count(Site schema, String keyword) {
        BigDecimal value = ((JsonNumber) schema.value(keyword)).value();
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        return value.compareTo(most) > 0 ? Long.MAX_VALUE : value.longValue();
    }
}
