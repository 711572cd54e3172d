package candour.cases.caseload;

import candour.cases.access.Occasion;
import candour.cases.allocation.Worker;
import candour.cases.record.Made;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** How many hours a week a worker has for cases, from a day on; a later statement takes its place and changes nothing. */
@Entity
@Table(name = "worker_hours")
public class Hours extends Made {

    @EmbeddedId
    private HoursId id;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "worker_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "worker_name"))
    private Worker worker;

    private String team;
    private int hoursPerWeek;
    private LocalDate heldFrom;

    protected Hours() {}

    static Hours stated(HoursId id, StateHours said, Occasion occasion) {
        var hours = new Hours();
        hours.id = id;
        hours.belongTo(occasion.by().authority());
        hours.worker = said.worker();
        hours.team = said.team();
        hours.hoursPerWeek = said.hoursPerWeek();
        hours.heldFrom = said.from();
        return hours;
    }

    Worker worker() {
        return worker;
    }

    String team() {
        return team;
    }

    int hoursPerWeek() {
        return hoursPerWeek;
    }

    @Override
    public String kind() {
        return "worker-hours";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public Set<UUID> about() {
        return Set.of();
    }
}
