package candour.gateway.pages.calendar;

import candour.gateway.inspections.CalendarClient;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.session.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Lets a person's calendar follow their roles from each sign-in on; a service that is away keeps nobody from signing in. */
@ApplicationScoped
class CalendarFollows {

    private static final Logger LOG = Logger.getLogger(CalendarFollows.class);

    private final CalendarClient client;

    CalendarFollows(@RestClient CalendarClient client) {
        this.client = client;
    }

    void arrived(@Observes Arrival arrival) {
        try {
            client.seen();
        } catch (ServiceProblem | ProcessingException away) {
            LOG.warnf("A calendar did not hear of a sign-in: %s", away.getMessage());
        }
    }
}
