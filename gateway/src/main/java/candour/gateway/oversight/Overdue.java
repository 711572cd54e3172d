package candour.gateway.oversight;

import java.util.List;

/**
 * What one executive office owes scrutiny and whose date is over.
 *
 * @param holder who holds the office today, or null where the register does not say
 */
public record Overdue(String addressee, String holder, List<Recommendation> recommendations) {

    public Overdue {
        recommendations = Step.listed(recommendations);
    }
}
