package candour.inspections.opendata;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of an open data file.
 *
 * @param name as in the file, and as the key in JSON
 * @param meaning what it holds, for people who use it
 * @param value what a row has there; empty is an empty cell in CSV and a missing key in JSON, never a zero
 */
record Column(String name, String meaning, Function<FactRow, Optional<Object>> value) {

    private static final List<Column> REPORT = List.of(
            plain("report", "Id of the published report; its page is /reports/{report}"),
            plain("origin", "IMPORTED from its PDF, or INSPECTED with this service"),
            plain("ons_code", "ONS code of the authority; empty where the register does not know it"),
            plain("authority", "Name of the authority"),
            plain("region", "Region of the authority"),
            plain("framework", "Code of the framework of inspection; frameworks have different judgements and scales"),
            plain("kind", "Kind of inspection or visit"),
            plain("fieldwork_from", "First day of fieldwork"),
            plain("fieldwork_to", "Last day of fieldwork"),
            plain("published_on", "Day of publication; empty where nothing says it"),
            plain("dated_by", "What says so: the REPORT, its FILE_NAME, or its PUBLICATION with this service"),
            new Column(
                    "lag_working_days",
                    "Working days from the end of fieldwork to publication; says nothing about why",
                    row -> row.lag().workingDays().map(Object.class::cast)),
            new Column(
                    "lag_unknown_reason",
                    "Why the lag is empty",
                    row -> row.lag().reason().map(Object.class::cast)));

    /** Of published-reports.csv. */
    static final List<Column> OF_REPORTS = with(
            REPORT,
            plain("sha256", "Of the imported file, or of the published revision"),
            plain("edition", "1, and one more with each correction"));

    /** Of judgements.csv and judgements.json. */
    static final List<Column> OF_JUDGEMENTS = with(
            REPORT,
            plain("area", "Code of what was judged, within its framework"),
            plain(
                    "strand",
                    "SAFEGUARDING, LOOKED_AFTER, CHILDRENS_SERVICES or LSCB: a grade in one says nothing of another"),
            plain("label", "What was judged, as the report prints it"),
            plain(
                    "judgement_kind",
                    "OVERALL, CAPACITY, JUDGEMENT or SUB (under another one); an overall one is never computed"),
            plain("status", "JUDGED, NOT_JUDGED (the report says so) or NOT_READ (it could not be read)"),
            plain("grade", "Code of the grade; empty unless JUDGED"),
            plain("grade_label", "The grade as printed"),
            plain("rank", "1 (best) to 4 on the scale of this framework alone; not to be averaged"),
            plain("reason", "Why there is no grade"));

    private static Column plain(String name, String meaning) {
        return new Column(name, meaning, row -> row.value(name));
    }

    private static List<Column> with(List<Column> first, Column... others) {
        return java.util.stream.Stream.concat(first.stream(), java.util.stream.Stream.of(others))
                .toList();
    }
}
