create table legal_status (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null check (state in ('IN_FORCE', 'ENDED')),
    legal_order text not null check (legal_order in
        ('ACCOMMODATED', 'INTERIM_SUPERVISION_ORDER', 'SUPERVISION_ORDER', 'INTERIM_CARE_ORDER', 'CARE_ORDER',
        'CHILD_ARRANGEMENTS_ORDER', 'SPECIAL_GUARDIANSHIP_ORDER', 'PLACEMENT_ORDER', 'ADOPTION_ORDER')),
    began_on date not null,
    ended_on date,
    court text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    constraint ended_when_ended check ((state = 'ENDED') = (ended_on is not null)),
    constraint ended_after_it_began check (ended_on >= began_on)
);
comment on table legal_status is 'orders and agreements about children';
create index legal_status_by_id on legal_status (id);

create index legal_status_of_child on legal_status (authority, child);

create table legal_status_step (
    authority text not null,
    legal_status_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, legal_status_id, position),
    foreign key (authority, legal_status_id) references legal_status (authority, id)
);
create index legal_status_step_of_legal_status on legal_status_step (legal_status_id);

create table pre_proceedings (
    authority text not null,
    id uuid not null,
    child uuid not null,
    episode uuid not null,
    state text not null check (state in ('OPEN', 'STEPPED_DOWN', 'IN_COURT', 'CONCLUDED')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, episode) references episode (authority, id)
);
comment on table pre_proceedings is 'the public law outline before a court is asked; its days are the days of its steps';
create index pre_proceedings_by_id on pre_proceedings (id);

create index pre_proceedings_of_episode on pre_proceedings (authority, episode);
create index pre_proceedings_of_child on pre_proceedings (authority, child);

create table pre_proceedings_step (
    authority text not null,
    pre_proceedings_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, pre_proceedings_id, position),
    foreign key (authority, pre_proceedings_id) references pre_proceedings (authority, id)
);
create index pre_proceedings_step_of_pre_proceedings on pre_proceedings_step (pre_proceedings_id);

grant select, insert, update on legal_status to "${app}";
grant select, insert, update on pre_proceedings to "${app}";
grant select, insert on legal_status_step, pre_proceedings_step to "${app}";
