package candour.cases.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who took part in a meeting.
 *
 * @param organisation as the agency is written in its own token, so that it may read what concerns it; may be null
 * @param role what they are there: health visitor, mother
 */
@Schema(description = "Somebody who took part in a meeting")
public record TookPart(
        @NotNull(message = "Choose the agency") Agency agency,

        @NotBlank(message = "Enter the name") @Size(max = 200)
        String name,

        @Size(max = 200) String role,
        @Size(max = 200) String organisation) {

    /** Those of the agencies for whom nobody took part. */
    public static Set<Agency> missing(Set<Agency> needed, Collection<TookPart> present) {
        var missing = EnumSet.copyOf(needed);
        present.forEach(one -> missing.remove(one.agency()));
        return missing;
    }

    /** How many agencies took part beside social care; the family is none. */
    public static long agenciesBesideSocialCare(Collection<TookPart> present) {
        return present.stream()
                .map(TookPart::agency)
                .filter(agency -> agency != Agency.FAMILY && agency != Agency.SOCIAL_CARE)
                .distinct()
                .count();
    }

    /** The agencies in words, for a sentence: {@code health, police}. */
    public static String agencies(Collection<TookPart> present) {
        return present.stream().map(one -> one.agency().words()).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    public static List<Attendee> attendees(String authority, Collection<TookPart> present) {
        return present.stream()
                .map(one -> new Attendee(authority, one.agency(), one.name(), one.role(), one.organisation()))
                .toList();
    }
}
