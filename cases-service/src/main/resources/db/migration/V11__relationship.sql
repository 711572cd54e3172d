create table relationship (
    authority text not null,
    id uuid not null,
    person uuid not null,
    person_kind text not null check (person_kind in ('CHILD', 'ADULT')),
    type text not null,
    other uuid not null,
    other_kind text not null check (other_kind in ('CHILD', 'ADULT')),
    state text not null check (state in ('STANDING', 'ENDED', 'WITHDRAWN')),
    held_from date,
    held_to date,
    source text not null,
    said_by text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, person) references person (authority, id),
    foreign key (authority, other) references person (authority, id),
    constraint two_people check (person <> other),
    constraint ended_has_a_last_day check (state <> 'ENDED' or held_to is not null),
    constraint held_in_order check (held_to >= held_from)
);
comment on table relationship is 'what one person is to another: the person is the mother of the other';
create index relationship_by_id on relationship (id);
create index relationship_of_person on relationship (authority, person);
create index relationship_of_other on relationship (authority, other);

create table relationship_responsibility (
    authority text not null,
    relationship_id uuid not null,
    position integer not null,
    responsibility text not null check (responsibility in ('HOLDS', 'DOES_NOT_HOLD', 'NOT_KNOWN')),
    held_from date,
    source text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, relationship_id, position),
    foreign key (authority, relationship_id) references relationship (authority, id)
);
comment on table relationship_responsibility is 'parental responsibility as it was ever recorded; the last row counts';
create index relationship_responsibility_of on relationship_responsibility (relationship_id);

create table relationship_step (
    authority text not null,
    relationship_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, relationship_id, position),
    foreign key (authority, relationship_id) references relationship (authority, id)
);
create index relationship_step_of on relationship_step (relationship_id);

grant select, insert, update on relationship to "${app}";
grant select, insert on relationship_responsibility, relationship_step to "${app}";
