create table measure (
    authority text not null,
    id uuid not null,
    title text not null,
    definition text not null,
    numerator text not null,
    denominator text not null,
    unit text not null,
    better text not null check (better in ('HIGHER', 'LOWER')),
    target numeric,
    team_capable boolean not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id)
);
comment on column measure.target is 'the value to be reached, in the unit of the measure; null for none';
comment on column measure.team_capable is 'whether it could be told by team; without teams it is then flagged';
create unique index measure_request_key on measure (request_key);
create index measure_id on measure (id);

create table measure_weakness (
    authority text not null,
    measure_id uuid not null,
    weakness_id uuid not null,
    primary key (authority, measure_id, weakness_id),
    foreign key (authority, measure_id) references measure (authority, id),
    foreign key (authority, weakness_id) references weakness (authority, id)
);

create table observation (
    authority text not null,
    measure_id uuid not null,
    position integer not null,
    period_from date not null,
    period_to date not null,
    team text,
    value numeric,
    missing text check (missing in ('CONFIDENTIAL', 'ROUNDS_TO_ZERO', 'NOT_AVAILABLE', 'NOT_APPLICABLE', 'LOW_RELIABILITY')),
    numerator bigint,
    denominator bigint,
    source text not null,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    primary key (authority, measure_id, position),
    foreign key (authority, measure_id) references measure (authority, id),
    constraint a_value_or_why_there_is_none check ((value is null) <> (missing is null)),
    constraint period_runs_forward check (period_to >= period_from),
    constraint part_of_the_whole check (numerator is null or denominator is null or numerator <= denominator)
);
comment on column observation.team is 'null for the whole authority';
create trigger observation_stays before update or delete on observation for each row execute function refuse_change();

grant select, insert, update on measure to ${app};
grant select, insert on measure_weakness, observation to ${app};
