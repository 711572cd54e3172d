alter table inspection drop constraint inspection_kind_check;
alter table inspection add constraint inspection_kind_check check (kind in ('SLAC', 'UNANNOUNCED', 'SIF', 'ILACS_SHORT',
    'ILACS_STANDARD', 'FOCUSED', 'MONITORING', 'JTAI'));
alter table inspection drop constraint inspection_state_check;
alter table inspection add constraint inspection_state_check check (state in ('PLANNED', 'NOTIFIED', 'LISTS_REQUESTED', 'FIELDWORK',
    'FIELDWORK_CLOSED', 'DRAFTING', 'MODERATION', 'DEFERRED', 'PAUSED', 'INCOMPLETE', 'CANCELLED', 'COMMENTS_OPEN', 'COMMENTS_CLOSED',
    'DETERMINED', 'FINAL_SIGNED', 'FINAL_SHARED', 'CLOSED_UNPUBLISHED', 'PUBLISHED', 'STATEMENT_DUE', 'STATEMENT_RECEIVED',
    'CORRECTING', 'CORRECTION_SIGNED', 'CORRECTED', 'CLOSED', 'WITHDRAWN'));

alter table inspection add column came_from text check (came_from in ('PLANNED', 'NOTIFIED', 'LISTS_REQUESTED', 'FIELDWORK',
    'FIELDWORK_CLOSED', 'DRAFTING', 'MODERATION', 'DEFERRED', 'PAUSED', 'INCOMPLETE', 'PUBLISHED', 'STATEMENT_DUE',
    'STATEMENT_RECEIVED', 'CORRECTED', 'CLOSED'));
comment on column inspection.came_from is 'where it stood before it was last set aside: paused, cancelled, opened for a correction';

alter table inspection add column parent_id uuid;
alter table inspection add constraint inspection_parent foreign key (authority, parent_id) references inspection (authority, id);
alter table inspection add constraint a_monitoring_visit_has_a_parent check (kind <> 'MONITORING' or parent_id is not null);
comment on column inspection.parent_id is 'the published inspection of the same authority that a visit hangs on';
create index inspection_parent_id on inspection (parent_id) where parent_id is not null;

alter table inspection add column joint_with text;
alter table inspection add constraint a_joint_inspection_is_made_with_others check ((kind = 'JTAI') = (joint_with is not null));
comment on column inspection.joint_with is 'the codes of the other inspectorates, divided by commas';

create index inspection_kind on inspection (kind, id);
create index inspection_authority on inspection (authority, id);

alter table inspection_step add column ground text check (ground in ('SERIOUS_INCIDENT', 'EMERGENCY', 'PERSON_NEEDED',
    'LEGAL_PROCEEDINGS', 'ELECTION', 'INSPECTORATE', 'EVIDENCE', 'OTHER'));
comment on column inspection_step.ground is 'why an inspection was set aside; never the health or the conduct of a person';

alter table revision drop constraint revision_purpose_check;
alter table revision add constraint revision_purpose_check check (purpose in ('DRAFT', 'ISSUED', 'FINAL', 'CORRECTION'));

alter table change add column base_revision integer;
update change c set base_revision = (select r.issued from report r where r.inspection_id = c.inspection_id);
alter table change alter column base_revision set not null;
comment on column change.base_revision is 'the revision its readers had: the issued draft, or the published text that is corrected';

-- A correction is another publication; the earlier ones stay.
alter table publication drop constraint publication_pkey;
alter table publication add primary key (authority, inspection_id, revision);
alter table publication add column reason text;
alter table publication add column by_office text;
comment on column publication.reason is 'why the text before it was corrected; null for the first publication';

create table withdrawal (
    authority text not null,
    inspection_id uuid not null,
    revision integer not null,
    hash text not null,
    reason text not null,
    withdrawn_by_subject text not null,
    withdrawn_by_name text not null,
    withdrawn_by_office text not null,
    withdrawn_at timestamptz not null,
    primary key (authority, inspection_id),
    foreign key (authority, inspection_id, revision) references publication (authority, inspection_id, revision)
);
comment on table withdrawal is 'the tombstone of a report that is no longer served';
create index withdrawal_inspection on withdrawal (inspection_id);
create trigger withdrawal_stays before update or delete on withdrawal for each row execute function refuse_change();

grant select, insert on withdrawal to ${app};
