package candour.cases.person;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** At most 100 characters that can be written by hand, without a space at either end; a blank is another constraint's business. */
@Size(max = 100)
@Pattern(regexp = "\\s*|(?!\\s)[^\\p{Cc}]*(?<!\\s)")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenName {
    String message() default "Use at most 100 letters, without line breaks or a space at either end";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
