package candour.inspections.framework;

import java.util.List;

/** The grade scales, with what each grade means in the words of the reports. */
final class Scales {

    // spotless:off
    /** "The inspection judgements and what they mean", reports of 2013 under framework 090027. */
    static final List<Grade> MINIMUM_REQUIREMENTS = List.of(
            new Grade("OUTSTANDING", "Outstanding", "A service that significantly exceeds minimum requirements", 1),
            new Grade("GOOD", "Good", "A service that exceeds minimum requirements", 2),
            new Grade("ADEQUATE", "Adequate", "A service that only meets minimum requirements", 3),
            new Grade("INADEQUATE", "Inadequate", "A service that does not meet minimum requirements", 4));

    /** "What the inspection judgements mean: the local authority", reports of 2014 under the single framework. */
    static final List<Grade> SINGLE_INSPECTION = List.of(
            new Grade("OUTSTANDING", "Outstanding",
                    "An authority that leads highly effective services that contribute to significantly improved outcomes", 1),
            new Grade("GOOD", "Good",
                    "An authority that leads effective services that help, protect and care for children and young people", 2),
            new Grade("REQUIRES_IMPROVEMENT", "Requires improvement",
                    "An authority with no widespread or serious failures that create or leave children being harmed or at risk"
                            + " of harm, which is not yet delivering good protection, help and care", 3),
            new Grade("INADEQUATE", "Inadequate",
                    "An authority that provides services where there are widespread or serious failures that result in or"
                            + " leave children being harmed or at risk of harm", 4));

    /** As printed in reports from 2018; they do not say what a grade means. */
    static final List<Grade> TO_BE_GOOD = List.of(
            new Grade("OUTSTANDING", "Outstanding", null, 1),
            new Grade("GOOD", "Good", null, 2),
            new Grade("REQUIRES_IMPROVEMENT", "Requires improvement to be good", null, 3),
            new Grade("INADEQUATE", "Inadequate", null, 4));
    // spotless:on

    private Scales() {}
}
