package candour.gateway.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A form asks for what the contract takes, what it needs first. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FieldsTest {

    @Test
    void what_is_needed_comes_first_and_each_property_is_asked_for_in_its_own_way() {
        assertThat(Made.fields())
                .extracting(Field::name, Field::kind, Field::required)
                .containsExactly(
                        tuple("on", Kind.DAY, true),
                        tuple("children", Kind.ROWS, true),
                        tuple("note", Kind.TEXT, false),
                        tuple("at", Kind.MOMENT, false),
                        tuple("source", Kind.ONE_OF, false),
                        tuple("minutes", Kind.NUMBER, false),
                        tuple("present", Kind.LINES, false));
    }

    @Test
    void a_code_is_offered_by_its_title() {
        var source = Made.fields().stream()
                .filter(field -> field.name().equals("source"))
                .findFirst()
                .orElseThrow();

        assertThat(source.choices())
                .extracting("value", "text")
                .containsExactly(tuple("1A", "Family member"), tuple("6", "Police"));
        assertThat(source.hint()).isEqualTo("Who told us");
    }

    @Test
    void a_row_has_the_parts_of_its_schema() {
        assertThat(Made.fields().get(1).parts())
                .extracting(Field::label, Field::kind)
                .containsExactly(
                        tuple("Child", Kind.KEY),
                        tuple("Was the child seen?", Kind.YES_NO),
                        tuple("The child's own words", Kind.LONG_TEXT));
    }

    @Test
    void an_address_finds_the_operation_without_parameters_before_one_with() {
        var contract = new Contract(Made.document());

        assertThat(contract.operation("get", "/api/cases/visits/0197")).isPresent();
        assertThat(contract.operation("post", "/api/cases/visits/0197")).isEmpty();
        assertThat(contract.operation("get", "/api/cases/visits/0197/outcome/x"))
                .isEmpty();
    }
}
