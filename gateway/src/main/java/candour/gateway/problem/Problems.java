package candour.gateway.problem;

import java.util.Locale;

/** The refusals and failures the gateway itself may answer with, in the order of their statuses. */
public enum Problems {
    MALFORMED(400, "The request cannot be read"),
    NOT_SIGNED_IN(401, "Sign in first"),
    SIGN_IN_UNFINISHED(401, "Signing in did not finish"),
    NOT_YOURS(403, "Your role may not do this"),
    CROSS_SITE(403, "This request did not come from our own pages"),
    FORM_EXPIRED(403, "This form is too old to be sent"),
    NOT_FOUND(404, "There is nothing here for you"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "No such form of the answer"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA(415, "This kind of content is not taken here"),
    TOO_MANY(429, "Too many requests"),
    BUG(500, "Something went wrong on our side"),
    SERVICE_BROKE_OFF(502, "The service broke off its answer"),
    SERVICE_AWAY(503, "The service is away"),
    SERVICE_SLOW(504, "The service took too long");

    private final int status;
    private final String title;

    Problems(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nearest row for a status another library chose. */
    public static Problems ofStatus(int status) {
        for (var row : values()) {
            if (row.status == status) {
                return row;
            }
        }
        return status >= 500 ? BUG : MALFORMED;
    }
}
