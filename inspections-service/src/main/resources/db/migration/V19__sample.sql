create sequence sample_number;

create table sample (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    reference text not null,
    list_number integer not null check (list_number between 1 and 99),
    method text not null,
    seed text not null,
    frame text not null,
    frame_sha256 text not null,
    row_count integer not null check (row_count > 0),
    sizes text not null,
    excluded text not null,
    drawn_at timestamptz not null,
    drawn_by_subject text not null,
    drawn_by_name text not null,
    drawn_by_office text not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, inspection_id, reference),
    foreign key (authority, inspection_id) references inspection (authority, id),
    constraint sizes_are_json check (sizes is json array),
    constraint excluded_is_json check (excluded is json array)
);
comment on table sample is 'cases drawn for reading; opaque references only, nothing here tells a child''s name or birth';
comment on column sample.frame is 'the ordered frame, a line each: case reference, tab, stratum';
create unique index sample_request_key on sample (request_key);
create index sample_id on sample (id);
create index sample_inspection on sample (inspection_id, id);

create table sample_case (
    authority text not null,
    sample_id uuid not null,
    position integer not null,
    case_ref text not null check (case_ref ~ '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'),
    stratum text not null,
    rank integer not null check (rank > 0),
    stands_for text,
    primary key (authority, sample_id, position),
    unique (authority, sample_id, case_ref),
    foreign key (authority, sample_id) references sample (authority, id)
);
comment on column sample_case.rank is 'its place in the order of its stratum under the seed';
comment on column sample_case.stands_for is 'the case it replaced';

create table sample_replacement (
    authority text not null,
    sample_id uuid not null,
    position integer not null,
    case_ref text not null,
    replaced_by text not null,
    reason text not null,
    replaced_at timestamptz not null,
    replaced_by_subject text not null,
    replaced_by_name text not null,
    replaced_by_office text not null,
    primary key (authority, sample_id, position),
    foreign key (authority, sample_id) references sample (authority, id)
);

create table sample_reader (
    authority text not null,
    sample_id uuid not null,
    position integer not null,
    subject text not null,
    name text not null,
    office text not null,
    joined_at timestamptz not null,
    primary key (authority, sample_id, position),
    unique (authority, sample_id, subject),
    foreign key (authority, sample_id) references sample (authority, id)
);
comment on table sample_reader is 'the inspectors whom the sample lets read its cases, for as long as the policy of the day says';

create table case_audit (
    authority text not null,
    id uuid not null,
    sample_id uuid not null,
    case_ref text not null,
    scale text not null,
    grade text not null,
    standards text not null,
    auditor_subject text not null,
    auditor_name text not null,
    auditor_office text not null,
    audited_at timestamptz not null,
    moderated_grade text,
    moderation text,
    moderated_by_subject text check (moderated_by_subject <> auditor_subject),
    moderated_by_name text,
    moderated_by_office text,
    moderated_at timestamptz,
    concern text check (concern in ('IMMEDIATE_RISK', 'NOT_SEEN', 'PLAN_NOT_CARRIED_OUT', 'NOT_ALLOCATED', 'DRIFT',
        'RECORD_MISSING')),
    referred_by_subject text,
    referred_by_name text,
    referred_by_office text,
    referred_at timestamptz,
    regime text,
    started_on date,
    due_on date,
    met_on date,
    calendar text,
    calendar_version text,
    acknowledgement text,
    acknowledged_by_subject text,
    acknowledged_by_name text,
    acknowledged_by_office text,
    acknowledged_at timestamptz,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, sample_id, case_ref, auditor_subject),
    foreign key (authority, sample_id) references sample (authority, id),
    constraint standards_are_json check (standards is json array),
    constraint moderated_whole check ((moderated_grade is null) = (moderated_by_subject is null)),
    constraint referred_whole check ((concern is null) = (due_on is null)),
    constraint acknowledged_what_was_referred check (acknowledged_at is null or concern is not null)
);
create unique index case_audit_request_key on case_audit (request_key);
create index case_audit_id on case_audit (id);
create index case_audit_sample on case_audit (sample_id, id);

create trigger sample_stays before delete on sample for each row execute function refuse_change();
create trigger sample_case_stays before update or delete on sample_case for each row execute function refuse_change();
create trigger sample_replacement_stays before update or delete on sample_replacement
    for each row execute function refuse_change();
create trigger sample_reader_stays before update or delete on sample_reader for each row execute function refuse_change();
create trigger case_audit_stays before delete on case_audit for each row execute function refuse_change();

grant usage on sequence sample_number to ${app};
grant select, insert on sample, sample_case, sample_replacement, sample_reader, case_audit to ${app};
grant update (version) on sample to ${app};
grant update (moderated_grade, moderation, moderated_by_subject, moderated_by_name, moderated_by_office, moderated_at,
    concern, referred_by_subject, referred_by_name, referred_by_office, referred_at, regime, started_on, due_on, met_on,
    calendar, calendar_version, acknowledgement, acknowledged_by_subject, acknowledged_by_name, acknowledged_by_office,
    acknowledged_at, version) on case_audit to ${app};
