package candour.gateway.cases;

import candour.gateway.children.Birth;
import candour.gateway.children.FullName;
import candour.gateway.pages.inspections.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A child's line of the worklist.
 *
 * @param tier T0 to T3; null for a child on no list
 * @param toldTier where the facts put it; another one while a manager's override holds
 * @param lastSeen null for a child no professional has seen
 */
public record Attention(
        Named child,
        String team,
        String tier,
        String toldTier,
        String rule,
        Seen lastSeen,
        Due nextDue,
        List<Reason> reasons) {

    private static final Map<String, String> TIERS =
            Map.of("T0", "Now", "T1", "Today", "T2", "This week", "T3", "In the ordinary course");
    private static final Map<String, String> COLOURS =
            Map.of("T0", "red", "T1", "orange", "T2", "yellow", "T3", "grey");

    public Attention {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    /** Who it is. */
    public record Named(
            String id, String reference, String givenName, String familyName, String bornOn, LocalDate expectedOn) {

        public String name() {
            return FullName.of(givenName, familyName);
        }

        public String birth() {
            return Birth.words(bornOn, expectedOn);
        }
    }

    /** When a professional last saw the child. */
    public record Seen(LocalDate on, long daysSince, String by, Boolean alone) {}

    /** What is due first. */
    public record Due(LocalDate on, String what, boolean overdue) {}

    /** One reason, with the fact it comes from and the published evidence that it matters. */
    public record Reason(String signal, String title, String family, LocalDate since, Origin origin, String evidence) {}

    /** The record that a reason stands in. */
    public record Origin(String words, String kind, String key) {}

    public String tierWords() {
        return tier == null ? "On no list" : TIERS.getOrDefault(tier, tier);
    }

    public String colour() {
        return tier == null ? "grey" : COLOURS.getOrDefault(tier, "grey");
    }

    public boolean isOverridden() {
        return tier != null && !tier.equals(toldTier);
    }

    public String toldWords() {
        return toldTier == null ? "on no list" : TIERS.getOrDefault(toldTier, toldTier);
    }

    /** The main figure of a line. */
    public String unseen() {
        if (lastSeen == null) {
            return "Never seen";
        }
        return switch ((int) lastSeen.daysSince()) {
            case 0 -> "Seen today";
            case 1 -> "Not seen for 1 day";
            default -> "Not seen for " + lastSeen.daysSince() + " days";
        };
    }

    /** {@code Last seen 3 March 2026 by Sana Wickett, alone}. */
    public String seenWords() {
        if (lastSeen == null) {
            return "No professional is recorded to have seen this child";
        }
        var alone = lastSeen.alone() == null ? "" : lastSeen.alone() ? ", alone" : ", not alone";
        var by = lastSeen.by() == null ? "" : " by " + lastSeen.by();
        return "Last seen " + Say.day(lastSeen.on()) + by + alone;
    }
}
