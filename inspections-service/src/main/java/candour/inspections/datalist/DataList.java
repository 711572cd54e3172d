package candour.inspections.datalist;

import static candour.inspections.inspection.InspectionKind.FOCUSED;
import static candour.inspections.inspection.InspectionKind.ILACS_SHORT;
import static candour.inspections.inspection.InspectionKind.ILACS_STANDARD;

import candour.inspections.inspection.InspectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The child-level lists of Annex A: what each is of, over which window, and what tells one row from another. */
public enum DataList {
    // spotless:off
    CONTACTS(1, "Contacts", "received in the 6 months before the inspection", "child, date of contact, source"),
    EARLY_HELP(2, "Early help", "assessments in the 6 months before, and those that are current", "child, start of assessment"),
    REFERRALS(3, "Referrals", "received in the 6 months before", "child, date of referral, source"),
    ASSESSMENTS(4, "Assessments", "in the 6 months before", "child, start of assessment"),
    SECTION_47(5, "Section 47 enquiries and initial conferences", "in the 6 months before", "child, date of strategy discussion"),
    CHILDREN_IN_NEED(6, "Children in need", "now or in the 6 months before", "child, start of need"),
    PROTECTION_PLANS(7, "Child protection plans", "now or ended in the 6 months before", "child, start of plan"),
    CHILDREN_IN_CARE(8, "Children in care", "now or ceased in the 6 months before", "child, start of care, legal status, placement"),
    CARE_LEAVERS(9, "Care leavers", "at the point of inspection", "child"),
    ADOPTION(10, "Adoption", "adopted, to be placed or reversed in the 12 months before", "child, date of decision"),
    ADOPTERS(11, "Prospective adopters", "in contact in the 12 months before", "adopter, date of enquiry");
    // spotless:on

    private static final Set<InspectionKind> WHOLE_ANNEX = EnumSet.of(ILACS_SHORT, ILACS_STANDARD);

    private final int number;
    private final String title;
    private final String window;
    private final String naturalKey;

    DataList(int number, String title, String window, String naturalKey) {
        this.number = number;
        this.title = title;
        this.window = window;
        this.naturalKey = naturalKey;
    }

    /** The lists an inspection of this kind asks for; a focused visit takes those of its theme, so none must be complete. */
    static List<DataList> of(InspectionKind kind) {
        return WHOLE_ANNEX.contains(kind) || kind == FOCUSED ? List.of(values()) : List.of();
    }

    /** Whether each of the lists must have been sent, or one of them. */
    static boolean isWholeAnnexOwed(InspectionKind kind) {
        return WHOLE_ANNEX.contains(kind);
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String window() {
        return window;
    }

    public String naturalKey() {
        return naturalKey;
    }
}
