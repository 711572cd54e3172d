package candour.gateway.pages.error;

import java.util.stream.Stream;

/** What each status means to a person, and what they can do about it. */
enum Words {
    MALFORMED(400, "There is a problem with this address or form", "Check what you typed and try again."),
    SIGN_IN(401, "Sign in to continue", "You have not signed in, or your session has ended."),
    NOT_YOURS(
            403, "You cannot do this", "If you think you should be able to, ask the person who manages your account."),
    NOT_FOUND(
            404,
            "Page not found",
            "If you typed the web address, check it is correct. It may also be something you cannot see."),
    WRONG_WAY(405, "This page cannot be used in that way", "Go back and use the links and buttons on the page."),
    CONFLICT(409, "This cannot be done now", "Go back, reload the page and see what has happened since."),
    STALE(
            412,
            "Somebody else has changed this",
            "Go back and reload the page to see their change. Nothing of theirs was overwritten."),
    TOO_LARGE(413, "The file or text is too large", "Files must be smaller than 25 MB."),
    UNSUPPORTED(415, "This kind of file cannot be used", "Go back and choose another file."),
    RULE_BROKEN(422, "There is a problem with what you entered", "Go back, change it and try again."),
    TOO_MANY(429, "You are going too fast", "Wait a minute and try again."),
    BUG(500, "Sorry, there is a problem with the service", "Try again later. Nothing you had saved is lost."),
    BROKE_OFF(502, "Sorry, this part of the service is unavailable", "Try again in a few minutes."),
    AWAY(503, "Sorry, this part of the service is unavailable", "Try again in a few minutes."),
    SLOW(504, "Sorry, this part of the service is unavailable", "Try again in a few minutes.");

    private final int status;
    private final String title;
    private final String advice;

    Words(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    static Words of(int status) {
        return Stream.of(values())
                .filter(row -> row.status == status)
                .findFirst()
                .orElse(status >= 500 ? BUG : MALFORMED);
    }

    public String title() {
        return title;
    }

    public String advice() {
        return advice;
    }

    public boolean isUnavailable() {
        return status > 500;
    }

    public boolean isSignIn() {
        return this == SIGN_IN;
    }
}
