create table conference (
    authority text not null,
    id uuid not null,
    kind text not null check (kind in ('INITIAL', 'PRE_BIRTH', 'TRANSFER_IN', 'REVIEW')),
    state text not null check (state in ('PLANNED', 'HELD', 'INQUORATE', 'CANCELLED', 'MINUTED')),
    planned_on date not null,
    notified_on date,
    held_on date,
    quorum_reason text,
    fact text,
    judgement text,
    minutes text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    constraint held_on_a_day check ((state in ('HELD', 'MINUTED')) = (held_on is not null)),
    constraint not_at_a_weekend check (extract(isodow from held_on) < 6)
);
comment on constraint not_at_a_weekend on conference is 'census rule 8875';
create index conference_by_id on conference (id);

create table conference_subject (
    authority text not null,
    conference_id uuid not null,
    child uuid not null,
    primary key (authority, conference_id, child),
    foreign key (authority, conference_id) references conference (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index conference_subject_of_conference on conference_subject (conference_id);
create index conference_subject_of_child on conference_subject (authority, child);

create table conference_decision (
    authority text not null,
    conference_id uuid not null,
    child uuid not null,
    episode uuid not null,
    enquiry uuid,
    decision text not null check (decision in ('PLAN', 'NO_PLAN', 'CONTINUE', 'END')),
    category text check (category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
    childs_words text,
    change text,
    constraint plan_has_a_category check (decision <> 'PLAN' or category is not null),
    primary key (authority, conference_id, child),
    foreign key (authority, conference_id) references conference (authority, id),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, episode) references episode (authority, id),
    foreign key (authority, enquiry) references enquiry (authority, id)
);
comment on table conference_decision is 'what a conference decided about each child; never updated';
create index conference_decision_of_conference on conference_decision (conference_id);
create index conference_decision_of_episode on conference_decision (authority, episode);
create unique index conference_of_enquiry_once on conference_decision (authority, enquiry);
comment on index conference_of_enquiry_once is 'census rule 2884';

create table conference_attendee (
    authority text not null,
    conference_id uuid not null,
    position integer not null,
    agency text not null,
    name text not null,
    role text,
    organisation text,
    primary key (authority, conference_id, position),
    foreign key (authority, conference_id) references conference (authority, id)
);
create index conference_attendee_of_conference on conference_attendee (conference_id);

create table conference_dissent (
    authority text not null,
    conference_id uuid not null,
    position integer not null,
    agency text not null,
    name text not null,
    reason text not null,
    primary key (authority, conference_id, position),
    foreign key (authority, conference_id) references conference (authority, id)
);
create index conference_dissent_of_conference on conference_dissent (conference_id);

create table conference_step (
    authority text not null,
    conference_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, conference_id, position),
    foreign key (authority, conference_id) references conference (authority, id)
);
create index conference_step_of_conference on conference_step (conference_id);

grant select, insert, update on conference to "${app}";
grant select, insert on conference_subject, conference_decision, conference_attendee, conference_dissent, conference_step
    to "${app}";
