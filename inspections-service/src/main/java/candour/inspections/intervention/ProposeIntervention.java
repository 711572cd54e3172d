package candour.inspections.intervention;

import candour.inspections.dates.KnownDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that puts an intervention on record, before it is issued.
 *
 * @param issuedBy the office that issues it, not a person's name
 * @param scope the services it is about
 * @param nominalMonths how long it says it will last; may be left out, as may the two cycles
 * @param documentSha256 digest of the document itself
 * @param predecessor the intervention it follows
 */
@Schema(description = "An intervention before it is issued; its terms do not change afterwards")
record ProposeIntervention(
        @NotNull(message = "Choose the kind of intervention")
        InterventionKind kind,

        @NotBlank(message = "Enter which office issues it") @Size(max = 200)
        String issuedBy,

        @Size(max = 50) List<@NotBlank @Size(max = 500) String> scope,
        @Size(max = 50) List<@NotNull @Valid Answers> triggers,
        @Size(max = 200) List<@NotNull @Valid Demand> requirements,
        @Min(1) @Max(240) Integer nominalMonths,
        @Min(1) @Max(120) Integer reviewEveryMonths,
        @Min(1) @Max(120) Integer reportEveryMonths,

        @Pattern(regexp = "[0-9a-f]{64}", message = "Give the SHA-256 as 64 hexadecimal digits")
        String documentSha256,

        UUID predecessor) {

    ProposeIntervention {
        scope = scope == null ? List.of() : List.copyOf(scope);
        triggers = triggers == null ? List.of() : List.copyOf(triggers);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** What it answers: an inspection published here, one of its judgements, or only its own words. */
    @Schema(name = "InterventionTrigger")
    record Answers(
            UUID inspection,
            @Size(max = 80) String area,

            @NotBlank(message = "Enter what it answers") @Size(max = 2000)
            String words) {}

    /** One thing it demands. */
    @Schema(name = "InterventionRequirement")
    record Demand(
            @NotBlank(message = "Enter what is required") @Size(max = 4000)
            String text,

            KnownDate due) {}
}
