-- A pod that does not migrate asks this before it starts, and refuses a schema that is older than it needs.
grant select on flyway_schema_history to "${app}";
