package candour.quotations.context;

import java.util.Optional;

/**
 * One clause of a sentence.
 *
 * @param opener the word that opens it, or null: ask {@link #connective()}
 * @param from its first word
 * @param marker how many words the connective has
 */
record Clause(Role role, Connective opener, int from, int marker) {

    Optional<Connective> connective() {
        return Optional.ofNullable(opener);
    }

    boolean isOpenedBy(Connective connective) {
        return opener == connective;
    }

    /** Whether a word is of the connective that opens this clause. */
    boolean isMarker(int word) {
        return opener != null && from <= word && word < from + marker;
    }
}
