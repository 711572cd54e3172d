package candour.inspections.weakness;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A date as well as it is known: yyyy-mm-dd, yyyy-mm or yyyy. */
@Constraint(validatedBy = PartialDateText.Reads.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartialDateText {

    String message() default "Enter a date as well as it is known: 2010-07-16, 2010-07 or 2010";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it as {@link candour.timescales.PartialDate} does. */
    final class Reads implements ConstraintValidator<PartialDateText, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                candour.timescales.PartialDate.parse(text);
                return true;
            } catch (IllegalArgumentException notADate) {
                return false;
            }
        }
    }
}
