/** What the pages need of cases-service about children: its client, and of its records only the fields that are shown. */
package candour.gateway.children;
