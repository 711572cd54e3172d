create table emergency_action (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null check (state in ('POLICE_PROTECTION', 'ORDER', 'EXTENDED_ORDER', 'ENDED')),
    taken_at timestamptz,
    made_at timestamptz,
    expires_at timestamptz not null,
    ended_at timestamptz,
    counted_from date not null,
    court text,
    ending text check (ending in
        ('RETURNED_HOME', 'ACCOMMODATED_BY_AGREEMENT', 'INTERIM_ORDER', 'DISCHARGED', 'EXPIRED')),
    fact text not null,
    judgement text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    constraint taken_or_ordered check (taken_at is not null or made_at is not null),
    constraint ended_in_a_manner check ((state = 'ENDED') = (ending is not null) and (ending is null) = (ended_at is null))
);
comment on table emergency_action is 'police protection and emergency protection orders, Children Act 1989, sections 44 to 46';
create index emergency_action_by_id on emergency_action (id);

create index emergency_action_running on emergency_action (authority, expires_at) where state <> 'ENDED';
create index emergency_action_of_child on emergency_action (authority, child);

create table emergency_action_step (
    authority text not null,
    emergency_action_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, emergency_action_id, position),
    foreign key (authority, emergency_action_id) references emergency_action (authority, id)
);
create index emergency_action_step_of_emergency_action on emergency_action_step (emergency_action_id);

grant select, insert, update on emergency_action to "${app}";
grant select, insert on emergency_action_step to "${app}";
