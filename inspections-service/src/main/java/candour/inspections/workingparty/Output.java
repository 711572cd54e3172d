package candour.inspections.workingparty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing a working party brings forth.
 *
 * @param noticeOn the day notice was given of a key decision it leads to; null where it leads to none
 */
@Embeddable
public record Output(
        String authority, @Column(name = "output_id") UUID id, String title, String text, LocalDate noticeOn) {}
