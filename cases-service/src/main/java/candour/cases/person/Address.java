package candour.cases.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where something is.
 *
 * @param lines as they are written on an envelope, without the postcode
 * @param postcode null where it is not known, or abroad
 * @param uprn null where it is not known
 */
@Embeddable
public record Address(
        @NotBlank(message = "Enter the address") @Size(max = 400, message = "Use at most 400 characters")
        String lines,

        @Embedded @AttributeOverride(name = "postcode", column = @Column(name = "postcode"))
        Postcode postcode,

        @Embedded @AttributeOverride(name = "uprn", column = @Column(name = "uprn"))
        Uprn uprn) {}
