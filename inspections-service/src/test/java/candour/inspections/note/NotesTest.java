package candour.inspections.note;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.PARTNER;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import candour.inspections.Inspected;
import candour.inspections.report.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Evidence notes: who may read them, what is kept of them, and how the findings stand on them. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NotesTest {

    private static final String WORDS = "Two of nine families had been visited within the week.";

    @Inject
    DataSource source;

    @Test
    void nobody_outside_the_inspectorate_learns_that_there_are_notes() {
        var told = Inspected.issued();
        var drafted = Inspected.drafted();
        var note = Noted.begun(drafted);

        var answers = Stream.of(DIRECTOR, OFFICER, PARTNER, null)
                .flatMap(person -> Stream.of(
                        told.get(person, "/inspections/{id}/notes"),
                        told.get(person, "/inspections/{id}/evidence"),
                        note.read(person),
                        note.save(person, UUID.randomUUID(), 1, "Mine.")));

        assertThat(answers).allSatisfy(answer -> answer.then().statusCode(404));
    }

    @Test
    void a_note_is_taken_between_fieldwork_and_drafting_only() {
        var refused = Inspected.planned().make(INSPECTOR, "notes", Noted.FACTS);

        refused.then().statusCode(409).body("type", equalTo("/problems/step-not-allowed"));
    }

    @Test
    void what_is_kept_is_a_version_with_its_digest() {
        var session = UUID.randomUUID();
        var note = Noted.begun(Inspected.drafted()).written(session, 4, WORDS);

        var kept = note.keep(session, 4);

        kept.then()
                .statusCode(200)
                .body("versions", hasSize(1))
                .body("versions[0].text", equalTo(WORDS))
                .body("versions[0].sha256", equalTo(Sha256.of(WORDS)))
                .body("versions[0].draft", equalTo(session + ":4"));
    }

    @Test
    void what_was_not_acknowledged_cannot_be_kept() {
        var note = Noted.begun(Inspected.drafted());

        var refused = note.keep(UUID.randomUUID(), 1);

        refused.then().statusCode(422).body("errors.pointer", contains("/draft"));
    }

    @Test
    void a_note_is_linked_to_findings_once_it_is_kept() {
        var told = Inspected.drafted();
        var note = Noted.begun(told);
        note.link(told.part("2"), "SUPPORTS").then().statusCode(422);
        note.kept(WORDS);

        var linked = note.link(told.part("2"), "SUPPORTS");

        linked.then().statusCode(200).body("links.label", contains("Paragraph 2"));
    }

    @Test
    void the_findings_are_told_with_what_supports_and_what_contradicts_them() {
        var told = Inspected.drafted();
        var part = told.part("2");
        Noted.begun(told).kept(WORDS).link(part, "SUPPORTS");
        Noted.begun(told).kept("Records of supervision were complete.").link(part, "CONTRADICTS");
        Noted.begun(told).kept("The lift was out of order.");

        var evidence = told.get(INSPECTOR, "/inspections/{id}/evidence");

        evidence.then()
                .body("findings.find { it.part == '" + part + "' }.supports", is(1))
                .body("findings.find { it.part == '" + part + "' }.contradicts", is(1))
                .body("findings.find { it.part == '" + told.part("3") + "' }.supports", is(0))
                .body("notesWithoutFinding", hasSize(1));
    }

    @Test
    void a_link_taken_back_no_longer_counts() {
        var told = Inspected.drafted();
        var note = Noted.begun(told).kept(WORDS);
        note.link(told.part("2"), "SUPPORTS").then().statusCode(200);

        var taken = note.link(told.part("2"), "NO_BEARING");

        taken.then().statusCode(200).body("links", hasSize(0));
    }

    @Test
    void a_note_of_another_inspection_is_no_evidence_for_this_one() {
        var elsewhere = Inspected.drafted().part("2");
        var note = Noted.begun(Inspected.drafted()).kept(WORDS);

        var refused = note.link(elsewhere, "SUPPORTS");

        refused.then().statusCode(422).body("errors.pointer", contains("/part"));
    }

    @Test
    void the_ledger_knows_of_drafts_and_versions_but_not_their_words() throws SQLException {
        var note = Noted.begun(Inspected.drafted()).kept(WORDS);
        note.read(MODERATOR).then().statusCode(200);

        var entries = ledgerOf(note);

        assertThat(entries).contains("note.begin", "note.draft", "note.keep", "access.read");
        assertThat(entries).doesNotContain("families").contains(Sha256.of(WORDS));
    }

    @Test
    void a_change_to_a_version_that_was_not_read_is_refused_with_the_present_one() {
        var note = Noted.begun(Inspected.drafted());

        var stale = as(INSPECTOR)
                .header("If-Match", "\"99\"")
                .contentType("application/json")
                .body(Noted.FACTS)
                .put("/notes/{id}", note.id());

        stale.then().statusCode(412).body("current.id", equalTo(note.id()));
    }

    @Test
    void notes_are_listed_with_what_is_not_kept_yet() {
        var told = Inspected.drafted();
        Noted.begun(told).kept(WORDS).written(UUID.randomUUID(), 1, "More.");

        var list = told.get(LEAD, "/inspections/{id}/notes");

        list.then()
                .body("items[0].unkept", is(true))
                .body("items[0].batches", is(2))
                .body("items[0].versions", is(1));
    }

    private String ledgerOf(Noted note) throws SQLException {
        try (var connection = source.getConnection();
                var asked = connection.prepareStatement(
                        "select string_agg(kind || ' ' || coalesce(payload, ''), ';') from ledger_entry where subject_id = ?")) {
            asked.setString(1, note.id());
            try (var rows = asked.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
