package candour.reviews.review;

import static candour.timescales.Authority.guidance;
import static candour.timescales.Regime.between;
import static candour.timescales.Regime.since;

import candour.timescales.Authority;
import candour.timescales.Regime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The law and guidance a review is made under, by the day of the incident: serious case reviews of a safeguarding board,
 * and since 29 June 2018 local child safeguarding practice reviews.
 */
public enum ReviewRegime {
    // spotless:off
    SCR_2006("Serious case review, Working Together 2006", between("Working Together 2006", "2006-04-01", "2010-02-28"),
            guidance("Local Safeguarding Children Boards Regulations 2006, regulation 5; Working Together 2006").unverified(),
            "Its first day is known to the month and not read at its source"),
    SCR_2010("Serious case review, Working Together 2010", between("Working Together 2010", "2010-03-01", "2013-04-14"),
            guidance("Working Together 2010, chapter 8").unverified(),
            "Its first day is known to the month"),
    SCR_2013("Serious case review, Working Together 2013", between("Working Together 2013", "2013-04-15", "2015-02-28"),
            guidance("Working Together 2013"),
            null),
    SCR_2015("Serious case review, Working Together 2015", between("Working Together 2015", "2015-03-01", "2018-06-28"),
            guidance("Working Together 2015").unverified(),
            "Its first day is known to the month"),
    LCSPR_2018("Local child safeguarding practice review, Working Together 2018",
            between("Working Together 2018", "2018-06-29", "2023-12-14"),
            guidance("Children Act 2004, sections 16C to 16F, with the Panel from 29 June 2018; Working Together 2018, from 4 July 2018"),
            null),
    LCSPR_2023("Local child safeguarding practice review, Working Together 2023",
            between("Working Together 2023", "2023-12-15", "2026-03-17"),
            guidance("Children Act 2004, sections 16C to 16F; Working Together 2023"),
            null),
    LCSPR_2026("Local child safeguarding practice review, Working Together 2026", since("Working Together 2026", "2026-03-18"),
            guidance("Children Act 2004, sections 16C to 16F; Working Together 2026").unverified(),
            "Its time limits are not yet read at their source");
    // spotless:on

    private final String title;
    private final Regime edition;
    private final Authority basis;
    private final String unconfirmed;

    ReviewRegime(String title, Regime edition, Authority basis, String unconfirmed) {
        this.title = title;
        this.edition = edition;
        this.basis = basis;
        this.unconfirmed = unconfirmed;
    }

    /** The regime in force on the day; empty before there were safeguarding boards. */
    public static Optional<ReviewRegime> on(LocalDate incident) {
        return Arrays.stream(values())
                .filter(regime -> regime.edition.inForceOn(incident))
                .findFirst();
    }

    public String title() {
        return title;
    }

    public Regime edition() {
        return edition;
    }

    public Authority basis() {
        return basis;
    }

    /** What of the row nobody has confirmed; empty where everything was read at its source. */
    public Optional<String> unconfirmed() {
        return Optional.ofNullable(unconfirmed);
    }
}
