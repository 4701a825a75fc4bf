package dev.stepschema.it.benchmarks;

import dev.stepschema.StepValidator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** From the start of a JVM to its first verdict on a Step. */
final class FirstVerdict {
    private static final int ANSWERED = '1';

    private FirstVerdict() {}

    /** What the fresh JVM runs: its argument says which validator. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) {
            byte[] step = Documents.step();
            boolean valid = switch (args[0]) {
                case "stepSchema" -> StepValidator.create().isValid(step);
                case "networknt" -> Peers.networknt(Schemas.step()).accepts(step);
                default -> true; // nothing but the JVM
            };
            System.out.print(valid ? "1" : "0");
            System.out.flush();
        }
    }

    /** The times in milliseconds of some starts. */
    static List<Double> times(String java, String subject, int starts) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            times.add(time(java, subject));
        }
        return times;
    }

    private static double time(String java, String subject) {
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), Child.class.getName(), subject);
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream out = process.getInputStream()) {
                if (out.read() != ANSWERED) {
                    throw new IllegalStateException(subject + " does not find the Step to be valid");
                }
                return (System.nanoTime() - start) / 1e6;
            } finally {
                process.waitFor();
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + java, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
