package candour.conventions;

/** The closed list of problems that every service shares, in the order of their statuses. */
public enum Problems implements ProblemType {
    MALFORMED(400, "The request cannot be read"),
    NOT_SIGNED_IN(401, "Sign in first"),
    NOT_YOURS(403, "Your role may not do this"),
    NOT_FOUND(404, "There is nothing here for you"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "No such form of the answer"),
    STEP_NOT_ALLOWED(409, "This step cannot be taken now"),
    GUARD_NOT_MET(409, "Something must happen before this step"),
    ALREADY_THERE(409, "There is one already"),
    WITHDRAWN(410, "It was withdrawn after publication"),
    STALE(412, "Somebody changed this after you read it"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA(415, "This kind of content is not taken here"),
    RULE_BROKEN(422, "A rule forbids this"),
    KEY_REUSED(422, "This Idempotency-Key belongs to another request"),
    IF_MATCH_MISSING(428, "Say which version you read"),
    TOO_MANY(429, "Too many requests"),
    BUG(500, "Something went wrong on our side"),
    NEIGHBOUR_AWAY(503, "Another service is away");

    private final int status;
    private final String title;

    Problems(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
