create table strategy_discussion (
    authority text not null,
    id uuid not null,
    state text not null check (state in ('CALLED', 'HELD', 'S47_JOINT', 'S47_SINGLE', 'NO_S47', 'PROTECT_NOW')),
    course uuid not null,
    suspected_on date not null,
    held_on date,
    manner text check (manner in ('TELEPHONE', 'IN_PERSON')),
    emergency text,
    fact text not null,
    judgement text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    constraint held_on_a_day check ((state = 'CALLED') = (held_on is null)),
    constraint held_somehow check ((held_on is null) = (manner is null))
);
comment on column strategy_discussion.course is 'the discussion whose follow-up in person is due; its own key where it follows none';
create index strategy_discussion_by_id on strategy_discussion (id);

create table strategy_discussion_subject (
    authority text not null,
    discussion_id uuid not null,
    child uuid not null,
    primary key (authority, discussion_id, child),
    foreign key (authority, discussion_id) references strategy_discussion (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index strategy_discussion_subject_of_strategy_discussion on strategy_discussion_subject (discussion_id);
create index strategy_discussion_subject_of_child on strategy_discussion_subject (authority, child);

create table strategy_discussion_attendee (
    authority text not null,
    discussion_id uuid not null,
    position integer not null,
    agency text not null,
    name text not null,
    role text,
    organisation text,
    primary key (authority, discussion_id, position),
    foreign key (authority, discussion_id) references strategy_discussion (authority, id)
);
create index strategy_discussion_attendee_of_strategy_discussion on strategy_discussion_attendee (discussion_id);

create table strategy_discussion_enquiry (
    authority text not null,
    discussion_id uuid not null,
    child uuid not null,
    enquiry uuid not null,
    initiates boolean not null,
    primary key (authority, discussion_id, child),
    foreign key (authority, discussion_id) references strategy_discussion (authority, id),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, enquiry) references enquiry (authority, id)
);
create index strategy_discussion_enquiry_of_strategy_discussion on strategy_discussion_enquiry (discussion_id);
create unique index strategy_discussion_initiates_once on strategy_discussion_enquiry (authority, enquiry) where initiates;
comment on index strategy_discussion_initiates_once is 'exactly one discussion initiates an enquiry';

create table strategy_discussion_step (
    authority text not null,
    discussion_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, discussion_id, position),
    foreign key (authority, discussion_id) references strategy_discussion (authority, id)
);
create index strategy_discussion_step_of_strategy_discussion on strategy_discussion_step (discussion_id);

grant select, insert, update on strategy_discussion to "${app}";
grant select, insert on strategy_discussion_subject, strategy_discussion_attendee, strategy_discussion_enquiry,
    strategy_discussion_step to "${app}";
