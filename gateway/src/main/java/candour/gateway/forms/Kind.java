package candour.gateway.forms;

/** How a field of a contract is asked for on a page. */
public enum Kind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DAY,
    MOMENT,
    YES_NO,
    ONE_OF,
    SOME_OF,
    LINES,
    KEY,
    GROUP,
    ROWS
}
