package candour.inspections.timescale;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every table of timescales this service keeps. */
@ApplicationScoped
class Tables {

    private final List<TimescaleTable> tables;

    Tables(@All List<TimescaleTable> tables) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(TimescaleTable::about).reversed())
                .toList();
    }

    Stream<TimescaleTable> stream() {
        return tables.stream();
    }

    Optional<? extends TitledTimescale<?>> named(String name) {
        return tables.stream()
                .flatMap(table -> table.timescales().stream())
                .filter(timescale -> timescale.name().equals(name))
                .findFirst();
    }
}
