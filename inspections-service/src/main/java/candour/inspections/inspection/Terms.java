package candour.inspections.inspection;

import java.util.List;

/** What must be true, and what must be given, for a step to be taken. */
record Terms(List<Guard> guards, Asks asks) {

    static Terms when(Guard... guards) {
        return new Terms(List.of(guards), Asks.NOTHING);
    }

    Terms asking(Asks what) {
        return new Terms(guards, what);
    }
}
