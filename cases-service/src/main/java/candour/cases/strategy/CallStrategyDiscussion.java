package candour.cases.strategy;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A strategy discussion is called.
 *
 * @param children each with an open episode
 * @param suspectedOn the day of the decision that there is reasonable cause to suspect harm
 * @param fact what happened, and who said so
 * @param follows the discussion by telephone that this one in person follows; may be null
 */
@Schema(description = "Call a strategy discussion about one child or a sibling group")
record CallStrategyDiscussion(
        @NotEmpty(message = "Choose the children") @Size(max = 20)
        Set<@NotNull PersonId> children,

        @NotNull(message = "Enter the day on which harm was suspected")
        LocalDate suspectedOn,

        @NotBlank(message = "Say what happened") @Size(max = 20_000)
        String fact,

        StrategyDiscussionId follows) {}
