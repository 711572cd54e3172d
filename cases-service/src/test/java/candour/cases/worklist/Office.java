package candour.cases.worklist;

import static candour.cases.facts.Mark.IMMEDIATE_DANGER;
import static candour.cases.facts.Mark.SOCIAL_WORKER;
import static candour.cases.worklist.Listed.in;

import candour.cases.facts.Span;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Given: a made-up authority of a test's own, with one worker, on 20 May 2026. */
record Office(Person worker, ToldFacts facts) {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final AtomicInteger AUTHORITIES = new AtomicInteger(100);

    static Office opened(ToldFacts facts) {
        var authority = "E06999" + AUTHORITIES.incrementAndGet();
        return new Office(Person.of("wim", "Wim Marsden", "social-worker").at(authority), facts);
    }

    String authority() {
        return worker.claims().get("authority");
    }

    Person director() {
        return Person.of("dot", "Dot Marsden", "director").at(authority());
    }

    /** A child with an open episode, seen so many days ago (0 for never), in immediate danger or not (0). */
    Known listed(String words, int seenDaysAgo, int dangers) {
        var known = Known.by(worker);
        facts.of(known.id(), it -> {
            it.episode(in("episode", words), Span.since(ago(25)));
            if (seenDaysAgo > 0) {
                it.seen(in("visit", words), ago(seenDaysAgo), "Wim Marsden", SOCIAL_WORKER);
            }
            if (dangers > 0) {
                it.referral(in("referral", words), Span.since(TODAY), "police", IMMEDIATE_DANGER);
            }
        });
        Listed.changed(worker, known);
        return known;
    }

    static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    static Span from(int days, int until) {
        return new Span(ago(days), ago(until));
    }
}
