package candour.inspections.task;

/** Who has to do with an inspection: its lead, whoever took a step in it, and whoever wrote in its report. */
public final class Relation {

    /** As a condition on inspections {@code i} and the row {@code asker}; people on the team are not recorded otherwise. */
    public static final String TO_INSPECTION = """
            (i.lead_subject = asker.me
                or exists (select 1 from inspection_step s where s.authority = i.authority and s.inspection_id = i.id
                    and s.by_subject = asker.me)
                or exists (select 1 from revision r where r.authority = i.authority and r.inspection_id = i.id
                    and r.author_subject = asker.me))""";

    private Relation() {}
}
