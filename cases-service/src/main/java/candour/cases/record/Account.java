package candour.cases.record;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a record says, its parts kept apart: what happened, and what the professional makes of it. The child's own words
 * are a third part, kept with the child.
 *
 * @param fact what was seen or heard, and from whom
 * @param judgement may be null: there is not always one
 */
@Embeddable
public record Account(
        @NotBlank(message = "Say what happened") @Size(max = 20_000)
        String fact,

        @Size(max = 20_000) String judgement) {}
