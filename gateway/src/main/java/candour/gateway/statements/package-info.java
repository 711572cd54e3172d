/** What the pages need of inspections-service about statements: laying one beside a report, registering it, its steps. */
package candour.gateway.statements;
