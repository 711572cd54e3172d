package candour.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The rest of the form.
 *
 * @param adults further ones; those recorded before stay
 */
public record CompleteForm(
        @NotNull(message = "Send the particulars as they are known now") @Valid
        Particulars particulars,

        @Size(max = 30) List<@Valid @NotNull Adult> adults) {

    public CompleteForm {
        adults = adults == null ? List.of() : List.copyOf(adults);
    }
}
