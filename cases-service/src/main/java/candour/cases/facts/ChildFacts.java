package candour.cases.facts;

import static candour.cases.facts.Span.on;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything that signals read about one child, each fact once and in one order. */
public record ChildFacts(Child child, List<Fact> facts) {

    public ChildFacts {
        var once = new TreeSet<>(Fact.IN_ORDER);
        once.addAll(facts);
        facts = List.copyOf(once);
    }

    /** In the order of their first days. */
    public Stream<Fact> of(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }

    public static Builder about(Child child) {
        return new Builder(child);
    }

    /** Where sources tell: one method for each kind of fact; {@link FactKind} says which days a span holds. */
    public static final class Builder {

        private final Child child;
        private final Collection<Fact> facts = new java.util.ArrayList<>();

        private Builder(Child child) {
            this.child = child;
        }

        public ChildFacts build() {
            return new ChildFacts(child, List.copyOf(facts));
        }

        public Builder born(Origin origin, LocalDate day) {
            return add(FactKind.BORN, on(day), "", origin);
        }

        public Builder expected(Origin origin, LocalDate day) {
            return add(FactKind.EXPECTED, on(day), "", origin);
        }

        /** Marks: SOCIAL_WORKER, ALONE, ADULT_SPOKE. */
        public Builder seen(Origin origin, LocalDate day, String by, Mark... marks) {
            return add(FactKind.SEEN, on(day), by, origin, marks);
        }

        /** Mark: NO_ACCESS. */
        public Builder notSeen(Origin origin, LocalDate day, Mark... marks) {
            return add(FactKind.NOT_SEEN, on(day), "", origin, marks);
        }

        /** Marks: IMMEDIATE_DANGER, NO_FURTHER_ACTION, REFERRER_NOT_TOLD. */
        public Builder referral(Origin origin, Span receivedUntilDecided, String from, Mark... marks) {
            return add(FactKind.REFERRAL, receivedUntilDecided, from, origin, marks);
        }

        /** Mark: GREEN_NOTICE. */
        public Builder contact(Origin origin, LocalDate day, String from, Mark... marks) {
            return add(FactKind.CONTACT, on(day), from, origin, marks);
        }

        public Builder episode(Origin origin, Span referredUntilClosed) {
            return add(FactKind.EPISODE, referredUntilClosed, "", origin);
        }

        public Builder enquiry(Origin origin, Span begunUntilConcluded) {
            return add(FactKind.ENQUIRY, begunUntilConcluded, "", origin);
        }

        public Builder conferencePending(Origin origin, Span decidedUntilHeld) {
            return add(FactKind.CONFERENCE_PENDING, decidedUntilHeld, "", origin);
        }

        public Builder protectionPlan(Origin origin, Span startUntilEnd, String category) {
            return add(FactKind.PROTECTION_PLAN, startUntilEnd, category, origin);
        }

        public Builder inNeedPlan(Origin origin, Span startUntilEnd) {
            return add(FactKind.IN_NEED_PLAN, startUntilEnd, "", origin);
        }

        public Builder lookedAfter(Origin origin, Span startUntilEnd) {
            return add(FactKind.LOOKED_AFTER, startUntilEnd, "", origin);
        }

        public Builder factor(Origin origin, LocalDate authorisedOn, String code) {
            return add(FactKind.FACTOR, on(authorisedOn), code, origin);
        }

        public Builder outOfSchool(Origin origin, Span leftUntilBack, String which) {
            return add(FactKind.OUT_OF_SCHOOL, leftUntilBack, which, origin);
        }

        public Builder notBrought(Origin origin, LocalDate day) {
            return add(FactKind.NOT_BROUGHT, on(day), "", origin);
        }

        public Builder cancelled(Origin origin, LocalDate day) {
            return add(FactKind.CANCELLED, on(day), "", origin);
        }

        /** Marks: INJURY, NOT_MOBILE. */
        public Builder attendance(Origin origin, LocalDate day, Mark... marks) {
            return add(FactKind.ATTENDANCE, on(day), "", origin, marks);
        }

        /** Mark: NOT_FINDABLE. */
        public Builder missing(Origin origin, Span missingUntilFound, Mark... marks) {
            return add(FactKind.MISSING, missingUntilFound, "", origin, marks);
        }

        /** Marks: RISK_MARKER, UNKNOWN_MAN, REGULAR_VISITOR. */
        public Builder adult(Origin origin, Span knownUntilAssessed, String relation, Mark... marks) {
            return add(FactKind.ADULT, knownUntilAssessed, relation, origin, marks);
        }

        public Builder clock(Origin origin, LocalDate dueOn, String number) {
            return add(FactKind.CLOCK, on(dueOn), number, origin);
        }

        public Builder unallocated(Origin origin, Span sinceUntilAllocated) {
            return add(FactKind.UNALLOCATED, sinceUntilAllocated, "", origin);
        }

        public Builder allocation(Origin origin, Span acceptedUntilEnded, String worker) {
            return add(FactKind.ALLOCATION, acceptedUntilEnded, worker, origin);
        }

        public Builder absence(Origin origin, Span awayUntilCoveredOrBack) {
            return add(FactKind.ABSENCE, awayUntilCoveredOrBack, "", origin);
        }

        public Builder disagreement(Origin origin, Span raisedUntilResolved) {
            return add(FactKind.DISAGREEMENT, raisedUntilResolved, "", origin);
        }

        public Builder team(Origin origin, LocalDate since, String team) {
            return add(FactKind.TEAM, on(since), team, origin);
        }

        private Builder add(FactKind kind, Span when, String what, Origin origin, Mark... marks) {
            facts.add(new Fact(kind, when, what, Set.of(marks), origin));
            return this;
        }
    }
}
