create table report (
    authority text not null,
    inspection_id uuid not null,
    newest integer not null,
    issued integer,
    final_revision integer,
    version bigint not null,
    primary key (authority, inspection_id),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
create index report_inspection on report (inspection_id);

create table revision (
    authority text not null,
    inspection_id uuid not null,
    number integer not null check (number > 0),
    purpose text not null check (purpose in ('DRAFT', 'ISSUED', 'FINAL')),
    manifest text not null,
    hash text not null,
    previous_hash text not null,
    author_subject text not null,
    author_name text not null,
    recorded_at timestamptz not null,
    primary key (authority, inspection_id, number),
    foreign key (authority, inspection_id) references report (authority, inspection_id)
);
comment on column revision.hash is 'sha256 of the canonical manifest followed by the previous hash';
create index revision_inspection on revision (inspection_id, number);

create table wording (
    authority text not null,
    inspection_id uuid not null,
    sha256 text not null,
    text text not null,
    primary key (authority, inspection_id, sha256),
    foreign key (authority, inspection_id) references report (authority, inspection_id)
);
create index wording_inspection on wording (inspection_id, sha256);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is in % is never changed', tg_table_name;
end $$;
create trigger revision_stays before update or delete on revision for each row execute function refuse_change();
create trigger wording_stays before update or delete on wording for each row execute function refuse_change();

grant select, insert, update on report to ${app};
grant select, insert on revision, wording to ${app};
