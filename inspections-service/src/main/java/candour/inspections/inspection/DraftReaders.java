package candour.inspections.inspection;

import candour.conventions.Actor;

/** Knows which officers of the inspected authority its director has named as recipients of the draft. */
public interface DraftReaders {

    boolean isNamed(Inspection inspection, Actor officer);
}
