package candour.inspections.complaint;

import static candour.timescales.Authority.policy;
import static candour.timescales.Regime.between;
import static candour.timescales.Regime.since;

import candour.inspections.inspection.Inspection;
import candour.timescales.Authority;
import candour.timescales.Regime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The routes of a complaint through the years: from when it can be made, whether publication waits, where it goes next. */
public enum ComplaintRoute {
    // spotless:off
    BEFORE_2013(between("BEFORE_2013", "2009-04-01", "2013-03-31"), Opens.FINAL_REPORT, false, "Internal review",
            policy("No published procedure was found for these years; that of April 2013 is assumed").unverified()),
    PROCEDURE_2013(between("PROCEDURE_2013", "2013-04-01", "2017-05-31"), Opens.FINAL_REPORT, false, "Internal review",
            policy("Ofsted complaints procedure 130128 (April 2013): within ten working days after publication, which is not normally withheld")),
    GUIDANCE_2017(between("GUIDANCE_2017", "2017-06-01", "2019-12-31"), Opens.FINAL_REPORT, false, "Internal review",
            policy("NAHT guidance on the procedure (June 2017): ten working days, reply in thirty, internal review within fifteen")),
    ARRANGEMENTS_2020(between("ARRANGEMENTS_2020", "2020-01-01", "2024-03-31"), Opens.FINAL_REPORT, true, "Internal review",
            policy("Post-inspection arrangements (2020): five working days from the final report, publication held while it is considered")),
    ARRANGEMENTS_2024(since("ARRANGEMENTS_2024", "2024-04-01"), Opens.DRAFT, true,
            "Independent Complaints Adjudication Service for Ofsted (ICASO)",
            policy("Outcome of the consultation on post-inspection arrangements (April 2024): minor points or a formal complaint; direct escalation replaces the internal review"));
    // spotless:on

    /** From when on it can be made. */
    public enum Opens {
        DRAFT("the draft is issued"),
        FINAL_REPORT("the final report is shared");

        private final String words;

        Opens(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Regime regime;
    private final Opens opens;
    private final boolean holdsPublication;
    private final String nextStage;
    private final Authority authority;

    ComplaintRoute(Regime regime, Opens opens, boolean holdsPublication, String nextStage, Authority authority) {
        this.regime = regime;
        this.opens = opens;
        this.holdsPublication = holdsPublication;
        this.nextStage = nextStage;
        this.authority = authority;
    }

    /** The route of a complaint made on the day; none before there was one. */
    static Optional<ComplaintRoute> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(route -> route.regime.inForceOn(day))
                .findFirst();
    }

    boolean isOpenFor(Inspection inspection) {
        return switch (opens) {
            case DRAFT -> inspection.state().isIssued();
            case FINAL_REPORT -> inspection.state().isShared();
        };
    }

    public Regime regime() {
        return regime;
    }

    public Opens opens() {
        return opens;
    }

    /** Whether the report is not published while a complaint made in time is considered. */
    public boolean holdsPublication() {
        return holdsPublication;
    }

    /** Where the authority can take it when it is not content with the answer. */
    public String nextStage() {
        return nextStage;
    }

    public Authority authority() {
        return authority;
    }
}
