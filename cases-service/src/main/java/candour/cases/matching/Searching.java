package candour.cases.matching;

import candour.cases.person.CaseAccess;
import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Looks for people among those the caller may know of, and puts on record what was looked for and who was shown. */
@ApplicationScoped
class Searching {

    private static final int COMPARED = 100;
    private static final int SHOWN = 20;

    private final PersonKeys keys;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Recorder recorder;
    private final ObjectMapper json;

    Searching(PersonKeys keys, CaseAccess access, CurrentActor current, Recorder recorder, ObjectMapper json) {
        this.keys = keys;
        this.access = access;
        this.current = current;
        this.recorder = recorder;
        this.json = json;
    }

    /** A record that may not be seen is neither shown nor counted, in {@code more} either. */
    Found search(SearchPeople said) {
        var wanted = said.wanted();
        var candidates = current.get().authority() == null ? List.<Candidate>of() : candidates(wanted);
        var shown = candidates.stream().limit(SHOWN).toList();
        record(said, shown);
        return new Found(shown, candidates.size() > SHOWN);
    }

    private List<Candidate> candidates(Described wanted) {
        var near = keys.under(current.get().authority(), SearchKeys.around(wanted), COMPARED);
        return access.known(near).stream()
                .flatMap(person -> Candidate.of(person, wanted).stream())
                .sorted(Candidate.LIKELIEST)
                .toList();
    }

    private void record(SearchPeople said, List<Candidate> shown) {
        var authority = current.get().authority();
        var ids = shown.stream().map(Candidate::id).toList();
        recorder.record(
                new Subject("people", authority == null ? "none" : authority, 0),
                "access.search",
                Map.of("query", digest(said), "count", ids.size(), "ids", ids),
                null);
    }

    private String digest(SearchPeople said) {
        try {
            var bytes = json.writeValueAsBytes(said);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
