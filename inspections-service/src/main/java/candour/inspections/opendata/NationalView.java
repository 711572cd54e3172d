package candour.inspections.opendata;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NationalFigures",
        description =
                "Counts of published judgements of one framework; frameworks are never added up, grades never averaged")
record NationalView(
        String framework,
        String frameworkTitle,
        String area,
        String areaLabel,
        String strand,

        @Schema(description = "First and last day of fieldwork under the framework")
        Era era,

        @Schema(
                description =
                        "The columns of every count, in order: the grades of the scale, then NOT_JUDGED and NOT_READ")
        List<Heading> grades,

        List<Count> all,
        List<Group> regions,
        List<Group> years,

        @Schema(description = "Working days from the end of fieldwork to publication, by grade; shows no cause")
        List<LagOfGrade> lags,

        @Schema(description = "Frameworks and areas there are figures of")
        List<Choice> choices) {

    /** When a framework applied. */
    @Schema(name = "FrameworkEra")
    record Era(LocalDate from, @Schema(nullable = true) LocalDate to) {}

    /** A grade of the scale, or why there is none. */
    @Schema(name = "NationalGrade")
    record Heading(String code, String label) {}

    /** How many judgements had this grade. */
    @Schema(name = "NationalCount")
    record Count(String grade, long judgements) {}

    /** The counts of a region, or of a year of publication. */
    @Schema(name = "NationalGroup")
    record Group(String name, List<Count> counts) {}

    /** The spread of the days for one grade. */
    @Schema(name = "NationalLag")
    record LagOfGrade(String grade, long reports, int least, int median, int most, List<Integer> days) {}

    /** What else can be asked for. */
    @Schema(name = "NationalChoice")
    record Choice(String framework, String frameworkTitle, String area, String areaLabel, long judgements) {}
}
