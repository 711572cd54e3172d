create table enquiry (
    authority text not null,
    id uuid not null,
    child uuid not null,
    episode uuid not null,
    state text not null check (
        state in ('OPEN', 'UNSUBSTANTIATED', 'SUBSTANTIATED_NO_CONFERENCE', 'SUBSTANTIATED_CONFERENCE', 'CONFERENCE_HELD')),
    started_on date not null,
    concluded_on date,
    conference_on date,
    fact text,
    childs_words text,
    judgement text,
    conclusions integer not null,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, episode) references episode (authority, id),
    constraint concluded_when_not_open check ((state = 'OPEN') = (concluded_on is null)),
    constraint conference_when_held check ((state = 'CONFERENCE_HELD') = (conference_on is not null)),
    constraint conference_not_before_enquiry check (conference_on >= started_on),
    constraint conference_not_at_a_weekend check (extract(isodow from conference_on) < 6)
);
comment on constraint conference_not_before_enquiry on enquiry is 'census rule 8615';
comment on constraint conference_not_at_a_weekend on enquiry is 'census rule 8875';
create index enquiry_by_id on enquiry (id);
create index enquiry_of_child on enquiry (authority, child);
create index enquiry_of_episode on enquiry (authority, episode);
create unique index enquiry_open_once on enquiry (authority, child)
    where state in ('OPEN', 'SUBSTANTIATED_CONFERENCE');
comment on index enquiry_open_once is 'census rules 8839 and 8890';

create table enquiry_discussion (
    authority text not null,
    enquiry_id uuid not null,
    position integer not null,
    discussion uuid not null,
    held_on date not null,
    primary key (authority, enquiry_id, position),
    foreign key (authority, enquiry_id) references enquiry (authority, id)
);
comment on table enquiry_discussion is 'the strategy discussions of an enquiry: the first initiated it, the others continue it';
create index enquiry_discussion_of_enquiry on enquiry_discussion (enquiry_id);

create table enquiry_outcome (
    authority text not null,
    enquiry_id uuid not null,
    position integer not null,
    conclusion integer not null,
    outcome text not null,
    primary key (authority, enquiry_id, position),
    foreign key (authority, enquiry_id) references enquiry (authority, id)
);
create index enquiry_outcome_of_enquiry on enquiry_outcome (enquiry_id);

create table enquiry_step (
    authority text not null,
    enquiry_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, enquiry_id, position),
    foreign key (authority, enquiry_id) references enquiry (authority, id)
);
create index enquiry_step_of_enquiry on enquiry_step (enquiry_id);

grant select, insert, update on enquiry to "${app}";
grant select, insert on enquiry_discussion, enquiry_outcome, enquiry_step to "${app}";
