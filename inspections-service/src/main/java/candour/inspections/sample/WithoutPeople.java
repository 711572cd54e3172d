package candour.inspections.sample;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** Words beside a case reference that hold no date, postcode or long number by which a child could be found. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WithoutPeople.Check.class)
@interface WithoutPeople {

    String message() default "Leave out dates of birth, postcodes and long numbers: they tell who a child is";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for the shapes of dates, in figures and in words, of UK postcodes, and of five or more figures in a row. */
    class Check implements ConstraintValidator<WithoutPeople, String> {

        private static final String MONTH =
                "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                        + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

        private static final Pattern TELLING = Pattern.compile(
                "\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? '?\\d{2}"
                        + "|\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? '?\\d{2}"
                        + "|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}"
                        + "|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"
                        + "|\\d{5}|\\d{3} \\d{3} \\d{4}",
                Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isValid(String words, ConstraintValidatorContext context) {
            return words == null || !TELLING.matcher(words).find();
        }
    }
}
