package candour.inspections.sample;

/** What the clocks of a sample start and stop with. */
enum SampleEvent {
    END_OF_FIELDWORK,
    END_OF_ACCESS,
    REFERRAL_BACK,
    ACKNOWLEDGEMENT
}
