create table draft_recipient (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    account text not null check (account = lower(account)),
    name text not null,
    named_by_subject text not null,
    named_by_name text not null,
    named_by_office text not null,
    named_at timestamptz not null,
    removed_by_subject text,
    removed_by_name text,
    removed_by_office text,
    removed_at timestamptz,
    removal_reason text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, inspection_id) references inspection (authority, id),
    check ((removed_at is null) = (removed_by_subject is null))
);
create unique index draft_recipient_request_key on draft_recipient (request_key);
create unique index draft_recipient_once on draft_recipient (inspection_id, account) where removed_at is null;
create index draft_recipient_id on draft_recipient (id);
create index draft_recipient_inspection on draft_recipient (inspection_id, id);
comment on column draft_recipient.account is 'the name the officer signs in with; the authority of their token must be this one too';

alter table external_contact add column kind text not null default 'OTHER' check (kind in ('DEPARTMENT', 'MINISTER', 'PRESS',
    'COUNCILLOR', 'COUNCIL', 'PARTNER', 'OTHER'));
alter table external_contact alter column kind drop default;
alter table external_contact add column person text;
alter table external_contact add column direction text check (direction in ('SOFTER', 'HARDER', 'NEUTRAL'));
comment on column external_contact.person is 'who it was, never published';
comment on column external_contact.direction is 'which way the wording was asked to go, as a person says';

create table external_contact_part (
    authority text not null,
    external_contact_id uuid not null,
    part text not null,
    primary key (authority, external_contact_id, part),
    foreign key (authority, external_contact_id) references external_contact (authority, id)
);
create index external_contact_part_contact on external_contact_part (external_contact_id);
insert into external_contact_part (authority, external_contact_id, part)
    select authority, id, part from external_contact where part is not null;
alter table external_contact drop column part;

create table contact_answer (
    authority text not null,
    id uuid not null,
    external_contact_id uuid not null,
    answer text not null,
    answered_on date not null,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    foreign key (authority, external_contact_id) references external_contact (authority, id)
);
create unique index contact_answer_request_key on contact_answer (request_key);
create unique index contact_answer_once on contact_answer (external_contact_id);
create trigger contact_answer_stays before update or delete on contact_answer for each row execute function refuse_change();
create trigger external_contact_part_stays before update or delete on external_contact_part
    for each row execute function refuse_change();

grant select, insert on draft_recipient, external_contact_part, contact_answer to ${app};
grant update (removed_by_subject, removed_by_name, removed_by_office, removed_at, removal_reason, version)
    on draft_recipient to ${app};
