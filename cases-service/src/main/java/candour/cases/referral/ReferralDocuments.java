package candour.cases.referral;

import candour.cases.record.Changes;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.SentDocument;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documents that came with referrals; whoever may see a referral may see its documents. */
@ApplicationScoped
class ReferralDocuments {

    private final EntityManager entities;
    private final Changes changes;
    private final Recorder recorder;
    private final Uuid7 ids;

    ReferralDocuments(EntityManager entities, Changes changes, Recorder recorder, Uuid7 ids) {
        this.entities = entities;
        this.changes = changes;
        this.recorder = recorder;
        this.ids = ids;
    }

    /** What is said of a document without its bytes. */
    @Schema(name = "ReferralDocument")
    record Line(
            UUID id,
            String title,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Instant recordedAt,
            String recordedBy) {}

    List<Line> of(ReferralId referral) {
        return entities.createQuery(
                        "select new candour.cases.referral.ReferralDocuments$Line(d.id, d.title, d.fileName, d.mediaType,"
                                + " d.size, d.sha256, d.recorded.recordedAt, d.recorded.byName) from ReferralDocument d"
                                + " where d.referralId = :of order by d.id",
                        Line.class)
                .setParameter("of", referral.id())
                .getResultList();
    }

    /** Adds it to the referral, once for each request key. */
    void add(Referral referral, SentDocument sent) {
        var before = madeBy(referral, sent);
        if (before.isPresent()) {
            before.get().requestKey().mustEqual(sent.key());
            return;
        }
        var document = ReferralDocument.of(ids.next(), referral, sent, changes.occasion());
        entities.persist(document);
        changes.followed(
                referral,
                "document",
                Map.of("title", document.title(), "sha256", document.sha256(), "size", document.size()),
                null);
    }

    /** The document, to be shown. */
    ReferralDocument read(Referral referral, UUID id) {
        var document = entities.createQuery(
                        "from ReferralDocument d where d.referralId = :of and d.id = :id", ReferralDocument.class)
                .setParameter("of", referral.key())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        recorder.record(
                referral.subject(), "access.read", Map.of("what", "document", "sha256", document.sha256()), null);
        return document;
    }

    private Optional<ReferralDocument> madeBy(Referral referral, SentDocument sent) {
        return entities.createQuery(
                        "from ReferralDocument d where d.authority = :authority and d.requestKey.key = :key",
                        ReferralDocument.class)
                .setParameter("authority", referral.authority())
                .setParameter("key", sent.key().key())
                .getResultStream()
                .findFirst();
    }
}
