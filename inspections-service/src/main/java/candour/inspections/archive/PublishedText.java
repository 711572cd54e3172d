package candour.inspections.archive;

import java.util.List;

/** What a published report says: its passages in reading order and its judgements in printed order. */
public record PublishedText(List<PublishedPassage> passages, List<PublishedJudgement> judgements) {

    static final PublishedText NONE = new PublishedText(List.of(), List.of());

    public PublishedText {
        passages = List.copyOf(passages);
        judgements = List.copyOf(judgements);
    }
}
