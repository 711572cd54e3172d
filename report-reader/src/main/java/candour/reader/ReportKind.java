package candour.reader;

/** What kind of document was read; only graded kinds carry judgements of an authority. */
public enum ReportKind {
    INSPECTION(true),
    /** 2009-13: of services for looked-after children only. */
    LOOKED_AFTER_INSPECTION(true),
    /** 2012-13: of the arrangements for the protection of children only. */
    PROTECTION_INSPECTION(true),
    SAFEGUARDING_BOARD_REVIEW(false),
    FOCUSED_VISIT(false),
    MONITORING_VISIT(false),
    JOINT_TARGETED_INSPECTION(false),
    UNANNOUNCED_ASSESSMENT_INSPECTION(false);

    private final boolean graded;

    ReportKind(boolean graded) {
        this.graded = graded;
    }

    public boolean graded() {
        return graded;
    }
}
