create view published_fact as
    select * from published_report
    where rehearsal_of is null and not made_up and withdrawn_at is null;
comment on view published_fact is 'what national figures and open data may count: no rehearsal, no made-up authority, nothing withdrawn';

grant select on published_fact to "${app}";
