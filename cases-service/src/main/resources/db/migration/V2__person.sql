alter table child rename to person;
alter table child_name rename to person_name;
alter table person_name rename column child_id to person_id;
alter sequence child_number rename to person_number;
alter index child_name_of_child rename to person_name_of_person;
comment on table person is 'the people known to an authority: children before and after birth, adults around them';
comment on table person_name is 'every name a person has had; never updated: a correction is another row';
create index person_by_id on person (id);
