package candour.cases.assessment;

/** What an assessment is written in: the dimensions of the Assessment Framework, with fact, words and judgement kept apart. */
public enum AssessmentField {
    FACTS("What happened, and who said so"),
    CHILDS_WORDS("The child's own words"),
    PARENTS_WORDS("What the parents and carers say"),
    CHILDS_NEEDS("The child's developmental needs"),
    PARENTING_CAPACITY("Parenting capacity"),
    FAMILY_AND_ENVIRONMENT("Family and environmental factors"),
    JUDGEMENT("What the worker makes of it"),
    NEXT("What should happen next");

    private final String title;

    AssessmentField(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
