/** Subjects of mail that lists posts to apply for: alerts, searches, "14 new jobs near you". */

const LISTS =
  /\b\d+ (?:\w+ ){0,4}(?:jobs|roles|vacancies|positions|opportunities|openings|ofertas|vagas|offres|emplois|empleos|empregos|stellen\w*|vacatures|banen|offerte)\b|\b(?:jobs|vacancies) (?:near|in|matching|you may|for you|picked)\b|\bnew (?:jobs|positions|vacancies) (?:near|in|for|matching|posted|from)\b|\bnuevas ofertas\b|\b(?:empleos|ofertas|vacantes|vagas) (?:recomendad[ao]s|sugerid[ao]s)\b|\b(?:offres|emplois) (?:recommandees?|suggerees?)\b|\b(?:empfohlene|passende) (?:jobs|stellen\w*)\b|\baanbevolen (?:vacatures|banen)\b|\bneue (?:jobs|stellen\w*|treffer)\b|\b(?:dein|ihr) suchagent\b|\bnieuwe (?:banen|jobs)\b|\bnouvelles offres\b|\b(?:novas (?:vagas|ofertas)|vagas novas|ofertas nuevas|empleos nuevos|nuevos empleos|offres? du jour|vos offres|nouveaux emplois)\b|\bnieuwe vacatures\b|\bnuove offerte\b|\band \d+ (?:others?|more) (?:companies |employers )?(?:are|is) hiring\b|\bjob alert\b|\bsaved search\b/;

/** What only who writes to all its readers says. */
const OF_AN_ISSUE =
  /\b(?:in )?(?:this|today's|yesterday's|last) (?:week's )?issue\b|\bissue #?\d|\bour readers\b|\b(?:from|of) (?:my |our )?readers\b|\bread online\b|\bnext week:/;
/** In: a letter, folded. Is it one of a paper that the reader has subscribed to, and which employs nobody here? */
export const isOfAPaper = (all: string): boolean => /subscrib/.test(all) && OF_AN_ISSUE.test(all);

/** In: a subject, folded. Does it announce a list of posts, so that none of those named is the reader's own? */
export const listsJobs = (subject: string): boolean => LISTS.test(subject);
