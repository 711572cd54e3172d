package candour.cases.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that records, shortly, that a professional of another agency was there.
 *
 * @param agency the agency, as it is called: the school, the health visitors
 * @param professional who it was; may be left out
 */
@Schema(description = "A visit by another agency, shortly")
record TellOfAgencyVisit(
        @NotBlank(message = "Enter the agency") @Size(max = 200)
        String agency,

        @Size(max = 200) String professional,
        @NotNull @Valid RecordVisit visit) {}
