create table person_key (
    authority text not null,
    key bigint not null,
    person_id uuid not null,
    primary key (authority, key, person_id),
    foreign key (authority, person_id) references person (authority, id)
);
comment on table person_key is
    'under what a person is looked for: each key is the digest of one thing, such as a name as it sounds with a date of birth';
comment on column person_key.key is 'the first eight bytes of a SHA-256: no name can be read here; what collides is told apart when compared';
alter table person add column keyed integer not null default 0;
comment on column person.keyed is 'the version of the rules that made the keys in person_key; 0 before there were any';
create index person_by_keyed on person (keyed, id);

grant select, insert, delete on person_key to "${app}";
