package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.person.CaseAccess;
import candour.cases.record.Changes;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says who referred children are, and completes the form: neither has kept the decision waiting. */
@ApplicationScoped
class RecogniseChildren {

    private final Changes changes;
    private final ReferralAccess access;
    private final CaseAccess children;
    private final ReferralViews views;
    private final ReferralClocks clocks;
    private final ReferralChronology chronology;
    private final ActForChildren acting;

    RecogniseChildren(
            Changes changes,
            ReferralAccess access,
            CaseAccess children,
            ReferralViews views,
            ReferralClocks clocks,
            ReferralChronology chronology,
            ActForChildren acting) {
        this.changes = changes;
        this.access = access;
        this.children = children;
        this.views = views;
        this.clocks = clocks;
        this.chronology = chronology;
        this.acting = acting;
    }

    Referral match(ReferralId id, IfMatch read, MatchChildren said) {
        var referral = access.change(id);
        changes.take(taking(referral, ReferralStep.MATCH, read, said), occasion -> {
            var matched = match(referral, said, occasion);
            matched.forEach(match -> clocks.known(referral, match.child(), occasion.today()));
            tell(referral, matched, occasion);
            if (referral.deliberation()
                    .standing()
                    .filter(it -> it.step().isToAct())
                    .isPresent()) {
                acting.act(referral, matched, occasion);
            }
        });
        return referral;
    }

    Referral complete(ReferralId id, IfMatch read, CompleteForm said) {
        var referral = access.change(id);
        changes.take(
                taking(referral, ReferralStep.PARTICULARS, read, said),
                occasion -> referral.complete(said.particulars(), said.adults(), occasion));
        return referral;
    }

    private List<Match> match(Referral referral, MatchChildren said, Occasion occasion) {
        var matched = new ArrayList<Match>();
        said.matches().stream()
                .sorted(Comparator.comparing(one -> one.child().id()))
                .forEach(one -> {
                    mustBeOpen(referral, one);
                    referral.match(one.subject(), children.child(one.child()).id(), occasion);
                    matched.add(referral.matches().getLast());
                });
        return matched;
    }

    private static void mustBeOpen(Referral referral, MatchChildren.OneMatch one) {
        Subjects.mustBeOf(referral, one.subject());
        if (referral.childOf(one.subject()).isPresent()) {
            throw new ProblemException(Problems.ALREADY_THERE, "It is said already who this child is.");
        }
        if (referral.about().contains(one.child().id())) {
            throw new ProblemException(Problems.ALREADY_THERE, "This child is another one of the referral.");
        }
    }

    private void tell(Referral referral, List<Match> matched, Occasion occasion) {
        var ids = matched.stream().map(match -> match.child().id()).collect(Collectors.toSet());
        chronology.received(referral, ids, occasion);
        referral.deliberation().decisions().forEach(one -> chronology.decided(referral, one, ids, occasion));
    }

    private Taking<ReferralState> taking(Referral referral, ReferralStep step, IfMatch read, Object said) {
        return new Taking<>(referral, referral.state(), step, read, () -> views.of(referral), said, null);
    }
}
