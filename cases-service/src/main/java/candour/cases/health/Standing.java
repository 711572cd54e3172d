package candour.cases.health;

/** What the authority does for a child, as far as a hospital's notice is about it. */
enum Standing {
    PLAN,
    LOOKED_AFTER,
    ENDED_WITHIN_TWELVE_MONTHS,
    NONE
}
