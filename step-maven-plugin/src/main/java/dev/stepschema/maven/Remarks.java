package dev.stepschema.maven;

import dev.stepschema.codegen.Diagnostic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** What the generator remarks about schemas: the first of each kind as warnings, so that none is lost among others. */
final class Remarks {
    private static final int MOST = 10;

    private Remarks() {}

    /** Logs remarks: the first ten of each kind, how many more there are, and all others where Maven is asked for details. */
    static void log(List<Diagnostic> remarks, Log log) {
        Map<Diagnostic.Code, Integer> counts = new EnumMap<>(Diagnostic.Code.class);
        for (Diagnostic remark : remarks) {
            if (counts.merge(remark.code(), 1, Integer::sum) <= MOST) {
                log.warn(remark.toString());
            } else {
                log.debug(remark.toString());
            }
        }
        for (Map.Entry<Diagnostic.Code, Integer> each : counts.entrySet()) {
            int more = each.getValue() - MOST;
            if (more > 0) {
                log.warn(more + " more of the kind " + each.getKey() + ". Run Maven with -X to see them.");
            }
        }
    }
}
