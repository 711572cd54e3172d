package candour.cases.coregroup;

import candour.cases.meeting.TookPart;
import candour.cases.person.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A core group met.
 *
 * @param children each with an open protection plan
 */
@Schema(description = "Record that a core group met on the plans of one child or a sibling group")
record RecordCoreGroup(
        @NotNull(message = "Enter the day on which it met") LocalDate on,

        @NotEmpty(message = "Choose the children") @Size(max = 20)
        List<@NotNull @Valid Discussed> children,

        @NotEmpty(message = "Enter who took part") @Size(max = 100)
        List<@NotNull @Valid TookPart> attendees,

        @Size(max = 20_000) String fact,
        @Size(max = 20_000) String judgement) {

    /**
     * One child whose plan was discussed.
     *
     * @param childsWords what the child said or had said for it; null for nothing
     */
    @Schema(name = "CoreGroupChild")
    record Discussed(
            @NotNull PersonId child, @Size(max = 20_000) String childsWords) {}
}
