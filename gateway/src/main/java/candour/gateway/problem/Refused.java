package candour.gateway.problem;

/** Thrown by the gateway's own pages and guards; answered as a page or as problem+json, whichever was asked for. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problems row;

    /** @param detail one sentence for the caller; never a name, a date of birth or another's text */
    public Refused(Problems row, String detail) {
        super(detail);
        this.row = row;
    }

    public Problems row() {
        return row;
    }
}
