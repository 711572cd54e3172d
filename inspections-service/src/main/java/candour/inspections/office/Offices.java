package candour.inspections.office;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who held which office when. What somebody may do is decided by the office they hold on that day, not by an earlier one. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<RoleAssignment, UUID> {

    public RoleAssignment get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    List<RoleAssignment> of(String authority) {
        return list("authority = ?1 order by from.earliest, id", authority);
    }

    List<RoleAssignment> of(String authority, LocalDate on) {
        return of(authority).stream().filter(office -> office.isHeldOn(on)).toList();
    }

    /** The office of that side which the actor holds on the day. */
    public Optional<RoleAssignment> heldBy(Actor actor, String authority, OfficeRole.Side side, LocalDate on) {
        return of(authority, on).stream()
                .filter(office -> office.role().side() == side)
                .filter(office ->
                        office.subject().filter(actor.subject()::equals).isPresent())
                .findFirst();
    }

    /** Who holds the office of that title on the day. */
    public Optional<RoleAssignment> holderOf(String title, String authority, LocalDate on) {
        return of(authority, on).stream()
                .filter(office -> office.title().filter(title::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    Optional<RoleAssignment> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
