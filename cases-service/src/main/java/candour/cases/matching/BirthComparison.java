package candour.cases.matching;

import candour.cases.person.BirthDate;
import candour.timescales.PartialDate.Precision;

/** How one date of birth is like another. */
record BirthComparison(BirthDate wanted, BirthDate record) {

    Reason reason() {
        return likeness().of(record);
    }

    private Likeness likeness() {
        if (wanted.equals(record)) {
            return Likeness.SAME_BIRTH;
        }
        if (wanted.bornPrecision() != Precision.DAY || record.bornPrecision() != Precision.DAY) {
            return overlap() ? Likeness.BIRTH_LESS_EXACT : Likeness.OTHER_BIRTH;
        }
        var slip = new TypedDate(wanted.bornEarliest()).slips().get(record.bornEarliest());
        return switch (slip) {
            case DAY_AND_MONTH_SWAPPED -> Likeness.BIRTH_DAY_AND_MONTH;
            case TWO_DIGITS_SWAPPED -> Likeness.BIRTH_TWO_DIGITS;
            case ONE_DIGIT_WRONG -> Likeness.BIRTH_ONE_DIGIT;
            case null -> Likeness.OTHER_BIRTH;
        };
    }

    private boolean overlap() {
        return !wanted.bornEarliest().isAfter(record.bornLatest())
                && !record.bornEarliest().isAfter(wanted.bornLatest());
    }
}
