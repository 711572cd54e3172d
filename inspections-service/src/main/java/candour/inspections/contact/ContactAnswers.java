package candour.inspections.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The answers that contacts were given; one each. */
@ApplicationScoped
public class ContactAnswers implements PanacheRepositoryBase<ContactAnswer, UUID> {

    public Optional<ContactAnswer> to(ExternalContact contact) {
        return find("externalContactId", contact.id()).firstResultOptional();
    }

    Optional<ContactAnswer> madeBy(UUID requestKey) {
        return find("requestKey.key", requestKey).firstResultOptional();
    }
}
