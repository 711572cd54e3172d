create table core_group (
    authority text not null,
    id uuid not null,
    state text not null check (state in ('HELD')),
    held_on date not null,
    fact text,
    judgement text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key)
);
create index core_group_by_id on core_group (id);

create table core_group_subject (
    authority text not null,
    core_group_id uuid not null,
    child uuid not null,
    primary key (authority, core_group_id, child),
    foreign key (authority, core_group_id) references core_group (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index core_group_subject_of_core_group on core_group_subject (core_group_id);
create index core_group_subject_of_child on core_group_subject (authority, child);

create table core_group_plan (
    authority text not null,
    core_group_id uuid not null,
    child uuid not null,
    plan uuid not null,
    childs_words text,
    primary key (authority, core_group_id, child),
    foreign key (authority, core_group_id) references core_group (authority, id),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, plan) references plan (authority, id)
);
create index core_group_plan_of_core_group on core_group_plan (core_group_id);
create index core_group_plan_by_plan on core_group_plan (authority, plan);

create table core_group_attendee (
    authority text not null,
    core_group_id uuid not null,
    position integer not null,
    agency text not null,
    name text not null,
    role text,
    organisation text,
    primary key (authority, core_group_id, position),
    foreign key (authority, core_group_id) references core_group (authority, id)
);
create index core_group_attendee_of_core_group on core_group_attendee (core_group_id);

create table core_group_step (
    authority text not null,
    core_group_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, core_group_id, position),
    foreign key (authority, core_group_id) references core_group (authority, id)
);
create index core_group_step_of_core_group on core_group_step (core_group_id);

grant select, insert on core_group, core_group_subject, core_group_plan, core_group_attendee, core_group_step to "${app}";
