create table working_party (
    authority text not null references authority,
    id uuid not null,
    name text not null,
    purpose text not null,
    announced_by text not null,
    announced_on date not null,
    announced_precision text not null check (announced_precision in ('DAY', 'MONTH', 'YEAR')),
    reports_to text not null,
    due_on date,
    due_precision text check (due_precision in ('DAY', 'MONTH', 'YEAR')),
    terms_of_reference text,
    state text not null check (state in ('ANNOUNCED', 'CONSTITUTED', 'REPORTING', 'REPORTED_TO_CABINET', 'CLOSED')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    check ((due_on is null) = (due_precision is null)),
    check ((state = 'ANNOUNCED') = (terms_of_reference is null))
);
comment on column working_party.due_on is 'the first day it can be, as well as due_precision knows; it does not move';
create unique index working_party_request_key on working_party (request_key);
create index working_party_id on working_party (id);
create index working_party_authority on working_party (authority, id);

create table working_party_member (
    authority text not null,
    working_party_id uuid not null,
    position integer not null,
    name text not null,
    office text not null,
    expertise text not null check (expertise in ('COUNCILLOR', 'HUMAN_RESOURCES', 'FINANCE', 'SOCIAL_WORK', 'PARTNER', 'OTHER')),
    primary key (authority, working_party_id, position),
    foreign key (authority, working_party_id) references working_party (authority, id)
);
create index working_party_member_party on working_party_member (working_party_id);
create trigger working_party_member_stays before update or delete on working_party_member
    for each row execute function refuse_change();

create table working_party_output (
    authority text not null,
    working_party_id uuid not null,
    position integer not null,
    output_id uuid not null,
    title text not null,
    text text not null,
    notice_on date,
    primary key (authority, working_party_id, position),
    unique (authority, output_id),
    foreign key (authority, working_party_id) references working_party (authority, id)
);
comment on column working_party_output.notice_on is 'when notice was given of a key decision it leads to';
create index working_party_output_party on working_party_output (working_party_id);
create trigger working_party_output_stays before update or delete on working_party_output
    for each row execute function refuse_change();

create table working_party_addressed (
    authority text not null,
    working_party_id uuid not null,
    position integer not null,
    output_id uuid not null,
    ref text not null,
    source text not null,
    text text not null,
    sha256 text not null,
    primary key (authority, working_party_id, position),
    foreign key (authority, working_party_id) references working_party (authority, id),
    foreign key (authority, output_id) references working_party_output (authority, output_id) deferrable initially deferred
);
comment on table working_party_addressed is 'the finding an output addresses, as it stood when the two were linked';
create index working_party_addressed_party on working_party_addressed (working_party_id);
create trigger working_party_addressed_stays before update or delete on working_party_addressed
    for each row execute function refuse_change();

create table working_party_step (
    authority text not null,
    working_party_id uuid not null,
    position integer not null,
    step text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_office text not null,
    primary key (authority, working_party_id, position),
    foreign key (authority, working_party_id) references working_party (authority, id)
);
create index working_party_step_party on working_party_step (working_party_id);
create trigger working_party_step_stays before update or delete on working_party_step
    for each row execute function refuse_change();

grant select, insert on working_party, working_party_member, working_party_output, working_party_addressed,
    working_party_step to "${app}";
grant update (state, terms_of_reference, version) on working_party to "${app}";
