package candour.inspections.recipient;

import jakarta.validation.constraints.Size;

/** Why an officer is taken off the list; may be left out. */
record RemoveRecipient(@Size(max = 4000) String reason) {}
