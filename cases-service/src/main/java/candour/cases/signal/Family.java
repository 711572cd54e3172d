package candour.cases.signal;

/** What a signal is about. Signals of different families together weigh more than many of one. */
public enum Family {
    VISIBILITY,
    HISTORY,
    HARM,
    SYSTEM
}
