package candour.local.archive;

import candour.local.visit.Account;
import candour.local.visit.VisitFailed;
import candour.local.visit.Visitor;
import java.io.Console;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** In whose name reports are sent: the person named in the environment, else the demo's inspector. */
record Sender(String name, Visitor visitor) {
    static final String USER = "CANDOUR_USER";
    static final String PASSWORD = "CANDOUR_PASSWORD";

    private static final String DEMO = "inspector";

    /** Signs in; the password comes from the environment, else from whoever sits at the terminal. */
    static Sender signedIn(URI gateway, Map<String, String> environment, Optional<Console> terminal) {
        var user = environment.getOrDefault(USER, "");
        if (user.isBlank()) {
            return new Sender(DEMO, Visitor.signedIn(gateway, DEMO));
        }
        if (!"https".equals(gateway.getScheme()) && !Visitor.staysHere(gateway)) {
            throw new NotSent("A password is sent to another machine by https only, and %s is not.".formatted(gateway));
        }
        var password = Optional.ofNullable(environment.get(PASSWORD))
                .or(() -> terminal.map(there -> asked(there, user, gateway)))
                .orElseThrow(() -> new NotSent(
                        "There is no terminal to ask for the password of %s: set %s.".formatted(user, PASSWORD)));
        return new Sender(user, Visitor.signedIn(gateway, new Account(user, password)));
    }

    private static String asked(Console terminal, String user, URI gateway) {
        var typed = terminal.readPassword("Password of %s at %s: ", user, gateway);
        if (typed == null) {
            throw new NotSent("No password was entered.");
        }
        return new String(typed);
    }

    /** What to tell somebody who may not, or who is not signed in any more. */
    NotSent refused(VisitFailed refusal) {
        return switch (refusal.status()) {
            case 401 -> new NotSent("The session of %s has ended.".formatted(name));
            case 403 ->
                new NotSent("%s may not import published reports: inspectors, lead inspectors and operators may."
                        .formatted(name));
            default -> new NotSent(refusal.getMessage());
        };
    }
}
