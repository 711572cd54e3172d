package candour.inspections.intervention;

import static candour.inspections.intervention.InterventionKind.COMMISSIONER;
import static candour.inspections.intervention.InterventionKind.DIRECTION;
import static candour.inspections.intervention.InterventionKind.NOTICE;
import static candour.inspections.intervention.InterventionKind.TRUST;
import static candour.inspections.intervention.InterventionKind.VOLUNTARY_BOARD;
import static candour.timescales.Authority.policy;
import static candour.timescales.Authority.statute;
import static candour.timescales.Regime.between;
import static candour.timescales.Regime.since;

import candour.inspections.dates.KnownDate;
import candour.timescales.Authority;
import candour.timescales.Regime;
import java.util.Arrays;
import java.util.Optional;

/** What each kind of intervention rests on, and since when: an intervention is judged by the law of the day it was issued. */
public enum LegalBasis {
    // spotless:off
    AGREED_BOARD(VOLUNTARY_BOARD, since("AGREEMENT", "2004-11-15"), false,
            policy("By agreement between the authority and the department; no power is used")),
    NOTICE_BY_LETTER(NOTICE, since("LETTER", "2004-11-15"), false,
            policy("Written answer HL1076, 31 July 2017: the department \"takes non-statutory steps, issuing an 'improvement notice'\"")),
    DIRECTION_2004(DIRECTION, since("CHILDREN_ACT_2004", "2005-04-01"), true,
            statute("Education Act 1996, section 497A(4), applied by Children Act 2004, section 50; first day in force not read").unverified()),
    COMMISSIONER_2004(COMMISSIONER, since("CHILDREN_ACT_2004", "2005-04-01"), true,
            statute("Appointed under a direction: Education Act 1996, section 497A(4B), with Children Act 2004, section 50").unverified()),
    TRUST_2004(TRUST, between("CHILDREN_ACT_2004", "2005-04-01", "2014-05-12"), true,
            statute("Exercise by a nominee: Education Act 1996, section 497A(4A), with Children Act 2004, section 50").unverified()),
    TRUST_2014(TRUST, since("CHILDREN_AND_FAMILIES_ACT_2014", "2014-05-13"), true,
            statute("Education Act 1996, section 497A(4A), as clarified by Children and Families Act 2014, section 101; first day in force not read").unverified());
    // spotless:on

    private final InterventionKind kind;
    private final Regime regime;
    private final boolean statutory;
    private final Authority source;

    LegalBasis(InterventionKind kind, Regime regime, boolean statutory, Authority source) {
        this.kind = kind;
        this.regime = regime;
        this.statutory = statutory;
        this.source = source;
    }

    /** The basis of that kind on the day; none before the first row of the kind. A date known to a month counts from its first day. */
    static Optional<LegalBasis> of(InterventionKind kind, KnownDate issuedOn) {
        return Arrays.stream(values())
                .filter(basis -> basis.kind == kind && basis.regime.inForceOn(issuedOn.earliest()))
                .findFirst();
    }

    /** "improvement notice (non-statutory)": never the press's word, always with what it rests on. */
    public String label() {
        return kind.words() + (statutory ? " (statutory)" : " (non-statutory)");
    }

    public InterventionKind kind() {
        return kind;
    }

    public Regime regime() {
        return regime;
    }

    public boolean isStatutory() {
        return statutory;
    }

    public Authority source() {
        return source;
    }
}
