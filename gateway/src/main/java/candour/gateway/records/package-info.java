/** Records of cases by the contract alone: for the many that need no page of their own. */
package candour.gateway.records;
