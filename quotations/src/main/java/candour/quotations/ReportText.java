package candour.quotations;

import java.util.List;
import java.util.Objects;

/**
 * A published report as a statement may quote it.
 *
 * @param source whose report it is, as a newspaper would say it: "Ofsted"
 * @param passages in the order of the report
 * @param judgements in printed order
 */
public record ReportText(String id, String title, String source, List<Passage> passages, List<Judgement> judgements) {
    public ReportText {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(source);
        passages = List.copyOf(passages);
        judgements = List.copyOf(judgements);
    }
}
