package candour.cases.person;

/** Fired in the transaction in which a person's record was made or changed: what is derived from it is to be derived anew. */
public record PersonChanged(Person person) {}
