package candour.gateway.inspections;

import candour.gateway.Time;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A sample of cases, known by random references only. */
public record Sample(
        String id,
        String inspection,
        String reference,
        int listNumber,
        String method,
        String recipe,
        String seed,
        String frameSha256,
        int rows,
        List<Stratum> strata,
        List<Case> cases,
        List<Replaced> replaced,
        List<Exclusion> exclusions,
        Instant drawnAt,
        String drawnBy,
        Reading reading,
        List<GradeCount> results,
        List<String> openActions) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Who may read the cases, and from when to when; either instant may be null. */
    public record Reading(Instant from, Instant until, String state, String stateTitle, List<String> readers) {

        /** In the words of a calendar: from the first day to the end of the last, or nothing before there is a first. */
        public String days() {
            return from == null || until == null
                    ? ""
                    : "From %s to the end of %s.".formatted(day(from), day(until.minusSeconds(1)));
        }

        private static String day(Instant instant) {
            return DAY.format(instant.atZone(Time.LONDON));
        }
    }

    /** What the sample is balanced over. */
    public record Stratum(String stratum, long rows, int drawn) {}

    /** A case to be read; how often it was audited is null outside the inspectorate. */
    public record Case(String caseRef, String stratum, int rank, String standsFor, Integer audits) {}

    /** A case that was replaced. */
    public record Replaced(String caseRef, String replacedBy, String reason, Instant replacedAt, String by) {}

    /** A case that could not be drawn. */
    public record Exclusion(String caseRef, String reason) {}

    /** How many cases had a grade; the shares may add up to 99. */
    public record GradeCount(String scale, String grade, String title, long cases, long of, int percent) {}

    public Sample {
        strata = strata == null ? List.of() : List.copyOf(strata);
        cases = cases == null ? List.of() : List.copyOf(cases);
        replaced = replaced == null ? List.of() : List.copyOf(replaced);
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
        results = results == null ? List.of() : List.copyOf(results);
        openActions = openActions == null ? List.of() : List.copyOf(openActions);
    }

    public boolean may(String action) {
        return openActions.contains(action);
    }

    /** How many cases have an audit. */
    public long audited() {
        return cases.stream()
                .filter(one -> one.audits() != null && one.audits() > 0)
                .count();
    }
}
