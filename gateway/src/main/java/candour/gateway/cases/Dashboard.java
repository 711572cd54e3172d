package candour.gateway.cases;

import java.util.List;

/** Three statutory figures and the children who need attention first. */
public record Dashboard(List<Figure> figures, List<Saturation> saturated, Worklist worklist) {

    /** One page of the worklist. */
    public record Worklist(List<Attention> items, String next) {}

    /** A team whose tiers are saturated. */
    public record Saturation(String team, long children, long urgent, String warning) {}

    /** How often a statutory timescale was kept in the last twelve months. */
    public record Figure(String title, long done, long inTime, long overdue) {

        /** {@code 12 of 14}: a share is never shown without what it is a share of. */
        public String kept() {
            return done == 0 ? "None done yet" : inTime + " of " + done;
        }
    }
}
