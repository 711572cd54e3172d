package candour.cases.person;

import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a child at a glance, with the steps that are open to this caller; {@link PersonView} shows the rest. */
@Schema(name = "Child")
public record ChildView(
        PersonId id,
        String reference,
        @Schema(description = "ONS code") String authority,

        @Schema(description = "Every name ever recorded, in the order of recording")
        List<NameLine> names,

        BirthDate bornOn,

        @Schema(description = "The expected date of birth; it stays when the child is born")
        LocalDate expectedOn,

        List<OpenStep> openSteps) {

    /** The steps that have an address of their own under a child. */
    private static final Set<String> HERE =
            Set.of(PersonStep.NAMES.name(), PersonStep.BIRTH.name(), PersonStep.SEALING.name());

    /** One name. */
    @Schema(name = "ChildName")
    public record NameLine(
            String givenName,
            String familyName,
            NameKind kind,

            @Schema(description = "The first day of the name; absent for the name at registration")
            LocalDate from,

            Instant recordedAt,
            String recordedBy) {

        static NameLine of(PersonName name) {
            return new NameLine(
                    name.name().givenName(),
                    name.name().familyName(),
                    name.kind(),
                    name.heldFrom(),
                    name.noted().recordedAt(),
                    name.noted().byName());
        }
    }

    static ChildView of(Person child, Actor actor) {
        return new ChildView(
                child.id(),
                child.reference(),
                child.authority(),
                child.names().stream().map(NameLine::of).toList(),
                child.born().orElse(null),
                child.expectedOn().orElse(null),
                OpenStep.of(PersonStep.class, child.state(), actor, "/children/" + child.id()).stream()
                        .filter(step -> HERE.contains(step.step()))
                        .toList());
    }
}
