package candour.cases.worklist;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A source of facts like those of the packages above: what a test says of a child, the worklist is told. */
@ApplicationScoped
public class ToldFacts implements FactSource {

    private final Map<UUID, Consumer<ChildFacts.Builder>> told = new ConcurrentHashMap<>();

    public void of(String child, Consumer<ChildFacts.Builder> facts) {
        told.put(UUID.fromString(child), facts);
    }

    @Override
    public void tell(Child child, LocalDate today, ChildFacts.Builder facts) {
        told.getOrDefault(child.id(), nothing -> {}).accept(facts);
    }
}
