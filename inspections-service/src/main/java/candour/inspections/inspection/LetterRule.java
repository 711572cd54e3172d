package candour.inspections.inspection;

import candour.timescales.Authority;
import java.util.Set;

/** Which reports and letters are published: a row each, with its source. */
public enum LetterRule {
    // spotless:off
    INSPECTION("The report of an inspection", true, Authority.statute("Education and Inspections Act 2006, section 137")),
    JOINT("The joint report of a joint targeted area inspection", true,
            Authority.statute("Children Act 2004, section 20, with SI 2015/1792").unverified()),
    LETTER("The letter about an unannounced inspection or a focused visit", true,
            Authority.policy("ILACS framework: letters of focused visits are published").unverified()),
    FIRST_MONITORING_VISIT("The letter about the first monitoring visit after an inspection", false,
            Authority.policy("Monitoring of inadequate authorities: the first visit's letter is not published (Community Care, 31 May 2016)")),
    LATER_MONITORING_VISIT("The letter about a later monitoring visit", true,
            Authority.policy("Monitoring of inadequate authorities: letters from the second visit on are published (Community Care, 31 May 2016)"));
    // spotless:on

    /** The same rows as a condition of a query on inspections {@code i}: all but the first monitoring visit that was not cancelled. */
    public static final String IS_PUBLISHED = """
            (i.kind <> 'MONITORING' or exists (select 1 from inspection earlier
                where earlier.authority = i.authority and earlier.parent_id = i.parent_id
                    and earlier.kind = 'MONITORING' and earlier.state <> 'CANCELLED'
                    and (earlier.fieldwork_from, earlier.id) < (i.fieldwork_from, i.id)))
            """;

    private static final Set<InspectionKind> LETTERS = Set.of(InspectionKind.UNANNOUNCED, InspectionKind.FOCUSED);

    private final String what;
    private final boolean published;
    private final Authority authority;

    LetterRule(String what, boolean published, Authority authority) {
        this.what = what;
        this.published = published;
        this.authority = authority;
    }

    /** The row for a kind; of monitoring visits, by which of them it is after its inspection, from 1. */
    static LetterRule of(InspectionKind kind, int visitNumber) {
        if (kind == InspectionKind.MONITORING) {
            return visitNumber == 1 ? FIRST_MONITORING_VISIT : LATER_MONITORING_VISIT;
        }
        if (kind == InspectionKind.JTAI) {
            return JOINT;
        }
        return LETTERS.contains(kind) ? LETTER : INSPECTION;
    }

    public String what() {
        return what;
    }

    public boolean isPublished() {
        return published;
    }

    public Authority authority() {
        return authority;
    }
}
