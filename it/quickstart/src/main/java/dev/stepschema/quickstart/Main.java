package dev.stepschema.quickstart;

import dev.stepschema.Policy;
import dev.stepschema.StepValidator;
import dev.stepschema.ValidationReport;
import dev.stepschema.Violation;
import dev.stepschema.quickstart.model.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Checks a folder of Step documents, reads the valid ones into records, and prints what is in them. */
public final class Main {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Main() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "steps");
        StepValidator validator = StepValidator.create(Policy.strict().withValuesInMessages(true));

        List<Step> steps = new ArrayList<>();
        List<String> violations = new ArrayList<>();
        List<Path> files = jsonFiles(folder);
        for (Path file : files) {
            byte[] document = Files.readAllBytes(file);
            ValidationReport report = validator.validate(document);
            if (report.valid()) {
                steps.add(JSON.readValue(document, Step.class)); // a record, generated from the schema
            }
            for (Violation violation : report.violations()) {
                violations.add(folder.getFileName() + "/" + file.getFileName() + ":" + violation);
            }
        }

        System.out.printf("%d documents, %d valid%n%n", files.size(), steps.size());
        System.out.print(Table.of(steps));
        System.out.printf("%n%d violations%n%n", violations.size());
        violations.forEach(System.out::println);
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
