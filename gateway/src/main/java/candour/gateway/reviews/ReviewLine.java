package candour.gateway.reviews;

import java.time.LocalDate;

/**
 * One line of the list of reviews.
 *
 * @param regime the code of the law it is made under: {@code SCR_2010}
 * @param title a working title, or null
 */
public record ReviewLine(String id, String reference, String regime, LocalDate incidentOn, String title, String state) {

    public String name() {
        return Review.name(title, reference);
    }
}
