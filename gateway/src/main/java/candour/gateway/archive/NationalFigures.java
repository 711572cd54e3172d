package candour.gateway.archive;

import java.time.LocalDate;
import java.util.List;

/** How often each grade of one area under one framework was given. */
public record NationalFigures(
        String framework,
        String frameworkTitle,
        String area,
        String areaLabel,
        String strand,
        Era era,
        List<Heading> grades,
        List<Count> all,
        List<Group> regions,
        List<Group> years,
        List<Lag> lags,
        List<Figure> choices) {

    /** When the framework applied; {@code to} is null while it does. */
    public record Era(LocalDate from, LocalDate to) {}

    /** A column of every count. */
    public record Heading(String code, String label) {}

    /** How many judgements had this grade. */
    public record Count(String grade, long judgements) {}

    /** The counts of a region or of a year. */
    public record Group(String name, List<Count> counts) {

        public long total() {
            return counts.stream().mapToLong(Count::judgements).sum();
        }
    }

    /** Working days to publication, for one grade. */
    public record Lag(String grade, long reports, int least, int median, int most, List<Integer> days) {}

    /** Something there are figures of. */
    public record Figure(String framework, String frameworkTitle, String area, String areaLabel, long judgements) {}

    public long total() {
        return all.stream().mapToLong(Count::judgements).sum();
    }

    public String label(String grade) {
        return grades.stream()
                .filter(heading -> heading.code().equals(grade))
                .map(Heading::label)
                .findFirst()
                .orElse(grade);
    }
}
