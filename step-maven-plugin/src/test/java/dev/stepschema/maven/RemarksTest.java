package dev.stepschema.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Diagnostic.Code;
import dev.stepschema.codegen.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private static Diagnostic remark(Code code, int line) {
        return new Diagnostic(code, Severity.WARNING, "a.json", line, 1, "", "remark.");
    }

    @Test
    void manyOfOneKindHideNoOther() {
        List<Diagnostic> remarks = new ArrayList<>();
        for (int line = 1; line <= 25; line++) {
            remarks.add(remark(Code.UNTYPED, line));
        }
        remarks.add(remark(Code.UNSATISFIABLE, 26));
        RecordingLog log = new RecordingLog();

        Remarks.log(remarks, Diagnostic::code, log);

        List<String> warnings =
                log.lines.stream().filter(line -> line.startsWith("WARN")).toList();
        assertEquals(12, warnings.size());
        assertEquals(15, log.lines.size() - warnings.size(), "for those who ask for details");
        assertEquals("WARN a.json:10:1: warning: remark. [UNTYPED]", warnings.get(9));
        assertEquals("WARN a.json:26:1: warning: remark. [UNSATISFIABLE]", warnings.get(10));
        assertEquals("WARN 15 more of the kind UNTYPED. Run Maven with -X to see them.", warnings.get(11));
    }
}
