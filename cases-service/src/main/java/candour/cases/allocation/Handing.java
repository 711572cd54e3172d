package candour.cases.allocation;

import java.util.List;

/** A handover that somebody asks for: to whom, and the summary as it stands now. */
record Handing(OfferToWorker to, List<HandoverLine> summary) {}
