create table intervention (
    authority text not null references authority,
    id uuid not null,
    kind text not null check (kind in ('VOLUNTARY_BOARD', 'NOTICE', 'DIRECTION', 'COMMISSIONER', 'TRUST')),
    issued_by text not null,
    scope text[] not null,
    nominal_months integer check (nominal_months > 0),
    review_every_months integer check (review_every_months > 0),
    report_every_months integer check (report_every_months > 0),
    document_sha256 text check (document_sha256 ~ '^[0-9a-f]{64}$'),
    predecessor uuid,
    successor uuid,
    state text not null check (state in ('PROPOSED', 'IN_FORCE', 'UNDER_REVIEW', 'REVISED', 'REPLACED', 'ESCALATED', 'LIFTED')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, predecessor) references intervention (authority, id),
    foreign key (authority, successor) references intervention (authority, id)
);
comment on column intervention.nominal_months is 'the term it states; that it is over ends nothing';
create unique index intervention_request_key on intervention (request_key);
create index intervention_id on intervention (id);
create index intervention_authority on intervention (authority, id);

create table intervention_trigger (
    authority text not null,
    intervention_id uuid not null,
    position integer not null,
    inspection_id uuid,
    area text,
    words text not null,
    primary key (authority, intervention_id, position),
    foreign key (authority, intervention_id) references intervention (authority, id),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
create index intervention_trigger_intervention on intervention_trigger (intervention_id);

create table intervention_requirement (
    authority text not null,
    intervention_id uuid not null,
    position integer not null,
    text text not null,
    due_on date,
    due_precision text check (due_precision in ('DAY', 'MONTH', 'YEAR')),
    primary key (authority, intervention_id, position),
    foreign key (authority, intervention_id) references intervention (authority, id),
    check ((due_on is null) = (due_precision is null))
);
comment on column intervention_requirement.due_on is 'the first day it can be, as well as due_precision knows';
create index intervention_requirement_intervention on intervention_requirement (intervention_id);

create table intervention_step (
    authority text not null,
    intervention_id uuid not null,
    position integer not null,
    step text not null,
    happened_on date not null,
    happened_precision text not null check (happened_precision in ('DAY', 'MONTH', 'YEAR')),
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_office text not null,
    reason text,
    primary key (authority, intervention_id, position),
    foreign key (authority, intervention_id) references intervention (authority, id)
);
comment on column intervention_step.happened_on is 'the first day it can be, as well as happened_precision knows';
create index intervention_step_intervention on intervention_step (intervention_id);

create table claim (
    authority text not null references authority,
    id uuid not null,
    intervention_id uuid,
    text text not null,
    claimant text not null,
    source text not null,
    said_on date not null,
    said_precision text not null check (said_precision in ('DAY', 'MONTH', 'YEAR')),
    their_word text,
    value numeric,
    unit text,
    definition text,
    reproducible boolean,
    assessment text,
    assessed_at timestamptz,
    assessed_by_subject text,
    assessed_by_name text,
    assessed_by_office text,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, intervention_id) references intervention (authority, id),
    check (unit is null or value is not null),
    check ((reproducible is null) = (assessed_at is null))
);
comment on table claim is 'what somebody said in public: never a fact of the record, and shown beside it';
comment on column claim.their_word is 'what the claimant calls the thing, kept beside what the record calls it';
comment on column claim.reproducible is 'whether the value follows from stated inputs; null while nobody has tried';
create unique index claim_request_key on claim (request_key);
create index claim_id on claim (id);
create index claim_authority on claim (authority, said_on, id);

create trigger intervention_trigger_stays before update or delete on intervention_trigger for each row execute function refuse_change();
create trigger intervention_requirement_stays before update or delete on intervention_requirement
    for each row execute function refuse_change();
create trigger intervention_step_stays before update or delete on intervention_step for each row execute function refuse_change();

grant select, insert on intervention, intervention_trigger, intervention_requirement, intervention_step, claim to "${app}";
grant update (state, successor, version) on intervention to "${app}";
grant update (reproducible, assessment, assessed_at, assessed_by_subject, assessed_by_name, assessed_by_office, version) on claim
    to "${app}";
