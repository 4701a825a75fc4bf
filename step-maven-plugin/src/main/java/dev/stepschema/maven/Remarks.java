package dev.stepschema.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.maven.plugin.logging.Log;

/** What there is to remark about schemas: the first of each kind as warnings, so that none is lost among others. */
final class Remarks {
    private static final int MOST = 10;

    private Remarks() {}

    /** Logs remarks: the first ten of each kind, how many more there are, and all others where Maven is asked for details. */
    static <T, C extends Enum<C>> void log(List<T> remarks, Function<T, C> code, Log log) {
        Map<C, Integer> counts = new TreeMap<>();
        for (T remark : remarks) {
            if (counts.merge(code.apply(remark), 1, Integer::sum) <= MOST) {
                log.warn(remark.toString());
            } else {
                log.debug(remark.toString());
            }
        }
        for (Map.Entry<C, Integer> each : counts.entrySet()) {
            int more = each.getValue() - MOST;
            if (more > 0) {
                log.warn(more + " more of the kind " + each.getKey() + ". Run Maven with -X to see them.");
            }
        }
    }
}
