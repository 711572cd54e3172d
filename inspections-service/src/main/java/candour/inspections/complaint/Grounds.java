package candour.inspections.complaint;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What the authority complains of, what would put it right, and the representation that led there, which may be null. */
@Embeddable
record Grounds(String about, String remedy, UUID representationId) {

    static Grounds of(MakeComplaint said) {
        return new Grounds(said.about(), said.remedy(), said.representation());
    }
}
