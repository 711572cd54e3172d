package candour.cases.caseload;

import candour.cases.allocation.Allocation;
import candour.cases.allocation.AllocationId;
import candour.cases.person.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One child whom a worker carries, as the one who has the case or as cover, and what it weighs. */
@Schema(description = "One child whom the worker carries")
record CarriedCase(
        PersonId child, AllocationId allocation, boolean asCover, CaseWeight weight, String title, int points) {

    static CarriedCase of(Allocation allocation, boolean asCover, CaseWeight weight) {
        return new CarriedCase(allocation.child(), allocation.id(), asCover, weight, weight.title(), weight.points());
    }
}
