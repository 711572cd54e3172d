package candour.inspections.change;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Document;
import candour.inspections.report.Manifest;
import candour.inspections.report.Part;
import candour.inspections.report.Sha256;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Invariant 5: a judgement moves for three causes only, by more than its lead inspector, upwards as downwards. */
class JudgementChangePropertiesTest {

    private static final String LEAD = "lena";
    private static final Set<ChangeCause> OF_JUDGEMENTS =
            EnumSet.of(ChangeCause.EVIDENCE_COMPLETED, ChangeCause.MODERATION, ChangeCause.COMPLAINT_UPHELD);

    /** What a short report says: its sentences, and the grade of one area. */
    record Said(List<String> sentences, String grade) {

        String text() {
            return String.join(" ", sentences);
        }
    }

    @Property(tries = 500)
    void five_a_difference_that_touches_a_judgement_has_three_causes(
            @ForAll("said") Said before, @ForAll("said") Said after) {
        assertThat(differences(before, after))
                .filteredOn(Difference::touchesJudgement)
                .allSatisfy(one -> assertThat(ChangeCause.permitted(one)).isSubsetOf(OF_JUDGEMENTS));
    }

    @Property(tries = 500)
    void five_harder_and_softer_have_the_same_causes(@ForAll("said") Said one, @ForAll("said") Said other) {
        assertThat(causes(one, other)).isEqualTo(causes(other, one));
    }

    @Property(tries = 500)
    void five_a_judgement_is_not_moved_in_steps_of_which_none_touches_it(
            @ForAll("said") Said first, @ForAll("said") Said between, @ForAll("said") Said last) {
        boolean steps = touches(first, between) || touches(between, last);

        assertThat(steps || !touches(first, last)).isTrue();
    }

    @Property(tries = 500)
    void five_a_change_of_a_judgement_counts_only_with_a_decider_who_does_not_lead(
            @ForAll("causes") ChangeCause cause, @ForAll("people") List<String> confirming) {
        var change = change(cause, "mira");
        var confirmed = new HashSet<String>();
        for (var person : confirming) {
            try {
                change.confirm(actor(person), person.equals(LEAD), "I read both.", Instant.EPOCH);
                confirmed.add(person);
            } catch (ProblemException refused) {
                assertThat(person.equals(LEAD)
                                || person.equals("mira")
                                || !confirmed.isEmpty()
                                || !mustBeConfirmed(change))
                        .isTrue();
            }
        }

        assertThat(confirmed).doesNotContain(LEAD, "mira");
        assertThat(change.isEffective()).isEqualTo(!mustBeConfirmed(change) || !confirmed.isEmpty());
    }

    @Provide
    Arbitrary<Said> said() {
        var sentences = Arbitraries.of(
                        "Leadership is inadequate.",
                        "Leadership is good.",
                        "Leadership is, in parts, inadequate.",
                        "Of 40 files, 12 had no plan.",
                        "Of 40 files, 11 had no plan.")
                .list()
                .ofMaxSize(3);
        return Combinators.combine(sentences, Arbitraries.of("GOOD", "INADEQUATE"))
                .as(Said::new);
    }

    @Provide
    Arbitrary<ChangeCause> causes() {
        return Arbitraries.of(OF_JUDGEMENTS);
    }

    @Provide
    Arbitrary<List<String>> people() {
        return Arbitraries.of(LEAD, "mira", "mona", "ivo").list().ofMaxSize(5);
    }

    private static boolean mustBeConfirmed(Change change) {
        return change.cause() != ChangeCause.MODERATION;
    }

    private static Set<Set<ChangeCause>> causes(Said before, Said after) {
        var found = new HashSet<Set<ChangeCause>>();
        differences(before, after).forEach(one -> found.add(Set.copyOf(ChangeCause.permitted(one))));
        return found;
    }

    private static boolean touches(Said before, Said after) {
        return differences(before, after).stream().anyMatch(Difference::touchesJudgement);
    }

    private static List<Difference> differences(Said before, Said after) {
        return new Differences(Framework.ILACS_2023, document(before), document(after)).list();
    }

    private static Document document(Said said) {
        Map<String, String> wordings = new HashMap<>(Map.of(Sha256.of(said.text()), said.text()));
        var paragraph = new Manifest.Paragraph(
                "0199a000-0000-7000-8000-000000000001", "1", Sha256.of(said.text()), "ivo", "Ivo Marlow", false);
        var section = new Manifest.Section("Findings", null, List.of(paragraph));
        var judgement = new Manifest.Judgement("LEADERSHIP", said.grade(), null);
        return new Document(1, new Manifest("A report", List.of(section), List.of(judgement), List.of()), wordings);
    }

    private static Change change(ChangeCause cause, String by) {
        var difference = new Difference(Part.judgement("LEADERSHIP"), "GOOD", "INADEQUATE", true, 1);
        var given = new GiveCause(
                difference.part(), cause.name(), null, null, "Minutes of the board", "It had been left out.", null);
        var change = Change.of(new ChangeId(new UUID(0, 2)), inspection(), difference, cause, given);
        change.madeBy(actor(by), Instant.EPOCH, new RequestKey(new UUID(0, 3), new byte[0]));
        return change;
    }

    private static Inspection inspection() {
        return candour.inspections.inspection.Walked.planned();
    }

    private static Actor actor(String subject) {
        return new Actor("test", subject, subject, Set.of("moderator"), null, null, null, null);
    }
}
