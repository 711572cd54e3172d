package candour.inspections.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Where a published report came from; never changes. */
@Embeddable
record Provenance(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Origin origin,

        @Column(updatable = false) UUID inspectionId,
        @Column(updatable = false) UUID reportImport) {

    static Provenance imported(UUID reportImport) {
        return new Provenance(Origin.IMPORTED, null, reportImport);
    }

    static Provenance inspected(UUID inspection) {
        return new Provenance(Origin.INSPECTED, inspection, null);
    }
}
