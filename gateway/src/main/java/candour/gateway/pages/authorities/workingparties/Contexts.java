package candour.gateway.pages.authorities.workingparties;

import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.WorkingPartiesClient;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads what the forms of a working party need. */
@ApplicationScoped
class Contexts {

    private final AuthoritiesClient authorities;
    private final WorkingPartiesClient client;

    Contexts(@RestClient AuthoritiesClient authorities, @RestClient WorkingPartiesClient client) {
        this.authorities = authorities;
        this.client = client;
    }

    Context of(String ons, String id) {
        var read = Versioned.of(client.get(id));
        return new Context(authorities.get(ons), read.value(), read.etag());
    }

    /** What to say above the form; when somebody was quicker the form then carries the newest version. */
    static Errors errors(ServiceProblem refused) {
        return Refusal.isStale(refused)
                ? Errors.none()
                        .add("", "Somebody else changed this working party. Read it as it is now, then decide again")
                : Refusal.errors(refused);
    }
}
