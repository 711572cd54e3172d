package candour.cases.referral;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of each child one thing is said by which somebody could tell who is meant. */
@Constraint(validatedBy = Recognisable.ByAnything.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recognisable {
    String message() default "Say which child is meant: the record, a name, a description or an expected date of birth";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The record of a known child, or a detail. */
    class ByAnything implements ConstraintValidator<Recognisable, ReferChild> {
        @Override
        public boolean isValid(ReferChild said, ConstraintValidatorContext context) {
            return said == null
                    || said.child() != null
                    || said.details() != null && said.details().isRecognisable();
        }
    }
}
