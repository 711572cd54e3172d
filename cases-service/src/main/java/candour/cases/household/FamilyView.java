package candour.cases.household;

import candour.cases.person.Address;
import candour.cases.person.PersonId;
import candour.cases.relationship.ParentalResponsibility;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody around one child in one answer; of people whom the caller may not know of there is no trace. */
@Schema(name = "Family")
public record FamilyView(
        FamilyMember child,

        @Schema(description = "Where the child lives or visits today")
        List<Home> homes,

        List<Relation> relations,
        List<Sibling> siblings,
        @Schema(description = "Everybody named here, once") List<FamilyMember> people) {

    /** A household of today. */
    @Schema(name = "Home")
    public record Home(
            UUID household, Address address, LocalDate from, List<Somebody> residents, List<Somebody> visitors) {}

    /** Somebody in it, and where that is known from. */
    @Schema(name = "SomebodyAtHome")
    public record Somebody(PersonId person, String text, LocalDate from, String source) {}

    /** What somebody is to the child. */
    @Schema(name = "Relation")
    public record Relation(
            UUID relationship,
            PersonId person,
            @Schema(description = "For example: mother") String words,
            ParentalResponsibility.Held parentalResponsibility,
            String source,
            String saidBy) {}

    /** A brother or sister. */
    @Schema(name = "Sibling")
    public record Sibling(
            PersonId person,

            @Schema(description = "For example: the same mother")
            String why) {}
}
