package candour.cases.enquiry;

import candour.cases.episode.EpisodeId;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.record.StepLine;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section 47 enquiry as its readers see it. */
@Schema(name = "Enquiry")
record EnquiryView(
        EnquiryId id,
        PersonId child,
        EpisodeId episode,
        EnquiryState state,
        LocalDate startedOn,
        LocalDate concludedOn,
        LocalDate conferenceOn,

        @Schema(description = "Concluded without an initial conference")
        boolean conferenceNotRequired,

        String fact,
        String childsWords,
        String judgement,
        List<Outcome> outcomes,
        List<Discussion> discussions,
        List<StepLine> journal,
        List<OpenStep> openSteps) {

    /** An outcome in words. */
    @Schema(name = "EnquiryOutcomeFound")
    record Outcome(EnquiryOutcome code, String label) {}

    /** A strategy discussion within the enquiry; exactly one initiated it. */
    @Schema(name = "EnquiryDiscussion")
    record Discussion(UUID id, LocalDate heldOn, boolean initiates) {}

    static EnquiryView of(Enquiry of, Actor actor) {
        return new EnquiryView(
                of.id(),
                of.child(),
                of.episode(),
                of.state(),
                of.startedOn(),
                of.concludedOn().orElse(null),
                of.conferenceOn().orElse(null),
                of.state().needsNoConference(),
                of.findings().fact(),
                of.findings().childsWords(),
                of.findings().judgement(),
                of.outcomes().stream()
                        .sorted()
                        .map(it -> new Outcome(it, it.label()))
                        .toList(),
                of.discussions().stream()
                        .map(it -> new Discussion(
                                it.discussion(), it.heldOn(), it.discussion().equals(of.initiatedBy())))
                        .toList(),
                StepLine.of(of.journal()),
                OpenStep.of(EnquiryStep.class, of.state(), actor, "/enquiries/" + of.id()));
    }
}
