create table case_clock (
    authority text not null,
    id uuid not null,
    child uuid not null,
    timescale text not null,
    regime text not null,
    course uuid not null,
    started_on date not null,
    due_on date not null,
    due_at timestamptz,
    met_on date,
    ended_on date,
    ending text check (ending in ('REPLACED', 'NOT_NEEDED')),
    late_reason text,
    calendar text not null,
    calendar_version text not null,
    primary key (authority, id),
    foreign key (authority, child) references person (authority, id),
    constraint ended_has_a_manner check ((ended_on is null) = (ending is null)),
    constraint met_or_ended check (met_on is null or ended_on is null),
    constraint due_after_start check (due_on >= started_on)
);
comment on table case_clock is 'a timescale running once for one child; due_on is written once: lateness is asked of a day';
comment on column case_clock.course is 'the record it runs for: a referral, an enquiry, a plan, a period';
create index case_clock_by_id on case_clock (id);
create index case_clock_of_child on case_clock (authority, child);
create index case_clock_running on case_clock (authority, due_on) where met_on is null and ended_on is null;
create unique index case_clock_once on case_clock (authority, child, course, timescale)
    where met_on is null and ended_on is null;

create table chronology_event (
    authority text not null,
    id uuid not null,
    event_type text not null,
    occurred_from date not null,
    occurred_to date not null,
    occurred_at timestamptz,
    occurred_precision text not null
        check (occurred_precision in ('INSTANT', 'DAY', 'RANGE', 'MONTH', 'YEAR', 'APPROX')),
    occurred_text text,
    occurred_uncertain boolean not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    source_agency text,
    source_kind text not null,
    source_key uuid not null,
    source_version bigint not null,
    information_kind text not null
        check (information_kind in ('OBSERVED', 'REPORTED', 'OPINION', 'DOCUMENT', 'DECISION')),
    text text not null,
    child_seen boolean,
    child_alone boolean,
    childs_words text,
    primary key (authority, id),
    constraint occurred_in_order check (occurred_to >= occurred_from)
);
comment on table chronology_event is 'what happened, derived from records: one event with n subjects; never updated';

create table chronology_subject (
    authority text not null,
    event_id uuid not null,
    child uuid not null,
    primary key (authority, event_id, child),
    foreign key (authority, event_id) references chronology_event (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index chronology_subject_of_child on chronology_subject (authority, child);
create index chronology_subject_of_event on chronology_subject (event_id);

create table episode (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    referral uuid not null,
    referred_on date not null,
    closed_on date,
    reason_for_closure text check (reason_for_closure in ('RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9')),
    re_referral_of uuid,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, child) references person (authority, id),
    constraint closed_with_a_reason check ((closed_on is null) = (reason_for_closure is null)),
    constraint closed_when_closed check ((state = 'CLOSED') = (closed_on is not null)),
    constraint closed_after_referral check (closed_on >= referred_on)
);
comment on constraint closed_with_a_reason on episode is 'census rules 8805 and 8810';
create unique index episode_open_once on episode (authority, child) where state = 'OPEN';
create index episode_by_id on episode (id);
create index episode_of_child on episode (authority, child);

create table episode_step (
    authority text not null,
    episode_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, episode_id, position),
    foreign key (authority, episode_id) references episode (authority, id)
);
create index episode_step_of_episode on episode_step (episode_id);

grant select, insert on case_clock to "${app}";
grant update (met_on, ended_on, ending, late_reason) on case_clock to "${app}";
grant select, insert on chronology_event, chronology_subject, episode_step to "${app}";
grant select, insert, update on episode to "${app}";
