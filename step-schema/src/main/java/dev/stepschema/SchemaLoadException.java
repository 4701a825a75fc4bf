package dev.stepschema;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where schemas cannot be used; the message holds every located fault, one a line, and the remedy. */
public final class SchemaLoadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String DANGLING_REMEDY =
            "Add the documents that define what is missing: SchemaSet.builder().add(uri, text); or say where they are:"
                    + " .catalog(uri, file)";

    private final transient List<SchemaProblem> problems;

    /**
     * An exception that says all that is wrong.
     *
     * @param problems the errors, at least one, and warnings that may explain them
     */
    public SchemaLoadException(List<SchemaProblem> problems) {
        super(text(problems, DANGLING_REMEDY));
        this.problems = List.copyOf(problems);
    }

    /** Every located fault of the schemas. */
    public List<SchemaProblem> problems() {
        return problems;
    }

    /**
     * The problems as one text, for callers whose users mend a missing definition in their own way.
     *
     * @param danglingRemedy what to do about a reference that points to nothing
     */
    public String message(String danglingRemedy) {
        return text(problems, danglingRemedy);
    }

    private static String text(List<SchemaProblem> problems, String danglingRemedy) {
        String lines = problems.stream().map(SchemaProblem::toString).collect(Collectors.joining("\n"));
        boolean dangling = problems.stream().anyMatch(problem -> problem.code() == Code.DANGLING_REF);
        return dangling ? lines + "\n" + danglingRemedy : lines;
    }
}
