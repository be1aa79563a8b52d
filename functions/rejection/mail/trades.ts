/** What people are at work, in the languages of the cues, folded; `*` stands for any ending. */
const TRADES =
  'engineer*|developer|analyst|manager*|scientist|designer|intern|internship|interns|consultant|assistant|associate|specialist|director|lead|head|officer|administrator|coordinator|architect|technician|nurse|teacher|lecturer|professor|professur|researcher|writer|editor|accountant|bookkeeper|recruiter|representative|executive|advisor|adviser|operator|driver|chef|cook|waiter|barista|clerk|planner|therapist|physiotherapist|psychologist|doctor|pharmacist|apprentice|trainee|graduate|fellow|fellowship|student|programmer|tester|strategist|producer|buyer|merchandiser|auditor|controller|economist|statistician|librarian|archivist|curator|supervisor|foreman|electrician|plumber|mechanic|welder|carpenter|cleaner|receptionist|secretary|paralegal|lawyer|solicitor|counsel|attorney|agent|broker|underwriter|actuary|owner|master|partner|president|principal|staff|worker|practitioner|instructor|tutor|coach|contract|programme|program|scheme|entwickler*|ingenieur*|berater*|leiter*|mitarbeiter*|assistent*|referent*|sachbearbeiter*|fachkraft|kaufmann|kauffrau|techniker*|manager*|praktik*|werkstudent*|auszubildende*|architekt*|developpeu*|ingenieur*|charge*|chef*|responsable|assistant*|technicien*|conseill*|vendeu*|commercial*|stagiaire|infirmier*|agent|desarrollador*|ingenier*|tecnic*|administrativ*|auxiliar|dependient*|comercial|responsable|coordinador*|director*|becari*|recepcionista|desenvolvedor*|engenheir*|analista|assistente|auxiliar|gerente|coordenador*|estagi*|atendente|vendedor*|medewerker|ontwikkelaar|adviseur|beheerder|monteur|verpleegkundige|stagiair*|sviluppat*|ingegner*|impiegat*|tecnico|progettista|saldatore|architetto|tirocin*|utvecklare|konsult|ingenjor|servicetekniker|specjalista|programista|inzynier|kierownik';

const EXACT = new Set<string>();
const BEGINNINGS = new Map<string, string[]>();
for (const trade of TRADES.split('|')) {
  if (!trade.endsWith('*')) EXACT.add(trade);
  else BEGINNINGS.set(trade.slice(0, 3), [...(BEGINNINGS.get(trade.slice(0, 3)) ?? []), trade.slice(0, -1)]);
}

/** Languages that write the field and the trade as one word. */
const COMPOUND =
  /(?:entwickler|ingenieur|berater|leiter|mitarbeiter|techniker|assistent|referent|arbeiter|pfleger|lehrer|meister|fahrer|verkaufer|kraft|kaufmann|kauffrau|planer|architekt|administrator|saljare|utvecklare|medewerker|ontwikkelaar|adviseur|tekniker|konsulent)(?:in|innen)?$/;

const ASCII = /^[\x20-\x7e]*$/;

/** In: folded text. Is one of its words a trade? Then it is a role rather than an employer. */
export const namesTrade = (folded: string): boolean => {
  for (const word of folded.split(ASCII.test(folded) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)) {
    if (word.length < 3) continue;
    if (EXACT.has(word) || (word.length > 9 && COMPOUND.test(word))) return true;
    if (BEGINNINGS.get(word.slice(0, 3))?.some((beginning) => word.startsWith(beginning))) return true;
  }
  return false;
};
