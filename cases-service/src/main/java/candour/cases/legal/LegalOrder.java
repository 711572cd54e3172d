package candour.cases.legal;

/** What a legal status can be: orders and agreements about children, with the section they come from. */
public enum LegalOrder {
    ACCOMMODATED("Accommodated by agreement", "Children Act 1989, section 20"),
    INTERIM_SUPERVISION_ORDER("Interim supervision order", "Children Act 1989, section 38"),
    SUPERVISION_ORDER("Supervision order", "Children Act 1989, section 35"),
    INTERIM_CARE_ORDER("Interim care order", "Children Act 1989, section 38"),
    CARE_ORDER("Care order", "Children Act 1989, section 31"),
    CHILD_ARRANGEMENTS_ORDER("Child arrangements order", "Children Act 1989, section 8"),
    SPECIAL_GUARDIANSHIP_ORDER("Special guardianship order", "Children Act 1989, section 14A"),
    PLACEMENT_ORDER("Placement order", "Adoption and Children Act 2002, section 21"),
    ADOPTION_ORDER("Adoption order", "Adoption and Children Act 2002, section 46");

    private final String title;
    private final String source;

    LegalOrder(String title, String source) {
        this.title = title;
        this.source = source;
    }

    public String title() {
        return title;
    }

    public String source() {
        return source;
    }
}
