create table worker_hours (
    authority text not null,
    id uuid not null,
    worker_subject text not null,
    worker_name text not null,
    team text not null,
    hours_per_week integer not null check (hours_per_week between 0 and 60),
    held_from date not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key)
);
comment on table worker_hours is 'the hours a week a worker has for cases, from a day on; never updated: a later statement takes its place';
create index worker_hours_by_id on worker_hours (id);

create index worker_hours_of_worker on worker_hours (authority, worker_subject, held_from);
create index worker_hours_of_team on worker_hours (authority, team);

grant select, insert on worker_hours to "${app}";
