package candour.inspections.report;

import candour.inspections.inspection.InspectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;

/** The report of an inspection: which of its revisions is the newest, which was issued, which is final. */
@Entity
public class Report {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private InspectionId inspection;

    private String authority;
    private int newest;
    private Integer issued;
    private Integer finalRevision;

    @Version
    private long version;

    protected Report() {}

    Report(InspectionId inspection, String authority) {
        this.inspection = inspection;
        this.authority = authority;
    }

    void advance(Revision revision) {
        newest = revision.number();
        if (revision.purpose() == Purpose.ISSUED) {
            issued = newest;
        }
        if (revision.purpose() == Purpose.FINAL) {
            finalRevision = newest;
        }
    }

    /** The newest revision is what everybody reads from now on; the earlier one stays readable. */
    void correct() {
        finalRevision = newest;
    }

    public InspectionId inspection() {
        return inspection;
    }

    public String authority() {
        return authority;
    }

    public int newest() {
        return newest;
    }

    public Optional<Integer> issued() {
        return Optional.ofNullable(issued);
    }

    public Optional<Integer> finalRevision() {
        return Optional.ofNullable(finalRevision);
    }

    public long version() {
        return version;
    }
}
