package candour.gateway.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A child's record.
 *
 * @param bornOn yyyy-mm-dd, yyyy-mm or yyyy; null before birth
 */
public record Child(
        String id, String reference, List<Name> names, String bornOn, LocalDate expectedOn, List<Step> openSteps) {

    public Child {
        names = names == null ? List.of() : List.copyOf(names);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
    }

    /**
     * One name; none is ever taken away.
     *
     * @param from the first day of the name, or null for the one at registration
     */
    public record Name(
            String givenName, String familyName, String kind, LocalDate from, Instant recordedAt, String recordedBy) {

        private static final Map<String, String> KINDS =
                Map.of("KNOWN_AS", "Known as", "BIRTH", "Name at birth", "LEGAL", "Legal name");

        public String fullName() {
            return FullName.of(givenName, familyName);
        }

        public String kindTitle() {
            return KINDS.getOrDefault(kind, kind);
        }
    }

    /** A step the caller may take now. */
    public record Step(String title, String meaning, String path) {

        /** The last segment of the path: {@code names}. */
        public String noun() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** The newest name the child is known as, or the newest of any kind. */
    public String knownAs() {
        return names.stream()
                .max(Comparator.comparing((Name name) -> "KNOWN_AS".equals(name.kind()))
                        .thenComparing(Name::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Name::recordedAt))
                .map(Name::fullName)
                .orElse(reference);
    }

    public String birth() {
        return Birth.words(bornOn, expectedOn);
    }
}
