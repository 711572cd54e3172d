package candour.cases.referral;

import candour.cases.access.Role;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The decider is the person who signs in: a decision to do nothing is a team manager's. Said with whatever else is missing. */
@Constraint(validatedBy = TeamManagerDecides.BySignIn.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TeamManagerDecides {
    String message() default "A team manager decides this: ask one to sign in and record it";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether the caller holds the role. */
    @ApplicationScoped
    class BySignIn implements ConstraintValidator<TeamManagerDecides, Object> {

        private final CurrentActor current;

        BySignIn(CurrentActor current) {
            this.current = current;
        }

        @Override
        public boolean isValid(Object said, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("decider")
                    .addConstraintViolation();
            return Role.TEAM_MANAGER.isHeldBy(current.get());
        }
    }
}
