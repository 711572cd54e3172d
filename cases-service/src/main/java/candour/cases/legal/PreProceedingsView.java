package candour.cases.legal;

import candour.cases.episode.EpisodeId;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of pre-proceedings; the days are those the children in need census asks for. */
@Schema(name = "PreProceedings")
record PreProceedingsView(
        PreProceedingsId id,
        PersonId child,
        EpisodeId episode,
        PreProceedingsState state,
        LocalDate startedOn,
        LocalDate letterSentOn,
        LocalDate groupDecisionOfferedOn,
        LocalDate groupDecisionMeetingOn,
        LocalDate firstMeetingOn,
        long reviewMeetings,
        LocalDate steppedDownOn,
        LocalDate appliedToCourtOn,
        List<OpenStep> openSteps) {

    static PreProceedingsView of(PreProceedings one, Actor actor) {
        return new PreProceedingsView(
                one.id(),
                one.child(),
                one.episode(),
                one.state(),
                one.dayOf(PreProceedingsStep.START).orElse(null),
                one.dayOf(PreProceedingsStep.LETTER).orElse(null),
                one.dayOf(PreProceedingsStep.GROUP_DECISION_OFFER).orElse(null),
                one.dayOf(PreProceedingsStep.GROUP_DECISION_MEETING).orElse(null),
                one.dayOf(PreProceedingsStep.FIRST_MEETING).orElse(null),
                one.count(PreProceedingsStep.REVIEW_MEETING),
                one.dayOf(PreProceedingsStep.STEP_DOWN).orElse(null),
                one.dayOf(PreProceedingsStep.COURT_APPLICATION).orElse(null),
                OpenStep.of(PreProceedingsStep.class, one.state(), actor, "/pre-proceedings/" + one.id()));
    }
}
