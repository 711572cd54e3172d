package candour.inspections.workingparty;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day a step happened; today where it is left out. */
@Schema(name = "TakeWorkingPartyStep")
record TakeStep(LocalDate on) {}
