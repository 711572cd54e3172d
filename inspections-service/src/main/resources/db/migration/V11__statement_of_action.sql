create table statement_of_action (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    received_on date not null,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
comment on table statement_of_action is 'what an authority proposes to do about what a report says needs to improve';
create unique index statement_of_action_request_key on statement_of_action (request_key);
create index statement_of_action_inspection on statement_of_action (inspection_id, id);
create trigger statement_of_action_stays before update or delete on statement_of_action
    for each row execute function refuse_change();

create table statement_of_action_item (
    authority text not null,
    statement_id uuid not null,
    position integer not null,
    action text not null,
    owner text not null,
    due_on date,
    improvements text not null,
    primary key (authority, statement_id, position),
    foreign key (authority, statement_id) references statement_of_action (authority, id)
);
comment on column statement_of_action_item.improvements is 'the ids of what it answers to in the report, divided by commas';
create index statement_of_action_item_statement on statement_of_action_item (statement_id);
create trigger statement_of_action_item_stays before update or delete on statement_of_action_item
    for each row execute function refuse_change();

grant select, insert on statement_of_action, statement_of_action_item to ${app};
