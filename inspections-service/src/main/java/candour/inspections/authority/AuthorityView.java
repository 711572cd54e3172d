package candour.inspections.authority;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Authority", description = "A local authority with duties for children")
record AuthorityView(
        @Schema(examples = "E06999001") String onsCode,

        @Schema(description = "Code of the Department for Education", examples = "999")
        String laCode,

        @Schema(description = "Ofsted's provider number", examples = "89999")
        String urn,

        String name,
        String region,

        @Schema(description = "Absent where it is not known", nullable = true)
        String type,

        @Schema(description = "First day; absent for one older than these records", nullable = true)
        LocalDate validFrom,

        @Schema(description = "Last day; absent for one that still is", nullable = true)
        LocalDate validTo,

        @Schema(description = "ONS code of the authority it came from", nullable = true)
        String predecessor,

        @Schema(description = "Whether it is made up") boolean demo) {

    static AuthorityView of(Authority authority) {
        return new AuthorityView(
                authority.onsCode(),
                authority.laCode(),
                authority.urn(),
                authority.name(),
                authority.region(),
                authority.type().orElse(null),
                authority.validFrom().orElse(null),
                authority.validTo().orElse(null),
                authority.predecessor().orElse(null),
                authority.isDemo());
    }
}
