package candour.journeys;

/** How a text goes from its draft to the authority as a final one, when the authority has nothing to say about it. */
record FinalText(Visitor lead, Visitor moderator, Visitor director) {

    void goesOut(String inspection) {
        Steps.take(lead, inspection, "Send to moderation");
        Steps.take(moderator, inspection, "Issue the draft");
        Steps.take(director, inspection, "Send a nil return");
        Steps.take(lead, inspection, "Complete the determinations");
        Steps.take(lead, inspection, "Sign the final report");
        Steps.take(lead, inspection, "Share the final report");
        Steps.take(director, inspection, "Waive the complaint window");
    }
}
