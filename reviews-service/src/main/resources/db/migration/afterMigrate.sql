-- The second wall: no row of another authority can be read or written, whatever a query forgets. See conventions' AuthorityWall.
do $wall$
declare
    walled text;
begin
    for walled in
        select c.relname
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'authority' and not a.attisdropped
        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
    loop
        execute format('alter table %I enable row level security', walled);
        execute format(
            'create policy own_authority on %I using (authority = (select current_setting(''candour.reach'', true)) '
                'or (select current_setting(''candour.reach'', true)) = ''*'')',
            walled);
    end loop;
end
$wall$;

-- A pod that does not migrate asks this before it starts, and refuses a schema that is older than it needs.
grant select on flyway_schema_history to "${app}";
