package candour.inspections.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a published report said before it was corrected or withdrawn; never changed. */
@Entity
@Immutable
@Table(name = "published_edition")
class EarlierEdition {

    /** A report and which of its editions. */
    @Embeddable
    record Id(@Column(name = "report_id") UUID report, int edition) {}

    @EmbeddedId
    private Id id;

    private String sha256;
    private Instant replacedAt;

    /** JSON of a {@link PublishedText}. */
    private String content;

    protected EarlierEdition() {}

    static EarlierEdition of(PublishedReport report, String content, Instant now) {
        var earlier = new EarlierEdition();
        earlier.id = new Id(report.id(), report.edition());
        earlier.sha256 = report.sha256();
        earlier.replacedAt = now;
        earlier.content = content;
        return earlier;
    }
}
