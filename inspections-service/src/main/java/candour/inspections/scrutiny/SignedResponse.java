package candour.inspections.scrutiny;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** The executive's response to a scrutiny report and who signed it: an executive member who is none of its authors. */
@Embeddable
public record SignedResponse(
        @Column(name = "response") String statement,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "signed_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "signed_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "signed_by_office"))
        Person signedBy,

        Instant signedAt) {}
