package candour.inspections.office;

/** The offices whose holders are public, and on whose side each stands: who answers is not who verifies. */
public enum OfficeRole {
    LEADER("leader of the council", Side.EXECUTIVE),
    EXECUTIVE_MEMBER("executive member", Side.EXECUTIVE),
    DEPUTY_EXECUTIVE_MEMBER("deputy executive member", Side.EXECUTIVE),
    SCRUTINY_CHAIR("chair of a scrutiny committee", Side.SCRUTINY),
    SCRUTINY_MEMBER("scrutiny member", Side.SCRUTINY),
    DIRECTOR("director of children's services", Side.OFFICERS),
    BOARD_CHAIR("chair of a board", Side.BOARD);

    /** A body among which claim and verification are kept apart. */
    public enum Side {
        EXECUTIVE,
        SCRUTINY,
        OFFICERS,
        BOARD
    }

    private final String words;
    private final Side side;

    OfficeRole(String words, Side side) {
        this.words = words;
        this.side = side;
    }

    public String words() {
        return words;
    }

    public Side side() {
        return side;
    }
}
