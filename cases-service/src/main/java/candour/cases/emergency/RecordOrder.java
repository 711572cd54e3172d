package candour.cases.emergency;

import candour.cases.person.PersonId;
import candour.cases.record.Account;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records an order without police protection before it. */
@Schema(description = "The court made an emergency protection order")
record RecordOrder(
        @NotNull(message = "Name the child") PersonId child,
        @NotNull(message = "Enter the order") @Valid OrderMade order,
        @NotNull(message = "Say what happened") @Valid Account account) {}
