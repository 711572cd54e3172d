alter table case_clock alter column child drop not null;
alter table case_clock drop constraint case_clock_ending_check;
alter table case_clock add constraint case_clock_ending_check
    check (ending in ('REPLACED', 'NOT_NEEDED', 'CARRIED_ON'));
drop index case_clock_once;
create unique index case_clock_once on case_clock (authority, child, course, timescale) nulls not distinct
    where met_on is null and ended_on is null;
create index case_clock_of_course on case_clock (authority, course);
comment on column case_clock.child is 'null while a referral''s child is not recognised as one who is known';

alter table episode add column re_referral boolean not null default false;
alter table episode add column primary_need text not null default 'N0';
comment on column episode.re_referral_of is 'the child''s episode before, whenever it was';
comment on column episode.re_referral is 'referred before within twelve months (C30)';

create sequence referral_number;

create table referral (
    authority text not null,
    id uuid not null,
    reference text not null,
    state text not null check (state in ('RECEIVED', 'NO_FURTHER_ACTION', 'ADVICE', 'ASSESSMENT',
        'STRATEGY_DISCUSSION', 'IMMEDIATE_PROTECTION', 'REOPENED', 'CLOSED')),
    received_at timestamptz not null,
    received_on date not null,
    recorded_at timestamptz not null,
    source text not null,
    contact uuid,
    by_partner boolean not null,
    referrer_agency text,
    referrer_name text,
    referrer_office text,
    referrer_reached_at text,
    referrer_relation text,
    facts text not null,
    facts_source text,
    childs_words text,
    judgement text,
    incident_on date,
    immediate_danger boolean not null,
    request_key uuid,
    request_digest bytea,
    version bigint not null,
    primary key (authority, id),
    unique (authority, reference),
    constraint referral_request_key unique (authority, request_key)
);
comment on table referral is 'a request that an authority act for one or more children, with what was known when it came';
comment on column referral.received_on is 'the day of receipt in London, from which its clocks count';
comment on column referral.recorded_at is 'when it was written down; later than received_at for a late entry';
create index referral_by_id on referral (id);
create index referral_of_agency on referral (authority, referrer_agency) where by_partner;
create index referral_undecided on referral (authority, received_on) where state in ('RECEIVED', 'REOPENED');

create table referral_child (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    given_name text,
    family_name text,
    also_known_as text,
    born_earliest date,
    born_precision text check (born_precision in ('DAY', 'MONTH', 'YEAR')),
    expected_on date,
    sex text,
    ethnicity text,
    religion text,
    language text,
    disability text,
    school text,
    doctor text,
    address text,
    whereabouts text,
    description text,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id)
);
comment on table referral_child is 'the children of a referral as the referrer described them; never updated';
create index referral_child_of_referral on referral_child (referral_id);

create table referral_match (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    subject integer not null,
    child uuid not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, referral_id, position),
    unique (authority, referral_id, subject),
    foreign key (authority, referral_id) references referral (authority, id),
    foreign key (authority, child) references person (authority, id)
);
comment on table referral_match is 'that a referred child is one who is known: by the referrer''s word or a worker''s';
create index referral_match_of_referral on referral_match (referral_id);
create index referral_match_of_child on referral_match (authority, child);

create table referral_particulars (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    parents_aware boolean,
    consent text,
    why_no_consent text,
    childs_views text,
    parents_views text,
    works_well text,
    level_of_need text,
    risk_to_workers text,
    earlier_help text,
    agencies_involved text,
    keep_from_family text,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id)
);
comment on table referral_particulars is 'what else the form asks, as far as it is known; each version stays';
create index referral_particulars_of_referral on referral_particulars (referral_id);

create table referral_adult (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    name text not null,
    relation text,
    parental_responsibility boolean,
    lives_there boolean,
    regular_visitor boolean,
    alleged_to_have_harmed boolean,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id)
);
create index referral_adult_of_referral on referral_adult (referral_id);

create table referral_decision (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    step text not null,
    decided_on date not null,
    reason text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_office text not null,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id)
);
comment on table referral_decision is 'every decision on a referral; one after a challenge does not replace the first';
create index referral_decision_of_referral on referral_decision (referral_id);

create table referral_telling (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    decision integer not null,
    told_on date not null,
    manner text not null,
    words text,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id)
);
comment on table referral_telling is 'what the referrer was told of which decision';
create index referral_telling_of_referral on referral_telling (referral_id);

create table referral_challenge (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    challenged_on date not null,
    words text not null,
    by_partner boolean not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id)
);
create index referral_challenge_of_referral on referral_challenge (referral_id);

create table referral_need (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    subject integer not null,
    need text not null,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id)
);
create index referral_need_of_referral on referral_need (referral_id);

create table referral_episode (
    authority text not null,
    referral_id uuid not null,
    position integer not null,
    subject integer not null,
    episode uuid not null,
    opened boolean not null,
    primary key (authority, referral_id, position),
    foreign key (authority, referral_id) references referral (authority, id),
    foreign key (authority, episode) references episode (authority, id)
);
comment on table referral_episode is 'the episode of each child that a decision to act opened, or joined where one was open';
create index referral_episode_of_referral on referral_episode (referral_id);

grant usage on sequence referral_number to "${app}";
grant select, insert on referral, referral_child, referral_match, referral_particulars, referral_adult, referral_decision,
    referral_telling, referral_challenge, referral_need, referral_episode to "${app}";
grant update (state, version) on referral to "${app}";

create table referral_document (
    authority text not null,
    id uuid not null,
    referral_id uuid not null,
    title text not null,
    file_name text not null,
    media_type text not null,
    content bytea not null,
    size bigint not null,
    sha256 text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    constraint referral_document_request_key unique (authority, request_key),
    foreign key (authority, referral_id) references referral (authority, id)
);
comment on table referral_document is 'documents that came with a referral; never updated';
create index referral_document_of_referral on referral_document (referral_id);
grant select, insert on referral_document to "${app}";
