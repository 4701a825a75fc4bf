package dev.stepschema.plan;

/** Takes the links out of finished checks, so that a run does not follow them; those in rare checks stay. */
final class Unlinker {
    private Unlinker() {}

    static void unlink(Check check) {
        if (check instanceof ByType byType) {
            byType.checks().values().forEach(Unlinker::unlink);
            byType.unlink();
        } else if (check instanceof ObjectCheck object) {
            object.unlink();
        } else if (check instanceof ArrayCheck array) {
            array.unlink();
        } else if (check instanceof AllOf all) {
            all.checks().forEach(Unlinker::unlink);
        } else if (check instanceof Union union) {
            union.branches().forEach(branch -> unlink(branch.check()));
        } else if (check instanceof TaggedUnion tagged) {
            tagged.byValue().values().forEach(Unlinker::unlink);
        }
    }
}
