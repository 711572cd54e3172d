package candour.inspections.complaint;

import candour.inspections.timescale.Clocks;
import candour.timescales.Deadline;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The clocks of one complaint. */
@Embeddable
class ComplaintClocks {

    @ElementCollection
    @CollectionTable(name = "complaint_deadline", joinColumns = @JoinColumn(name = "complaint_id"))
    @MapKeyColumn(name = "timescale")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ComplaintTimescale, ComplaintDeadline> deadlines = new EnumMap<>(ComplaintTimescale.class);

    /** Stops the clocks that this milestone stops and starts those that it starts; a withdrawal stops all. */
    void strike(String authority, ComplaintMilestone milestone, LocalDate on, Clocks clocks) {
        for (var timescale : ComplaintTimescale.values()) {
            var inForce = clocks.inForce(timescale);
            deadline(timescale)
                    .filter(running -> !running.isMet())
                    .filter(running ->
                            milestone == ComplaintMilestone.WITHDRAWAL || inForce.isStoppedBy(milestone, running))
                    .ifPresent(running -> deadlines.put(timescale, ComplaintDeadline.of(authority, running.met(on))));
            if (!deadlines.containsKey(timescale)) {
                inForce.start(milestone, on)
                        .ifPresent(started -> deadlines.put(timescale, ComplaintDeadline.of(authority, started)));
            }
        }
    }

    Optional<Deadline> deadline(ComplaintTimescale timescale) {
        return Optional.ofNullable(deadlines.get(timescale)).map(running -> running.of(timescale));
    }
}
