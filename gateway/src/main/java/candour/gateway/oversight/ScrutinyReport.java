package candour.gateway.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A scrutiny report, its findings and recommendations.
 *
 * @param responseClock null where no rule required an answer then
 * @param response null while there is none
 */
public record ScrutinyReport(
        String id,
        String title,
        String committee,
        LocalDate receivedOn,
        LocalDate noticeOn,
        List<Author> authors,
        List<Recommendation> recommendations,
        Clock responseClock,
        Response response,
        boolean mayRespond) {

    /** An author, with the office held when the report was received. */
    public record Author(String name, String office) {}

    /** When the executive's answer is due, and by which rule. */
    public record Clock(
            String onWhom,
            LocalDate dueOn,
            LocalDate metOn,
            boolean late,
            String force,
            String source,
            boolean verified) {}

    /** What the executive answered. */
    public record Response(String statement, String signedBy, String office, Instant signedAt) {}

    public ScrutinyReport {
        authors = Step.listed(authors);
        recommendations = Step.listed(recommendations);
    }

    public long overdue() {
        return recommendations.stream().filter(Recommendation::overdue).count();
    }
}
