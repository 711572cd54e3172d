package candour.cases.coregroup;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The plan of one child that a core group met on. */
@Embeddable
record DiscussedPlan(String authority, UUID child, UUID plan, String childsWords) {}
