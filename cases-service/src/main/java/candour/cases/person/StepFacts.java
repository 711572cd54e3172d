package candour.cases.person;

/** The body of a step: what is said about the child, and which step says it. */
sealed interface StepFacts permits RecordBirth, RecordName, SealRecord {
    PersonStep step();
}
