package candour.inspections.change;

/** What a change must bring with it, besides its reason. */
enum Need {
    ACCEPTED_REPRESENTATION("a representation on this part that was accepted with a change"),
    EVIDENCE("the evidence it rests on"),
    SECOND_PERSON("a second person who confirms it"),
    SAME_WORDS("that no word changes: only letter case, space and punctuation do"),
    MODERATOR("a moderator who does not lead the inspection"),
    UPHELD_COMPLAINT("a complaint about this inspection that was upheld, fully or in part, and lets this part change");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
