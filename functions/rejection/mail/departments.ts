/** Display names and signature lines: what in them is the employer, what a department, a machine or a post. */
import { fold } from './fold.ts';

/** What a department, a machine or a post is called; a name of nothing else is nobody's. */
const DEPARTMENT = new Set(
  "recursos humanos humanas zespol rekrutacji candidature candidatures candidatura candidaturas hire hires recruiter recruiters partner partners career careers job jobs notification notifications application applications candidate candidates service services alert alerts member members professional professionals account acquisition admin administration adviser advisor afdeling assistant ausbildung ausbildungsteam automated back bewerbermanagement bewerberservice bewerberteam bewerbung business campus candidate career ceo cfo chief co-founder consultant coo coordinator core cto culture das de dein department dept des direccion direction director do donotreply drh dzial early email empleo equipe equipo executive experience founder generalist gente gestao global gradscheme graduate head hh hiring hr hrm humaines human ihr il inbox info jobb kadr kadry karriere l'equipe lead leadership lehrling lehrlinge leiter leiterin leitung mail manager message nachwuchs no no-reply noreply not notification office officer onboarding operations organisationsentwicklung our owner people personal personalabteilung personalentwicklung personalmanagement personalwesen personas personeelszaken pessoas president reclutamiento recruit recruiting recruitment recrutamento recrutement referent referentin referral rekrutacja rekruttering rekrytering relations reply resources resourcing ressources rh risorse rr rrhh selecao seleccion selection selezione service services sourcing specialist staffing support system ta talent talento talentos talents team teamet teamleitung teams the time ufficio umane university update updates vacancies via vice vp werving workday workforce your zentrales section division secretariat sekretariat portal portale karriereportal bewerberportal carriere portail crew alertas alerta staff avisos grad organizers organisers committee desk helpdesk admissions admission submissions intake personalservice personalreferat personalstelle placement placements".split(
    ' ',
  ),
);
const isDepartment = (word: string): boolean => DEPARTMENT.has(word) || /^(?:interview|partner)/.test(word);
/** In: folded text. Does it name nothing but departments, machines and posts? */
export const isOnlyDepartment = (folded: string): boolean =>
  folded
    .split(/[^\p{L}\p{N}&'-]+/u)
    .every((word) => word === '' || isDepartment(word) || word.split('-').every(isDepartment));

const JOINS = /^(?:of|for|de|di|da|do|für|for|van|voor)$/;
/** Institutions whose kind is the first word of their name. */
const INSTITUTION = /^(?:university|office|department|service|universidad\w*|director(?:ate)?)$/;

/** The employer's part of a display name: "Acme Talent Acquisition" gives "Acme". */
export const employerInName = (shown: string): string => {
  const plain = shown
    .replace(/-(?=(?:Recruiting|Recruitment|HR|Team(?:et)?|Careers?|Talent|Jobs|Personal)\b)/gi, ' ')
    .replace(/\s+@\s+\w+$|\s+via\s+.*$|\s*[|]\s*.*$|\s*\(.*\)\s*$/i, '')
    .replace(
      /^(?:No[- ]?Reply|Do Not Reply|Workday|Notification|Recruiting|Careers|Jobs|HR|Team|Time|Equipe|L'équipe|L’équipe|La team|Equipo|Selección|Jobs @|Team at)[-:@\s]+/i,
      '',
    )
    .trim();
  const words = plain.split(/\s+/);
  const folded = words.map((word) => fold(word).replace(/[^\p{L}\p{N}&]/gu, ''));
  let end = words.length;
  while (end > 0 && (folded[end - 1] === '' || isDepartment(folded[end - 1]!) || folded[end - 1] === '&')) end--;
  let start = 0;
  while (start < end && (folded[start] === '' || (isDepartment(folded[start]!) && folded[start] !== 'the'))) start++;
  // "Global Horizons" is its name, "Global Talent Orrin" is not.
  if (start === 1 && folded[0] === 'global') start = 0;
  // "University of Orrin" is its whole name.
  if (start > 0 && JOINS.test(words[start] ?? '') && INSTITUTION.test(folded[start - 1]!)) start--;
  return words
    .slice(start, end)
    .join(' ')
    .replace(/[,\s-]+$/, '');
};
