package candour.gateway.inspections;

import java.time.LocalDate;
import java.util.List;

/** A framework of inspection with its scale. */
public record Framework(
        String code, String title, LocalDate validFrom, LocalDate validTo, boolean verified, List<Grade> grades) {

    /** One step of the scale. */
    public record Grade(String code, String label, String descriptor) {}

    public Framework {
        grades = grades == null ? List.of() : List.copyOf(grades);
    }
}
