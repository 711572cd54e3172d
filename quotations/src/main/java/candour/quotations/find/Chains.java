package candour.quotations.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where all parts of a quotation follow one another in a passage. */
final class Chains {
    /** How many of the report's words one bracket may stand for. */
    private static final int REPLACED = 5;

    private final List<Part> parts;
    private final List<List<Place>> places;

    private Chains(Book book, List<Part> parts) {
        this.parts = parts;
        this.places = parts.stream()
                .map(part -> book.find(book.numbers(part.words())))
                .toList();
    }

    static List<Chain> find(Book book, List<Part> parts) {
        return parts.isEmpty() ? List.of() : new Chains(book, parts).all();
    }

    /** Where each part stands by itself; empty unless every part stands somewhere. */
    static List<Place> apart(Book book, List<Part> parts) {
        List<List<Place>> places = new Chains(book, parts).places;
        if (places.stream().anyMatch(List::isEmpty)) return List.of();
        return places.stream().map(List::getFirst).toList();
    }

    private List<Chain> all() {
        var chains = new ArrayList<Chain>();
        for (Place first : places.getFirst()) from(first).ifPresent(chains::add);
        return chains;
    }

    private Optional<Chain> from(Place first) {
        var chain = new ArrayList<Place>(List.of(first));
        for (int i = 1; i < parts.size(); i++) {
            Place before = chain.getLast();
            Join join = parts.get(i).join();
            Optional<Place> next = places.get(i).stream()
                    .filter(place -> place.passage() == before.passage() && place.from() >= before.to())
                    .filter(place -> join != Join.INSERTION || place.from() - before.to() <= REPLACED)
                    .findFirst();
            if (next.isEmpty()) return Optional.empty();
            chain.add(next.get());
        }
        return Optional.of(new Chain(List.copyOf(chain), parts));
    }
}
