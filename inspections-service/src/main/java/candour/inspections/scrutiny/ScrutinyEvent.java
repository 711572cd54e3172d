package candour.inspections.scrutiny;

/** What a clock of scrutiny and of the executive's decisions starts or stops with. */
public enum ScrutinyEvent {
    RECEIPT_OR_LATER_NOTICE,
    EXECUTIVE_RESPONSE,
    PUBLICATION_OF_NOTICE,
    KEY_DECISION
}
