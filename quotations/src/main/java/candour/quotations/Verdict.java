package candour.quotations;

/** What comes of a quotation. Only the first two may stand as they are. */
public enum Verdict {
    VERBATIM_WHOLE_SENTENCE(
            "Whole sentence",
            "The report's words, one whole sentence or more, and nothing after them takes them back."),
    PART_OF_SENTENCE(
            "Part of a sentence",
            "The report's words, part of a sentence, and what is left out does not turn their meaning."),
    CONTEXT_REQUIRED("Needs its context", "The report's words, but what is left out turns their meaning."),
    ALTERED("Altered", "Six words or more, of which at most one in four differs from the report."),
    SPLICED("Spliced", "Words from different sentences or paragraphs, joined as if they were one."),
    NOT_A_QUOTATION("Not in the report", "The report does not say these words."),
    MISATTRIBUTED(
            "Somebody else’s words",
            "Another published report says these words and this one does not, or this one gives them as what somebody else says or an earlier inspection found.");

    private final String title;
    private final String meaning;

    Verdict(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public boolean isFair() {
        return this == VERBATIM_WHOLE_SENTENCE || this == PART_OF_SENTENCE;
    }
}
