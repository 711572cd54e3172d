create table authority (
    ons_code text primary key,
    la_code text not null unique,
    urn text not null unique,
    name text not null unique,
    name_key text not null unique,
    region text not null,
    type text,
    population integer,
    neighbours text[] not null,
    valid_from date,
    valid_to date,
    predecessor text references authority,
    demo boolean not null,
    version bigint not null,
    constraint ons_code_of_england check (ons_code ~ '^E[0-9]{8}$'),
    constraint population_counts_people check (population > 0),
    constraint valid_for_at_least_a_day check (valid_to >= valid_from)
);
create index authority_by_name on authority (name, ons_code);
comment on column authority.name_key is 'the name as reports vary it, reduced to what does not vary';
comment on column authority.population is 'people aged 0 to 25';
comment on column authority.neighbours is 'LA codes of statistical neighbours, nearest first';
comment on column authority.demo is 'a made-up authority';

grant select, insert, update on authority to "${app}";
