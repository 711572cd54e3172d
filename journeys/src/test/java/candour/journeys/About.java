package candour.journeys;

/** What a representation can be about, as the page offers it. */
final class About {
    static final String JUDGEMENT = "A judgement is not borne out by the evidence";
    static final String TONE = "The tone should be softer or harder";
    static final String FACT = "A fact is wrong";

    private About() {}
}
