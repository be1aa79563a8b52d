/** Subjects of mail that lists posts to apply for: alerts, searches, "14 new jobs near you". */

const LISTS =
  /\b\d+ (?:\w+ ){0,4}(?:jobs|roles|vacancies|positions|ofertas|vagas|offres|stellen\w*|vacatures|offerte)\b|\b(?:jobs|vacancies) (?:near|in|matching|you may|for you|picked)\b|\bnew (?:jobs|positions|vacancies) (?:near|in|for|matching|posted|from)\b|\bnuevas ofertas\b|\bneue (?:jobs|stellen\w*)\b|\bnouvelles offres\b|\bnovas vagas\b|\bnieuwe vacatures\b|\bnuove offerte\b|\bjob alert\b|\bsaved search\b/;

/** In: a subject, folded. Does it announce a list of posts, so that none of those named is the reader's own? */
export const listsJobs = (subject: string): boolean => LISTS.test(subject);
