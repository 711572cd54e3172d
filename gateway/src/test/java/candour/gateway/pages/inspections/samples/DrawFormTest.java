package candour.gateway.pages.inspections.samples;

import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.inspections.SamplesClient.Exclusion;
import candour.gateway.inspections.SamplesClient.Row;
import candour.gateway.inspections.SamplesClient.Size;
import candour.gateway.pages.Errors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A sample as it is pasted: from a spreadsheet with tabs, or by hand with commas. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DrawFormTest {

    @Test
    void lists_are_taken_with_commas_and_with_tabs() {
        var form = typed(
                "a1, 10-17, team north\r\nb2\t0-9\r\n\r\n", "10-17, team north, 2\n0-9\t1", "b2, A court forbids it");

        var draw = form.draw();

        assertThat(draw.frame()).containsExactly(new Row("a1", "10-17, team north"), new Row("b2", "0-9"));
        assertThat(draw.sizes()).containsExactly(new Size("10-17, team north", 2), new Size("0-9", 1));
        assertThat(draw.exclusions()).containsExactly(new Exclusion("b2", "A court forbids it"));
    }

    @Test
    void the_line_that_is_wrong_is_named() {
        var errors = typed("a1, 0-9\n\nb2", "0-9", "").errors();

        assertThat(errors.all())
                .extracting(Errors.Error::message)
                .containsExactly(
                        "Line 3 must be a reference and a stratum with a comma between them",
                        "Line 1 must be a stratum and a number with a comma between them");
    }

    private static DrawForm typed(String frame, String sizes, String exclusions) {
        return new DrawForm("7", "dice-4-2-6-1", frame, sizes, exclusions, "");
    }
}
