package candour.inspections.change;

import candour.inspections.complaint.ComplaintId;
import candour.inspections.representation.RepresentationId;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/** What a change follows: an accepted representation, an upheld complaint, or neither. */
@Embeddable
public record Follows(UUID representationId, UUID complaintId) {

    static Follows of(GiveCause given) {
        return new Follows(
                Optional.ofNullable(given.representation())
                        .map(RepresentationId::id)
                        .orElse(null),
                Optional.ofNullable(given.complaint()).map(ComplaintId::id).orElse(null));
    }

    public Optional<RepresentationId> representation() {
        return Optional.ofNullable(representationId).map(RepresentationId::new);
    }

    public Optional<ComplaintId> complaint() {
        return Optional.ofNullable(complaintId).map(ComplaintId::new);
    }
}
