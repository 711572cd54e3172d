package candour.inspections.opendata;

import java.util.List;

/** The open data files, and the rows each is made of; only published facts are in them. */
enum DataSet {
    JUDGEMENTS("""
            , j.area, j.strand, j.label, j.kind as judgement_kind, j.status, j.grade, j.grade_label, j.rank, j.reason
            from published_fact r join published_judgement j on j.report_id = r.id
            order by r.dated, r.id, j.position""", Column.OF_JUDGEMENTS),
    REPORTS("""
            , r.sha256, r.edition
            from published_fact r
            order by r.dated, r.id""", Column.OF_REPORTS);

    private static final String REPORT = """
            select cast(r.id as text) as report, r.origin, r.ons_code, r.authority_name as authority, r.region, r.framework,
                r.kind, cast(r.fieldwork_from as text) as fieldwork_from, cast(r.fieldwork_to as text) as fieldwork_to,
                cast(r.published_on as text) as published_on, r.dated_by
            """;

    private final String rows;
    private final List<Column> columns;

    DataSet(String rows, List<Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    String sql() {
        return REPORT + rows;
    }

    List<Column> columns() {
        return columns;
    }
}
