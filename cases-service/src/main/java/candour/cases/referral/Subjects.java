package candour.cases.referral;

import candour.conventions.ProblemException;

/** The numbers of a referral's children, from 1. */
final class Subjects {

    private Subjects() {}

    /** Refuses with 422 a number that no child of the referral has. */
    static void mustBeOf(Referral referral, int subject) {
        if (subject < 1 || subject > referral.children().size()) {
            throw ProblemException.rule("/subject", "Choose a child of this referral by its number");
        }
    }
}
