package candour.cases.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a package adds to the summary of a handover: each that keeps something open offers its own, as a bean. */
public interface HandoverPart {

    List<HandoverLine> of(String authority, UUID child, LocalDate today);
}
