package candour.conventions;

import candour.ledger.RecordedActor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The one place that reads the security identity. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private String onBehalfOf;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller, or {@link Actor#ANYONE} where an operation is open to everybody and no token came. */
    public Actor get() {
        return identity.getPrincipal() instanceof JsonWebToken token ? of(token) : Actor.ANYONE;
    }

    /** A machine says for which user of its agency it asks: it stands in every ledger entry of this request. */
    public void actFor(ActingUser user) {
        onBehalfOf = ActingUser.require(user).name();
    }

    /** Likewise where people may ask as well: only a machine has to say for whom. */
    public void mayActFor(ActingUser user) {
        if (user != null || get().roles().contains("partner")) {
            actFor(user);
        }
    }

    /** What the ledger keeps of the caller, and of whom it acts for. */
    RecordedActor recorded() {
        return get().recorded(onBehalfOf);
    }

    private Actor of(JsonWebToken token) {
        var name = claim(token, "name").orElseGet(token::getName);
        return new Actor(
                Optional.ofNullable(token.getIssuer()).orElse(""),
                token.getSubject(),
                name,
                identity.getRoles(),
                claim(token, "authority").orElse(null),
                claim(token, "agency").orElse(null),
                claim(token, "team").orElse(null),
                claim(token, "preferred_username")
                        .map(account -> account.toLowerCase(Locale.ROOT))
                        .orElse(null));
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        return token.<Object>claim(name).map(Object::toString).filter(value -> !value.isBlank());
    }
}
