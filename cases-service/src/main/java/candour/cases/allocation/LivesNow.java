package candour.cases.allocation;

import candour.cases.lookedafter.LookedAfter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a handover says of where the child lives now, if it is looked after. */
@ApplicationScoped
class LivesNow implements HandoverPart {

    private final LookedAfter lookedAfter;

    LivesNow(LookedAfter lookedAfter) {
        this.lookedAfter = lookedAfter;
    }

    @Override
    public List<HandoverLine> of(String authority, UUID child, LocalDate today) {
        return lookedAfter.openOf(authority, child).stream()
                .map(period -> "Looked after since %s, %s: %s"
                        .formatted(
                                period.beganOn(),
                                period.basis().title(),
                                period.placement().place()))
                .map(text -> new HandoverLine(authority, "Open", text))
                .toList();
    }
}
