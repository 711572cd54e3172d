package candour.inspections.framework;

/** What sort of judgement an area takes. An overall judgement is given by inspectors and never computed from the others. */
public enum AreaKind {
    OVERALL,
    CAPACITY,
    JUDGEMENT,
    /** A judgement printed under another one. */
    SUB
}
