create table allocation (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null
        check (state in ('UNALLOCATED', 'OFFERED', 'ACCEPTED', 'ABSENT_COVERED', 'ABSENT_UNCOVERED', 'ENDED')),
    team text,
    worker_subject text,
    worker_name text,
    cover_subject text,
    cover_name text,
    follows uuid,
    accepted_on date,
    uncovered_since date,
    ended_on date,
    summarised_at timestamptz,
    request_key uuid,
    request_digest bytea,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, follows) references allocation (authority, id),
    constraint held_by_a_worker check (state in ('UNALLOCATED', 'ENDED') or worker_subject is not null),
    constraint covered_by_a_worker check ((state = 'ABSENT_COVERED') = (cover_subject is not null) or state = 'ENDED'),
    constraint uncovered_since_a_day check ((state = 'ABSENT_UNCOVERED') = (uncovered_since is not null))
);
comment on table allocation is 'whose case a child is; the request is null where it follows from another record';
create index allocation_by_id on allocation (id);

create unique index allocation_held_once on allocation (authority, child)
    where state in ('ACCEPTED', 'ABSENT_COVERED', 'ABSENT_UNCOVERED');
create unique index allocation_waiting_once on allocation (authority, child) where state in ('UNALLOCATED', 'OFFERED');
create index allocation_of_worker on allocation (authority, worker_subject);
create index allocation_of_cover on allocation (authority, cover_subject) where cover_subject is not null;
create index allocation_of_team on allocation (authority, team, state);
create index allocation_of_child on allocation (authority, child);

create table allocation_step (
    authority text not null,
    allocation_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, allocation_id, position),
    foreign key (authority, allocation_id) references allocation (authority, id)
);
create index allocation_step_of_allocation on allocation_step (allocation_id);

create table handover_line (
    authority text not null,
    allocation_id uuid not null,
    position integer not null,
    heading text not null,
    text text not null,
    primary key (authority, allocation_id, position),
    foreign key (authority, allocation_id) references allocation (authority, id)
);
comment on table handover_line is 'the summary of a handover as it stood when it was made; never updated';
create index handover_line_of_allocation on handover_line (allocation_id);

create table absence (
    authority text not null,
    id uuid not null,
    state text not null check (state in ('AWAY', 'BACK')),
    worker_subject text not null,
    worker_name text not null,
    away_from date not null,
    expected_back_on date,
    back_on date,
    why text not null check (why in ('SICKNESS', 'LEAVE', 'TRAINING', 'LEFT', 'OTHER')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    constraint back_when_back check ((state = 'BACK') = (back_on is not null)),
    constraint back_after_away check (back_on >= away_from)
);
comment on table absence is 'absences of workers, as far as their children need it';
create index absence_by_id on absence (id);

create unique index absence_once on absence (authority, worker_subject) where state = 'AWAY';

create table absence_subject (
    authority text not null,
    absence_id uuid not null,
    child uuid not null,
    primary key (authority, absence_id, child),
    foreign key (authority, absence_id) references absence (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index absence_subject_of_absence on absence_subject (absence_id);
create index absence_subject_of_child on absence_subject (authority, child);

create table absence_step (
    authority text not null,
    absence_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, absence_id, position),
    foreign key (authority, absence_id) references absence (authority, id)
);
create index absence_step_of_absence on absence_step (absence_id);

grant select, insert, update on allocation to "${app}";
grant select, insert, update on absence to "${app}";
grant select, insert on allocation_step, handover_line, absence_subject, absence_step to "${app}";
