/** What the pages need of cases-service about children's cases: its client, and only the fields that are shown. */
package candour.gateway.cases;
