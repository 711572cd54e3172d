package candour.inspections.sample;

import candour.conventions.ProblemException;
import candour.inspections.sample.Method.Ranked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One draw: everything that decides which cases are taken, and nothing else. The same draw always takes the same cases. */
record Draw(Method method, String seed, Frame frame, List<StratumSize> sizes, List<Exclusion> exclusions) {

    static Draw of(DrawSample said) {
        return new Draw(Method.SHA256_ORDER_1, said.seed(), new Frame(said.frame()), said.sizes(), said.exclusions());
    }

    /** Refuses, with 422, what could not be drawn or re-drawn. */
    void mustBePossible() {
        frame.mustHaveEachOnce();
        if (!frame.refs().containsAll(excluded())) {
            throw ProblemException.rule("/exclusions", "Only a case of the list can be left out");
        }
        var named = new HashSet<String>();
        for (var size : sizes) {
            mustBePossible(size, named.add(size.stratum()));
        }
    }

    private void mustBePossible(StratumSize size, boolean isNew) {
        if (!isNew || !frame.strata().contains(size.stratum())) {
            throw ProblemException.rule("/sizes", "Name each stratum of the list once");
        }
        int there = order(size.stratum()).size();
        if (size.size() > there) {
            throw ProblemException.rule(
                    "/sizes",
                    "\"%s\" has %d cases to draw from, fewer than %d".formatted(size.stratum(), there, size.size()));
        }
    }

    /** The cases taken, stratum after stratum in the order of the sizes. */
    List<Ranked> taken() {
        return sizes.stream()
                .flatMap(size -> order(size.stratum()).stream().limit(size.size()))
                .toList();
    }

    List<Ranked> order(String stratum) {
        return method.order(frame, stratum, excluded(), seed);
    }

    private Set<CaseRef> excluded() {
        return exclusions.stream().map(Exclusion::caseRef).collect(Collectors.toSet());
    }
}
