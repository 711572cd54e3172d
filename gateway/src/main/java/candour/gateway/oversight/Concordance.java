package candour.gateway.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The findings of a scrutiny report, each with what inspections found the same. */
public record Concordance(String sentence, List<Finding> findings, boolean mayLink) {

    /** A finding with its links. */
    public record Finding(String id, int number, String text, String sha256, List<Link> links) {

        public Finding {
            links = Step.listed(links);
        }
    }

    /** A link that a person made, with the inspection's text as it stood then. */
    public record Link(
            String id,
            String ref,
            String source,
            String text,
            String sha256,
            String note,
            String linkedBy,
            String office,
            Instant linkedAt,
            Withdrawal withdrawal,
            String etag) {

        /** The published report it is in, as a page of ours. */
        public String path() {
            return "/reports/" + ref.substring(ref.indexOf(':') + 1, ref.indexOf('/'));
        }
    }

    /** That a link was taken back. */
    public record Withdrawal(String by, String office, Instant at, String reason) {}

    public Optional<Finding> finding(String id) {
        return findings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The link of that id that nobody has withdrawn. */
    public Optional<Link> standing(String id) {
        return findings.stream()
                .flatMap(one -> one.links().stream())
                .filter(link -> link.id().equals(id) && link.withdrawal() == null)
                .findFirst();
    }

    public Concordance {
        findings = Step.listed(findings);
    }
}
