package candour.quotations.find;

import candour.quotations.text.Words;
import java.util.Set;

/** Words in square brackets that do not explain but assert: "are [always] left at risk". */
final class Inserted {
    // spotless:off
    private static final Set<String> ASSERTS = Set.of(
            "always", "never", "not", "no", "only", "all", "every", "everyone", "nobody", "none", "most", "many", "few", "some",
            "very", "extremely", "highly", "really", "truly", "completely", "totally", "wholly", "entirely", "utterly", "fully",
            "still", "again", "now", "often", "routinely", "regularly", "consistently", "repeatedly", "widely", "everywhere",
            "persistently", "constantly", "significantly", "dangerously", "seriously", "deliberately", "knowingly", "excellent",
            "good", "outstanding", "strong", "poor", "weak", "inadequate", "failing", "failed", "more", "less", "best", "worst");
    // spotless:on

    private Inserted() {}

    static boolean asserts(Chain chain) {
        return chain.parts().stream()
                .flatMap(part -> Words.of(part.inserted()).stream())
                .anyMatch(word -> ASSERTS.contains(word.key()));
    }
}
