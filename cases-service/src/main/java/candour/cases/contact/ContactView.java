package candour.cases.contact;

import candour.cases.clock.LateEntry;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.referral.ChildDetails;
import candour.cases.referral.Match;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who answer the front door see of a contact. */
@Schema(name = "Contact")
record ContactView(
        ContactId id,
        String reference,
        @Schema(description = "ONS code") String authority,

        ContactState state,
        ContactFacts facts,

        @Schema(description = "Recorded more than five working days after it came")
        boolean enteredLate,

        List<ChildLine> children,

        @Schema(description = "What screening found; absent before")
        Boolean welfareConcern,

        @Schema(description = "The referral it became") UUID referral,

        ContactTold told,
        List<StepLine> journal,
        List<OpenStep> openSteps) {

    /** One child of it. */
    @Schema(name = "ContactChild")
    record ChildLine(int subject, ChildDetails details, PersonId child) {
        static ChildLine of(Contact contact, int subject) {
            return new ChildLine(
                    subject,
                    contact.children().get(subject - 1).details(),
                    contact.childOf(subject).map(Match::child).orElse(null));
        }
    }

    /** One step that was taken. */
    @Schema(name = "ContactStepTaken")
    record StepLine(String step, LocalDate takenOn, Instant recordedAt, String by, String reason) {}

    static ContactView of(Contact contact, Actor actor) {
        return new ContactView(
                contact.id(),
                contact.reference(),
                contact.authority(),
                contact.state(),
                contact.facts(),
                LateEntry.is(contact.facts().receivedOn(), contact.facts().recordedAt()),
                IntStream.rangeClosed(1, contact.children().size())
                        .mapToObj(subject -> ChildLine.of(contact, subject))
                        .toList(),
                contact.welfareConcern().orElse(null),
                contact.referral().orElse(null),
                contact.told().orElse(null),
                contact.journal().stream()
                        .map(one ->
                                new StepLine(one.step(), one.takenOn(), one.recordedAt(), one.byName(), one.reason()))
                        .toList(),
                OpenStep.of(ContactStep.class, contact.state(), actor, "/contacts/" + contact.id()));
    }
}
