package candour.cases.chronology;

import candour.cases.facts.Child;
import candour.cases.person.PersonId;
import candour.conventions.Time;
import candour.ledger.json.CanonicalJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes copies of chronologies. */
@ApplicationScoped
class Copying {

    private final ChronologyLines lines;
    private final ObjectMapper json;
    private final Time time;

    Copying(ChronologyLines lines, ObjectMapper json, Time time) {
        this.lines = lines;
        this.json = json;
        this.time = time;
    }

    ChronologyCopy copy(Child child) {
        var events = lines.all(child);
        var text = CanonicalJson.of(json.valueToTree(events));
        return new ChronologyCopy(new PersonId(child.id()), time.now(), sha256(text), events);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
