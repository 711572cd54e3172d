create table missing_episode (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null check (state in ('MISSING', 'FOUND', 'INTERVIEWED', 'NOT_INTERVIEWED')),
    last_seen_at timestamptz not null,
    reported_at timestamptz not null,
    reported_by text not null,
    police_told boolean not null,
    found_at timestamptz,
    heard_at timestamptz,
    heard_by text,
    childs_words text,
    fact text not null,
    judgement text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    constraint found_when_found check ((state = 'MISSING') = (found_at is null)),
    constraint in_order check (reported_at >= last_seen_at and found_at >= last_seen_at and heard_at >= found_at)
);
comment on table missing_episode is 'times children were missing';
create index missing_episode_by_id on missing_episode (id);

create unique index missing_once on missing_episode (authority, child) where state = 'MISSING';
create index missing_episode_of_child on missing_episode (authority, child);

create table missing_episode_step (
    authority text not null,
    missing_episode_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, missing_episode_id, position),
    foreign key (authority, missing_episode_id) references missing_episode (authority, id)
);
create index missing_episode_step_of_missing_episode on missing_episode_step (missing_episode_id);

grant select, insert, update on missing_episode to "${app}";
grant select, insert on missing_episode_step to "${app}";
