package candour.cases.matching;

/** What speaks for two records being of one person, and what against it: each a row with its points, which are judgement. */
public enum Likeness {
    // spotless:off
    SAME_NUMBER(60, "The same number"),
    OTHER_NUMBER(-40, "Another number of the same kind"),
    SAME_FAMILY_NAME(20, "The same family name"),
    FAMILY_NAME_SLIP(12, "The family names are one letter apart"),
    FAMILY_NAME_SOUND(10, "The family names sound alike"),
    SAME_GIVEN_NAME(15, "The same given name"),
    GIVEN_NAME_VARIANT(12, "The given names stand for one another"),
    GIVEN_NAME_SLIP(9, "The given names are one letter apart"),
    GIVEN_NAME_SOUND(7, "The given names sound alike"),
    GIVEN_NAME_INITIAL(3, "One given name is the initial of the other"),
    NAMES_TURNED(25, "Given and family name are the other way round"),
    OTHER_NAMES(-15, "Neither name is alike"),
    SAME_BIRTH(25, "The same date of birth"),
    BIRTH_DAY_AND_MONTH(18, "Day and month of birth are swapped"),
    BIRTH_TWO_DIGITS(16, "Two digits of the date of birth are swapped"),
    BIRTH_ONE_DIGIT(14, "One digit of the date of birth differs"),
    BIRTH_LESS_EXACT(8, "One date of birth is less exact and may be the other"),
    OTHER_BIRTH(-10, "Another date of birth"),
    SAME_PROPERTY(15, "The same property"),
    SAME_POSTCODE(8, "The same postcode");
    // spotless:on

    private final int points;
    private final String words;

    Likeness(int points, String words) {
        this.points = points;
        this.words = words;
    }

    public int points() {
        return points;
    }

    public String words() {
        return words;
    }

    /** With what is alike, as the record has it. */
    Reason of(Object alike) {
        return new Reason(this, points, "%s: %s".formatted(words, alike));
    }
}
