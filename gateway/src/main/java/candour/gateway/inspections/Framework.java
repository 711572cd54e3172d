package candour.gateway.inspections;

import java.time.LocalDate;
import java.util.List;

/** A framework of inspection with its scale. */
public record Framework(
        String code,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        boolean verified,
        List<Grade> grades,
        List<Area> areas) {

    /** One thing judged under it. */
    public record Area(String code, String strand, String label, String kind, boolean required) {}

    /** One step of the scale. */
    public record Grade(String code, String label, String descriptor) {}

    public Framework {
        grades = grades == null ? List.of() : List.copyOf(grades);
        areas = areas == null ? List.of() : List.copyOf(areas);
    }
}
