package candour.reviews.review;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Text that can be kept: without the two kinds of character that neither the database nor the ledger holds. */
@Pattern(regexp = "[^\\x00\\p{Cs}]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Written {
    String message() default "Use characters that can be written";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
