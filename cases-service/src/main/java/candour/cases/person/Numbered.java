package candour.cases.person;

/** The key and the reference of a record that is about to be made. */
record Numbered(PersonId id, String reference) {}
