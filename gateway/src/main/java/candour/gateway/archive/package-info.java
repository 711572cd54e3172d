/** Everything that is published, as inspections-service sends it: records of what pages show, and the clients that fetch them. */
package candour.gateway.archive;
