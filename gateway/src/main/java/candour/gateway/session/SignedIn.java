package candour.gateway.session;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** The person this page is for; anonymous where nobody signed in. Pages ask this for words, services for permission. */
@RequestScoped
@Named("signedIn")
public class SignedIn {

    private final Caller caller;

    SignedIn(CurrentVertxRequest request) {
        this.caller = Callers.of(request.getCurrent());
    }

    public boolean isAnonymous() {
        return caller.isAnonymous();
    }

    public String subject() {
        return caller.subject();
    }

    public String name() {
        return caller.name();
    }

    public String username() {
        return caller.username();
    }

    public Set<String> roles() {
        return caller.roles();
    }

    public Optional<String> authority() {
        return Optional.ofNullable(caller.authority());
    }

    public Optional<String> agency() {
        return Optional.ofNullable(caller.agency());
    }

    public Optional<String> team() {
        return Optional.ofNullable(caller.team());
    }

    public boolean is(String role) {
        return caller.roles().contains(role);
    }

    public boolean isAnyOf(Set<String> wanted) {
        return caller.roles().stream().anyMatch(wanted::contains);
    }

    /** The {@code Authorization} header services are called with; empty when anonymous. */
    public Optional<String> bearer() {
        return caller.bearer();
    }
}
