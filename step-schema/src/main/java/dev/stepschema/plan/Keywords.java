package dev.stepschema.plan;

import java.util.List;

/** What a plan does not decide. */
final class Keywords {
    private Keywords() {}

    /**
     * Refuses a schema that a plan cannot decide.
     *
     * @param assertFormats whether {@code format} has to be asserted
     */
    static void require(List<Site> sites, boolean assertFormats) {
        for (Site site : sites) {
            if (site.has("format") && (assertFormats || site.schema().document().assertsFormats())) {
                throw new UndecidableException(site.schema(), "asserts \"format\"");
            }
        }
    }
}
