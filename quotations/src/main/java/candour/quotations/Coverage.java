package candour.quotations;

import java.util.List;

/** What of the report's substance a statement tells: shown beside it, never a reason to stop it. */
public record Coverage(List<Mention> judgements, List<Mention> mustImprove, CentralFinding central, Balance balance) {
    public Coverage {
        judgements = List.copyOf(judgements);
        mustImprove = List.copyOf(mustImprove);
    }
}
