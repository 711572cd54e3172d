package candour.cases.conference;

import candour.cases.meeting.Agency;
import candour.cases.meeting.TookPart;
import candour.cases.person.PersonId;
import candour.conventions.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conference was held.
 *
 * @param quorumReason why the chair went on with fewer agencies; null where it was quorate
 * @param decisions one for each child
 * @param dissent who did not agree, and why
 */
@Schema(description = "Record that a conference was held, and what it decided about each child")
record HoldConference(
        @NotNull(message = "Enter the day on which it was held")
        LocalDate on,

        @NotEmpty(message = "Enter who took part") @Size(max = 100)
        List<@NotNull @Valid TookPart> attendees,

        @Size(max = 4_000) String quorumReason,

        @NotEmpty(message = "Enter what was decided about each child") @Size(max = 20)
        List<@NotNull @Valid Decided> decisions,

        @Size(max = 50) List<@NotNull @Valid Dissented> dissent,
        @Size(max = 20_000) String fact,
        @Size(max = 20_000) String judgement) {

    private static final long OTHER_AGENCIES = 2;

    /**
     * What it decided about one child.
     *
     * @param category for a plan; null for none, and for a plan that goes on in the category it has
     * @param childsWords what the child said or had said for it; null for nothing
     * @param change what needs to change, as the outline of the plan says
     */
    @Schema(name = "ConferenceDecision")
    record Decided(
            @NotNull PersonId child,
            @NotNull(message = "Choose a decision") ChildsDecision decision,
            CategoryOfAbuse category,
            @Size(max = 20_000) String childsWords,
            @Size(max = 20_000) String change) {}

    /** Somebody who did not agree with what was decided. */
    @Schema(name = "ConferenceDissent")
    record Dissented(
            @NotNull Agency agency,

            @NotBlank(message = "Enter the name") @Size(max = 200)
            String name,

            @NotBlank(message = "Say why") @Size(max = 4_000)
            String reason) {}

    HoldConference {
        dissent = dissent == null ? List.of() : List.copyOf(dissent);
    }

    List<Dissent> dissent(String authority) {
        return dissent.stream()
                .map(it -> new Dissent(authority, it.agency(), it.name(), it.reason()))
                .toList();
    }

    /** Refuses with 422 a conference without social care and two other agencies, unless the chair says why it went on. */
    void mustBeQuorate() {
        var quorate =
                TookPart.missing(EnumSet.of(Agency.SOCIAL_CARE), attendees).isEmpty()
                        && TookPart.agenciesBesideSocialCare(attendees) >= OTHER_AGENCIES;
        if (!quorate && (quorumReason == null || quorumReason.isBlank())) {
            throw ProblemException.rule(
                    "/attendees",
                    "Social care and two other agencies must take part: record it as not quorate, or say why it went on");
        }
    }

    /** Refuses with 422 anything but one decision about each of the children, of those this kind of conference makes. */
    void mustDecide(ConferenceKind kind, Set<PersonId> children) {
        var about = decisions.stream().map(Decided::child).collect(Collectors.toSet());
        if (!about.equals(children) || decisions.size() != children.size()) {
            throw ProblemException.rule("/decisions", "Enter one decision about each child of the conference");
        }
        decisions.forEach(decided -> mustDecide(kind, decided));
    }

    private static void mustDecide(ConferenceKind kind, Decided decided) {
        if (!kind.decides(decided.decision())) {
            throw ProblemException.rule("/decisions", "Choose a decision that this kind of conference makes");
        }
        if (decided.decision() == ChildsDecision.PLAN && decided.category() == null) {
            throw ProblemException.rule("/decisions", "Choose the category of the plan");
        }
        if (!decided.decision().leavesPlan() && decided.category() != null) {
            throw ProblemException.rule("/decisions", "Choose a category for a plan alone");
        }
    }
}
