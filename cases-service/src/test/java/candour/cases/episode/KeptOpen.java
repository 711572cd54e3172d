package candour.cases.episode;

import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** In tests: keeps an episode open for the rules a test names, as the packages of enquiries and plans do. */
@ApplicationScoped
public class KeptOpen implements ClosureGuard {

    private final ConcurrentHashMap<UUID, List<String>> rules = new ConcurrentHashMap<>();

    void by(String episode, String... guards) {
        rules.put(UUID.fromString(episode), List.of(guards));
    }

    void byNothing(String episode) {
        rules.remove(UUID.fromString(episode));
    }

    @Override
    public List<Unmet> unmet(Closing closing) {
        return rules.getOrDefault(closing.episode().key(), List.of()).stream()
                .filter(guard -> !guard.startsWith("2990") || isAfterAssessment(closing.why()))
                .map(guard -> new Unmet(guard, "End it first"))
                .toList();
    }

    private static boolean isAfterAssessment(ReasonForClosure why) {
        return why == ReasonForClosure.RC8 || why == ReasonForClosure.RC9;
    }
}
