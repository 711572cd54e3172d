package candour.inspections.archive;

import candour.ledger.Subject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;

/** A report that everybody may read, as it now stands, wherever it came from; one that was withdrawn is a tombstone. */
@Entity
public class PublishedReport {

    @Id
    private UUID id;

    @Embedded
    private Provenance provenance;

    private String sha256;

    @Embedded
    private PublishedAuthority authority;

    private String framework;

    @Enumerated(EnumType.STRING)
    private PublishedKind kind;

    @Embedded
    private PublishedDates dates;

    @Column(insertable = false, updatable = false)
    private LocalDate dated;

    private String lead;
    private String title;
    private Integer pages;

    @Column(updatable = false)
    private String rehearsalOf;

    private int edition;

    @Column(updatable = false)
    private Instant takenInAt;

    private Instant changedAt;
    private Instant withdrawnAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "published_passage", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<PublishedPassage> passages;

    @ElementCollection
    @CollectionTable(name = "published_judgement", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<PublishedJudgement> judgements;

    protected PublishedReport() {}

    /** A report of an inspection made here goes by the id of the inspection. */
    static PublishedReport of(UUID id, Provenance provenance, Particulars about, PublishedText text, Instant now) {
        var report = new PublishedReport();
        report.id = id;
        report.provenance = provenance;
        report.edition = 1;
        report.takenInAt = now;
        report.rehearsalOf = about.rehearsalOf();
        report.say(about, text, now);
        return report;
    }

    /** What it says from now on; the caller has kept what it said before. */
    void correct(Particulars about, PublishedText text, Instant now) {
        edition++;
        withdrawnAt = null;
        say(about, text, now);
    }

    /** Leaves that it was published, and when it was taken back; the caller has kept what it said before. */
    void withdraw(Instant now) {
        edition++;
        withdrawnAt = now;
        changedAt = now;
        passages = new ArrayList<>();
        judgements = new ArrayList<>();
    }

    private void say(Particulars about, PublishedText text, Instant now) {
        sha256 = about.sha256();
        authority = about.authority();
        framework = about.framework();
        kind = about.kind();
        dates = about.dates();
        lead = about.lead();
        title = about.title();
        pages = about.pages();
        changedAt = now;
        passages = new ArrayList<>(text.passages());
        judgements = new ArrayList<>(text.judgements());
    }

    Subject subject() {
        return new Subject("published-report", id.toString(), version);
    }

    public UUID id() {
        return id;
    }

    public Origin origin() {
        return provenance.origin();
    }

    /** Of the imported file, or of the published revision with all before it. */
    public String sha256() {
        return sha256;
    }

    public PublishedAuthority authority() {
        return authority;
    }

    /** Code of the framework; empty where it could not be read. */
    public Optional<String> framework() {
        return Optional.ofNullable(framework);
    }

    public Optional<PublishedKind> kind() {
        return Optional.ofNullable(kind);
    }

    public PublishedDates dates() {
        return dates == null ? PublishedDates.UNKNOWN : dates;
    }

    /** For order: the day of publication, else the last of fieldwork, else the first day of the calendar. */
    LocalDate dated() {
        return dated;
    }

    public Optional<String> lead() {
        return Optional.ofNullable(lead);
    }

    public String title() {
        return title;
    }

    public Optional<String> rehearsalOf() {
        return Optional.ofNullable(rehearsalOf);
    }

    /** 1, and one more with each correction and with a withdrawal. */
    public int edition() {
        return edition;
    }

    /** When it was withdrawn, if it was; its text and judgements are then empty. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public List<PublishedPassage> passages() {
        return List.copyOf(passages);
    }

    public List<PublishedJudgement> judgements() {
        return List.copyOf(judgements);
    }

    public long version() {
        return version;
    }
}
