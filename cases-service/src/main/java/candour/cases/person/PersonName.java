package candour.cases.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One name of a person, never overwritten: a correction is another one.
 *
 * @param heldFrom the first day of the name; null for the name the person was registered with
 */
@Embeddable
public record PersonName(
        String authority,
        @Embedded FullName name,
        @Enumerated(EnumType.STRING) NameKind kind,
        LocalDate heldFrom,
        @Embedded Noted noted) {

    /** The earliest first; a name without a first day has always been there. */
    static final Comparator<PersonName> BY_FIRST_DAY =
            Comparator.comparing(PersonName::heldFrom, Comparator.nullsFirst(Comparator.naturalOrder()));
}
