package candour.reader;

/** Which services a judgement is about: until 2013 a report graded safeguarding and looked-after services separately. */
public enum Strand {
    SAFEGUARDING,
    LOOKED_AFTER,
    /** The framework makes one set of judgements on all services. */
    ALL
}
