package dev.stepschema.it.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The figures of the engine as Markdown: ratios first, absolute figures as context. */
final class Page {
    private static final String STEP = "Step.stepSchema.one";
    private static final String SCAN = "Step.jacksonScan.one";

    private final List<Figures> all;
    private final StringBuilder page = new StringBuilder();

    private Page(List<Figures> all) {
        this.all = all;
    }

    static String of(List<Figures> all, String chart) {
        Page page = new Page(all);
        page.line("## Validating")
                .line("")
                .line("```sh")
                .line("mvn -q -pl it/benchmarks -am -Pbenchmarks compile                          # minutes")
                .line("mvn -q -pl it/benchmarks -am -Pbenchmarks compile -Dbenchmarks.size=full   # an hour")
                .line("```")
                .line("")
                .line("Add `-Dbenchmarks.jdks=<home>,<home>` to measure on other JDKs than the one that runs Maven.")
                .line("")
                .line(
                        "Everything runs on the same bytes in the same run, one thread, each benchmark in a JVM of its own,"
                                + " several rounds of all of them; a figure is the median of the rounds, a ratio that of the rounds'"
                                + " ratios. Time is that which the thread had of a processor, so collecting garbage, which the product"
                                + " leaves none of, is not in it. Every validator is asked first whether it finds the document to be"
                                + " what it is. Ratios travel; absolute figures do not.")
                .line("")
                .line("![Documents a second](" + chart + ")")
                .line("")
                .line("Measured on: " + Machine.describe()
                        + ". Jackson 3.2.4, networknt 3.0.9, dev.harrel 1.8.2, JMH 1.37.")
                .line("");
        page.ratios();
        page.absolute();
        page.documents();
        return page.page.toString();
    }

    private void ratios() {
        line("### Ratios").line("");
        head("work", "at least");
        ratio("a Step, bytes to verdict : Jackson's bare token scan", "2", STEP, SCAN);
        ratio("a Step, bytes to verdict : networknt, flag output, parsing included", "12", STEP, "Step.networknt.one");
        ratio("a Step, bytes to verdict : dev.harrel, parsing included", "", STEP, "Step.harrel.one");
        ratio(
                "50 Steps, bytes to verdict : Jackson's bare token scan",
                "",
                "Step.stepSchema.page",
                "Step.jacksonScan.page");
        ratio("50 Steps, bytes to verdict : networknt", "", "Step.stepSchema.page", "Step.networknt.page");
        ratio("a Step over Jackson's parser : Jackson's bare token scan", "0.8", "Step.overJackson.one", SCAN);
        ratio("unions : networknt", "100", "Union.stepSchema", "Union.networknt");
        ratio("unions : dev.harrel", "", "Union.stepSchema", "Union.harrel");
        ratio("an invalid Step, verdict : a valid one", "1", "Step.stepSchema.wrong", STEP);
        ratio("an invalid Step, verdict : networknt", "", "Step.stepSchema.wrong", "Step.networknt.wrong");
        ratio("an invalid Step, full report : a valid one's verdict", "0.2", "Report.stepSchema.wrong", STEP);
        ratio("an invalid Step, full report : networknt", "", "Report.stepSchema.wrong", "Report.networknt.wrong");
        ratio("first verdict of a fresh JVM : networknt", "", "First.stepSchema", "First.networknt");
        line("");
    }

    private void absolute() {
        line("### Times and memory").line("");
        line("| what | " + columns("time | allocated") + " |");
        line("|---|" + "---:|---:|".repeat(all.size()));
        cost("a Step, Jackson's bare token scan", SCAN);
        cost("a Step, verdict", STEP);
        cost("a Step, verdict over Jackson's parser", "Step.overJackson.one");
        cost("a Step, networknt", "Step.networknt.one");
        cost("a Step, dev.harrel", "Step.harrel.one");
        cost("50 Steps, Jackson's bare token scan", "Step.jacksonScan.page");
        cost("50 Steps, verdict", "Step.stepSchema.page");
        cost("50 Steps, networknt", "Step.networknt.page");
        cost("50 Steps, dev.harrel", "Step.harrel.page");
        cost("an invalid Step, verdict", "Step.stepSchema.wrong");
        cost("an invalid Step, full report of one fault", "Report.stepSchema.wrong");
        cost("an invalid Step, full report of five faults", "Report.stepSchema.worse");
        cost("an invalid Step, networknt, flag output", "Step.networknt.wrong");
        cost("an invalid Step, networknt, one fault", "Report.networknt.wrong");
        cost("unions, Jackson's bare token scan", "Union.jacksonScan");
        cost("unions, verdict", "Union.stepSchema");
        cost("unions, networknt", "Union.networknt");
        cost("unions, dev.harrel", "Union.harrel");
        cost("Step schema to validator, warm", "Load.step");
        cost("Step schema to networknt's, warm", "Load.networknt");
        cost("schema of 100 properties to validator, warm", "Load.100");
        cost("schema of 1,000 properties", "Load.1000");
        cost("schema of 10,000 properties", "Load.10000");
        time("first verdict of a fresh JVM", "First.stepSchema");
        time("first verdict of a fresh JVM, networknt", "First.networknt");
        time("a fresh JVM that does nothing", "First.jvm");
        line("");
    }

    private void documents() {
        line("### What is measured").line("");
        line("- *A Step*: " + Documents.step().length + " bytes as a server writes them; *50 Steps*: an array of "
                + Documents.page(50).length + " bytes. The schema is the embedded one with all it refers to.");
        line("- *An invalid Step*: an enum value near its end is not listed.");
        line("- *Unions*: eight filters of about 125 bytes for a recursive schema in the manner of CQL2, in which"
                + " `oneOf`, `anyOf` and `$dynamicRef` are told apart by nothing but an operator.");
        line("- *Schema to validator*: until the first verdict is given; ours checks the schema against its"
                + " meta-schema, networknt does not.");
        line("- *First verdict*: from the start of the process, by the clock on the wall.");
    }

    private void head(String first, String second) {
        line("| " + first + " | " + columns("") + " | " + second + " |");
        line("|---|" + "---:|".repeat(all.size()) + "---:|");
    }

    private String columns(String parts) {
        StringBuilder columns = new StringBuilder();
        for (Figures figures : all) {
            String jvm = figures.jvm().replaceFirst(" \\(.*", "");
            columns.append(columns.length() == 0 ? "" : " | ").append(parts.isEmpty() ? jvm : jvm + ", " + parts);
        }
        return columns.toString();
    }

    private void ratio(String what, String wanted, String mine, String other) {
        row(what, figures -> rounded(figures.ratio(mine, other)) + " ×", wanted.isEmpty() ? "" : wanted + " ×");
    }

    private void cost(String what, String key) {
        row(what, figures -> duration(figures.nanos(key)) + " | " + memory(figures.bytes(key)), null);
    }

    private void time(String what, String key) {
        row(what, figures -> duration(figures.nanos(key)) + " |", null);
    }

    private void row(String what, Function<Figures, String> cell, @org.jspecify.annotations.Nullable String last) {
        StringBuilder row = new StringBuilder("| ").append(what).append(" |");
        all.forEach(figures -> row.append(' ').append(cell.apply(figures)).append(" |"));
        line(last == null ? row.toString() : row + " " + last + " |");
    }

    private Page line(String text) {
        page.append(text).append('\n');
        return this;
    }

    static String rounded(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String duration(double nanos) {
        return nanos < 1e3
                ? rounded(nanos) + " ns"
                : nanos < 1e6 ? rounded(nanos / 1e3) + " µs" : rounded(nanos / 1e6) + " ms";
    }

    private static String memory(double bytes) {
        return bytes < 1
                ? "0"
                : bytes < 1e3
                        ? rounded(bytes) + " B"
                        : bytes < 1e6 ? rounded(bytes / 1e3) + " KB" : rounded(bytes / 1e6) + " MB";
    }
}
