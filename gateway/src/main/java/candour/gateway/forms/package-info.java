/** Forms that are made from the contract: what a request may say, how it is asked for, and what was typed. */
package candour.gateway.forms;
