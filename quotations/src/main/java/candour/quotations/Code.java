package candour.quotations;

/** The reasons a quotation can have, each with its name and its rule for a reader. */
public enum Code {
    WHOLE_SENTENCE("Whole sentence", "Every word of each sentence it touches is quoted."),
    PART_OF_SENTENCE(
            "Part of a sentence",
            "Words of the sentence are left out, none of which turns the meaning of those quoted."),
    CONCESSION_LEFT_OUT(
            "Concession left out",
            "The words are what the report grants before or beside its point (“although”, “despite”, “while”), without the word that says so."),
    CONTRAST_LEFT_OUT(
            "Contrast left out",
            "The sentence goes on to qualify the words (“but”, “however”, “although”), or came to them from the opposite."),
    NEGATION_LEFT_OUT(
            "Negation left out", "A “not”, “no”, “lack of” or “insufficient” that governs the words is left out."),
    NOT_YET_LEFT_OUT(
            "“Not yet” left out", "The report says that this is not so yet, only beginning, or too early to tell."),
    TIME_LEFT_OUT("Time left out", "The report speaks of the past, or of what is so no longer."),
    EARLIER_INSPECTION_LEFT_OUT(
            "Earlier inspection left out",
            "The report tells what an earlier inspection found; the quotation reads as what this one did."),
    LIMIT_LEFT_OUT(
            "Limit left out", "The report says it of some only: “some”, “a few”, “most”, “in some cases”, “not all”."),
    CONDITION_LEFT_OUT("Condition left out", "The report says it under a condition: “if”, “unless”, “where”, “when”."),
    INTENTION_LEFT_OUT(
            "Intention left out", "The report speaks of a plan, an aim, a need or a possibility, not of what is."),
    VIEW_LEFT_OUT(
            "Somebody’s view left out",
            "The report tells what somebody else says, feels or reports; the quotation reads as the inspectors’ finding."),
    REQUIREMENT_LEFT_OUT(
            "Requirement left out", "The words are from what must improve; the quotation reads as what is."),
    LIST_OPENING_LEFT_OUT(
            "Opening of the list left out", "The words are an item of a list whose opening turns their meaning."),
    ADVERSE_CLAUSE_LEFT_OUT("Criticism left out", "Praise is quoted from a sentence that also criticises."),
    FAVOURABLE_CLAUSE_LEFT_OUT("Praise left out", "Criticism is quoted from a sentence that also praises."),
    CONTRAST_FOLLOWS(
            "Contrast follows",
            "The next sentence takes it back or qualifies it (“However”, “But”, “This is not yet”)."),
    WORDS_DIFFER("Words differ", "Words are not those of the report."),
    WORDS_LEFT_OUT("Words left out", "Words between the first and the last quoted are missing."),
    WORDS_INSERTED(
            "Words inserted",
            "Words in square brackets are the statement’s own; they may explain, but not assert (“always”, “only”, “not”)."),
    JOINS_SENTENCES("Joins sentences", "Words of different sentences are run together."),
    JOINS_PARAGRAPHS("Joins paragraphs", "Words of different paragraphs are run together."),
    FOUND_IN_ANOTHER_REPORT("Found in another report", "The words are those of another published report."),
    SAID_BY_ANOTHER(
            "Given to somebody else",
            "The statement gives the words to a speaker who is not the inspectorate; they are not counted as a misquotation."),
    NOT_GIVEN_TO_THE_REPORT(
            "Not given to the report",
            "A title, a name, or one or two words in marks that the statement does not give to the report; not counted as a misquotation."),
    NOT_FOUND("Not found", "The report does not say these words."),
    SAME_WORDS_IN_SEVERAL_PLACES(
            "Several places",
            "The report says these words in more than one place; the verdict is about the one whose paragraph has most in common with the statement, else the most favourable.");

    private final String title;
    private final String meaning;

    Code(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
