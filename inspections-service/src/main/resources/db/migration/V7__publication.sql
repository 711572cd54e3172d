create table publication (
    authority text not null,
    inspection_id uuid not null,
    revision integer not null,
    hash text not null,
    published_at timestamptz not null,
    primary key (authority, inspection_id),
    foreign key (authority, inspection_id, revision) references revision (authority, inspection_id, number)
);
create index publication_inspection on publication (inspection_id);
create trigger publication_stays before update or delete on publication for each row execute function refuse_change();

grant select, insert on publication to ${app};
