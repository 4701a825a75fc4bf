package dev.stepschema;

import dev.stepschema.json.FirstName;
import dev.stepschema.json.Lines;
import dev.stepschema.plan.Fault;
import dev.stepschema.plan.Faults;
import java.util.ArrayList;
import java.util.List;

/** Faults to reports: what the policy tolerates becomes a warning, offsets become lines and columns. */
final class Reports {
    private final byte[] text;
    private final Policy policy;

    /**
     * Reports about documents.
     *
     * @param text the text that holds them
     * @param policy what becomes of their faults
     */
    Reports(byte[] text, Policy policy) {
        this.text = text;
        this.policy = policy;
    }

    /** The report of a text that is one document. */
    ValidationReport ofDocument(Faults faults) {
        return faults.inOrder().isEmpty() ? ValidationReport.ofValid() : of(faults, new Lines(text), 0, 0);
    }

    /**
     * The report of one document.
     *
     * @param faults its faults
     * @param lines the lines of the part of the text that holds it
     * @param index its position among several
     * @param start where it begins in the text
     */
    ValidationReport of(Faults faults, Lines lines, long index, int start) {
        Lines.Place place = lines.place(start);
        List<Violation> violations = new ArrayList<>();
        List<Violation> warnings = new ArrayList<>();
        for (Fault fault : faults.inOrder()) {
            boolean tolerated = policy.isTolerant() && fault.isTolerable();
            (tolerated ? warnings : violations)
                    .add(violation(
                            fault, faults.place(fault).orElseGet(() -> lines.place(fault.offset())), lines, start));
        }
        boolean tooMany = violations.size() > policy.limits().violations();
        return new ValidationReport(
                tooMany ? violations.subList(0, policy.limits().violations()) : violations,
                warnings,
                tooMany || faults.isTruncated(),
                index,
                place.line(),
                place.offset());
    }

    private Violation violation(Fault fault, Lines.Place place, Lines lines, int start) {
        return new Violation(
                fault.code(),
                fault.pointer(),
                fault.keyword().pointer(),
                fault.keyword().location(),
                place.line(),
                place.column(),
                place.offset(),
                fault.code() == Code.DUPLICATE ? fault.message() + first(fault, lines, start) : fault.message(),
                fault.suggestion());
    }

    /** Where a property stood first that occurs twice. */
    private String first(Fault fault, Lines lines, int start) {
        long offset = FirstName.find(text, start, fault.pointer());
        if (offset < 0) {
            return "";
        }
        Lines.Place place = lines.place(offset);
        return " (first at " + place.line() + ":" + place.column() + ")";
    }
}
