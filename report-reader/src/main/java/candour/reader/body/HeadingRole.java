package candour.reader.body;

import candour.reader.ImprovementKind;
import candour.reader.SectionRole;
import candour.reader.page.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings that say what a section is for, in all layouts; matched against {@link Words#key}. */
enum HeadingRole {
    NEEDS("what (?:does .* )?needs? to (?:be )?improved?\\??(?: in .*)?", ImprovementKind.NEEDS_TO_IMPROVE),
    AUTHORITY_NEEDS(
            "what does the (?:local authority|lscb|board|.* council) need to improve\\??",
            ImprovementKind.AREA_FOR_IMPROVEMENT),
    PRIORITY("(?:areas? for )?priority(?: and immediate)? actions?", ImprovementKind.PRIORITY_AND_IMMEDIATE),
    AREAS("(?:key )?areas? for (?:improvement|development)", ImprovementKind.AREA_FOR_IMPROVEMENT),
    RECOMMENDATIONS("recommendations?(?: for improvement)?", ImprovementKind.AREA_FOR_IMPROVEMENT),
    IMMEDIATELY("immediately", ImprovementKind.IMMEDIATELY),
    THREE_MONTHS("within (?:three|3) months(?: of .*)?", ImprovementKind.WITHIN_THREE_MONTHS),
    SIX_MONTHS("within (?:six|6) months(?: of .*)?", ImprovementKind.WITHIN_SIX_MONTHS),
    DEFINITIONS(
            "(?:what )?the inspection judge?ments(?: and what they)? mean.*|annex:? .*judge?ment.*",
            SectionRole.DEFINITIONS),
    ABOUT("(?:information )?about (?:this|the) (?:inspection|review|visit|report).*", SectionRole.INFORMATION),
    AREA_INFORMATION(
            "information about (?:this|the) (?:local authority )?area.*|service information", SectionRole.INFORMATION),
    FRONT(
            "(?:inspection|fieldwork|review|visit) dates?\\b.*|(?:report )?published\\b.*|(?:lead|reporting) inspector\\b.*"
                    + "|(?:her|his) majesty's inspector.*|(?:re-)?inspection of .*|review of the effectiveness of .*|and|age group.*",
            SectionRole.INFORMATION),
    TEAM("the inspection team|record of main findings|contents", SectionRole.INFORMATION),
    PREVIOUS(
            "previous (?:ofsted )?inspections?|other ofsted inspections?|local leadership|other information about this area|the casework model used in .*",
            SectionRole.INFORMATION),
    CHILDREN("children (?:living|looked after) in this area|child protection in this area", SectionRole.INFORMATION);

    private final Pattern printed;
    private final SectionRole role;
    private final ImprovementKind kind;

    HeadingRole(String printed, ImprovementKind kind) {
        this(printed, SectionRole.NEEDS_TO_IMPROVE, kind);
    }

    HeadingRole(String printed, SectionRole role) {
        this(printed, role, null);
    }

    HeadingRole(String printed, SectionRole role, ImprovementKind kind) {
        this.printed = Pattern.compile(printed);
        this.role = role;
        this.kind = kind;
    }

    SectionRole role() {
        return role;
    }

    ImprovementKind kind() {
        return kind;
    }

    static Optional<HeadingRole> of(String heading) {
        String key = Words.key(heading);
        return Arrays.stream(values())
                .filter(role -> role.printed.matcher(key).matches())
                .findFirst();
    }
}
