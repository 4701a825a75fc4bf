package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.Pointers;
import dev.stepschema.plan.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a value that matches no form of a union.
 *
 * @param spot the value
 * @param forms the union
 * @param attempts why each form does not match; at least one
 */
record UnionVerdict(Spot spot, Forms forms, List<Attempt> attempts) {
    List<Finding> findings() {
        String pointer = spot.pointer();
        List<Attempt> ofType = attempts.stream()
                .filter(attempt -> !attempt.isOfOtherType(pointer))
                .toList();
        // 1. No form has the value's type: one sentence says which types there are.
        if (ofType.isEmpty()) {
            Finding type = attempts.get(0).findings().stream()
                    .filter(finding -> finding.isOfType() && finding.rejects(pointer))
                    .findFirst()
                    .orElseThrow();
            return List.of(type.wanting(allWanted()).under(Code.TYPE, forms.keyword()));
        }
        // 2. One form has: its faults are those of the value.
        if (ofType.size() == 1) {
            return ofType.get(0).findings().stream()
                    .map(finding ->
                            finding.isOfValue() && finding.rejects(pointer) ? finding.wanting(allWanted()) : finding)
                    .toList();
        }
        // 3. One form has only faults that a policy may tolerate.
        List<Attempt> tolerable = attempts.stream().filter(Attempt::isTolerable).toList();
        if (tolerable.size() == 1) {
            return tolerable.get(0).findings();
        }
        // 4. All forms are lists of values.
        if (ofType.stream().allMatch(attempt -> attempt.isOnlyOfValue(pointer))) {
            return List.of(ofType.get(0).first().wanting(allWanted()).under(Code.NO_MATCH, forms.keyword()));
        }
        // 5. One form has the value's tag.
        Optional<Attempt> ofTag = tolerable.isEmpty() ? ofTag(ofType) : Optional.empty();
        if (ofTag.isPresent()) {
            return ofTag.get().findings();
        }
        // 6. No form has the value's tag, or the form that comes closest.
        return List.of(unknownTag(ofType).orElseGet(() -> closest(ofType)));
    }

    /** The only form that does not reject the value of a property that tells all forms apart. */
    private Optional<Attempt> ofTag(List<Attempt> candidates) {
        for (Attempt candidate : candidates) {
            for (String name : candidate.tags()) {
                String tag = Pointers.append(spot.pointer(), name);
                boolean only = candidates.stream().allMatch(each -> each.isOfOtherTag(tag) != each.equals(candidate));
                if (only) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** What every form rejects a property for: its value is the tag of another form. */
    private Optional<Finding> unknownTag(List<Attempt> candidates) {
        for (String tag : candidates.get(0).rejectedChildren(spot.pointer())) {
            if (candidates.stream().allMatch(each -> each.rejectionOf(tag).isPresent())) {
                Finding value = candidates.stream()
                        .flatMap(each -> each.rejectionOf(tag).stream())
                        .filter(Finding::isOfValue)
                        .findFirst()
                        .orElse(candidates.get(0).rejectionOf(tag).orElseThrow());
                return Optional.of(value.wanting(wantedAt(tag, candidates)).under(Code.NO_MATCH, forms.keyword()));
            }
        }
        return Optional.empty();
    }

    private List<String> allWanted() {
        return wantedAt(spot.pointer(), attempts);
    }

    private static List<String> wantedAt(String pointer, List<Attempt> attempts) {
        List<String> wanted = new ArrayList<>();
        for (Attempt attempt : attempts) {
            attempt.findings().stream()
                    .filter(finding -> finding.rejects(pointer))
                    .forEach(finding -> wanted.addAll(finding.wanted()));
        }
        return Wanted.together(wanted);
    }

    private Finding closest(List<Attempt> candidates) {
        Attempt closest = candidates.stream().max(Attempt.CLOSENESS).orElseThrow();
        Finding first = closest.first();
        Spot place = closest.findings().size() == 1 ? first.spot() : spot;
        String message = Subject.of(spot.pointer()) + " matches none of " + forms.count() + " forms; the closest is "
                + closest.name() + ": " + first.sentence();
        return new Finding(Code.NO_MATCH, place, forms.keyword(), List.of(), message, first.suggestion());
    }
}
