package candour.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.EchoServices;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EchoServices.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TagsTest {

    private static final List<Choice> YES_AND_NO =
            List.of(new Choice("yes", "Yes", "If it is right"), Choice.of("no", "No"));

    @Inject
    Engine engine;

    private String html(String template, Map<String, Object> data) {
        var instance =
                engine.parse(template, Variant.forContentType("text/html")).instance();
        data.forEach(instance::data);
        return instance.render().replaceAll("\\s+", " ");
    }

    private String html(String template) {
        return html(template, Map.of());
    }

    @Test
    void an_input_names_its_hint_and_its_error() {
        var html = html(
                "{#govuk-input name='reason' label='Why?' hint='In one line' error='Enter the reason' value='x' /}");

        assertThat(html)
                .contains("<label class=\"govuk-label\" for=\"reason\">Why?</label>")
                .contains("<div id=\"reason-hint\" class=\"govuk-hint\">In one line</div>")
                .contains("<p id=\"reason-error\" class=\"govuk-error-message\">")
                .contains("value=\"x\" aria-describedby=\"reason-hint reason-error\"")
                .contains("govuk-form-group--error");
    }

    @Test
    void an_input_without_hint_or_error_is_described_by_nothing() {
        assertThat(html("{#govuk-input name='reason' label='Why?' /}"))
                .contains("value=\"\"")
                .doesNotContain("aria-describedby", "hint", "error");
    }

    @Test
    void what_somebody_typed_is_escaped() {
        var typed = Map.<String, Object>of("typed", "\"><script>alert(1)</script>");

        assertThat(html("{#govuk-textarea name='t' label='T' value=typed /}", typed))
                .doesNotContain("<script>");
        assertThat(html("{#govuk-input name='t' label=typed hint=typed error=typed value=typed /}", typed))
                .doesNotContain("<script>");
        assertThat(html("{#govuk-details summary=typed}{typed}{/govuk-details}", typed))
                .doesNotContain("<script>");
        assertThat(html("{#govuk-tag text=typed /}", typed)).doesNotContain("<script>");
    }

    @Test
    void a_tag_sees_only_what_it_is_given() {
        assertThat(html("{#govuk-input name='a' label='A' /}", Map.of("hint", "of the page", "error", "of the page")))
                .doesNotContain("of the page");
    }

    @Test
    void radios_are_one_question_with_the_chosen_answer() {
        var html = html(
                "{#govuk-radios name='agree' label='Do you agree?' items=items value='no' heading=true error='Choose' /}",
                Map.of("items", YES_AND_NO));

        assertThat(html)
                .contains("<fieldset class=\"govuk-fieldset\" aria-describedby=\"agree-error\"")
                .contains("<h1 class=\"govuk-fieldset__heading\">Do you agree?</h1>")
                .contains(
                        "id=\"agree\" name=\"agree\" type=\"radio\" value=\"yes\" aria-describedby=\"agree-1-item-hint\"")
                .contains("id=\"agree-2\" name=\"agree\" type=\"radio\" value=\"no\" checked");
    }

    @Test
    void checkboxes_keep_several() {
        assertThat(html(
                        "{#govuk-checkboxes name='c' label='Which?' items=items value=chosen /}",
                        Map.of("items", YES_AND_NO, "chosen", List.of("yes", "no"))))
                .containsPattern("value=\"yes\" checked.*value=\"no\" checked");
    }

    @Test
    void a_select_keeps_its_choice() {
        assertThat(html(
                        "{#govuk-select name='s' label='S' items=items value='no' empty='Choose one' /}",
                        Map.of("items", YES_AND_NO)))
                .contains("<option value=\"\">Choose one</option>", "<option value=\"no\" selected>No</option>");
    }

    @Test
    void a_date_is_three_inputs_kept_as_typed() {
        var html = html(
                "{#govuk-date-input name='found' label='When?' value=typed error='Enter a real date' /}",
                Map.of("typed", new DateFields("31", "2", "2026")));

        assertThat(html)
                .contains("role=\"group\" aria-describedby=\"found-error\"")
                .contains("name=\"found-day\" type=\"text\" inputmode=\"numeric\" value=\"31\"")
                .contains("name=\"found-month\" type=\"text\" inputmode=\"numeric\" value=\"2\"")
                .contains("name=\"found-year\" type=\"text\" inputmode=\"numeric\" value=\"2026\"");
    }

    @Test
    void the_error_summary_leads_to_each_field() {
        assertThat(html(
                        "{#govuk-error-summary errors=errors /}",
                        Map.of("errors", Errors.none().add("reason", "Enter the reason"))))
                .contains("role=\"alert\"", "<a href=\"#reason\">Enter the reason</a>");
    }

    @Test
    void the_others_are_rendered() {
        assertThat(html("{#govuk-button text='Send' /}")).contains("data-prevent-double-click=\"true\">Send</button>");
        assertThat(html("{#govuk-button text='Go' href='/x' kind='secondary' /}"))
                .contains("<a href=\"/x\" role=\"button\"", "govuk-button--secondary");
        assertThat(html("{#govuk-file-upload name='f' label='F' accept='.pdf' /}"))
                .contains("accept=\".pdf\"");
        assertThat(html("{#govuk-summary-list rows=rows /}", Map.of("rows", List.of(new Row("K", "V", "/change")))))
                .contains("Change<span class=\"govuk-visually-hidden\"> K</span>");
        assertThat(html("{#govuk-inset-text}Words{/govuk-inset-text}")).contains("Words");
        assertThat(html("{#govuk-warning-text text='Mind' /}")).contains("Warning</span> Mind");
        assertThat(html("{#govuk-notification-banner text='Sent' success=true /}"))
                .contains("--success", "Sent");
        assertThat(html("{#govuk-notification-banner text='Seen' success=false /}"))
                .doesNotContain("--success");
        assertThat(html(
                        "{#govuk-table caption='T' headings=headings}<tr></tr>{/govuk-table}",
                        Map.of("headings", List.of("A"))))
                .contains("<th scope=\"col\" class=\"govuk-table__header\">A</th>", "<tr></tr>");
        assertThat(html("{#govuk-pagination next='/n' /}")).contains("rel=\"next\"");
        assertThat(html("{#govuk-breadcrumbs items=items /}", Map.of("items", List.of(new Crumb("Home", "/")))))
                .contains("<a class=\"govuk-breadcrumbs__link\" href=\"/\">Home</a>");
        assertThat(html("{#govuk-panel title='Sent'}Number{/govuk-panel}"))
                .contains("<h1 class=\"govuk-panel__title\">Sent</h1>");
        assertThat(html("{#unavailable at='10:42' what='The plan' /}")).contains("The plan was unavailable at 10:42");
    }
}
