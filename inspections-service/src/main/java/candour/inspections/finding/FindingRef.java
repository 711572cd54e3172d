package candour.inspections.finding;

import candour.conventions.ProblemException;
import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Part;
import candour.inspections.weakness.WeaknessId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a finding stands: {@code scrutiny:<finding>} in a scrutiny report, {@code weakness:<weakness>} in the register of
 * weaknesses, {@code inspection:<inspection>/<part>} in a published inspection report.
 */
@Schema(
        type = SchemaType.STRING,
        examples = "scrutiny:0199a000-0000-7000-8000-000000000000",
        description =
                "scrutiny:<finding>, weakness:<weakness> or inspection:<inspection>/<part of its published report>")
public record FindingRef(String address) {

    private static final String SCRUTINY = "scrutiny:";
    private static final String WEAKNESS = "weakness:";
    private static final String INSPECTION = "inspection:";
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FORM = Pattern.compile(
            "(%s|%s)%s|%s%s/[A-Za-z0-9_:-]{1,120}".formatted(SCRUTINY, WEAKNESS, UUID_FORM, INSPECTION, UUID_FORM));

    @JsonCreator
    public static FindingRef of(String address) {
        if (address == null || !FORM.matcher(address).matches()) {
            throw ProblemException.rule(
                    "/finding", "Name a finding of a scrutiny report, a weakness or a part of a published report");
        }
        return new FindingRef(address);
    }

    public static FindingRef inspection(UUID inspection, Part part) {
        return of(INSPECTION + inspection + "/" + part);
    }

    boolean isOfScrutiny() {
        return address.startsWith(SCRUTINY);
    }

    UUID finding() {
        return UUID.fromString(address.substring(SCRUTINY.length()));
    }

    boolean isWeakness() {
        return address.startsWith(WEAKNESS);
    }

    WeaknessId weakness() {
        return new WeaknessId(UUID.fromString(address.substring(WEAKNESS.length())));
    }

    InspectionId inspection() {
        return InspectionId.fromString(address.substring(INSPECTION.length(), address.indexOf('/')));
    }

    Part part() {
        return Part.of(address.substring(address.indexOf('/') + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return address;
    }
}
