package candour.cases.strategy;

import candour.cases.clock.CaseEvent;

/** How a strategy discussion was held; one by telephone is followed by one in person (C05). */
public enum Manner {
    TELEPHONE("by telephone", CaseEvent.STRATEGY_DISCUSSION_BY_TELEPHONE),
    IN_PERSON("in person", CaseEvent.STRATEGY_DISCUSSION_IN_PERSON);

    private final String words;
    private final CaseEvent event;

    Manner(String words, CaseEvent event) {
        this.words = words;
        this.event = event;
    }

    String words() {
        return words;
    }

    CaseEvent event() {
        return event;
    }
}
