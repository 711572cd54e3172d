create sequence weakness_number;

create table weakness (
    authority text not null,
    id uuid not null,
    reference text not null,
    title text not null,
    finding text not null,
    source text not null,
    found_on text not null,
    found_precision text not null check (found_precision in ('DAY', 'MONTH', 'YEAR')),
    state text not null check (state in ('IDENTIFIED', 'PLANNED', 'ACTION_CLAIMED', 'EVIDENCED',
        'INDEPENDENTLY_VERIFIED', 'CLOSED', 'RECURRED')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, reference)
);
comment on table weakness is 'what a report found wrong, and how far it is from being put right';
comment on column weakness.finding is 'the words of the report it was found in';
create unique index weakness_request_key on weakness (request_key);
create index weakness_id on weakness (id);

create table weakness_step (
    authority text not null,
    weakness_id uuid not null,
    position integer not null,
    step text not null,
    body text not null,
    taken_at timestamptz not null,
    taken_by_subject text not null,
    taken_by_name text not null,
    taken_by_office text not null,
    grounds text not null,
    primary key (authority, weakness_id, position),
    foreign key (authority, weakness_id) references weakness (authority, id)
);
comment on column weakness_step.body is 'on whose side whoever took the step stands: a claim and its verification are never of one body';
create trigger weakness_step_stays before update or delete on weakness_step for each row execute function refuse_change();

create table practice_audit (
    authority text not null,
    id uuid not null,
    weakness_id uuid,
    title text not null,
    audited_on text not null,
    audited_precision text not null check (audited_precision in ('DAY', 'MONTH', 'YEAR')),
    audited_by text not null,
    source text not null,
    results text not null,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    foreign key (authority, weakness_id) references weakness (authority, id),
    constraint results_are_json check (results is json array)
);
comment on table practice_audit is 'what was seen when cases were read: evidence of practice, not of activity';
create unique index practice_audit_request_key on practice_audit (request_key);
create index practice_audit_of on practice_audit (authority, weakness_id, id);
create trigger practice_audit_stays before update or delete on practice_audit for each row execute function refuse_change();

grant usage on sequence weakness_number to ${app};
grant select, insert, update on weakness to ${app};
grant select, insert on weakness_step, practice_audit to ${app};
