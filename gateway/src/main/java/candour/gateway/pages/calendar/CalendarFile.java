package candour.gateway.pages.calendar;

import candour.gateway.inspections.CalendarClient;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import candour.gateway.problem.ServiceProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a calendar reads: deadlines at a secret address. Every address that is none is the same 404. */
@Path("/calendar/{file}")
@RunOnVirtualThread
class CalendarFile {

    private static final Pattern SECRET = Pattern.compile("([A-Za-z0-9_-]{1,100})\\.ics");

    private final CalendarClient client;

    CalendarFile(@RestClient CalendarClient client) {
        this.client = client;
    }

    @GET
    @Produces("text/calendar;charset=utf-8")
    public String read(String file) {
        var secret = SECRET.matcher(file);
        try {
            return client.read(secret.matches() ? secret.group(1) : "none");
        } catch (ServiceProblem refused) {
            if (refused.status() == 404) {
                throw new Refused(Problems.NOT_FOUND, "There is no calendar at this address.");
            }
            throw refused;
        }
    }
}
