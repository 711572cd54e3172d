package candour.cases.household;

/** How somebody belongs to a household: who visits regularly is asked for as urgently as who lives there. */
public enum Manner {
    RESIDENT,
    REGULAR_VISITOR
}
