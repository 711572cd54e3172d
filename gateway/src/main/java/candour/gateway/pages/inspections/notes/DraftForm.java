package candour.gateway.pages.inspections.notes;

import candour.gateway.inspections.Note;
import candour.gateway.inspections.NotesClient.Batch;
import candour.gateway.pages.inspections.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The words of a note in one window.
 *
 * @param session made when the page was shown
 * @param sequence the number of this change; a script counts it up, without one it is 1
 * @param basedOn the batch the page showed in the box; empty for none
 * @param others the batches it showed beside the box
 * @param settled ticked when the box has all that is needed of the others
 * @param version the note's ETag, for keeping
 * @param act {@code keep} for a version that never changes
 */
record DraftForm(
        @RestForm String text,
        @RestForm String session,
        @RestForm String sequence,
        @RestForm String basedOn,
        @RestForm String others,
        @RestForm String settled,
        @RestForm String version,
        @RestForm String act) {

    static DraftForm of(Note note, String etag, String session) {
        var heads = note.heads();
        var others = heads.stream().skip(1).map(Note.Draft::place).collect(Collectors.joining(","));
        var first = heads.isEmpty() ? null : heads.getFirst();
        return new DraftForm(
                first == null ? "" : first.text(),
                session,
                "1",
                first == null ? "" : first.place(),
                others,
                null,
                etag,
                null);
    }

    /** The same words in a window of their own, for words whose number is taken. */
    DraftForm afresh(String other) {
        return new DraftForm(text, other, "1", basedOn, others, settled, version, null);
    }

    boolean keeps() {
        return "keep".equals(act);
    }

    Batch batch() {
        var seen = new ArrayList<>(places(basedOn));
        if (Typed.isTicked(settled)) {
            seen.addAll(places(others));
        }
        return new Batch(session, number(), Typed.text(text), seen);
    }

    String place() {
        return session + ":" + number();
    }

    private long number() {
        return sequence != null && sequence.matches("[1-9]\\d{0,8}") ? Long.parseLong(sequence) : 1;
    }

    private static List<String> places(String listed) {
        return listed == null || listed.isBlank() ? List.of() : Arrays.asList(listed.split(","));
    }
}
