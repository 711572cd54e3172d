package candour.cases.personlink;

import candour.cases.matching.Reason;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a link, with what speaks for and against it as the two records stand now. */
@Schema(name = "PersonLink")
public record PersonLinkView(
        UUID id,
        PersonId one,
        PersonId other,
        PersonLinkState state,
        List<Reason> reasons,
        List<Line> journal,
        List<OpenStep> openSteps) {

    /** What was held of it, when, by whom and why. */
    @Schema(name = "PersonLinkLine")
    public record Line(PersonLinkStep step, Instant recordedAt, String recordedBy, String reason) {}

    static PersonLinkView of(PersonLink link, List<Reason> reasons, Actor actor) {
        return new PersonLinkView(
                link.key(),
                link.one(),
                link.other(),
                link.state(),
                reasons,
                link.journal().stream()
                        .map(it ->
                                new Line(PersonLinkStep.valueOf(it.step()), it.recordedAt(), it.byName(), it.reason()))
                        .toList(),
                OpenStep.of(PersonLinkStep.class, link.state(), actor, "/person-links/" + link.key()));
    }
}
