package candour.cases.visit;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that plans a visit.
 *
 * @param children one child, or the sibling group that is visited together
 * @param plannedOn the day; earlier than today where the visit is recorded late
 */
@Schema(description = "Plans one visit to one child or to a sibling group")
record PlanVisit(
        @NotEmpty(message = "Name the child or children") @Size(max = 20)
        Set<PersonId> children,

        @NotNull(message = "Enter the day of the visit") LocalDate plannedOn,

        @NotNull(message = "Say whether the family was told beforehand")
        Boolean announced) {}
