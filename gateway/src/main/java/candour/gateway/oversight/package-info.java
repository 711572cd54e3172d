/** What the pages of an authority's oversight need of inspections-service: interventions, scrutiny, working parties, promises. */
package candour.gateway.oversight;
