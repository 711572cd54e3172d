package candour.cases.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.chronology.Occurred.Precision;
import candour.conventions.trial.Published;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, and which days it can mean. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest(name = "{0}: {1} to {2}, {3}, uncertain {4}")
    @CsvSource(delimiter = '|', textBlock = """
            22.05/16                 | 2016-05-22 | 2016-05-22 | DAY    | false
            ? 22 may 2016            | 2016-05-22 | 2016-05-22 | DAY    | true
            22 May 2016?             | 2016-05-22 | 2016-05-22 | DAY    | true
            Sun, 22nd of May 16      | 2016-05-22 | 2016-05-22 | DAY    | false
            22/5/99                  | 1999-05-22 | 1999-05-22 | DAY    | false
            22 May                   | 2025-05-22 | 2025-05-22 | DAY    | true
            29 Feb                   | 2024-02-29 | 2024-02-29 | DAY    | true
            ? May 2008               | 2008-05-01 | 2008-05-31 | MONTH  | true
            May 16                   | 2016-05-01 | 2016-05-31 | MONTH  | true
            Sept 2008                | 2008-09-01 | 2008-09-30 | MONTH  | false
            spring 2008              | 2008-03-01 | 2008-05-31 | RANGE  | false
            spring term              | 2026-01-01 | 2026-04-30 | RANGE  | true
            the spring term 2008     | 2008-01-01 | 2008-04-30 | RANGE  | false
            winter 2008              | 2008-12-01 | 2009-02-28 | RANGE  | false
            about 2008               | 2008-01-01 | 2008-12-31 | APPROX | true
            3-5 May 2016             | 2016-05-03 | 2016-05-05 | RANGE  | false
            between 3 and 5 May 2016 | 2016-05-03 | 2016-05-05 | RANGE  | false
            from May to July 2008    | 2008-05-01 | 2008-07-31 | RANGE  | false
            """)
    void it_is_read(String written, LocalDate from, LocalDate to, Precision precision, boolean uncertain) {
        var occurred = WrittenDate.read(written, TODAY).orElseThrow();

        assertThat(occurred).isEqualTo(new Occurred(from, to, null, precision, written, uncertain));
    }

    @Test
    void a_time_of_day_is_a_time_in_london() {
        var occurred = WrittenDate.read("22 May 2016 at 2.30pm", TODAY).orElseThrow();

        assertThat(occurred.at()).isEqualTo("2016-05-22T13:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "31.2.2016",
                "32 May 2016",
                "22 May 2016 25:00",
                "5 May to 3 May 2016",
                "2/3/0001",
                "soon"
            })
    void it_is_not_read(String written) {
        assertThat(WrittenDate.read(written, TODAY)).isEmpty();
    }

    @Test
    void every_example_of_the_published_table_has_the_form_it_stands_under() {
        var lines = Arrays.stream(DateForm.values())
                .map(form -> "| %s | %s |"
                        .formatted(
                                form.title(),
                                form.examples().stream().map(this::read).collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));

        Published.mustEqual(
                "written-dates.md",
                "# Times as people write them\n\nRead on 20 May 2026; the words are kept as they were written. A question mark or"
                        + " a word like \"about\" makes a time uncertain, and so does a year that was not written.\n\n"
                        + "| form | read as |\n|---|---|\n" + lines + "\n");
    }

    private String read(String example) {
        var occurred = WrittenDate.read(example, TODAY).orElseThrow();
        var days = occurred.from().equals(occurred.to())
                ? occurred.from().toString()
                : occurred.from() + " to " + occurred.to();
        return "%s: %s%s".formatted(example, days, occurred.uncertain() ? " (uncertain)" : "");
    }
}
