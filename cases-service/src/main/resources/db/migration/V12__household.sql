create table household (
    authority text not null,
    id uuid not null,
    lines text not null,
    postcode text,
    uprn text check (uprn ~ '^[0-9]{1,12}$'),
    state text not null check (state in ('STANDING', 'DISSOLVED')),
    held_from date,
    held_to date,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    constraint dissolved_has_a_last_day check ((state = 'DISSOLVED') = (held_to is not null)),
    constraint held_in_order check (held_to >= held_from)
);
comment on table household is 'people under one roof for a time, with those who visit regularly';
create index household_by_id on household (id);
create index household_of_property on household (authority, uprn);

create table household_stay (
    authority text not null,
    household_id uuid not null,
    position integer not null,
    person uuid not null,
    person_kind text not null check (person_kind in ('CHILD', 'ADULT')),
    manner text not null check (manner in ('RESIDENT', 'REGULAR_VISITOR')),
    text text,
    held_from date,
    held_to date,
    source text not null,
    corrects integer,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, household_id, position),
    foreign key (authority, household_id) references household (authority, id),
    foreign key (authority, household_id, corrects) references household_stay (authority, household_id, position),
    foreign key (authority, person) references person (authority, id),
    constraint held_in_order check (held_to >= held_from)
);
comment on table household_stay is 'who lives there or visits regularly; never updated: the end of a stay is another row';
create unique index household_stay_corrected_once on household_stay (authority, household_id, corrects);
create index household_stay_of_household on household_stay (household_id);
create index household_stay_of_person on household_stay (authority, person);

create table household_step (
    authority text not null,
    household_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, household_id, position),
    foreign key (authority, household_id) references household (authority, id)
);
create index household_step_of on household_step (household_id);

grant select, insert, update on household to "${app}";
grant select, insert on household_stay, household_step to "${app}";
