package candour.inspections.sample;

import java.util.List;
import java.util.Optional;

/** The scales cases were ever graded on; a scale is never changed, only followed by another. */
enum AuditScale {
    PRACTICE_2009(
            "Quality of practice, 2009",
            new Grade("POOR", "Unacceptably poor"),
            new Grade("ACCEPTABLE", "Acceptable"),
            new Grade("GOOD", "Good")),
    PRACTICE_2018(
            "Quality of practice, since 2018",
            new Grade("OUTSTANDING", "Outstanding"),
            new Grade("GOOD", "Good"),
            new Grade("REQUIRES_IMPROVEMENT", "Requires improvement"),
            new Grade("INADEQUATE", "Inadequate"));

    private final String title;
    private final List<Grade> grades;

    AuditScale(String title, Grade... grades) {
        this.title = title;
        this.grades = List.of(grades);
    }

    /** One step of a scale. */
    record Grade(String code, String title) {}

    String title() {
        return title;
    }

    List<Grade> grades() {
        return grades;
    }

    Optional<Grade> grade(String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }
}
