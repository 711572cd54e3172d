create table supervision (
    authority text not null,
    id uuid not null,
    state text not null check (state = 'RECORDED'),
    worker_subject text not null,
    worker_name text not null,
    held_on date not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key)
);
comment on table supervision is 'supervision of workers';
create index supervision_by_id on supervision (id);

create table supervision_subject (
    authority text not null,
    supervision_id uuid not null,
    child uuid not null,
    primary key (authority, supervision_id, child),
    foreign key (authority, supervision_id) references supervision (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index supervision_subject_of_supervision on supervision_subject (supervision_id);
create index supervision_subject_of_child on supervision_subject (authority, child);

create table supervision_step (
    authority text not null,
    supervision_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, supervision_id, position),
    foreign key (authority, supervision_id) references supervision (authority, id)
);
create index supervision_step_of_supervision on supervision_step (supervision_id);

create table supervision_decision (
    authority text not null,
    supervision_id uuid not null,
    position integer not null,
    child uuid not null,
    decision text not null,
    reason text not null,
    due_on date,
    primary key (authority, supervision_id, position),
    foreign key (authority, supervision_id) references supervision (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index supervision_decision_of_supervision on supervision_decision (supervision_id);

create table supervision_carried (
    authority text not null,
    supervision_id uuid not null,
    decision_number integer not null,
    done_on date not null,
    what text not null,
    primary key (authority, supervision_id, decision_number),
    foreign key (authority, supervision_id) references supervision (authority, id)
);
create index supervision_carried_of_supervision on supervision_carried (supervision_id);

create table disagreement (
    authority text not null,
    id uuid not null,
    state text not null check (state in ('STAGE_1', 'STAGE_2', 'STAGE_3', 'PANEL', 'RESOLVED')),
    raised_by text not null,
    against text not null,
    what text not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key)
);
comment on table disagreement is 'disagreements between professionals, through their stages';
create index disagreement_by_id on disagreement (id);

create table disagreement_subject (
    authority text not null,
    disagreement_id uuid not null,
    child uuid not null,
    primary key (authority, disagreement_id, child),
    foreign key (authority, disagreement_id) references disagreement (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index disagreement_subject_of_disagreement on disagreement_subject (disagreement_id);
create index disagreement_subject_of_child on disagreement_subject (authority, child);

create table disagreement_step (
    authority text not null,
    disagreement_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, disagreement_id, position),
    foreign key (authority, disagreement_id) references disagreement (authority, id)
);
create index disagreement_step_of_disagreement on disagreement_step (disagreement_id);

grant select, insert, update on supervision to "${app}";
grant select, insert, update on disagreement to "${app}";
grant select, insert on supervision_subject, supervision_step, supervision_decision, supervision_carried, disagreement_subject, disagreement_step to "${app}";
