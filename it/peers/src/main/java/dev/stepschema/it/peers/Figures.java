package dev.stepschema.it.peers;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the builds of one candidate took. */
final class Figures {
    private final List<Duration> first = new ArrayList<>();
    private final List<Duration> unchanged = new ArrayList<>();
    private final List<Duration> goals = new ArrayList<>();
    private final List<Duration> itself = new ArrayList<>();
    private final List<Duration> changed = new ArrayList<>();
    private long lines;

    /** One round: all from nothing, twice again, and again with one schema changed. */
    void measure(Build build, SchemaVersion schemas) throws IOException, InterruptedException {
        build.clean();
        first.add(build.run().run());
        lines = build.lines();
        Build.Times again = build.run();
        unchanged.add(again.run());
        goals.add(again.goal());
        build.runForItself().ifPresent(itself::add);
        schemas.change();
        changed.add(build.run().run());
    }

    /** Changes one schema. */
    interface SchemaVersion {
        void change() throws IOException;
    }

    long lines() {
        return lines;
    }

    Duration first() {
        return median(first);
    }

    Duration unchanged() {
        return median(unchanged);
    }

    Duration goal() {
        return median(goals);
    }

    Optional<Duration> itself() {
        return itself.isEmpty() ? Optional.empty() : Optional.of(median(itself));
    }

    Duration changed() {
        return median(changed);
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1e3);
    }
}
