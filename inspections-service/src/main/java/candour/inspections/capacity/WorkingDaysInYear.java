package candour.inspections.capacity;

import candour.timescales.Authority;

/** The days one full-time equivalent works in a year, by which days lost become a rate; kept with each computed value. */
enum WorkingDaysInYear {
    /** Four published rows imply a number between 252.3 and 256.0. */
    DEPARTMENT(
            "253",
            Authority.policy("Department for Education, workforce statistics: believed constant")
                    .unverified());

    private final Range days;
    private final Authority authority;

    WorkingDaysInYear(String days, Authority authority) {
        this.days = Range.exactly(days);
        this.authority = authority;
    }

    Range days() {
        return days;
    }

    Authority authority() {
        return authority;
    }
}
