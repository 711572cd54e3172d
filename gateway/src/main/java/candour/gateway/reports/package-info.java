/** What the public pages need of inspections-service besides the report itself: its register of changes and its proof. */
package candour.gateway.reports;
