package candour.inspections.timeline;

import candour.inspections.archive.GradeStatus;
import candour.inspections.archive.PublishedJudgement;
import candour.inspections.archive.PublishedReport;
import candour.inspections.framework.Framework;
import java.util.Set;

/** A judgement where it was given: in which report, under which framework; the framework is null if it was not read. */
record Given(PublishedReport report, Framework framework, PublishedJudgement judgement) {

    static Given of(PublishedReport report, PublishedJudgement judgement) {
        var framework = report.framework().flatMap(Framework::find).orElse(null);
        return new Given(report, framework, judgement);
    }

    String area() {
        return judgement.area();
    }

    boolean isUnder(Set<Framework> frameworks) {
        return framework != null && frameworks.contains(framework);
    }

    boolean isGraded() {
        return judgement.status() == GradeStatus.JUDGED;
    }
}
