create table role_assignment (
    authority text not null references authority,
    id uuid not null,
    subject text,
    name text not null,
    role text not null check (role in ('LEADER', 'EXECUTIVE_MEMBER', 'DEPUTY_EXECUTIVE_MEMBER', 'SCRUTINY_CHAIR',
        'SCRUTINY_MEMBER', 'DIRECTOR', 'BOARD_CHAIR')),
    title text,
    body text not null,
    held_from date not null,
    held_from_precision text not null check (held_from_precision in ('DAY', 'MONTH', 'YEAR')),
    held_to date,
    held_to_precision text check (held_to_precision in ('DAY', 'MONTH', 'YEAR')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    check ((held_to is null) = (held_to_precision is null))
);
comment on table role_assignment is 'who held which office when; why it ended is not recorded';
create unique index role_assignment_request_key on role_assignment (request_key);
create index role_assignment_id on role_assignment (id);
create index role_assignment_authority on role_assignment (authority, held_from, id);

create table scrutiny_report (
    authority text not null references authority,
    id uuid not null,
    title text not null,
    committee text not null,
    received_on date not null,
    notice_on date check (notice_on >= received_on),
    document_sha256 text check (document_sha256 ~ '^[0-9a-f]{64}$'),
    regime text,
    started_on date,
    due_on date,
    met_on date,
    calendar text,
    calendar_version text,
    response text,
    signed_by_subject text,
    signed_by_name text,
    signed_by_office text,
    signed_at timestamptz,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    check ((due_on is null) = (regime is null)),
    check ((response is null) = (signed_at is null))
);
comment on column scrutiny_report.regime is 'the rule its response clock runs under; empty where none was in force';
create unique index scrutiny_report_request_key on scrutiny_report (request_key);
create index scrutiny_report_id on scrutiny_report (id);
create index scrutiny_report_authority on scrutiny_report (authority, id);

create table scrutiny_author (
    authority text not null,
    report_id uuid not null,
    position integer not null,
    assignment_id uuid not null,
    subject text,
    name text not null,
    office text not null,
    primary key (authority, report_id, position),
    foreign key (authority, report_id) references scrutiny_report (authority, id),
    foreign key (authority, assignment_id) references role_assignment (authority, id)
);
comment on column scrutiny_author.office is 'the office the author held when the report was received';
create index scrutiny_author_report on scrutiny_author (report_id);
create trigger scrutiny_author_stays before update or delete on scrutiny_author for each row execute function refuse_change();

create table scrutiny_finding (
    authority text not null,
    report_id uuid not null,
    position integer not null,
    finding_id uuid not null,
    text text not null,
    sha256 text not null,
    primary key (authority, report_id, position),
    unique (authority, finding_id),
    foreign key (authority, report_id) references scrutiny_report (authority, id)
);
create index scrutiny_finding_report on scrutiny_finding (report_id);
create index scrutiny_finding_id on scrutiny_finding (finding_id);
create trigger scrutiny_finding_stays before update or delete on scrutiny_finding for each row execute function refuse_change();

create table recommendation (
    authority text not null,
    id uuid not null,
    report_id uuid not null,
    number integer not null check (number > 0),
    text text not null,
    addressee text not null,
    state text not null check (state in ('MADE', 'ACCEPTED', 'PART_ACCEPTED', 'REJECTED', 'IN_PROGRESS', 'ACHIEVED',
        'NOT_ACHIEVED', 'VERIFIED', 'REOPENED')),
    promised_on date,
    promised_precision text check (promised_precision in ('DAY', 'MONTH', 'YEAR')),
    version bigint not null,
    primary key (authority, id),
    unique (authority, report_id, number),
    foreign key (authority, report_id) references scrutiny_report (authority, id),
    check ((promised_on is null) = (promised_precision is null))
);
comment on column recommendation.addressee is 'the title of the executive office it is addressed to';
create index recommendation_id on recommendation (id);
create index recommendation_report on recommendation (report_id, number);
create index recommendation_authority on recommendation (authority, id);

create table recommendation_step (
    authority text not null,
    recommendation_id uuid not null,
    position integer not null,
    step text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_office text not null,
    body text not null,
    reason text,
    shortfall text check (shortfall in ('PROGRESS', 'OBSTACLE', 'INSUFFICIENT')),
    primary key (authority, recommendation_id, position),
    foreign key (authority, recommendation_id) references recommendation (authority, id)
);
comment on column recommendation_step.body is 'the body on whose side it was said: claim and verification are of different ones';
create index recommendation_step_recommendation on recommendation_step (recommendation_id);
create trigger recommendation_step_stays before update or delete on recommendation_step
    for each row execute function refuse_change();

grant select, insert on role_assignment, scrutiny_report, scrutiny_author, scrutiny_finding, recommendation,
    recommendation_step to "${app}";
grant update (held_to, held_to_precision, version) on role_assignment to "${app}";
grant update (met_on, response, signed_by_subject, signed_by_name, signed_by_office, signed_at, version) on scrutiny_report
    to "${app}";
grant update (state, promised_on, promised_precision, version) on recommendation to "${app}";
