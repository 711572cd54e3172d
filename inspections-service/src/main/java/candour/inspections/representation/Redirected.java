package candour.inspections.representation;

import candour.inspections.complaint.RedirectedRepresentations;
import candour.inspections.inspection.InspectionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells complaints which representations led to them. */
@ApplicationScoped
class Redirected implements RedirectedRepresentations {

    private final Representations representations;

    Redirected(Representations representations) {
        this.representations = representations;
    }

    @Override
    public boolean isRedirected(UUID representation, InspectionId inspection) {
        return find(representation)
                .filter(one -> one.inspection().equals(inspection))
                .flatMap(Representation::outcome)
                .filter(Outcome.REDIRECTED_TO_COMPLAINT::equals)
                .isPresent();
    }

    @Override
    public Optional<String> reference(UUID representation) {
        return find(representation).map(Representation::reference);
    }

    private Optional<Representation> find(UUID representation) {
        return Optional.ofNullable(representation)
                .map(RepresentationId::new)
                .flatMap(representations::findByIdOptional);
    }
}
