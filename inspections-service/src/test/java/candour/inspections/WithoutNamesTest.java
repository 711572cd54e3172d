package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import candour.ledger.pack.DisclosurePack;
import candour.ledger.pack.Trust;
import candour.ledger.pack.Verifier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant 11: after publication everybody reads what was asked and decided, and no name that the record knows, whoever wrote it in. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithoutNamesTest {

    private static final List<String> NAMES = List.of(DIRECTOR.name(), MODERATOR.name(), INSPECTOR.name(), LEAD.name());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/inspections/{id}/change-register",
                "/inspections/{id}/representations",
                "/inspections/{id}/external-contacts"
            })
    void eleven_the_public_reads_no_name_in_what_was_asked_decided_and_changed(String path) {
        var told = published();

        var read = told.get(null, path).then().statusCode(200).extract().asString();

        assertThat(read).doesNotContain(NAMES);
    }

    @Test
    void eleven_a_single_representation_says_the_same_to_the_public_without_names_and_to_its_authority_with_them() {
        var told = published();
        String id = told.get(DIRECTOR, "/inspections/{id}/representations").path("items[0].id");

        assertThat(new Asked(id).read(null).asString())
                .contains("[name removed] counted 512")
                .doesNotContain(NAMES);
        assertThat(new Asked(id).read(DIRECTOR).<String>path("whatIsWrong")).startsWith("Dora Quill counted 512");
    }

    @Test
    void eleven_an_entry_that_names_somebody_is_left_out_of_the_pack_which_is_whole_without_it() throws Exception {
        var bytes = published().get(null, "/inspections/{id}/disclosure-pack").asByteArray();

        var pack = DisclosurePack.read(new ByteArrayInputStream(bytes));

        assertThat(Verifier.verify(pack, Trust.none()).verified()).isTrue();
        assertThat(pack.entries())
                .noneMatch(entry -> NAMES.stream()
                        .anyMatch(name -> entry.disclosed().content().contains(name)));
        assertThat(pack.title()).contains("entries left out because they name a person: 3");
    }

    private static Told published() {
        var told = Inspected.issued();
        told.make(MODERATOR, "external-contacts", contact()).then().statusCode(201);
        var asked = Asked.of(told, "3", "FACT", "Dora Quill counted 512 of them, as table 4 of our return shows.");
        told.step(DIRECTOR, "comments");
        asked.step(INSPECTOR, "determination", decision()).then().statusCode(200);
        told.edit(LEAD, "3", Inspected.PARAGRAPHS.get(2).replace("412", "512"));
        told.make(LEAD, "changes", change(asked, told.part("3"))).then().statusCode(201);
        return Finish.published(told);
    }

    private static Map<String, Object> contact() {
        var contact = new java.util.HashMap<>(Asked.department());
        contact.put("what", "Asked Mira Thornbury for clear attribution of responsibility to Dora Quill.");
        return contact;
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "outcome", "ACCEPTED_CHANGED",
                "reasons", "Ivo Marlow misread the table, as Dora Quill has shown.",
                "evidenceConsidered", "The return of Dora Quill, table 4");
    }

    private static Map<String, Object> change(Asked asked, String part) {
        var change = new java.util.HashMap<>(asked.correction(part));
        change.put("reason", "Ivo Marlow had misread the figure.");
        return change;
    }
}
