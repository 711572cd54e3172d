package candour.inspections.concordance;

import candour.inspections.finding.Finding;
import jakarta.persistence.Embeddable;

/** One of the two findings of a pair, as it stood when they were linked: its text cannot drift away from the link. */
@Embeddable
record Side(String ref, String source, String text, String sha256) {

    static Side of(Finding finding) {
        return new Side(finding.ref().address(), finding.source(), finding.text(), finding.sha256());
    }
}
