package candour.cases.relationship;

/** What one person is to another, as it is said of the first and, the other way round, of the second. */
public enum RelationshipType {
    // spotless:off
    MOTHER("mother", "child", true),
    FATHER("father", "child", true),
    ADOPTIVE_PARENT("adoptive parent", "adopted child", true),
    STEP_PARENT("step-parent", "step-child", false),
    SPECIAL_GUARDIAN("special guardian", "child under special guardianship", false),
    FOSTER_CARER("foster carer", "fostered child", false),
    PRIVATE_FOSTER_CARER("private foster carer", "privately fostered child", false),
    OTHER_CARER("other carer", "child cared for", false),
    GRANDPARENT("grandparent", "grandchild", false),
    AUNT_OR_UNCLE("aunt or uncle", "niece or nephew", false),
    SIBLING("brother or sister", "brother or sister", false),
    HALF_SIBLING("half-brother or half-sister", "half-brother or half-sister", false),
    STEP_SIBLING("step-brother or step-sister", "step-brother or step-sister", false),
    COUSIN("cousin", "cousin", false),
    PARTNER("partner", "partner", false),
    FORMER_PARTNER("former partner", "former partner", false),
    FAMILY_FRIEND("friend of the family", "friend of the family", false);
    // spotless:on

    private final String words;
    private final String inverse;
    private final boolean parental;

    RelationshipType(String words, String inverse, boolean parental) {
        this.words = words;
        this.inverse = inverse;
        this.parental = parental;
    }

    /** What the person is to the other. */
    public String words() {
        return words;
    }

    /** What the other is to the person. */
    public String inverse() {
        return inverse;
    }

    /** Whether children of the same are siblings. */
    public boolean isParental() {
        return parental;
    }

    public boolean isOfSiblings() {
        return this == SIBLING || this == HALF_SIBLING || this == STEP_SIBLING;
    }
}
