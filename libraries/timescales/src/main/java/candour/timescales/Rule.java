package candour.timescales;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A timescale in one regime; a row without a course says there was none then: abolished, or never set. */
public record Rule<E>(Regime regime, Optional<Course<E>> course, Authority authority) {
    public Rule {
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(authority, "authority");
    }

    public static <E> Rule<E> of(Regime regime, Course<E> course, Authority authority) {
        return new Rule<>(regime, Optional.of(course), authority);
    }

    /** The row of an edition that has no such timescale. */
    public static <E> Rule<E> without(Regime regime, Authority authority) {
        return new Rule<>(regime, Optional.empty(), authority);
    }

    public boolean isStartedBy(E event) {
        return course.filter(it -> it.starts().equals(event)).isPresent();
    }

    public boolean isStoppedBy(E event) {
        return course.filter(it -> it.stops().equals(event)).isPresent();
    }

    /** The same row with an authority's own term; refused for any force but {@link Force#LOCAL}. */
    public Rule<E> locally(Term term) {
        if (authority.force() != Force.LOCAL) {
            throw new IllegalStateException("A national timescale is not set locally: " + authority.source());
        }
        return new Rule<>(
                regime, course.map(it -> new Course<>(it.starts(), it.stops(), term, it.calendar())), authority);
    }

    Rule<E> until(LocalDate last) {
        return new Rule<>(regime.until(last), course, authority);
    }

    /** The same course with another term and source from a day on; its force stays. */
    Rule<E> amended(LocalDate from, Term term, Authority basis) {
        var old = course.orElseThrow(() -> new IllegalArgumentException(regime.name() + " has no such timescale"));
        if (basis.force() != authority.force()) {
            throw new IllegalArgumentException("An amendment does not make law of policy, nor policy of law");
        }
        var amended = new Course<>(old.starts(), old.stops(), term, old.calendar());
        return new Rule<>(regime.amendedFrom(from), Optional.of(amended), basis);
    }

    /** The deadline that begins on the day, none where the row has no course; the regime must be in force on it. */
    public Optional<Deadline> start(String timescale, LocalDate on) {
        if (!regime.inForceOn(on)) {
            throw new IllegalArgumentException(regime.name() + " was not in force on " + on);
        }
        return course.map(it -> Deadline.of(timescale, regime, it, on));
    }
}
