create table person_link (
    authority text not null,
    id uuid not null,
    one uuid not null,
    other uuid not null,
    state text not null check (state in ('POSSIBLE', 'SAME', 'DIFFERENT')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    unique (authority, one, other),
    foreign key (authority, one) references person (authority, id),
    foreign key (authority, other) references person (authority, id),
    constraint each_pair_once check (one < other)
);
comment on table person_link is 'whether two records are of one person; nothing else is changed by it, so that it can be undone';
create index person_link_by_id on person_link (id);
create index person_link_of_other on person_link (authority, other);

create table person_link_step (
    authority text not null,
    person_link_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, person_link_id, position),
    foreign key (authority, person_link_id) references person_link (authority, id)
);
create index person_link_step_of on person_link_step (person_link_id);

grant select, insert, update on person_link to "${app}";
grant select, insert on person_link_step to "${app}";

create index person_identifier_by_value on person_identifier (authority, kind, value);
