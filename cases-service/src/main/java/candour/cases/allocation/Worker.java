package candour.cases.allocation;

import candour.conventions.Actor;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A worker as the identity server knows them.
 *
 * @param subject the issuer's id of the person
 * @param name how the person is called on pages
 */
@Embeddable
public record Worker(
        @NotBlank(message = "Say who the worker is") @Size(max = 200)
        String subject,

        @NotBlank(message = "Enter the worker's name") @Size(max = 200)
        String name) {

    boolean is(Actor actor) {
        return subject.equals(actor.subject());
    }
}
