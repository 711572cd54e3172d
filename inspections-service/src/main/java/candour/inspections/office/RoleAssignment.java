package candour.inspections.office;

import candour.conventions.RequestKey;
import candour.inspections.dates.KnownDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** That somebody held an office from one date to another. It says nothing of why it ended: that is nobody's business here. */
@Entity
@DynamicUpdate
public class RoleAssignment {

    @Id
    private UUID id;

    private String authority;
    private String subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeRole role;

    private String title;
    private String body;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "held_from"))
    @AttributeOverride(name = "precision", column = @Column(name = "held_from_precision"))
    private KnownDate from;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "held_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "held_to_precision"))
    private KnownDate to;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected RoleAssignment() {}

    static RoleAssignment of(UUID id, String authority, AssignRole said, RequestKey key) {
        var made = new RoleAssignment();
        made.id = id;
        made.authority = authority;
        made.subject = said.subject();
        made.name = said.name();
        made.role = said.role();
        made.title = said.title();
        made.body = said.body();
        made.from = said.from();
        made.to = said.to();
        made.requestKey = key;
        return made;
    }

    void endOn(KnownDate last) {
        to = last;
    }

    /** Whether it was held on the day, as far as the dates say: one known to the month counts with the whole month. */
    public boolean isHeldOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isOver(day));
    }

    public boolean hasEnded() {
        return to != null;
    }

    /** The person's account; empty for somebody who had none. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public String name() {
        return name;
    }

    public OfficeRole role() {
        return role;
    }

    /** What the office is called there, "cabinet member for children"; empty where it has no name of its own. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The body it belongs to, "cabinet". */
    public String body() {
        return body;
    }

    public KnownDate from() {
        return from;
    }

    public Optional<KnownDate> to() {
        return Optional.ofNullable(to);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
