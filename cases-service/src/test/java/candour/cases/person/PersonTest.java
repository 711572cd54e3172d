package candour.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.cases.access.Occasion;
import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonTest {

    private static final Occasion WORKER = occasion("social-worker");
    private static final Occasion MANAGER = occasion("team-manager");
    private static final Occasion CHAIR = occasion("conference-chair");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void a_child_belongs_to_the_authority_of_the_worker_who_registers_it() {
        var child = born("2017-03-09");

        assertThat(child.authority()).isEqualTo("E06999001");
    }

    @Test
    void a_corrected_name_is_another_row_and_the_wrong_one_stays() {
        var child = born("2017-03-09");

        child.take(name("Rowen", "Tidewell", NameKind.KNOWN_AS, "2017-03-09"), WORKER);

        assertThat(child.names()).extracting(name -> name.name().givenName()).containsExactly("Rowan", "Rowen");
        assertThat(child.knownAs()).isEqualTo(new FullName("Rowen", "Tidewell"));
    }

    @Test
    void a_legal_name_does_not_change_what_the_child_is_known_as() {
        var child = born("2017-03-09");

        child.take(name("Rowan", "Ashgrove", NameKind.LEGAL, "2024-06-03"), WORKER);

        assertThat(child.knownAs().familyName()).isEqualTo("Tidewell");
    }

    @Test
    void an_earlier_name_recorded_later_does_not_become_the_name_of_today() {
        var child = born("2017-03-09");
        child.take(name("Robin", "Tidewell", NameKind.KNOWN_AS, "2024-06-03"), WORKER);

        child.take(name("Ro", "Tidewell", NameKind.KNOWN_AS, "2019-01-01"), WORKER);

        assertThat(child.knownAs().givenName()).isEqualTo("Robin");
    }

    @Test
    void a_name_keeps_who_recorded_it_and_when() {
        var child = born("2017-03-09");

        assertThat(child.names().getFirst().noted().byName()).isEqualTo("Sana Wickett");
        assertThat(child.names().getFirst().noted().recordedAt()).isEqualTo(WORKER.at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-20", "2026-03", "2026", "2017-03", "2017"})
    void a_birth_is_taken_as_precisely_as_it_is_known(String date) {
        var child = born(date);

        assertThat(child.born()).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-21", "2026-04", "2027"})
    void a_birth_in_the_future_is_refused(String date) {
        assertRule("/bornOn", () -> born(date));
    }

    @Test
    void a_child_expected_in_forty_weeks_may_be_registered_without_a_given_name() {
        var child = expected(TODAY.plusDays(280));

        assertThat(child.state()).isEqualTo(PersonState.EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {281, -281})
    void a_child_expected_more_than_forty_weeks_from_today_is_refused(long days) {
        assertRule("/expectedOn", () -> expected(TODAY.plusDays(days)));
    }

    @Test
    void the_expected_date_stays_when_the_child_is_born() {
        var child = expected(TODAY.plusDays(3));

        child.take(new RecordBirth(BirthDate.parse("2026-03-19")), WORKER);

        assertThat(child.state()).isEqualTo(PersonState.BORN);
        assertThat(child.expectedOn()).contains(TODAY.plusDays(3));
    }

    @Test
    void a_child_is_not_born_twice() {
        var child = born("2017-03-09");

        assertProblem(
                Problems.STEP_NOT_ALLOWED, () -> child.take(new RecordBirth(BirthDate.parse("2017-03-10")), WORKER));
    }

    @Test
    void a_born_child_has_a_given_name() {
        assertRule("/givenName", () -> registered(null, BirthDate.parse("2017"), null));
    }

    @Test
    void a_child_has_a_date_of_birth_or_an_expected_one_and_not_both() {
        assertRule("/bornOn", () -> registered("Rowan", null, null));
        assertRule("/bornOn", () -> registered("Rowan", BirthDate.parse("2026"), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2017-03-08, refused", "2017-03-09, taken", "2026-03-20, taken", "2026-03-21, refused"})
    void a_name_is_held_between_birth_and_today(String from, String outcome) {
        var child = born("2017-03-09");
        var name = name("Ro", "Tidewell", NameKind.KNOWN_AS, from);

        if (outcome.equals("refused")) {
            assertRule("/from", () -> child.take(name, WORKER));
        } else {
            child.take(name, WORKER);
            assertThat(child.names()).hasSize(2);
        }
    }

    @Test
    void a_chair_reads_and_records_nothing() {
        var child = born("2017-03-09");

        assertProblem(
                Problems.NOT_YOURS, () -> child.take(name("Ro", "Tidewell", NameKind.KNOWN_AS, "2020-01-01"), CHAIR));
    }

    @Test
    void a_sealed_record_takes_no_further_step() {
        var child = born("2017-03-09");
        child.take(new SealRecord("An adoption order was made"), MANAGER);

        assertProblem(
                Problems.STEP_NOT_ALLOWED,
                () -> child.take(name("Ro", "Tidewell", NameKind.KNOWN_AS, "2020-01-01"), WORKER));
    }

    private static void assertRule(String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable when) {
        assertThatThrownBy(when)
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(problem ->
                        assertThat(problem.errors().getFirst().pointer()).isEqualTo(pointer));
    }

    private static void assertProblem(Problems type, org.assertj.core.api.ThrowableAssert.ThrowingCallable when) {
        assertThatThrownBy(when)
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .returns(type, ProblemException::type);
    }

    private static Person born(String date) {
        return registered("Rowan", BirthDate.parse(date), null);
    }

    private static Person expected(LocalDate day) {
        return registered(null, null, day);
    }

    private static Person registered(String givenName, BirthDate bornOn, LocalDate expectedOn) {
        var said = new RegisterChild(givenName, "Tidewell", bornOn, expectedOn);
        return Person.child(new Numbered(new PersonId(new UUID(0, 1)), "CHD-2026-0001"), said, WORKER);
    }

    private static RecordName name(String givenName, String familyName, NameKind kind, String from) {
        return new RecordName(givenName, familyName, kind, LocalDate.parse(from));
    }

    private static Occasion occasion(String role) {
        var actor = new Actor("issuer", "sana", "Sana Wickett", Set.of(role), "E06999001", null, null, null);
        return new Occasion(actor, Instant.parse("2026-03-20T09:30:00Z"));
    }
}
