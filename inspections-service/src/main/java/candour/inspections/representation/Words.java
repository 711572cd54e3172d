package candour.inspections.representation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the authority wrote; fixed once it is submitted.
 *
 * @param part address of the part of the issued draft
 * @param partSha256 the digest of what that part said
 */
@Embeddable
public record Words(
        String part,
        String partSha256,
        String quoted,
        String whatIsWrong,
        String proposedWording,
        @Enumerated(EnumType.STRING) Category category,
        String onBehalfOf) {

    static Words of(WriteRepresentation written, String partSha256) {
        return new Words(
                written.part().address(),
                partSha256,
                written.quoted(),
                written.whatIsWrong(),
                written.proposedWording(),
                written.category(),
                written.onBehalfOf());
    }
}
