package candour.reader.head;

import candour.reader.ReportKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the title of a report says it is, and of which family of frameworks: the first row that fits. */
enum Title {
    JTAI("joint targeted area inspection", ReportKind.JOINT_TARGETED_INSPECTION, Family.BY_DATE),
    MONITORING("monitoring visit", ReportKind.MONITORING_VISIT, Family.BY_DATE),
    FOCUSED("focused visit", ReportKind.FOCUSED_VISIT, Family.BY_DATE),
    UNANNOUNCED(
            "unannounced inspection of contact,? referral", ReportKind.UNANNOUNCED_ASSESSMENT_INSPECTION, Family.SLAC),
    UNANNOUNCED_ANNUAL(
            "(?:annual )?(?:unannounced )?inspection of contact,? referral and assessment",
            ReportKind.UNANNOUNCED_ASSESSMENT_INSPECTION,
            Family.SLAC),
    PROTECTION("arrangements for the protection of children", ReportKind.PROTECTION_INSPECTION, Family.SLAC),
    BOTH_STRANDS("inspection of safeguarding and looked[- ]after children", ReportKind.INSPECTION, Family.SLAC),
    LOOKED_AFTER(
            "inspection of (?:services for )?looked[- ]after children",
            ReportKind.LOOKED_AFTER_INSPECTION,
            Family.SLAC),
    SINGLE("inspection of services for children in need of help and protection", ReportKind.INSPECTION, Family.SIF),
    BOARD(
            "review of the effectiveness of the local safeguarding children board",
            ReportKind.SAFEGUARDING_BOARD_REVIEW,
            Family.SIF),
    SOCIAL_CARE("inspection of (?:.* )?children'?s social care services", ReportKind.INSPECTION, Family.ILACS),
    LOCAL_AUTHORITY("inspection of .*children'?s services", ReportKind.INSPECTION, Family.ILACS);

    /** Which table of {@link FrameworkPeriod} a title belongs to. */
    enum Family {
        SLAC,
        SIF,
        ILACS,
        BY_DATE
    }

    static final int MOST_LINES = 30;

    /** The first line that is no longer title. */
    static final Pattern END = Pattern.compile(
            "(?i)^(?:inspection|fieldwork|visit|review) dates?\\b|^judgements?\\b|^reporting inspector|^lead inspector"
                    + "|^(?:report )?published|^the overall judgement");

    private final Pattern printed;
    private final ReportKind kind;
    private final Family family;

    Title(String printed, ReportKind kind, Family family) {
        this.printed = Pattern.compile("(?i)" + printed);
        this.kind = kind;
        this.family = family;
    }

    ReportKind kind() {
        return kind;
    }

    Family family() {
        return family;
    }

    static Optional<Title> of(String text) {
        return Arrays.stream(values())
                .filter(row -> row.printed.matcher(text).find())
                .findFirst();
    }
}
