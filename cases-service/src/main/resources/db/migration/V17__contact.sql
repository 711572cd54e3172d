create sequence contact_number;

create table contact (
    authority text not null,
    id uuid not null,
    reference text not null,
    state text not null
        check (state in ('RECEIVED', 'SCREENED', 'REFERRED', 'ADVICE', 'FAMILY_HELP', 'NO_FURTHER_ACTION')),
    source text not null,
    kind text not null,
    agency_grade text,
    referrer_agency text,
    referrer_name text,
    referrer_office text,
    referrer_reached_at text,
    referrer_relation text,
    said text not null,
    childs_words text,
    received_at timestamptz not null,
    recorded_at timestamptz not null,
    welfare_concern boolean,
    referral uuid,
    told_on date,
    told_manner text,
    told_words text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, reference),
    constraint contact_request_key unique (authority, request_key),
    foreign key (authority, referral) references referral (authority, id),
    constraint referred_when_referred check ((state = 'REFERRED') = (referral is not null)),
    constraint concern_is_referred
        check (welfare_concern is not true or state in ('SCREENED', 'REFERRED'))
);
comment on table contact is 'what somebody told the front door, before it was decided what it is';
comment on column contact.agency_grade is 'how the agency itself graded it; never our decision';
create index contact_by_id on contact (id);
create index contact_open on contact (authority, received_at) where state in ('RECEIVED', 'SCREENED');

create table contact_child (like referral_child);
alter table contact_child rename column referral_id to contact_id;
alter table contact_child add primary key (authority, contact_id, position);
alter table contact_child add foreign key (authority, contact_id) references contact (authority, id);
create index contact_child_of_contact on contact_child (contact_id);

create table contact_match (like referral_match);
alter table contact_match rename column referral_id to contact_id;
alter table contact_match add primary key (authority, contact_id, position);
alter table contact_match add foreign key (authority, contact_id) references contact (authority, id);
alter table contact_match add foreign key (authority, child) references person (authority, id);
create index contact_match_of_contact on contact_match (contact_id);
create index contact_match_of_child on contact_match (authority, child);

create table contact_step (like episode_step);
alter table contact_step rename column episode_id to contact_id;
alter table contact_step add primary key (authority, contact_id, position);
alter table contact_step add foreign key (authority, contact_id) references contact (authority, id);
create index contact_step_of_contact on contact_step (contact_id);

grant usage on sequence contact_number to "${app}";
grant select, insert on contact, contact_child, contact_match, contact_step to "${app}";
grant update (state, welfare_concern, referral, told_on, told_manner, told_words, version) on contact to "${app}";
