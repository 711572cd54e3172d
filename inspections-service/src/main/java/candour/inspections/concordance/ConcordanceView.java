package candour.inspections.concordance;

import candour.inspections.scrutiny.ScrutinyReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a scrutiny report found, and where inspections found the same, as people have linked them. */
@Schema(name = "Concordance")
record ConcordanceView(
        UUID scrutinyReport,

        @Schema(description = "Findings with at least one link that stands")
        int corroborated,

        int of,
        @Schema(examples = "1 of 2 corroborated") String sentence,
        List<FindingView> findings,
        boolean mayLink) {

    /** A finding of the scrutiny report with its links. */
    @Schema(name = "ConcordanceFinding")
    record FindingView(UUID id, int number, String text, String sha256, List<LinkView> links) {}

    /** A link, with the inspection's text as it stood when the two were linked. */
    @Schema(name = "FindingLink")
    record LinkView(
            UUID id,
            String ref,
            String source,
            String text,
            String sha256,
            String note,
            String linkedBy,
            String office,
            Instant linkedAt,
            @Schema(nullable = true) WithdrawalView withdrawal,
            String etag) {

        static LinkView of(FindingLink link) {
            return new LinkView(
                    link.id(),
                    link.inspection().ref(),
                    link.inspection().source(),
                    link.inspection().text(),
                    link.inspection().sha256(),
                    link.note().orElse(null),
                    link.linkedBy().name(),
                    link.linkedBy().office(),
                    link.linkedAt(),
                    link.withdrawal()
                            .map(taken -> new WithdrawalView(
                                    taken.by().name(), taken.by().office(), taken.at(), taken.because()))
                            .orElse(null),
                    "\"" + link.version() + "\"");
        }
    }

    /** That a link was taken back. */
    @Schema(name = "FindingLinkWithdrawal")
    record WithdrawalView(String by, String office, Instant at, String reason) {}

    static ConcordanceView of(ScrutinyReport report, List<FindingLink> links, boolean mayLink) {
        var byFinding = links.stream()
                .collect(Collectors.groupingBy(link -> link.scrutiny().ref()));
        var findings = IntStream.range(0, report.findings().size())
                .mapToObj(place -> finding(report, place, byFinding))
                .toList();
        int corroborated = (int) links.stream()
                .filter(FindingLink::stands)
                .map(link -> link.scrutiny().ref())
                .distinct()
                .count();
        var sentence = "%d of %d corroborated".formatted(corroborated, findings.size());
        return new ConcordanceView(report.id(), corroborated, findings.size(), sentence, findings, mayLink);
    }

    private static FindingView finding(ScrutinyReport report, int place, Map<String, List<FindingLink>> links) {
        var one = report.findings().get(place);
        var its = links.getOrDefault("scrutiny:" + one.id(), List.of());
        return new FindingView(
                one.id(),
                place + 1,
                one.text(),
                one.sha256(),
                its.stream().map(LinkView::of).toList());
    }
}
