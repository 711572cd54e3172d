package candour.inspections.statement;

import candour.inspections.access.Person;
import candour.inspections.report.Sha256;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * The words of a statement as they once stood; a later wording is a new row.
 *
 * @param sha256 of the text's UTF-8 bytes, in lower-case hexadecimal
 * @param why the reason of a correction; null before the issue
 */
@Embeddable
record Wording(
        String authority,
        String text,
        String sha256,
        String why,
        Instant recordedAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
        Person recordedBy) {

    /** As written now; line endings are made one kind, nothing else is touched. */
    static Wording of(String authority, Words words, Person by, Instant now) {
        var text = words.text().replace("\r\n", "\n").replace('\r', '\n');
        return new Wording(authority, text, Sha256.of(text), words.why(), now, by);
    }

    /** Words to be recorded, and why they replace others. */
    record Words(String text, String why) {}
}
