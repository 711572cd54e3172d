alter table person add column kind text not null default 'CHILD' check (kind in ('CHILD', 'ADULT'));
alter table person alter column kind drop default;
alter table person add column died_earliest date;
alter table person add column died_precision text check (died_precision in ('DAY', 'MONTH', 'YEAR'));
alter table person add constraint death_has_a_precision check ((died_earliest is null) = (died_precision is null));
alter table person drop constraint born_or_expected;
alter table person drop constraint born_has_a_birth;
alter table person add constraint born_or_expected
    check (kind = 'ADULT' or born_earliest is not null or expected_on is not null);
alter table person add constraint born_has_a_birth check (kind = 'ADULT' or state <> 'BORN' or born_earliest is not null);
comment on column person.kind is 'children are registered as children and stay so; adults are those around them';
comment on column person.born_earliest is 'the date of birth as it is known now; every one ever recorded is a row of person_date';

create table person_date (
    authority text not null,
    person_id uuid not null,
    position integer not null,
    event text not null check (event in ('BIRTH', 'DEATH')),
    earliest date,
    exactness text check (exactness in ('DAY', 'MONTH', 'YEAR')),
    source text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, person_id, position),
    foreign key (authority, person_id) references person (authority, id),
    constraint date_has_an_exactness check ((earliest is null) = (exactness is null)),
    constraint birth_has_a_date check (event = 'DEATH' or earliest is not null)
);
comment on table person_date is 'every date of birth or death ever recorded; a death without a date says that the one before was wrong';
create index person_date_of_person on person_date (person_id);
insert into person_date
    select p.authority, p.id, 0, 'BIRTH', p.born_earliest, p.born_precision, 'Recorded at registration',
        n.recorded_at, n.by_subject, n.by_name
    from person p join person_name n on n.authority = p.authority and n.person_id = p.id and n.position = 0
    where p.born_earliest is not null;

create table person_identifier (
    authority text not null,
    person_id uuid not null,
    position integer not null,
    kind text not null check (kind in ('NHS_NUMBER', 'UPN', 'FORMER_UPN', 'LA_CHILD_ID', 'POLICE')),
    value text not null,
    standing text not null check (standing in ('VERIFIED', 'UNVERIFIED', 'NOT_THEIRS')),
    verified_by text,
    held_from date,
    held_to date,
    source text not null,
    corrects integer,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, person_id, position),
    foreign key (authority, person_id) references person (authority, id),
    foreign key (authority, person_id, corrects) references person_identifier (authority, person_id, position),
    constraint verified_by_somebody check ((standing = 'VERIFIED') = (verified_by is not null)),
    constraint held_in_order check (held_to >= held_from)
);
create unique index person_identifier_corrected_once on person_identifier (authority, person_id, corrects);
create index person_identifier_of_person on person_identifier (person_id);

create table person_address (
    authority text not null,
    person_id uuid not null,
    position integer not null,
    kind text not null check (kind in ('HOME', 'SECOND_HOME', 'TEMPORARY', 'POST')),
    lines text not null,
    postcode text,
    uprn text check (uprn ~ '^[0-9]{1,12}$'),
    held_from date,
    held_to date,
    source text not null,
    corrects integer,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, person_id, position),
    foreign key (authority, person_id) references person (authority, id),
    foreign key (authority, person_id, corrects) references person_address (authority, person_id, position),
    constraint held_in_order check (held_to >= held_from)
);
comment on column person_address.uprn is 'text, so that no leading zero is lost';
create unique index person_address_corrected_once on person_address (authority, person_id, corrects);
create index person_address_of_person on person_address (person_id);

create table person_characteristic (
    authority text not null,
    person_id uuid not null,
    position integer not null,
    aspect text not null check (aspect in ('SEX', 'ETHNICITY', 'DISABILITY')),
    code text not null,
    held_from date not null,
    source text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, person_id, position),
    foreign key (authority, person_id) references person (authority, id)
);
comment on table person_characteristic is 'codes of the census; of each aspect those recorded last for the latest day hold';
create index person_characteristic_of_person on person_characteristic (person_id);

create table person_education (
    authority text not null,
    person_id uuid not null,
    position integer not null,
    status text not null
        check (status in ('ON_ROLL', 'OFF_ROLL_TO_HOME_EDUCATION', 'MISSING_EDUCATION', 'EXCLUDED')),
    setting text,
    held_from date not null,
    held_to date,
    source text not null,
    corrects integer,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, person_id, position),
    foreign key (authority, person_id) references person (authority, id),
    foreign key (authority, person_id, corrects) references person_education (authority, person_id, position),
    constraint held_in_order check (held_to >= held_from)
);
create unique index person_education_corrected_once on person_education (authority, person_id, corrects);
create index person_education_of_person on person_education (person_id);

create table person_risk (
    authority text not null,
    person_id uuid not null,
    position integer not null,
    kind text not null check (kind in ('VIOLENCE', 'DOMESTIC_ABUSE', 'SEXUAL_HARM', 'EXPLOITATION', 'RISK_TO_STAFF', 'OTHER')),
    basis text not null check (basis in ('CONVICTION', 'COURT_FINDING', 'PROFESSIONAL_ASSESSMENT', 'ALLEGATION')),
    text text not null,
    held_from date not null,
    held_to date,
    source text not null,
    corrects integer,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, person_id, position),
    foreign key (authority, person_id) references person (authority, id),
    foreign key (authority, person_id, corrects) references person_risk (authority, person_id, position),
    constraint held_in_order check (held_to >= held_from)
);
comment on table person_risk is 'a known risk that an adult poses, with what it rests on: an allegation stays an allegation';
create unique index person_risk_corrected_once on person_risk (authority, person_id, corrects);
create index person_risk_of_person on person_risk (person_id);

grant select, insert on person_date, person_identifier, person_address, person_characteristic, person_education, person_risk
    to "${app}";
