package dev.stepschema.it.benchmarks;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.CategoryStyler;

/** A picture of how many Steps are validated in a second. */
final class Chart {
    private static final List<String> NAMES =
            List.of("Step Schema", "… over Jackson", "Jackson, unchecked", "networknt", "dev.harrel");
    private static final List<String> KEYS = List.of("stepSchema", "overJackson", "jacksonScan", "networknt", "harrel");

    private static final int FONT = 11;

    private Chart() {}

    static void write(Figures figures, Path file) throws IOException {
        System.setProperty("java.awt.headless", "true");
        CategoryChart chart = new CategoryChartBuilder()
                .width(760)
                .height(360)
                .title("Steps of 0.9 KB validated in a second, one thread (thousands)")
                .build();
        CategoryStyler styler = chart.getStyler();
        styler.setLabelsVisible(true);
        styler.setAvailableSpaceFill(0.6);
        styler.setLegendVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT));
        styler.setSeriesColors(new Color[] {new Color(0x2F6F9F)});
        chart.addSeries("Steps a second", NAMES, thousands(figures));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
        Files.writeString(file, rounded(bytes.toString(StandardCharsets.UTF_8)));
    }

    /** Letters are outlines, with far more digits than anybody can see. */
    private static String rounded(String svg) {
        return svg.replaceAll("(\\d\\.\\d)\\d+", "$1");
    }

    private static List<Double> thousands(Figures figures) {
        return KEYS.stream()
                .map(key -> (double) Math.round(1e6 / figures.nanos("Step." + key + ".one")))
                .toList();
    }
}
