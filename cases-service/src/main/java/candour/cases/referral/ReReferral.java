package candour.cases.referral;

import candour.cases.person.PersonId;
import candour.timescales.Counting;
import candour.timescales.Term;
import candour.timescales.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a child is referred again within twelve months of an earlier referral (C30), whatever became of that one. */
@ApplicationScoped
class ReReferral {

    private static final Term WINDOW = Term.months(12, Counting.AFTER_EVENT);

    private final EntityManager entities;

    ReReferral(EntityManager entities) {
        this.entities = entities;
    }

    boolean is(Referral referral, PersonId child) {
        var on = referral.countsFrom();
        return lastBefore(referral, child, on)
                .filter(earlier -> !on.isAfter(WINDOW.lastDay(earlier, WorkingCalendar.EW_WORKING_TOGETHER)))
                .isPresent();
    }

    private Optional<LocalDate> lastBefore(Referral referral, PersonId child, LocalDate on) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(r.facts.receivedOn) from Referral r join r.matches m where r.authority = :authority"
                                + " and m.child = :child and r.id <> :this and r.facts.receivedOn < :on",
                        LocalDate.class)
                .setParameter("authority", referral.authority())
                .setParameter("child", child)
                .setParameter("this", referral.id())
                .setParameter("on", on)
                .getSingleResult());
    }
}
