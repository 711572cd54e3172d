package candour.quotations.context;

import java.util.List;
import java.util.Map;

/** The words inspectors praise and criticise with. Words for children's lives (harm, risk, neglect) are none of these. */
enum Tone {
    // spotless:off
    PRAISE(1,
            "good", "effective", "effectively", "strong", "strongly", "stronger", "strength", "strengths", "robust", "robustly",
            "timely", "excellent", "outstanding", "positive", "positively", "improved", "improvement", "improvements", "improving",
            "energetic", "visible", "committed", "commitment", "clear", "clearly", "comprehensive", "thorough", "thoroughly",
            "detailed", "appropriate", "appropriately", "suitable", "suitably", "stable", "skilled", "ambitious", "ambition",
            "passionate", "proactive", "proactively", "purposeful", "purposefully", "successful", "successfully", "success",
            "impressive", "exemplary", "exceptional", "valued", "welcomed", "praised", "innovative", "creative", "creatively",
            "swift", "swiftly", "prompt", "promptly", "quickly", "sound", "confident", "confidence", "embedded", "sensitive",
            "sensitively", "meaningful", "meaningfully", "responsive", "rigorous", "rigorously", "coherent", "supportive",
            "dedicated", "determined", "tenacious", "consistent", "consistently", "accurate", "progress", "benefit", "benefits",
            "enthusiastic", "inspiring", "constructive", "mature", "cohesive", "trusted", "accessible", "better", "best", "proud",
            "thrive", "thriving", "flourish", "strengthened", "strengthening", "addressed", "resolved", "enhanced", "credible",
            "inclusive", "knowledgeable", "satisfactory", "commendable", "exciting", "assured", "reliable", "decisive", "diligent",
            "diligently", "remarkable", "firm", "firmly", "well", "high quality", "safe", "safely", "carefully", "careful",
            "balanced", "analytical", "proportionate", "competent", "impact", "helpful", "useful", "respected", "established",
            "transformed", "rapid", "rapidly", "tackled", "overcome", "achieved", "sufficient", "sufficiently", "right",
            "warm", "trusting", "enduring", "tangible", "seamless", "tireless", "tirelessly", "wide range", "fully", "regularly",
            "regular", "helps", "helping", "supported", "understood", "listened", "excels", "impressively", "caring", "nurturing",
            "equipped", "coordinated", "tailored", "bespoke", "insightful", "realistic", "open", "honest", "transparent",
            "efficient", "efficiently", "timelier", "reasonable", "strongest", "manageable", "reflective", "prioritised", "up to date",
            "comprehensively", "accurately", "flexible", "flexibly", "collaborative", "collaboratively", "aspirational",
            "productive", "skilful", "skilfully", "thoughtful", "thoughtfully", "meticulous", "meticulously", "sharper",
            "swifter", "quicker", "exceptionally", "notable", "notably", "holistic", "systematic", "systematically",
            "confidently", "decisively", "assertive", "assertively", "safer", "vibrant", "inspirational", "impactful",
            "influential", "relentless", "relentlessly", "respectful", "respectfully", "beneficial", "imaginative",
            "invaluable", "tenacity", "tenaciously", "persistence", "vigilant", "powerful", "curious",
            "intelligently", "coherently", "constructively", "sensible", "sensibly", "happily", "welcoming", "approachable",
            "friendly", "kindness", "compassion", "compassionate", "empathetic", "excellence", "outstandingly", "superb",
            "tremendous", "fantastic", "wonderful", "exemplar", "pioneering", "enthusiasm", "passion", "dedication",
            "praiseworthy", "laudable", "heartening", "encouraging", "encouragingly", "reassuring", "reassuringly",
            "positives", "celebrated", "strengthens", "enhances", "enriched", "enriching", "smooth", "smoothly", "seamlessly",
            "securely", "sustainable", "wise", "wisely", "prudent", "sophisticated", "dynamic", "unwavering", "resilient",
            "resilience", "openness", "transparency", "authoritative", "articulate", "properly", "correctly", "rightly",
            "successes", "healthy"),
    CRITICISM(-1,
            "weak", "weaker", "weakness", "weaknesses", "weakened", "poor", "poorly", "poorer", "inadequate", "inadequately",
            "ineffective", "ineffectively", "inconsistent", "inconsistently", "inconsistency", "inconsistencies", "variable",
            "variability", "insufficient", "insufficiently", "deficit", "deficits", "deficiency", "deficiencies", "deficient",
            "failing", "failings", "failure", "failures", "failed", "fail", "fails", "shortfall", "shortfalls", "shortcoming",
            "shortcomings", "drift", "delay", "delays", "delayed", "slow", "slowly", "late", "overdue", "backlog", "backlogs",
            "lack", "lacks", "lacked", "lacking", "absence", "limited", "gap", "gaps", "unsafe", "overwhelmed", "isolated",
            "detached", "inhibiting", "inhibits", "unacceptable", "unacceptably", "unresolved", "incomplete", "outdated",
            "out of date", "underdeveloped", "fragile", "fragmented", "unstable", "instability", "unclear", "unmet", "unallocated",
            "superficial", "cursory", "inappropriate", "inappropriately", "unsuitable", "unsatisfactory", "worse", "worst",
            "deteriorated", "deteriorating", "deterioration", "declined", "declining", "struggle", "struggles", "struggling",
            "hampered", "hampers", "hinders", "hindered", "undermines", "undermined", "missed", "too many", "too few", "too often",
            "too long", "too high", "too low", "too little", "too much", "too slow", "not enough", "stagnated", "disconnection",
            "unaware", "uneven", "patchy", "sporadic", "minimal", "unreliable", "inaccurate", "excessive", "unmanageable",
            "turbulence", "churn", "confusion", "confused", "disjointed", "reactive", "unable", "unstructured", "ad hoc",
            "inequitable", "neglected", "overlooked", "unnecessarily", "unnecessary", "prolonged", "lengthy", "deep rooted",
            "entrenched", "long standing", "serious", "widespread", "stark", "dire", "unfit", "dysfunctional", "toxic",
            "mistakes", "errors", "blame", "high turnover", "high caseloads", "vacancies", "stretched", "pressures",
            "frequent changes", "insecure", "rarely", "underused", "disappointing", "disappointingly", "regrettably", "left at risk",
            "left at", "declines", "ill equipped", "less effective", "less robust", "less well", "less positive", "barriers",
            "challenging", "low", "falls short", "fell short", "fall short", "complacent", "complacency", "optimistic", "over optimistic",
            "overoptimistic", "unsupported", "uncoordinated", "omissions", "omission", "cumbersome", "bureaucratic", "more work to do",
            "more to do", "work to do", "work remains", "further work", "some way to go", "much to do", "room for improvement",
            "need to improve", "needs to improve", "needs improvement", "too early", "too soon", "at the expense of", "less impactful",
            "worsened", "worsening", "deteriorates", "unacceptable", "below", "rushed", "confusing", "poorest", "weakest",
            "awaiting", "leaving children at", "leaving them at", "leave children at", "leaves children at", "leave them at",
            "leaves them at", "lost opportunity", "missed opportunity", "unwieldy", "misses", "slight", "scant", "meagre", "fallen away", "fallen behind", "slipped", "dipped", "varies", "unsure",
            "uncertain", "uncertainty", "unplanned", "unlawful", "unregistered", "unregulated", "unidentified", "unassessed",
            "unmanaged", "unqualified", "unvalidated", "unsuccessful", "unhelpful", "unrealistic", "unexplored", "unfilled",
            "unfocused", "inadequacies", "inadequacy", "inaccuracies", "overstretched", "underutilised", "dissatisfaction",
            "dissatisfied", "mismatch", "slower", "slowest", "slowed", "ineffectiveness", "inability", "insufficiency",
            "incorrect", "incorrectly", "infrequent", "infrequently", "fractured", "problematic", "adversely", "negatively",
            "negative", "drifting", "diminished", "avoidable", "exacerbated", "reluctant", "reluctance", "hasty", "unequal",
            "disparate", "disappointed", "frustrated", "frustration", "breaches", "shortage", "shortages", "unsighted",
            "unfamiliar", "inexperienced", "unavailable", "inaccessible", "alarming", "worrying", "troubling", "distressing",
            "incoherent", "illogical", "muddled", "chaotic", "disorganised", "disarray", "stagnant", "stalled", "stagnation",
            "unprepared", "unfair", "unjustified", "unfounded", "unwilling", "unresponsive", "inflexible", "inefficient",
            "unskilled", "untrained", "untimely", "unreasonable", "unwarranted", "unacknowledged", "overlooks", "overlooking",
            "ignored", "ignores", "ignoring", "disregard", "disregarded", "lax", "careless", "incompetent", "incompetence",
            "mismanaged", "mishandled", "mistaken", "wrong", "wrongly", "flawed", "flaws", "worsens", "jeopardised",
            "jeopardises", "compromised", "compromising", "undermining", "eroded", "erosion", "lapses", "lapse", "lapsed",
            "bleak", "damaging", "dangerously", "vacuum", "unstaffed", "shambolic", "lamentable", "woeful", "dismal",
            "abysmal", "scathing", "damning", "inferior", "substandard", "mediocre", "oblivious", "incomprehensible",
            "illegible", "repetitive", "perfunctory", "tokenistic", "bureaucracy", "overloaded", "overburdened", "burnout",
            "disillusioned", "demoralised", "inequity", "over reliance", "over reliant", "under resourced", "under developed",
            "under used", "sub optimal");
    // spotless:on

    static final Phrases<Tone> TABLE = new Phrases<>();

    static {
        for (Tone row : values()) TABLE.add(row, row.words);
    }

    final int sign;
    final List<String> words;

    Tone(int sign, String... words) {
        this.sign = sign;
        this.words = List.of(words);
    }

    /** Words that look like praise and are none in these company: "as well", "well-being". */
    static final Map<String, List<String>> EXCEPT_BEFORE = Map.of(
            "well", List.of("being", "as", "known"),
            "progress", List.of("of", "reports", "review", "reviews"),
            "improvement", List.of("board", "plan", "plans", "notice", "partner", "journey", "adviser", "team"),
            "safe", List.of("and"),
            "positive", List.of("contribution"));

    static final Map<String, List<String>> EXCEPT_AFTER = Map.of(
            "well", List.of("as"),
            "improvement", List.of("for", "require", "requires", "required", "of", "need", "needs"),
            "progress", List.of("and", "into", "to"),
            "impact", List.of("the", "to", "their", "of", "its"),
            "clear", List.of("becomes", "became"),
            "right", List.of("the", "human"),
            "open", List.of("remain"));
}
