package candour.inspections.timescale;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.timescales.Authority;
import candour.timescales.Force;
import candour.timescales.Rules;
import candour.timescales.Term;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a believed term was found to be another, from a day on: who found it where, and what stood there before. */
@Entity
@Immutable
@Table(name = "timescale_amendment")
class Amendment {

    @Id
    private UUID id;

    private String timescale;
    private String regime;
    private LocalDate validFrom;

    @Embedded
    @AttributeOverride(name = "term", column = @Column(name = "term"))
    private Wording after;

    @Embedded
    @AttributeOverride(name = "term", column = @Column(name = "before_term"))
    @AttributeOverride(name = "source", column = @Column(name = "before_source"))
    @AttributeOverride(name = "verified", column = @Column(name = "before_verified"))
    private Wording before;

    private String reason;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "made_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "made_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "made_by_office"))
    private Person madeBy;

    private Instant madeAt;

    @Embedded
    private RequestKey requestKey;

    protected Amendment() {}

    /** What a row says of its term. */
    @jakarta.persistence.Embeddable
    record Wording(String term, String source, boolean verified) {}

    static Amendment of(UUID id, AmendTimescale said, String regime, Wording before, RequestKey key) {
        var made = new Amendment();
        made.id = id;
        made.timescale = said.timescale();
        made.regime = regime;
        made.validFrom = said.validFrom();
        made.after = new Wording(said.parsed().text(), said.source(), said.verified());
        made.before = before;
        made.reason = said.reason();
        made.requestKey = key;
        return made;
    }

    void madeBy(Person person, Instant at) {
        madeBy = person;
        madeAt = at;
    }

    /** The rules as this amendment leaves them. */
    <E> Rules<E> applyTo(Rules<E> rules) {
        var force = rules.on(validFrom).map(rule -> rule.authority().force()).orElse(Force.POLICY);
        return rules.amended(
                validFrom, Term.parse(after.term()), new Authority(force, after.source(), after.verified()));
    }

    UUID id() {
        return id;
    }

    String timescale() {
        return timescale;
    }

    /** The published row it divides. */
    String regime() {
        return regime;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Wording after() {
        return after;
    }

    Wording before() {
        return before;
    }

    String reason() {
        return reason;
    }

    Person madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
