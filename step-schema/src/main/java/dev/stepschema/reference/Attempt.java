package dev.stepschema.reference;

import dev.stepschema.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form of a union that a value does not have.
 *
 * @param name what messages call it
 * @param tags the names of its properties that may only have certain values
 * @param findings why the value does not have it; at least one
 */
record Attempt(String name, Set<String> tags, List<Finding> findings) {
    /** Closer is what was right for longer, then what has fewer faults. */
    static final Comparator<Attempt> CLOSENESS = Comparator.comparingLong(Attempt::reach)
            .thenComparing(Comparator.<Attempt>comparingInt(
                            attempt -> attempt.findings().size())
                    .reversed());

    private long reach() {
        return findings.stream()
                .mapToLong(finding -> finding.spot().offset())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Whether a policy may tolerate all that is wrong. */
    boolean isTolerable() {
        return findings.stream().allMatch(finding -> finding.toFault().isTolerable());
    }

    /** Whether the form is one of other types than the value's. */
    boolean isOfOtherType(String pointer) {
        return findings.stream().anyMatch(finding -> finding.isOfType() && finding.rejects(pointer));
    }

    /** Whether a property of the value, at a place, must have other values in this form. */
    boolean isOfOtherTag(String tag) {
        return rejectionOf(tag).isPresent();
    }

    /** What is said of the value at a place that is rejected there. */
    Optional<Finding> rejectionOf(String pointer) {
        return findings.stream().filter(finding -> finding.rejects(pointer)).findFirst();
    }

    /** The places directly below another at which a value is rejected. */
    List<String> rejectedChildren(String pointer) {
        return findings.stream()
                .map(finding -> finding.spot().pointer())
                .filter(child -> isChild(pointer, child) && rejectionOf(child).isPresent())
                .toList();
    }

    private static boolean isChild(String parent, String pointer) {
        return pointer.startsWith(parent + "/") && pointer.indexOf('/', parent.length() + 1) < 0;
    }

    /** The first finding, in the order of the document. */
    Finding first() {
        return findings.stream()
                .min(Comparator.comparingLong(finding -> finding.spot().offset()))
                .orElseThrow();
    }

    /** Whether the only thing wrong is that the value at a place is none of those listed. */
    boolean isOnlyOfValue(String pointer) {
        return findings.size() == 1 && first().isOfValue() && first().code() != Code.TYPE && first().rejects(pointer);
    }
}
