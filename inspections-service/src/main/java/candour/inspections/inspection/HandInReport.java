package candour.inspections.inspection;

import candour.conventions.Actor;

/** Knows one way of having had a hand in a report; kept by the package whose facts it looks at. */
public interface HandInReport {

    boolean isOf(Actor actor, Inspection inspection);
}
