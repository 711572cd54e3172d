package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What else the referral form asks of the family and of help: none of it keeps a decision waiting. */
@Embeddable
public record Particulars(
        Boolean parentsAware,
        @Enumerated(EnumType.STRING) Consent consent,
        @Size(max = 4000) String whyNoConsent,
        @Size(max = 4000) String childsViews,
        @Size(max = 4000) String parentsViews,
        @Size(max = 4000) String worksWell,
        @Size(max = 200) String levelOfNeed,
        @Size(max = 4000) String riskToWorkers,
        @Size(max = 4000) String earlierHelp,
        @Size(max = 4000) String agenciesInvolved,
        @Size(max = 4000) String keepFromFamily) {

    static final Particulars NOT_KNOWN =
            new Particulars(null, null, null, null, null, null, null, null, null, null, null);

    /** What is not known yet, in the order of the form. */
    List<String> outstanding() {
        return asked().entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Object> asked() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("parentsAware", parentsAware);
        fields.put("consent", consent);
        fields.put("childsViews", childsViews);
        fields.put("parentsViews", parentsViews);
        fields.put("worksWell", worksWell);
        fields.put("levelOfNeed", levelOfNeed);
        fields.put("riskToWorkers", riskToWorkers);
        fields.put("earlierHelp", earlierHelp);
        fields.put("agenciesInvolved", agenciesInvolved);
        return fields;
    }
}
