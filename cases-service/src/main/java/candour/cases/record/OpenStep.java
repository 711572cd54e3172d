package candour.cases.record;

import candour.conventions.Actor;
import java.util.List;
import java.util.stream.Stream;

/** A step this caller may take now, and where to record it. */
public record OpenStep(String step, String title, String meaning, String path, String method) {

    /**
     * The steps of a table that are open to the caller.
     *
     * @param address of the record, for example {@code /referrals/0197…}
     */
    public static <S extends Enum<S>, T extends Enum<T> & Step<S>> List<OpenStep> of(
            Class<T> table, S state, Actor actor, String address) {
        return Stream.of(table.getEnumConstants())
                .filter(step -> state != null && step.isOpenIn(state) && step.isFor(actor))
                .map(step -> new OpenStep(
                        step.name(), step.row().title(), step.row().meaning(), address + "/" + step.noun(), "POST"))
                .toList();
    }
}
