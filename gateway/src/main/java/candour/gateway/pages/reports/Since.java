package candour.gateway.pages.reports;

import candour.gateway.inspections.Hold;
import candour.gateway.inspections.StatementsOfAction;
import candour.gateway.reports.Publications;
import java.util.List;

/**
 * What a reader must know besides the text: that it was corrected, that its publication was held, what the authority proposes.
 *
 * @param statement null where no statement of action is owed
 */
public record Since(Publications publications, List<Hold> holds, StatementsOfAction statement) {}
