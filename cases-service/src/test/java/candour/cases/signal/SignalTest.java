package candour.cases.signal;

import static candour.cases.facts.Mark.ADULT_SPOKE;
import static candour.cases.facts.Mark.GREEN_NOTICE;
import static candour.cases.facts.Mark.INJURY;
import static candour.cases.facts.Mark.NOT_MOBILE;
import static candour.cases.facts.Mark.NO_FURTHER_ACTION;
import static candour.cases.facts.Mark.REFERRER_NOT_TOLD;
import static candour.cases.facts.Mark.RISK_MARKER;
import static candour.cases.facts.Mark.SOCIAL_WORKER;
import static candour.cases.facts.Mark.UNKNOWN_MAN;
import static candour.cases.signal.Told.TODAY;
import static candour.cases.signal.Told.ago;
import static candour.cases.signal.Told.from;
import static candour.cases.signal.Told.in;
import static candour.cases.signal.Told.since;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.facts.ChildFacts.Builder;
import candour.cases.facts.Origin;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What raises each signal, and what just does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignalTest {

    private static final Origin A = in("record", "A");
    private static final Origin B = in("record", "B");
    private static final Origin C = in("record", "C");

    record Case(String signal, String when, UnaryOperator<Builder> told) {
        @Override
        public String toString() {
            return signal + ": " + when;
        }
    }

    static List<Case> raising() {
        // spotless:off
        return List.of(
                new Case("S1", "a visit under the plan is a day overdue", it -> it.clock(A, ago(1), "C13")),
                new Case("S1", "nobody saw the child in six weeks of open work", it -> it.episode(A, since(43))),
                new Case("S1", "the child was last seen six weeks and a day ago", it -> it.episode(A, since(80)).seen(B, ago(43), "school nurse")),
                new Case("S2", "a referral of Monday is undecided on Wednesday", it -> it.referral(A, since(2), "school")),
                new Case("S2", "a referral of before 2005 was never decided", it -> it.referral(A, since(9000), "school")),
                new Case("S2", "no further action without a word to the referrer", it -> it.referral(A, from(100, 99), "school", NO_FURTHER_ACTION, REFERRER_NOT_TOLD)),
                new Case("S3", "two referrals in twelve months", it -> it.referral(A, from(300, 299), "school").referral(B, from(20, 19), "police")),
                new Case("S3", "three referrals ever", it -> it.referral(A, from(2000, 1999), "school").referral(B, from(1500, 1499), "police").referral(C, from(20, 19), "police")),
                new Case("S3", "a protection plan before", it -> it.referral(A, from(20, 19), "school").protectionPlan(B, from(3000, 2500), "EMO")),
                new Case("S4", "a contact three weeks after closure", it -> it.episode(A, from(200, 30)).contact(B, ago(9), "neighbour")),
                new Case("S5", "an assessment found neglect", it -> it.factor(A, ago(200), "16A")),
                new Case("S5", "the plan is for neglect", it -> it.protectionPlan(A, since(10), "NEG")),
                new Case("S6", "a baby of eleven months with a referral", it -> it.born(A, ago(340)).referral(B, from(5, 5), "health visitor")),
                new Case("S6", "a birth expected in four weeks", it -> it.expected(A, TODAY.plusDays(28)).episode(B, since(5))),
                new Case("S7", "violence at home and a parent's drinking", it -> it.factor(A, ago(50), "3B").factor(A, ago(50), "1B")),
                new Case("S8", "educated at home soon after a referral", it -> it.referral(A, from(60, 59), "school").outOfSchool(B, since(57), "educated at home")),
                new Case("S8", "off roll four years after a protection plan", it -> it.protectionPlan(A, from(2000, 1500), "NEG").outOfSchool(B, since(3), "off roll")),
                new Case("S9", "two visits at which nobody saw the child", it -> it.notSeen(A, ago(9)).notSeen(B, ago(2))),
                new Case("S9", "an adult spoke for the child at both visits", it -> it.episode(C, since(40)).seen(A, ago(9), "worker", SOCIAL_WORKER, ADULT_SPOKE).seen(B, ago(2), "worker", SOCIAL_WORKER, ADULT_SPOKE)),
                new Case("S9", "a teacher's seeing the child opens no door", it -> it.notSeen(A, ago(9)).notSeen(B, ago(5)).seen(C, ago(2), "teacher")),
                new Case("S10", "not brought twice in half a year", it -> it.notBrought(A, ago(100)).notBrought(B, ago(3))),
                new Case("S10", "not brought once, with a plan for neglect", it -> it.protectionPlan(A, since(10), "NEG").notBrought(B, ago(3))),
                new Case("S10", "three appointments cancelled", it -> it.cancelled(A, ago(30)).cancelled(B, ago(20)).cancelled(C, ago(3))),
                new Case("S11", "school, neighbour and police within three months", it -> it.referral(A, from(80, 79), "school").contact(B, ago(40), "neighbour").contact(C, ago(2), "police")),
                new Case("S11", "three green notices in three months", it -> it.contact(A, ago(80), "police", GREEN_NOTICE).contact(B, ago(40), "police", GREEN_NOTICE).contact(C, ago(2), "police", GREEN_NOTICE)),
                new Case("S12", "a review conference is overdue", it -> it.clock(A, ago(1), "C11")),
                new Case("S13", "nobody is allocated", it -> it.unallocated(A, since(1))),
                new Case("S13", "the worker is away for three working days", it -> it.absence(A, since(5))),
                new Case("S13", "the third worker in half a year", it -> it.allocation(A, from(300, 170), "Ann").allocation(B, from(169, 30), "Ben").allocation(C, since(29), "Cas")),
                new Case("S14", "at hospital with a plan", it -> it.protectionPlan(A, since(10), "PHY").attendance(B, ago(3))),
                new Case("S14", "an injury before it can move", it -> it.attendance(A, ago(3), INJURY, NOT_MOBILE)),
                new Case("S15", "missing now", it -> it.missing(A, since(200))),
                new Case("S15", "missing a month ago", it -> it.missing(A, from(31, 30))),
                new Case("S16", "an unknown man at home", it -> it.episode(A, since(5)).adult(B, since(2), "mother's partner", UNKNOWN_MAN)),
                new Case("S16", "a visitor with a known risk", it -> it.episode(A, since(5)).adult(B, since(2), "uncle", RISK_MARKER)),
                new Case("S17", "a disagreement is not resolved", it -> it.disagreement(A, since(5))),
                new Case("S18", "a plan of fifteen months and a day", it -> it.protectionPlan(A, since(460), "EMO")),
                new Case("S18", "a second plan", it -> it.protectionPlan(A, from(2000, 1900), "EMO").protectionPlan(B, since(3), "EMO")));
        // spotless:on
    }

    static List<Case> silent() {
        // spotless:off
        return List.of(
                new Case("S1", "the visit is due today", it -> it.clock(A, TODAY, "C13")),
                new Case("S1", "seen six weeks ago to the day", it -> it.episode(A, since(80)).seen(B, ago(42), "school nurse")),
                new Case("S1", "no work is open", it -> it.episode(A, from(80, 60))),
                new Case("S2", "a referral of yesterday", it -> it.referral(A, since(1), "school")),
                new Case("S3", "two referrals thirteen months apart", it -> it.referral(A, from(400, 399), "school").referral(B, from(5, 4), "school")),
                new Case("S4", "a contact before closure", it -> it.episode(A, from(200, 30)).contact(B, ago(31), "neighbour")),
                new Case("S5", "the plan for neglect has ended", it -> it.protectionPlan(A, from(90, 30), "NEG")),
                new Case("S6", "one year old today", it -> it.born(A, TODAY.minusYears(1)).episode(B, since(5))),
                new Case("S7", "one of them alone, twice", it -> it.factor(A, ago(50), "1B").factor(A, ago(50), "2B")),
                new Case("S8", "educated at home without any concern", it -> it.outOfSchool(A, since(57), "educated at home")),
                new Case("S9", "a visit with the child seen between them", it -> it.notSeen(A, ago(9)).seen(C, ago(5), "worker", SOCIAL_WORKER).notSeen(B, ago(2))),
                new Case("S10", "not brought once", it -> it.notBrought(A, ago(3))),
                new Case("S11", "one school three times", it -> it.contact(A, ago(80), "school").contact(B, ago(40), "school").contact(C, ago(2), "school")),
                new Case("S12", "a timescale that is only local is overdue", it -> it.clock(A, ago(1), "C09")),
                new Case("S13", "the worker is away since yesterday", it -> it.absence(A, since(1))),
                new Case("S14", "at hospital without a plan", it -> it.attendance(A, ago(3), INJURY)),
                new Case("S15", "missing half a year ago", it -> it.missing(A, from(181, 180))),
                new Case("S16", "the man has been assessed", it -> it.episode(A, since(5)).adult(B, from(2, 1), "mother's partner", UNKNOWN_MAN)),
                new Case("S17", "the disagreement is resolved", it -> it.disagreement(A, from(5, 1))),
                new Case("S18", "a first plan of a year", it -> it.protectionPlan(A, since(365), "EMO")));
        // spotless:on
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("raising")
    void it_is_raised(Case given) {
        var standing = Told.standing(given.told);

        assertThat(Told.signals(standing)).contains(given.signal);
        assertThat(standing.listed()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silent")
    void it_is_silent(Case given) {
        assertThat(Told.signals(Told.standing(given.told))).doesNotContain(given.signal);
    }
}
