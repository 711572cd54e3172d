package candour.cases.household;

import candour.cases.person.Address;
import candour.cases.person.FactLine;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a household: of the people in it, those they may know of. */
@Schema(name = "Household")
public record HouseholdView(
        UUID id,
        Address address,
        HouseholdState state,
        LocalDate from,
        LocalDate to,
        List<FactLine<Stay>> stays,
        List<OpenStep> openSteps) {

    /** For a caller, on a day; with the stays of people the caller may know of. */
    record Seen(Actor by, LocalDate today, Predicate<Stay> known) {}

    static HouseholdView of(Household it, Seen seen) {
        return new HouseholdView(
                it.key(),
                it.address(),
                it.state(),
                it.heldFrom(),
                it.heldTo(),
                it.stays().lines(seen.today()).stream()
                        .filter(line -> seen.known().test(line.fact()))
                        .toList(),
                OpenStep.of(HouseholdStep.class, it.state(), seen.by(), "/households/" + it.key()));
    }
}
