package candour.cases.meeting;

/** For whom somebody takes part in a meeting about a child. */
public enum Agency {
    SOCIAL_CARE("Social care"),
    POLICE("Police"),
    HEALTH("Health"),
    EDUCATION("Education"),
    PROBATION("Probation"),
    HOUSING("Housing"),
    YOUTH_JUSTICE("Youth justice"),
    LEGAL("Legal services"),
    VOLUNTARY("Voluntary organisation"),
    OTHER("Another agency"),
    FAMILY("The family");

    private final String title;

    Agency(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** How it is called within a sentence: {@code health}. */
    public String words() {
        return title.toLowerCase(java.util.Locale.ROOT);
    }
}
