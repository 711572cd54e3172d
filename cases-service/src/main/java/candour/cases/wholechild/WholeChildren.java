package candour.cases.wholechild;

import candour.cases.chronology.ChronologyLines;
import candour.cases.clock.Clocks;
import candour.cases.facts.Child;
import candour.cases.facts.WholeChildPart;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.person.PersonSummary;
import candour.cases.person.PersonView;
import candour.cases.worklist.Worklist;
import candour.conventions.CurrentActor;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Puts together what is known of one child; each part of the case adds its own section. */
@ApplicationScoped
class WholeChildren {

    private static final int EVENTS = 10;

    private final CaseAccess access;
    private final Worklist worklist;
    private final Clocks clocks;
    private final ChronologyLines chronology;
    private final Instance<WholeChildPart> parts;
    private final CurrentActor current;
    private final Time time;

    WholeChildren(
            CaseAccess access,
            Worklist worklist,
            Clocks clocks,
            ChronologyLines chronology,
            Instance<WholeChildPart> parts,
            CurrentActor current,
            Time time) {
        this.access = access;
        this.worklist = worklist;
        this.clocks = clocks;
        this.chronology = chronology;
        this.parts = parts;
        this.current = current;
        this.time = time;
    }

    /** The child, the look put on record; 404 for one the caller may not know of. */
    WholeChild read(PersonId id) {
        var person = access.read(id, "whole child");
        var child = new Child(person.authority(), id.id());
        var today = time.today();
        return new WholeChild(
                PersonView.of(person, current.get()),
                worklist.line(child, PersonSummary.of(person)).orElse(null),
                clocks.runningOf(child.authority(), child.id()).stream()
                        .map(clock -> WholeChild.Running.of(clock, today))
                        .toList(),
                chronology.latest(child, EVENTS),
                sections(child, today));
    }

    private Map<String, Object> sections(Child child, LocalDate today) {
        var sections = new TreeMap<String, Object>();
        parts.forEach(part -> part.of(child, today).ifPresent(shown -> sections.put(part.name(), shown)));
        return sections;
    }
}
