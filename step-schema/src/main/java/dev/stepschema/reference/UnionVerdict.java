package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.plan.Subject;
import java.util.ArrayList;
import java.util.List;

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
        List<Attempt> ofTag = ofType.stream()
                .filter(attempt -> !attempt.isOfOtherTag(pointer))
                .toList();
        if (ofTag.size() == 1 && tolerable.isEmpty()) {
            return ofTag.get(0).findings();
        }
        // 6. The form that comes closest.
        return List.of(closest(ofTag.isEmpty() ? ofType : ofTag));
    }

    private List<String> allWanted() {
        List<String> wanted = new ArrayList<>();
        for (Attempt attempt : attempts) {
            attempt.findings().stream()
                    .filter(finding -> finding.rejects(spot.pointer()))
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
