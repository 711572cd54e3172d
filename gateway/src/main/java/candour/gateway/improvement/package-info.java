/** What the pages need of inspections-service about promises: weaknesses, measures, capacity, how busy the board was. */
package candour.gateway.improvement;
