package candour.cases.clock;

import candour.cases.access.Occasion;
import candour.conventions.RequestKey;
import candour.timescales.Authority;
import candour.timescales.Rules;
import candour.timescales.Term;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A term that an authority set for itself where the law leaves it to the authority: from a day on, by whom and why. */
@Entity
@Immutable
class LocalTerm {

    @Id
    private UUID id;

    private String authority;

    @Enumerated(EnumType.STRING)
    private CaseTimescale timescale;

    private LocalDate validFrom;
    private String term;
    private String beforeTerm;
    private String reason;
    private Instant setAt;
    private String bySubject;
    private String byName;

    @Embedded
    private RequestKey requestKey;

    protected LocalTerm() {}

    static LocalTerm of(UUID id, String authority, SetLocalTerm said, Term before, Occasion occasion) {
        var made = new LocalTerm();
        made.id = id;
        made.authority = authority;
        made.timescale = said.timescale();
        made.validFrom = said.validFrom();
        made.term = said.parsed().text();
        made.beforeTerm = before.text();
        made.reason = said.reason();
        made.setAt = occasion.at();
        made.bySubject = occasion.by().subject();
        made.byName = occasion.by().name();
        return made;
    }

    void madeBy(RequestKey key) {
        requestKey = key;
    }

    Rules<CaseEvent> applyTo(Rules<CaseEvent> rules) {
        return rules.amended(validFrom, Term.parse(term), Authority.local("Set by the authority: " + reason));
    }

    CaseTimescale timescale() {
        return timescale;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String term() {
        return term;
    }

    String beforeTerm() {
        return beforeTerm;
    }

    String reason() {
        return reason;
    }

    Instant setAt() {
        return setAt;
    }

    String byName() {
        return byName;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
