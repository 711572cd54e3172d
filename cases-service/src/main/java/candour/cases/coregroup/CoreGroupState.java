package candour.cases.coregroup;

/** A meeting of a core group is on record once it was held. */
public enum CoreGroupState {
    HELD
}
