-- What the service refuses the database refuses as well: whoever writes, an outcome has its reasons and a judgement its cause.
alter table representation add constraint an_outcome_has_reasons check (reasons is null or reasons ~ '\S');
alter table representation add constraint an_outcome_has_a_decider check ((outcome is null) = (decided_by_subject is null)
    and (outcome is null) = (decided_at is null));
alter table complaint add constraint a_finding_has_reasons check (reasons is null or reasons ~ '\S');
alter table complaint add constraint a_finding_has_a_decider check ((finding is null) = (decided_by_subject is null)
    and (finding is null) = (decided_at is null));

alter table change add constraint a_change_has_a_reason check (reason ~ '\S');
alter table change add constraint a_judgement_moves_for_its_causes_only check (not touches_judgement
    or cause in ('EVIDENCE_COMPLETED', 'MODERATION', 'COMPLAINT_UPHELD'));
alter table change add constraint a_judgement_is_not_moved_by_one_person check (not touches_judgement
    or cause = 'MODERATION' or needs_confirmation);
alter table change add constraint a_corrected_fact_was_asked_for check (cause <> 'FACT_CORRECTED' or representation_id is not null);
alter table change add constraint a_cause_rests_on_evidence check (cause not in ('FACT_CORRECTED', 'EVIDENCE_COMPLETED', 'REDACTION',
    'MODERATION') or evidence ~ '\S');

alter table sample_replacement add constraint replaced_cases_are_opaque check (
    case_ref ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
    and replaced_by ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$');
alter table case_audit add constraint audited_cases_are_opaque check (
    case_ref ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$');

alter table measure add constraint a_measure_says_what_it_counts check (definition ~ '\S' and numerator ~ '\S' and denominator ~ '\S'
    and unit ~ '\S');
alter table observation add constraint an_observation_has_a_source check (source ~ '\S');
alter table workforce_figure add constraint a_figure_has_a_source check (source ~ '\S');
