alter table chronology_event
    add column corrects uuid,
    add column request_key uuid,
    add column request_digest bytea,
    add constraint corrects_an_event foreign key (authority, corrects) references chronology_event (authority, id),
    add constraint entered_by_a_request check ((request_key is null) = (request_digest is null));
comment on column chronology_event.corrects is 'the event that this one corrects; both stay';
comment on column chronology_event.request_key is 'of an event entered by hand; null for what a record tells';
create unique index chronology_event_once on chronology_event (authority, request_key);
create unique index chronology_event_corrected on chronology_event (authority, corrects) where corrects is not null;

alter table chronology_subject add column place text collate "C";
update chronology_subject s
set place = e.occurred_from || '|' || array_position(
        array['INSTANT', 'DAY', 'RANGE', 'MONTH', 'YEAR', 'APPROX'], e.occurred_precision) - 1
    || '|' || lpad(coalesce(cast(extract(epoch from e.occurred_at) * 1000000 as bigint), 0)::text, 19, '0')
    || '|' || e.id
from chronology_event e
where e.authority = s.authority and e.id = s.event_id;
alter table chronology_subject alter column place set not null;
comment on column chronology_subject.place is 'first day, precision, moment and id: where the event stands among the child''s';
create index chronology_subject_in_order on chronology_subject (authority, child, place);
drop index chronology_subject_of_child;

create table chronology_significance (
    authority text not null,
    id uuid not null,
    event_id uuid not null,
    child uuid not null,
    text text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, event_id, child) references chronology_subject (authority, event_id, child)
);
comment on table chronology_significance is 'what an event means for a child in a worker''s judgement; never updated';
create index chronology_significance_of_event on chronology_significance (authority, event_id);

grant select, insert on chronology_significance to "${app}";
