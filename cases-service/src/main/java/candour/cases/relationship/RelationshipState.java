package candour.cases.relationship;

/** Where a relationship can stand. */
public enum RelationshipState {
    STANDING,
    ENDED,
    WITHDRAWN
}
