package candour.inspections.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspection needs to know of its report; kept by the package of the report. */
public interface ReportFacts {

    /** What the final text found, as far as clocks hang on it. */
    Set<Circumstance> circumstances(Inspection inspection);

    /** The overall grades of those that are published, by inspection; a framework without any gives none. */
    Map<InspectionId, List<OverallGrade>> overallGrades(Collection<Inspection> inspections);

    /** One overall judgement of a published report; SLAC reports have two, and no reader should take one for the other. */
    @Schema(name = "OverallGrade")
    record OverallGrade(String area, String strand, String label, String grade, String gradeLabel) {}
}
