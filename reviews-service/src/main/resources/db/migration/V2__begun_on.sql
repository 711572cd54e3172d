alter table review add column begun_on date;
update review set begun_on = cast(opened_at at time zone 'Europe/London' as date);
alter table review alter column begun_on set not null;
alter table review add constraint a_review_follows_its_incident check (begun_on >= incident_on);
comment on column review.begun_on is 'the day the board began it; earlier than opened_at for one that was begun before it was kept here';
create index review_begun on review (authority, begun_on);
