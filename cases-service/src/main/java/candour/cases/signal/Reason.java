package candour.cases.signal;

import candour.cases.facts.Origin;
import java.time.LocalDate;

/**
 * Why a child stands where it stands.
 *
 * @param signal number of the signal, S1 to S18, or of what makes it one for now, N1 to N5
 * @param family null for the latter
 * @param since the first day on which the fact raised it
 * @param origin the fact in words, and the record it stands in
 * @param evidence published evidence that it matters; null for what makes it one for now
 */
public record Reason(String signal, String title, Family family, LocalDate since, Origin origin, String evidence) {

    static Reason of(Signal signal, Found found) {
        return new Reason(
                signal.id(),
                signal.title(),
                signal.family(),
                found.since(),
                found.fact().origin(),
                signal.evidence());
    }

    static Reason of(Danger danger, Found found) {
        return new Reason(
                danger.id(), danger.title(), null, found.since(), found.fact().origin(), null);
    }
}
