create sequence press_statement_number;

create table press_statement (
    authority text not null,
    id uuid not null,
    reference text not null,
    report_id uuid not null,
    body text not null,
    title text not null,
    address text,
    state text not null check (state in ('DRAFT', 'CHECKED', 'ISSUED', 'CORRECTED')),
    issued_on date,
    of_the_authority boolean not null,
    registered_by_subject text not null,
    registered_by_name text not null,
    registered_by_office text not null,
    registered_at timestamptz not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, reference),
    check ((state in ('ISSUED', 'CORRECTED')) = (issued_on is not null))
);
comment on table press_statement is 'what somebody says in public about a report, with every wording and every check of it';
comment on column press_statement.report_id is 'of a published report, imported or inspected here';
create unique index press_statement_request_key on press_statement (request_key);
create index press_statement_id on press_statement (id);
create index press_statement_report on press_statement (report_id, id);

create table press_statement_wording (
    authority text not null,
    statement_id uuid not null,
    position integer not null,
    text text not null check (length(text) between 1 and 20000),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    why text,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    primary key (authority, statement_id, position),
    foreign key (authority, statement_id) references press_statement (authority, id)
);

create table press_statement_check (
    authority text not null,
    statement_id uuid not null,
    position integer not null,
    wording integer not null,
    rules text not null,
    checked_at timestamptz not null,
    result text not null,
    primary key (authority, statement_id, position),
    foreign key (authority, statement_id, wording) references press_statement_wording (authority, statement_id, position)
        deferrable initially deferred,
    constraint result_is_json check (result is json object)
);
comment on column press_statement_check.result is 'what the check found that day, as the contract shows it';

create trigger wording_stays before update or delete on press_statement_wording for each row execute function refuse_change();
create trigger check_stays before update or delete on press_statement_check for each row execute function refuse_change();

grant usage on sequence press_statement_number to ${app};
grant select, insert, update on press_statement to ${app};
grant select, insert on press_statement_wording, press_statement_check to ${app};
