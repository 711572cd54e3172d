package candour.inspections.workingparty;

import candour.inspections.finding.Finding;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A finding that an output addresses, as it stood when the two were linked. */
@Embeddable
public record Addressed(String authority, UUID outputId, String ref, String source, String text, String sha256) {

    static Addressed by(Output output, Finding finding) {
        return new Addressed(
                output.authority(),
                output.id(),
                finding.ref().address(),
                finding.source(),
                finding.text(),
                finding.sha256());
    }
}
