package dev.stepschema.reference;

import dev.stepschema.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings that say again what another one says are left out. */
final class Consequences {
    private static final Set<String> IN_PLACE = Set.of(
            "allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas", "$ref", "$dynamicRef", "$recursiveRef");

    private Consequences() {}

    /** Findings that hold together, without those that follow from others of them. */
    static List<Finding> without(List<Evidence> evidence) {
        List<Finding> kept = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Evidence each : evidence) {
            Finding finding = each.finding();
            boolean follows = follows(each, evidence);
            if (!follows && seen.add(List.of(finding.code(), finding.spot().pointer(), identity(finding)))) {
                kept.add(finding.isOfType() ? withValues(finding, evidence) : finding);
            }
        }
        return kept;
    }

    /** Two findings of one code at one place are the same where a value is wrong; else their sentences tell them apart. */
    private static Object identity(Finding finding) {
        return finding.isOfType() || finding.isOfValue() ? "" : finding.sentence();
    }

    private static boolean follows(Evidence each, List<Evidence> all) {
        Finding finding = each.finding();
        String pointer = finding.spot().pointer();
        boolean mayFollow =
                finding.isOfValue() || finding.code() == Code.NO_MATCH || finding.code() == Code.SEVERAL_MATCH;
        if (mayFollow
                && all.stream()
                        .anyMatch(other ->
                                other.finding().isOfType() && other.finding().rejects(pointer))) {
            return true; // what has the wrong type is not wanted in any other way either
        }
        return finding.code() == Code.UNEVALUATED && all.stream().anyMatch(other -> explains(other, each));
    }

    /** A subschema that fails evaluates nothing: what it would have evaluated is reported besides. */
    private static boolean explains(Evidence cause, Evidence unevaluated) {
        int prefix = unevaluated.path().size() - 1;
        boolean within = cause.finding().code() != Code.UNEVALUATED
                && cause.path().size() > prefix
                && cause.path().subList(0, prefix).equals(unevaluated.path().subList(0, prefix))
                && cause.instance().size() >= unevaluated.instance().size()
                && cause.instance().subList(0, unevaluated.instance().size()).equals(unevaluated.instance());
        if (!within) {
            return false;
        }
        String causePointer = cause.finding().spot().pointer() + "/";
        boolean below = causePointer.startsWith(unevaluated.finding().spot().pointer() + "/");
        return below || IN_PLACE.contains(cause.path().get(prefix));
    }

    /** A type beside a list of values: the sentence lists the values. */
    private static Finding withValues(Finding type, List<Evidence> all) {
        return all.stream()
                .map(Evidence::finding)
                .filter(other -> other.isOfValue() && other.rejects(type.spot().pointer()))
                .findFirst()
                .map(values -> type.wanting(values.wanted()))
                .orElse(type);
    }
}
