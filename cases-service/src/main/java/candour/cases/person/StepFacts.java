package candour.cases.person;

/** The body of a step: what is said about the person, and which step says it. */
sealed interface StepFacts
        permits RecordBirth,
                CorrectBirth,
                RecordName,
                RecordIdentifier,
                RecordAddress,
                RecordCharacteristics,
                RecordEducation,
                RecordRisk,
                RecordDeath,
                WithdrawDeath,
                SealRecord {

    PersonStep step();

    /** Null where the step needs none. */
    default String reason() {
        return null;
    }
}
