package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.conventions.RequestKey;
import candour.conventions.SentDocument;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A document that came with a referral; never changed once it is there. */
@Entity
@Immutable
class ReferralDocument {

    @Id
    private UUID id;

    private String authority;
    private UUID referralId;
    private String title;
    private String fileName;
    private String mediaType;
    private byte[] content;
    private long size;
    private String sha256;

    @Embedded
    private Recorded recorded;

    @Embedded
    private RequestKey requestKey;

    protected ReferralDocument() {}

    static ReferralDocument of(UUID id, Referral referral, SentDocument sent, Occasion occasion) {
        var made = new ReferralDocument();
        made.id = id;
        made.authority = referral.authority();
        made.referralId = referral.key();
        made.title = sent.title();
        made.fileName = sent.fileName();
        made.mediaType = sent.mediaType();
        made.content = sent.content();
        made.size = sent.content().length;
        made.sha256 = sent.sha256();
        made.recorded = Recorded.of(occasion);
        made.requestKey = sent.key();
        return made;
    }

    String title() {
        return title;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
