/** What the pages need of inspections-service: its clients, and of its records only the fields that are shown. */
package candour.gateway.inspections;
