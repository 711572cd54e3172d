package candour.cases.contact;

import candour.cases.referral.Concern;
import candour.cases.referral.Match;
import candour.cases.referral.ReceiveReferral;
import candour.cases.referral.ReferChild;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a referral needs that the contact has not said; all else is taken over. */
@Schema(description = "Makes a referral of the contact, of the same children and in the same words")
public record RaiseReferral(
        @NotNull(message = "Say whether a child is in danger now")
        Boolean immediateDanger) {

    /** The referral that the contact becomes: of the same children, in the same words, received when the contact was. */
    ReceiveReferral of(Contact contact) {
        var facts = contact.facts();
        var concern = new Concern(facts.said(), null, facts.childsWords(), null, null, immediateDanger);
        var named = IntStream.range(0, contact.children().size())
                .mapToObj(place -> new ReferChild(
                        contact.childOf(place + 1).map(Match::child).orElse(null),
                        contact.children().get(place).details()))
                .toList();
        return new ReceiveReferral(facts.source(), facts.receivedAt(), facts.from(), concern, named, null, List.of());
    }
}
