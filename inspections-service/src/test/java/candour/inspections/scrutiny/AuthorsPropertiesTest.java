package candour.inspections.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.inspections.access.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Invariants 17 and 18: who wrote a report stays its author, whatever they become; who claims is not who verifies. */
class AuthorsPropertiesTest {

    /** Somebody as their token has them, with whatever offices. */
    record Somebody(String subject, String name, Set<String> roles) {

        Actor actor() {
            return new Actor("test", subject, name, roles, "E06999001", null, null, subject);
        }
    }

    @Property
    void eighteen_an_author_is_known_in_whatever_office_and_nobody_else_is_taken_for_one(
            @ForAll("people") List<Somebody> authors, @ForAll("person") Somebody signing) {
        var report = report();
        authors.forEach(one -> report.writtenBy(
                new Author("E06999001", new UUID(0, 1), one.subject(), one.name(), "scrutiny member")));

        assertThat(report.isWrittenBy(signing.actor()))
                .isEqualTo(authors.stream().anyMatch(one -> one.subject().equals(signing.subject())));
    }

    @Property
    void eighteen_an_author_without_an_account_is_known_by_name(
            @ForAll("people") List<Somebody> authors, @ForAll("person") Somebody signing) {
        var report = report();
        authors.forEach(
                one -> report.writtenBy(new Author("E06999001", new UUID(0, 1), null, one.name(), "scrutiny member")));

        assertThat(report.isWrittenBy(signing.actor()))
                .isEqualTo(authors.stream().anyMatch(one -> one.name().equalsIgnoreCase(signing.name())));
    }

    @Property(tries = 1)
    void seventeen_whoever_may_claim_that_a_recommendation_is_achieved_may_not_verify_it() {
        var claiming = EnumSet.noneOf(Role.class);
        var verifying = EnumSet.noneOf(Role.class);
        Arrays.stream(RecommendationStep.values())
                .forEach(step -> (step.isOfScrutiny() ? verifying : claiming).addAll(step.by()));

        assertThat(claiming).doesNotContainAnyElementsOf(verifying);
    }

    @Provide
    Arbitrary<Somebody> person() {
        var roles = Arbitraries.of("scrutiny-member", "executive-member", "director")
                .set()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("sal", "edda", "dora"),
                        Arbitraries.of("Sal Whitcombe", "SAL WHITCOMBE", "Edda Rowntree"),
                        roles)
                .as(Somebody::new);
    }

    @Provide
    Arbitrary<List<Somebody>> people() {
        return person().list().ofMaxSize(3);
    }

    private static ScrutinyReport report() {
        var day = LocalDate.parse("2009-10-13");
        var said = new ReceiveReport(
                "Who cares for Northbridge", "Scrutiny", day, null, null, List.of(), List.of(), List.of());
        return ScrutinyReport.received(new UUID(0, 2), "E06999001", said, new RequestKey(new UUID(0, 3), new byte[0]));
    }
}
