package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Report.Judgement;
import candour.gateway.inspections.ReportsClient.GiveJudgement;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A grade being given, or the reason for none. */
record JudgementForm(
        @RestForm String version,
        @RestForm String grade,
        @RestForm String reason) {

    static final String NOT_JUDGED = "none";

    static JudgementForm of(Judgement judgement, String version) {
        var none = judgement.reason() == null ? null : NOT_JUDGED;
        return new JudgementForm(version, judgement.grade() == null ? none : judgement.grade(), judgement.reason());
    }

    JudgementForm against(String now) {
        return new JudgementForm(now, grade, reason);
    }

    Errors errors() {
        return Errors.none().requireText(grade, "grade", "Select a grade, or that this is not judged");
    }

    GiveJudgement given() {
        return new GiveJudgement(NOT_JUDGED.equals(grade) ? null : grade, Typed.orNull(reason));
    }
}
