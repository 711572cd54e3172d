package candour.inspections.claim;

import candour.inspections.dates.KnownDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;

/**
 * What was said, by whom, where and when; never changed afterwards.
 *
 * @param claimant the office or outlet, not a person's name
 * @param theirWord what the claimant calls the thing the claim is about; may be null
 * @param value the number claimed; null where none was, as are its unit and definition
 */
@Embeddable
public record Said(
        String text,
        String claimant,
        String source,

        @Embedded
        @AttributeOverride(name = "earliest", column = @Column(name = "said_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "said_precision"))
        KnownDate on,

        String theirWord,
        BigDecimal value,
        String unit,
        String definition) {}
