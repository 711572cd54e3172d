package candour.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes the {@link RequestKey} of a creation from its key, its author and its body. */
@ApplicationScoped
public class RequestKeys {

    private final ObjectMapper json;
    private final CurrentActor actor;
    private final EntityManager entities;

    RequestKeys(ObjectMapper json, CurrentActor actor, EntityManager entities) {
        this.json = json;
        this.actor = actor;
        this.entities = entities;
    }

    /**
     * Takes what was created by {@code body}, or the bytes of an upload; refuses a missing key with 400. In a transaction it
     * also makes a repeat sent at the same instant wait, so that it finds what the first one made.
     */
    public RequestKey of(IdempotencyKey sent, Object body) {
        var key = IdempotencyKey.require(sent);
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            hold(key);
        }
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(actor.get().subject().getBytes(StandardCharsets.UTF_8));
            sha.update(body instanceof byte[] bytes ? bytes : json.writeValueAsBytes(body));
            return new RequestKey(key.value(), sha.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void hold(IdempotencyKey key) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", key.value().toString())
                .getResultList();
    }
}
