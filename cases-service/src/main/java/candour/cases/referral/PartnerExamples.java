package candour.cases.referral;

/** The examples of the contract with partner agencies; a test sends and reads them. */
final class PartnerExamples {

    static final String REFERRAL = """
            {
              "source": "2A",
              "referrer": {
                "name": "Moira Penhale",
                "office": "designated safeguarding lead",
                "reachedAt": "01632 960142",
                "relation": "school"
              },
              "concern": {
                "facts": "Came to school with a bruise on the left arm, seen at 8.50 by the class teacher.",
                "factsSource": "Class teacher",
                "childsWords": "I fell off the bed.",
                "judgement": "The bruise does not look like a fall.",
                "immediateDanger": false
              },
              "children": [
                {
                  "details": {
                    "givenName": "Rowan",
                    "familyName": "Tidewell",
                    "bornOn": "2017-03-09",
                    "school": "Harbour Primary School",
                    "whereabouts": "At school until 15.15"
                  }
                }
              ]
            }
            """;

    static final String RECEIVED = """
            {
              "id": "0199a000-0000-7000-8000-00000000000a",
              "reference": "REF-2026-0042",
              "receivedAt": "2026-05-01T22:10:00Z",
              "progress": "RECEIVED",
              "acknowledgements": [],
              "challenges": [],
              "documents": [],
              "openSteps": []
            }
            """;

    static final String DECIDED = """
            {
              "id": "0199a000-0000-7000-8000-00000000000a",
              "reference": "REF-2026-0042",
              "receivedAt": "2026-05-01T22:10:00Z",
              "progress": "DECIDED",
              "acknowledgements": [
                {
                  "decision": "assessment",
                  "decidedOn": "2026-05-05",
                  "decider": "Sana Wickett",
                  "toldOn": "2026-05-05",
                  "words": "A social worker will visit this week and ring the school first."
                }
              ],
              "challenges": [],
              "documents": [],
              "openSteps": [
                {
                  "step": "CHALLENGE",
                  "title": "Challenge the decision",
                  "meaning": "The referrer disagrees within twelve months: it is decided again, and the first decision stays",
                  "path": "/partner/referrals/0199a000-0000-7000-8000-00000000000a/challenge",
                  "method": "POST"
                }
              ]
            }
            """;

    static final String CHALLENGE = """
            {
              "words": "She has come with a second bruise since. We ask that it be looked at again."
            }
            """;

    private PartnerExamples() {}
}
