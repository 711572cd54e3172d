package candour.cases.caseload;

import candour.cases.allocation.Worker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours that were stated. */
@Schema(name = "WorkerHours")
record HoursView(Worker worker, String team, int hoursPerWeek) {

    static HoursView of(Hours hours) {
        return new HoursView(hours.worker(), hours.team(), hours.hoursPerWeek());
    }
}
