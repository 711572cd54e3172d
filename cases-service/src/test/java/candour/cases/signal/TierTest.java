package candour.cases.signal;

import static candour.cases.facts.Mark.GREEN_NOTICE;
import static candour.cases.facts.Mark.IMMEDIATE_DANGER;
import static candour.cases.facts.Mark.INJURY;
import static candour.cases.facts.Mark.NOT_MOBILE;
import static candour.cases.facts.Mark.NO_ACCESS;
import static candour.cases.facts.Mark.NO_FURTHER_ACTION;
import static candour.cases.facts.Mark.REFERRER_NOT_TOLD;
import static candour.cases.facts.Mark.SOCIAL_WORKER;
import static candour.cases.signal.Told.TODAY;
import static candour.cases.signal.Told.ago;
import static candour.cases.signal.Told.from;
import static candour.cases.signal.Told.in;
import static candour.cases.signal.Told.since;
import static candour.cases.signal.Told.standing;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.facts.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where children stand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TierTest {

    private static final Origin A = in("record", "A");
    private static final Origin B = in("record", "B");

    @Test
    @DisplayName("A08 three visits on time and the child seen at none: S1 and S9, today")
    void visits_without_the_child() {
        var standing = standing(it -> it.protectionPlan(A, since(60), "PHY")
                .seen(B, ago(45), "Sana Wickett", SOCIAL_WORKER)
                .clock(in("clock", "Next visit"), ago(30), "C13")
                .notSeen(in("visit", "first"), ago(31))
                .notSeen(in("visit", "second"), ago(17))
                .notSeen(in("visit", "third"), ago(3)));

        assertThat(standing.tier()).isEqualTo(Tier.T1);
        assertThat(Told.signals(standing)).contains("S1", "S9");
    }

    @Test
    @DisplayName("A10 the article's child: listed for today although nothing is open")
    void the_articles_child() {
        var standing = standing(it -> it.born(A, TODAY.minusYears(7))
                .referral(
                        in("referral", "The school is worried"),
                        from(70, 40),
                        "school",
                        NO_FURTHER_ACTION,
                        REFERRER_NOT_TOLD)
                .outOfSchool(in("education", "Withdrawn to be educated at home"), since(67), "educated at home")
                .referral(in("referral", "A neighbour is worried"), from(60, 40), "neighbour", NO_FURTHER_ACTION)
                .contact(in("contact", "Police: no concern"), ago(55), "police", GREEN_NOTICE)
                .notSeen(in("visit", "first"), ago(54), NO_ACCESS)
                .notSeen(in("visit", "second"), ago(47), NO_ACCESS));

        assertThat(standing.listed()).isTrue();
        assertThat(standing.rule()).isEqualTo(TierRule.THREE_FAMILIES);
        assertThat(Told.signals(standing)).containsExactlyInAnyOrder("S2", "S3", "S8", "S9", "S11");
    }

    @Test
    @DisplayName("A13 a worker away for three working days without cover: S13, today")
    void a_worker_away() {
        var standing = standing(it -> it.protectionPlan(A, since(60), "PHY")
                .seen(A, ago(5), "Sana Wickett", SOCIAL_WORKER)
                .absence(B, since(5)));

        assertThat(standing.tier()).isEqualTo(Tier.T1);
    }

    @Test
    void immediate_danger_is_for_now_until_it_is_decided() {
        assertThat(standing(it -> it.referral(A, since(0), "police", IMMEDIATE_DANGER))
                        .tier())
                .isEqualTo(Tier.T0);
        assertThat(standing(it -> it.referral(A, from(0, 0), "police", IMMEDIATE_DANGER))
                        .tier())
                .isEqualTo(Tier.T3);
    }

    @Test
    void police_protection_that_runs_out_tomorrow_is_for_now() {
        assertThat(standing(it -> it.clock(A, TODAY.plusDays(1), "C17")).tier()).isEqualTo(Tier.T0);
        assertThat(standing(it -> it.clock(A, TODAY.plusDays(2), "C17")).tier()).isEqualTo(Tier.T3);
    }

    @Test
    void a_missing_child_with_a_plan_is_for_now() {
        assertThat(standing(it -> it.protectionPlan(A, since(9), "SAB").missing(B, since(0)))
                        .tier())
                .isEqualTo(Tier.T0);
    }

    @Test
    void an_injured_baby_is_for_now_until_a_social_worker_has_seen_it() {
        var unseen = standing(it -> it.attendance(A, ago(3), INJURY, NOT_MOBILE));
        var seen = standing(
                it -> it.attendance(A, ago(3), INJURY, NOT_MOBILE).seen(B, ago(2), "Sana Wickett", SOCIAL_WORKER));

        assertThat(unseen.tier()).isEqualTo(Tier.T0);
        assertThat(seen.tier()).isEqualTo(Tier.T3);
    }

    @Test
    void an_enquiry_whose_child_nobody_has_seen_by_the_next_day_is_for_now() {
        assertThat(standing(it -> it.enquiry(A, since(1))).tier()).isEqualTo(Tier.T0);
        assertThat(standing(it -> it.enquiry(A, since(1)).seen(B, ago(0), "Sana Wickett"))
                        .tier())
                .isEqualTo(Tier.T3);
    }

    @Test
    void a_statutory_timescale_overdue_is_for_this_week_and_so_are_two_signals_of_one_family() {
        assertThat(standing(it -> it.clock(A, ago(1), "C04")).rule()).isEqualTo(TierRule.TIMESCALE);
        assertThat(standing(it -> it.factor(A, ago(9), "16A").missing(B, from(9, 8)))
                        .rule())
                .isEqualTo(TierRule.TWO_SIGNALS);
    }

    @Test
    void a_child_known_only_from_long_ago_is_not_listed() {
        assertThat(standing(it -> it.protectionPlan(A, from(4000, 3500), "NEG").episode(B, from(4000, 3400)))
                        .listed())
                .isFalse();
    }

    @Test
    void each_reason_names_its_fact_its_day_its_record_and_its_evidence() {
        var reason = standing(it -> it.disagreement(A, since(5))).reasons().getFirst();

        assertThat(reason)
                .isEqualTo(new Reason(
                        "S17", Signal.DISAGREEMENT.title(), Family.SYSTEM, ago(5), A, Signal.DISAGREEMENT.evidence()));
    }

    @Test
    void the_day_on_which_time_alone_changes_a_standing_is_foreseen() {
        var facts = Told.facts(it -> it.clock(A, TODAY.plusDays(6), "C13").episode(B, since(1)));

        var changes = Told.USUAL.changesOn(Told.USUAL.of(facts, TODAY), facts, TODAY);

        assertThat(changes).contains(TODAY.plusDays(7));
    }

    @Test
    void an_authority_may_set_a_threshold_of_its_own() {
        var stricter = new Attention(new Thresholds(java.util.Map.of(Threshold.SEEN_BY_ANYBODY_DAYS, 28)));

        var standing = stricter.of(Told.facts(it -> it.episode(A, since(29))), TODAY);

        assertThat(Told.signals(standing)).contains("S1");
    }
}
