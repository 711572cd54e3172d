package candour.cases.relationship;

import candour.cases.person.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that makes a relationship: the person is the mother of the other.
 *
 * @param from the first day; may be absent where it is not known, or has always been so
 * @param saidBy who said so, in words; may be absent
 */
@Schema(description = "What one person is to another: `person` is the `type` of `other`")
public record RecordRelationship(
        @NotNull(message = "Say who") PersonId person,

        @NotNull(message = "Say what the person is to the other")
        RelationshipType type,

        @NotNull(message = "Say to whom") PersonId other,
        ParentalResponsibility.Held parentalResponsibility,
        LocalDate from,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source,

        @Size(max = 200, message = "Use at most 200 characters")
        String saidBy) {}
