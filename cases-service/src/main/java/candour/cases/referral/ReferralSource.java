package candour.cases.referral;

import candour.cases.record.CodeSet;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who made a referral: the codes of the children in need census (ReferralSource). */
public enum ReferralSource implements CodeSet {
    FAMILY("1A", "Individual: family member, relative or carer"),
    ACQUAINTANCE("1B", "Individual: acquaintance, including neighbours and child minders"),
    SELF("1C", "Individual: self"),
    OTHER_INDIVIDUAL("1D", "Individual: other, including strangers and members of parliament"),
    SCHOOLS("2A", "Schools"),
    EDUCATION_SERVICES("2B", "Education services"),
    GENERAL_PRACTITIONER("3A", "Health services: general practitioner"),
    HEALTH_VISITOR("3B", "Health services: health visitor"),
    SCHOOL_NURSE("3C", "Health services: school nurse"),
    OTHER_PRIMARY_HEALTH("3D", "Health services: other primary health services"),
    EMERGENCY_DEPARTMENT("3E", "Health services: accident and emergency"),
    OTHER_HEALTH("3F", "Health services: other"),
    HOUSING("4", "Housing"),
    SOCIAL_CARE("5A", "Local authority services: social care"),
    OTHER_INTERNAL("5B", "Local authority services: other internal"),
    EXTERNAL_AUTHORITY("5C", "Local authority services: external"),
    EARLY_HELP("5D", "Local authority services: early help"),
    POLICE("6", "Police"),
    OTHER_LEGAL("7", "Other legal agency"),
    OTHER("8", "Other"),
    ANONYMOUS("9", "Anonymous"),
    UNKNOWN("10", "Unknown");

    private final String code;
    private final String label;

    ReferralSource(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Children in need census 2025 to 2026, ReferralSource";
    }
}
