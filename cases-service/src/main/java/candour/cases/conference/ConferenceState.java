package candour.cases.conference;

/** Where a conference can stand. One that was not quorate was not held. */
public enum ConferenceState {
    PLANNED,
    HELD,
    INQUORATE,
    CANCELLED,
    MINUTED
}
