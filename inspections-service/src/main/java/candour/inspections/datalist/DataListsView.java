package candour.inspections.datalist;

import candour.inspections.datalist.ListProblem.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lists an inspection asks for, each with what was sent: counts and digests, never a row. */
@Schema(name = "DataLists")
record DataListsView(
        @Schema(description = "None for kinds of inspection that ask for no lists")
        List<ListView> items) {

    /** One list of Annex A. */
    @Schema(name = "DataListLine")
    record ListView(
            DataList list,
            int number,
            String title,
            String window,

            @Schema(description = "What tells one row from another")
            String naturalKey,

            @Schema(description = "Oldest first; the last one counts")
            List<SubmissionView> submissions) {

        static ListView of(DataList list, List<SubmissionView> submissions) {
            return new ListView(list, list.number(), list.title(), list.window(), list.naturalKey(), submissions);
        }
    }

    /** One submission of it. */
    @Schema(name = "DataListSubmission")
    record SubmissionView(
            UUID id,
            LocalDate from,
            LocalDate to,
            Instant receivedAt,
            int rowCount,
            String sha256,
            String sentByOffice,
            List<ProblemView> problems) {

        static SubmissionView of(ListSubmission one) {
            return new SubmissionView(
                    one.id(),
                    one.from(),
                    one.to(),
                    one.receivedAt(),
                    one.rowCount(),
                    one.sha256(),
                    one.sentBy().office(),
                    one.problems().stream().map(ProblemView::of).toList());
        }
    }

    /** A sort of fault, and in how many rows it is. */
    @Schema(name = "DataListProblem")
    record ProblemView(Fault fault, String title, int rows) {

        static ProblemView of(ListProblem problem) {
            return new ProblemView(problem.fault(), problem.fault().words(), problem.rows());
        }
    }
}
