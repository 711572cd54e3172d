package candour.cases.personlink;

import candour.cases.person.PersonView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is known of one person under every record that is confirmed as theirs; each record stays whole. */
@Schema(name = "SamePerson")
public record SamePersonView(
        @Schema(description = "The record asked for, then those linked with it")
        List<PersonView> records,

        @Schema(description = "The links that hold them together")
        List<PersonLinkView> links) {}
