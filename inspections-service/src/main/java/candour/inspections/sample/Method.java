package candour.inspections.sample;

import candour.inspections.report.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The ways a sample was ever drawn, each with a recipe anybody can follow; a row is never changed, only followed by another. */
enum Method {
    SHA256_ORDER_1(
            "Within each stratum, leave out the excluded cases and sort the rest by the SHA-256, in lower-case hexadecimal, of"
                    + " the UTF-8 bytes of: the seed, a line feed, the case reference. Take the first ones, as many as the"
                    + " stratum's size. A case that is replaced gives way to the next in the same order.");

    private final String recipe;

    Method(String recipe) {
        this.recipe = recipe;
    }

    String recipe() {
        return recipe;
    }

    /** What a case is sorted by. */
    String key(String seed, CaseRef caseRef) {
        return Sha256.of(seed + "\n" + caseRef);
    }

    /** All of a stratum in the order of the seed, counted from 1. */
    List<Ranked> order(Frame frame, String stratum, Set<CaseRef> excluded, String seed) {
        var sorted = frame.rows().stream()
                .filter(row -> row.stratum().equals(stratum) && !excluded.contains(row.caseRef()))
                .map(FrameRow::caseRef)
                .sorted(Comparator.comparing(caseRef -> key(seed, caseRef)))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> new Ranked(sorted.get(at), stratum, at + 1))
                .toList();
    }

    /** A case with its place in its stratum. */
    record Ranked(CaseRef caseRef, String stratum, int rank) {}
}
