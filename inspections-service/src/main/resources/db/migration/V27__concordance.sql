create table finding_link (
    authority text not null references authority,
    id uuid not null,
    report_id uuid not null,
    scrutiny_ref text not null,
    scrutiny_source text not null,
    scrutiny_text text not null,
    scrutiny_sha256 text not null,
    inspection_ref text not null,
    inspection_source text not null,
    inspection_text text not null,
    inspection_sha256 text not null,
    note text,
    linked_by_subject text not null,
    linked_by_name text not null,
    linked_by_office text not null,
    linked_at timestamptz not null,
    withdrawn_by_subject text,
    withdrawn_by_name text,
    withdrawn_by_office text,
    withdrawn_at timestamptz,
    withdrawn_because text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, report_id) references scrutiny_report (authority, id),
    check ((withdrawn_at is null) = (withdrawn_because is null))
);
comment on table finding_link is 'that a person says two reports found the same; both texts as they stood then';
create unique index finding_link_request_key on finding_link (request_key);
create unique index finding_link_once on finding_link (scrutiny_ref, inspection_ref) where withdrawn_at is null;
create index finding_link_id on finding_link (id);
create index finding_link_report on finding_link (report_id, id);

grant select, insert on finding_link to "${app}";
grant update (withdrawn_by_subject, withdrawn_by_name, withdrawn_by_office, withdrawn_at, withdrawn_because, version)
    on finding_link to "${app}";
