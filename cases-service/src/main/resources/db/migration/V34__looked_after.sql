create table looked_after_period (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null check (state in ('LOOKED_AFTER', 'ENDED')),
    began_on date not null,
    ended_on date,
    basis text not null check (basis in ('C1', 'C2', 'D1', 'E1', 'V2', 'L1', 'L2', 'L3', 'J1')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    constraint ended_when_ended check ((state = 'ENDED') = (ended_on is not null)),
    constraint ended_after_it_began check (ended_on >= began_on)
);
comment on table looked_after_period is 'periods in which children are looked after';
create index looked_after_period_by_id on looked_after_period (id);

create unique index looked_after_once on looked_after_period (authority, child) where state = 'LOOKED_AFTER';
create index looked_after_period_of_child on looked_after_period (authority, child);

create table looked_after_period_step (
    authority text not null,
    period_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, period_id, position),
    foreign key (authority, period_id) references looked_after_period (authority, id)
);
create index looked_after_period_step_of_looked_after_period on looked_after_period_step (period_id);

create table placement (
    authority text not null,
    period_id uuid not null,
    position integer not null,
    placed_on date not null,
    place text not null,
    meant_to_last boolean not null,
    long_term_fostering boolean not null,
    primary key (authority, period_id, position),
    foreign key (authority, period_id) references looked_after_period (authority, id)
);
create index placement_of_period on placement (period_id);

create table care_review (
    authority text not null,
    period_id uuid not null,
    position integer not null,
    held_on date not null,
    chair text not null,
    participation text not null check (participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
    decision text not null,
    primary key (authority, period_id, position),
    foreign key (authority, period_id) references looked_after_period (authority, id)
);
create index care_review_of_period on care_review (period_id);

grant select, insert, update on looked_after_period to "${app}";
grant select, insert on looked_after_period_step, placement, care_review to "${app}";
