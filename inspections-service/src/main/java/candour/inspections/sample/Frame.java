package candour.inspections.sample;

import candour.conventions.ProblemException;
import candour.inspections.report.Sha256;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The whole list a sample is drawn from, in the order it was sent in; its digest is that of its text. */
record Frame(List<FrameRow> rows) {

    Frame {
        rows = List.copyOf(rows);
    }

    /** Refuses, with 422, a case that is in it twice: it would be drawn with twice the chance. */
    void mustHaveEachOnce() {
        var seen = new HashSet<CaseRef>();
        if (!rows.stream().allMatch(row -> seen.add(row.caseRef()))) {
            throw ProblemException.rule("/frame", "A case is in the list twice; leave each in once");
        }
    }

    String text() {
        return rows.stream().map(FrameRow::line).collect(Collectors.joining());
    }

    String sha256() {
        return Sha256.of(text());
    }

    Set<String> strata() {
        return rows.stream().map(FrameRow::stratum).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<CaseRef> refs() {
        return rows.stream().map(FrameRow::caseRef).collect(Collectors.toSet());
    }

    static Frame parse(String text) {
        return new Frame(text.lines().map(FrameRow::parse).toList());
    }
}
