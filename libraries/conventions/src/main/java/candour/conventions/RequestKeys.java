package candour.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes the {@link RequestKey} of a creation from its key, its author and its body. */
@ApplicationScoped
public class RequestKeys {

    private final ObjectMapper json;
    private final CurrentActor actor;

    RequestKeys(ObjectMapper json, CurrentActor actor) {
        this.json = json;
        this.actor = actor;
    }

    /** Takes what was created by {@code body}, or the bytes of an upload; refuses a missing key with 400. */
    public RequestKey of(IdempotencyKey sent, Object body) {
        var key = IdempotencyKey.require(sent);
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(actor.get().subject().getBytes(StandardCharsets.UTF_8));
            sha.update(body instanceof byte[] bytes ? bytes : json.writeValueAsBytes(body));
            return new RequestKey(key.value(), sha.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
