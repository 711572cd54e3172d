package candour.cases.referral;

import candour.cases.person.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who referred children are: a sibling group is matched at once, so that its chronology has one event. */
@Schema(description = "Says which known child each referred child is")
public record MatchChildren(
        @NotEmpty(message = "Say which child is matched") @Size(max = 20)
        List<@Valid @NotNull OneMatch> matches) {

    /** One of them. */
    public record OneMatch(
            @Schema(description = "The child's number in the referral, from 1")
            int subject,

            @NotNull(message = "Choose the child's record") PersonId child) {}
}
