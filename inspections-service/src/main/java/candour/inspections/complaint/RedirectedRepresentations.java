package candour.inspections.complaint;

import candour.inspections.inspection.InspectionId;
import java.util.Optional;
import java.util.UUID;

/** Knows the representations that were redirected to a complaint; kept by the package whose facts they are. */
public interface RedirectedRepresentations {

    /** Whether this is a representation on that inspection's report which was redirected to a complaint. */
    boolean isRedirected(UUID representation, InspectionId inspection);

    /** How people call it; nobody has a name for null. */
    Optional<String> reference(UUID representation);
}
