package candour.cases.household;

import candour.cases.person.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that makes a household.
 *
 * @param from the first day; may be absent where it is not known
 * @param stays at least one: a household without people is an address
 */
@Schema(description = "People at an address: who lives there, and who visits regularly")
public record FormHousehold(
        @NotNull(message = "Enter the address") @Valid Address address,
        LocalDate from,

        @Valid
        @NotEmpty(message = "Say who lives there or visits regularly")
        @Size(max = 30, message = "Give at most 30 people at once")
        List<RecordStay> stays) {}
