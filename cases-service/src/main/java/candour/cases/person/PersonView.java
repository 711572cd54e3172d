package candour.cases.person;

import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a child, with the steps that are open to this caller. */
@Schema(name = "Child")
public record PersonView(
        PersonId id,
        String reference,
        @Schema(description = "ONS code") String authority,

        @Schema(description = "Every name ever recorded, in the order of recording")
        List<NameLine> names,

        BirthDate bornOn,

        @Schema(description = "The expected date of birth; it stays when the child is born")
        LocalDate expectedOn,

        List<OpenStep> openSteps) {

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
                    name.recordedAt(),
                    name.byName());
        }
    }

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "ChildOpenStep")
    public record OpenStep(
            PersonStep step, String title, String meaning, String path, String method, boolean needsReason) {

        static OpenStep of(PersonStep step, PersonId id) {
            var path = "/children/" + id + "/" + step.noun();
            return new OpenStep(step, step.title(), step.meaning(), path, "POST", step == PersonStep.SEALING);
        }
    }

    public static PersonView of(Person child, Actor actor) {
        return new PersonView(
                child.id(),
                child.reference(),
                child.authority(),
                child.names().stream().map(NameLine::of).toList(),
                child.born().orElse(null),
                child.expectedOn().orElse(null),
                openSteps(child, actor));
    }

    private static List<OpenStep> openSteps(Person child, Actor actor) {
        return Stream.of(PersonStep.values())
                .filter(step -> child.isOpen(step) && step.isFor(actor))
                .map(step -> OpenStep.of(step, child.id()))
                .toList();
    }
}
