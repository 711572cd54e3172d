package candour.inspections.archive;

import candour.inspections.framework.Area;
import candour.inspections.framework.AreaKind;
import candour.inspections.framework.Framework;
import candour.inspections.framework.Grade;
import java.util.Optional;

/** What a judgement is about, ready to take its grade on the scale of its own framework. */
record Judging(Framework framework, String area, String strand, String label, AreaKind kind) {

    static Judging of(Framework framework, Area area, String label) {
        return new Judging(framework, area.code(), area.strand().name(), label, area.kind());
    }

    /** With that grade, or with the report's reason for giving none. */
    PublishedJudgement given(String grade, String reason) {
        return grade == null ? without(GradeStatus.NOT_JUDGED, reason) : graded(grade);
    }

    PublishedJudgement without(GradeStatus status, String reason) {
        return new PublishedJudgement(area, strand, label, kind, status, null, null, null, null, reason);
    }

    private PublishedJudgement graded(String code) {
        var grade = Optional.ofNullable(framework).flatMap(known -> known.grade(code));
        if (grade.isEmpty()) {
            return without(GradeStatus.NOT_READ, "\"%s\" is no grade of a framework that was read.".formatted(code));
        }
        return judged(grade.get());
    }

    private PublishedJudgement judged(Grade grade) {
        return new PublishedJudgement(
                area,
                strand,
                label,
                kind,
                GradeStatus.JUDGED,
                grade.code(),
                grade.label(),
                grade.descriptor(),
                grade.rank(),
                null);
    }
}
