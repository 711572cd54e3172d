/** What the pages need of reviews-service: its client, and of its records only the fields that are shown. */
package candour.gateway.reviews;
