package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One child-level list of an inspection, with what was sent of it: counts and digests, never a row. */
public record DataList(
        String list, int number, String title, String window, String naturalKey, List<Submission> submissions) {

    public DataList {
        submissions = submissions == null ? List.of() : List.copyOf(submissions);
    }

    /** The submission that counts, or null. */
    public Submission newest() {
        return submissions.isEmpty() ? null : submissions.getLast();
    }

    /** One submission. */
    public record Submission(
            String id,
            LocalDate from,
            LocalDate to,
            Instant receivedAt,
            int rowCount,
            String sha256,
            String sentByOffice,
            List<Problem> problems) {

        public Submission {
            problems = problems == null ? List.of() : List.copyOf(problems);
        }
    }

    /** A sort of fault, and in how many rows it is. */
    public record Problem(String fault, String title, int rows) {}
}
