package candour.quotations.find;

import java.util.List;

/** The parts of a quotation found one after the other in one passage. */
record Chain(List<Place> places, List<Part> parts) {

    int passage() {
        return places.getFirst().passage();
    }

    int first() {
        return places.getFirst().from();
    }

    int end() {
        return places.getLast().to();
    }

    boolean holds(int word) {
        for (Place place : places) {
            if (place.holds(word)) return true;
        }
        return false;
    }

    int size() {
        return places.stream().mapToInt(Place::size).sum();
    }

    static Chain of(Place place) {
        return new Chain(List.of(place), List.of());
    }
}
