package candour.inspections.report;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The address of one piece of a report: {@code paragraph:<uuid>}, {@code judgement:<area>}, {@code improvement:<uuid>} or
 * {@code outline} (its title, headings and order). Between them the parts hold every byte of the report.
 */
@Schema(type = SchemaType.STRING, examples = "paragraph:0199a000-0000-7000-8000-000000000000")
public record Part(String address) {

    public static final Part OUTLINE = new Part("outline");

    private static final Pattern FORM =
            Pattern.compile("outline|(paragraph|improvement):[0-9a-f-]{36}|judgement:[A-Z0-9_]{2,80}");

    @JsonCreator
    public static Part of(String address) {
        if (address == null || !FORM.matcher(address).matches()) {
            throw ProblemException.rule("/part", "Give the part as the report's view lists it");
        }
        return new Part(address);
    }

    public static Part paragraph(Object id) {
        return new Part("paragraph:" + id);
    }

    public static Part improvement(Object id) {
        return new Part("improvement:" + id);
    }

    public static Part judgement(String area) {
        return new Part("judgement:" + area);
    }

    public boolean isParagraph() {
        return address.startsWith("paragraph:");
    }

    public boolean isJudgement() {
        return address.startsWith("judgement:");
    }

    @Override
    @JsonValue
    public String toString() {
        return address;
    }
}
