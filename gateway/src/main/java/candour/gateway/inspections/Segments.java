package candour.gateway.inspections;

import java.util.ArrayList;
import java.util.List;

/** Joins runs of changed words that only a space keeps apart: people read one phrase, not word after word. */
final class Segments {

    private final List<Segment> joined = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Segments() {}

    /** The same two wordings in fewer runs; each still consists of its own runs in order. */
    static List<Segment> joined(List<Segment> runs) {
        var segments = new Segments();
        for (int at = 0; at < runs.size(); at++) {
            segments.add(runs.get(at), at + 1 < runs.size());
        }
        segments.end();
        return List.copyOf(segments.joined);
    }

    private void add(Segment run, boolean isMoreToCome) {
        if (run.isRemoved()) {
            removed.append(run.text());
        } else if (run.isAdded()) {
            added.append(run.text());
        } else if (isMoreToCome && run.text().isBlank() && !removed.isEmpty() && !added.isEmpty()) {
            removed.append(run.text());
            added.append(run.text());
        } else {
            end();
            joined.add(run);
        }
    }

    private void end() {
        if (!removed.isEmpty()) {
            joined.add(new Segment("REMOVED", removed.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Segment("ADDED", added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
