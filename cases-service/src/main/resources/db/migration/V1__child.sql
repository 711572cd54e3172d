create sequence child_number;

create table child (
    authority text not null,
    id uuid not null,
    reference text not null,
    state text not null check (state in ('EXPECTED', 'BORN', 'SEALED')),
    born_earliest date,
    born_precision text check (born_precision in ('DAY', 'MONTH', 'YEAR')),
    expected_on date,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, reference),
    unique (authority, request_key),
    constraint birth_has_a_precision check ((born_earliest is null) = (born_precision is null)),
    constraint born_or_expected check (born_earliest is not null or expected_on is not null),
    constraint born_has_a_birth check (state <> 'BORN' or born_earliest is not null)
);
comment on table child is 'children known to an authority, before and after birth';
comment on column child.authority is 'ONS code; leads every key, so that the data can be partitioned by it';
comment on column child.born_earliest is 'the first day the birth can have been; the only one when the precision is DAY';
comment on column child.expected_on is 'the expected date of birth; it stays when the child is born';

create table child_name (
    authority text not null,
    child_id uuid not null,
    position integer not null,
    given_name text,
    family_name text not null,
    kind text not null check (kind in ('KNOWN_AS', 'BIRTH', 'LEGAL')),
    held_from date,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, child_id, position),
    foreign key (authority, child_id) references child (authority, id)
);
comment on table child_name is 'every name a child has had; never updated: a correction is another row';
comment on column child_name.held_from is 'the first day of the name; null for the name at registration';
create index child_name_of_child on child_name (child_id);

grant usage on sequence child_number to "${app}";
grant select, insert, update on child to "${app}";
grant select, insert on child_name to "${app}";
