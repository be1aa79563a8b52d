/** Display names and signature lines: what in them is the employer, what a department, a machine or a post. */
import { fold, foldWithout } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { WordTable } from '../search/word-table.ts';
import { holdsOne, isPlain } from '../signs.ts';
import { isHouse, isKindOfHouse, isLegal, opensHouse } from './houses.ts';
import { namesCalling } from './trades.ts';

/** What a department, a machine or a post is called; a name of nothing else is nobody's. */
const DEPARTMENT = new Set(
  "vorstand bestuur kirchenvorstand stiftungsrat lavoro bewerbungsmanagement bewerbungsservice personalburo recruitingteam hr-dienst bewerbungen personalauswahl personalverwaltung personalbereich personaladministration einstellungsstelle ausbildungsleitung personalleitung personalsachbearbeitung personeelsadministratie personeelsbeheer mitarbeitergewinnung personalrecruiting bewerbungseingang kandidatenbetreuung sollicitatiecommissie req requisition geschaftsfuhrung geschaftsleitung geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin direction gerencia employment personnel legal recursos humanos humanas zespol rekrutacji candidature candidatures candidatura candidaturas hire hires recruiter recruiters partner partners career careers job jobs notification notifications application applications candidate candidates service services alert alerts member members professional professionals account acquisition admin administration adviser advisor afdeling assistant ausbildung ausbildungsteam automated back bewerbermanagement bewerberservice bewerberteam bewerbung business campus ceo cfo chief co-founder consultant coo coordinator core cto culture das de dein department dept des direccion director do donotreply drh dzial early email empleo equipe equipo executive experience founder generalist gente gestao global gradscheme graduate head hh hiring hr hrm humaines human ihr il inbox info jobb kadr kadry karriere l'equipe lead leadership lehrling lehrlinge leiter leiterin leitung mail manager message nachwuchs no no-reply noreply not office officer onboarding operations organisationsentwicklung our owner people personal personalabteilung personalentwicklung personalmanagement personalwesen personas personeelszaken pessoas president reclutamiento recruit recruiting recruitment recrutamento recrutement referent referentin referral rekrutacja rekruttering rekrytering relations reply resources resourcing ressources rh risorse rr rrhh selecao seleccion selection selezione sourcing specialist staffing support system ta talent talento talentos talents team teamet teamleitung teams the time ufficio umane university update updates vacancies via vice vp werving workday workforce your zentrales section division secretariat sekretariat portal portale karriereportal bewerberportal carriere portail crew alertas alerta staff avisos grad organizers organisers committee desk helpdesk admissions admission submissions intake personalservice personalreferat personalstelle placement placements unit cell mailbox vermietung studiensekretariat admisiones admissoes admissies locacao alquileres verhuur search affairs faculty centre center verwaltung p&o p&c pz hrbp hrsc cancilleria secretariado secretaria secretaire secretario directie bestuur dezernat referat bewerbungsportal geschaftsstelle klantenservice kundenservice atencion atendimento comunicacion comunicacao studienforderung area pole poste bureau ressort abteilung stabsstelle fachbereich ambtelijk bestuurssecretariaat sollicitaties sollicitatie opportunities opportunity exhibitor exhibitors enquiries correspondence applicant applicants chapter helpline hotline editors editor auswahlverfahren bewerbungsverfahren talente selectie mobilite recruitmentteam rekrutierung nachwuchsgewinnung personalmarketing employer branding people&culture kandidaten kandidatenservice candidatos candidats postulantes aspirantes estagios becas bolsas stages stage nominas administracion administracao administratie verwaltungsteam carreras carreiras assessments assessment refer-a-friend referrals referafriend evaluaciones avaliacoes schulleitung rektorat direktorat kirchenvorstand tms ats hris hcm lms erp wervingsteam sollicitatieteam recruitmentafdeling personeelsafdeling personeelsdienst personalamt personalteam personaldienst hauptamt bewerbungsteam personalgewinnung newsletter boletin boletim nieuwsbrief survey surveys umfrage coordenacao coordinacion coordination koordination filialleitung marktleitung hausleitung pflegedienstleitung einrichtungsleitung praxisleitung betriebsleitung bereichsleitung werksleitung objektleitung kitaleitung hourly concursos concurso publicos retail-hiring creator creators ambassador ambassadors influencer influencers collaborations partnership partnerships chair vetting tracking tracker status postings posting mailings ops".split(
    ' ',
  ),
);
/** "Personalressort", "Personalreferat". */
const OF_PERSONNEL =
  /(?:ressort|service|dezernat|referat|wesen|gewinnung|entwicklung|betreuung|stelle|amt|buro|bereich|team)$/;
const isDepartment = (word: string): boolean =>
  DEPARTMENT.has(word) ||
  word.startsWith('interview') ||
  word.startsWith('partner') ||
  (word.startsWith('personal') && OF_PERSONNEL.test(word)) ||
  (word.endsWith('angelegenheiten') && word !== 'angelegenheiten');
/** In: folded text. Does it name nothing but departments, machines and posts? */
export const isOnlyDepartment = (folded: string): boolean => {
  // Most names are settled by their first word.
  const end = folded.indexOf(' ');
  const first = end < 0 ? folded : folded.slice(0, end);
  if (isPlain(first) && !isOneDepartment(first)) return false;
  return folded.split(/[^\p{L}\p{N}&'-]+/u).every(isOneDepartment);
};
/** "talent", "talent-team", or nothing. */
const isOneDepartment = (word: string): boolean =>
  word === '' || isDepartment(word) || (word.includes('-') && word.split('-').every(isDepartment));

const JOINS = /^(?:of|for|de|del|di|da|do|du|des|der|des|für|for|van|voor)$/;
const ARTICLES = /^(?:the|la|le|los|las|o|a|het|l['’].*)$/;
/** Words of departments that end names of houses as well: "Orrin Resources". */
const WEAK = new Set(
  'resources service university centre center group partner partners services system systems professionals global core business relations leadership experience comunicacion comunicacao'.split(
    ' ',
  ),
);
/** Whom a department serves: "Customer Service". */
const SERVED = /^(?:customer|client|guest|visitor|user|shared|self|advisory)s?$/;
/** Departments that are houses of their own: "Orrin County Health Department". */
const OF_A_STATE =
  /^\p{Lu}.* (?:(?:Police|Fire|Sheriff['’]s|Fire and Rescue|Parks|Library|Highway|Corrections|Public Works|Public Health) Department|(?:County|City|State|Borough|Town) (?:\p{Lu}\p{L}+ ){1,3}Department)$/u;
/** Institutions whose kind is the first word of their name. */
const INSTITUTION = /^(?:university|office|department|service|universidad\w*|director(?:ate)?)$/;

/** Who only carries the letter: "Orrinmail on behalf of". */
const FOR_ANOTHER =
  / (?:on behalf of|for and on behalf of|im (?:Auftrag|Namen) (?:von|der|des)|pour le compte d[eu]|au nom d[eu]|en nombre de|por cuenta de|em nome d[aeo]|namens|in opdracht van|per conto di|a nome di) (?:the |der |dem |la |el |de )?(?=\p{Lu}|\d)/u;

/** Does the last of these words end the name of a house, and not that of a department? */
const isWeak = (folded: string[]): boolean => {
  const [before, last] = folded.slice(-2);
  return WEAK.has(last!) && !isDepartment(before!) && !SERVED.test(before!);
};
/** "Centre Hospitalier d'Orrin" and "University College Orrin" begin with what they are. */
const opensName = (words: string[], folded: string[], at: number, end: number): boolean => {
  let next = at + 1;
  while (next < end && (JOINS.test(words[next]!) || ARTICLES.test(words[next]!))) next++;
  return (
    next < end &&
    !isDepartment(folded[next]!) &&
    (((opensHouse(folded[at]!) || (/^cent(?:er|re)$/.test(folded[at]!) && /^(?:for|of)$/.test(words[at + 1]!))) &&
      !/stelle$|^personal/.test(folded[at]!)) ||
      (at === 0 && /^De[rns]?$/.test(words[0]!)))
  );
};

/** What one of is in all that withoutBeside takes away: most names have none, and one look is quicker than six. */
const MAY_BE_BESIDE =
  /^(?:interfolio|icims|smart|teamtailor|personio|recr|workable|jobvite|bamboohr|indeed|handshake|hirevue|codility|hackerrank|calendly|trac|doodle|zoom|greenhouse|workday|lever|ashby|no|do not|reclu|career|jobs|hr|team|time|equip|l['’]|la team|selecc)|program|college |university |[@|(]|\svia\s|-(?:recruit|hr|team|career|talent|jobs|personal)|behalf|auftrag|namen|compte|nom d|nombre|cuenta|nome|opdracht|conto/i;
const withoutBeside = (shown: string): string => {
  if (!MAY_BE_BESIDE.test(shown)) return shown;
  const passing = FOR_ANOTHER.exec(shown);
  const own =
    passing !== null && passing.index > 1 && passing.index <= 40
      ? shown.slice(passing.index + passing[0].length)
      : shown;
  return own
    .replace(
      / (?:Co-?op|Internship|Graduate|Trainee|Apprenticeship|Fellowship|Talent|Scholars?) Program(?:me)?s?$| Program(?:me)? (?=Committee$|Chairs?$)/i,
      ' ',
    )
    .trim()
    .replace(/-(?=(?:Recruiting|Recruitment|HR|Team(?:et)?|Careers?|Talent|Jobs|Personal)\b)/gi, ' ')
    .replace(/ (?:College|University) (?=(?:Recruiting|Recruitment|Relations|Talent|Hiring|Programs?)\b)/, ' ')
    .replace(/ (?:College|University) Programs?$/, '')
    .replace(/\s+@\s+\w+$|\s+via\s+.*$|\s*[|]\s*.*$|\s*\(.*\)\s*$/i, '')
    .replace(LEADS, '')
    .trim();
};
/** Systems and departments that a display name opens with. */
const LEADS =
  /^(?:(?:Interfolio|iCIMS|SmartRecruiters|Teamtailor|Personio|Recruitee|Workable|Jobvite|BambooHR|Indeed|Handshake|HireVue|Codility|HackerRank|Calendly|Trac|Doodle|Zoom|Greenhouse|Workday|Lever|Ashby) (?:for|at) |No[- ]?Reply|Do Not Reply|Workday|Notification|Recruiting|Recrutement|Recrutamento|Reclutamiento|Careers|Jobs|HR|Team|Time|Equipe|L'équipe|L’équipe|La team|Equipo|Selección|Jobs @|Team at)[-:@\s]+/i;
const SCHOOLS = new Set(['university', 'college']);
const GROUPS = new Set(['partners', 'systems', 'group']);
const CENTRES = new Set(['center', 'centre']);
const NO_LETTER = /[^\p{L}\p{N}&]/gu;
const JOINERS = new Set('e y et und and of de en von van for'.split(' '));
const ALONE = new Set('the le les la los las el die der das het de os as'.split(' '));

/** The employer's part of a display name: "Acme Talent Acquisition" gives "Acme". */
export const employerInName = (shown: string): string => {
  const plain = withoutBeside(shown.trim());
  const words = plain.split(/\s+/);
  const folded = words.map((word) => foldWithout(word, NO_LETTER));
  let end = words.length;
  if (!isLegal(plain) && !(plain.endsWith('Department') && OF_A_STATE.test(plain)))
    while (
      end > 0 &&
      (folded[end - 1] === '' ||
        folded[end - 1] === '&' ||
        (isDepartment(folded[end - 1]!) &&
          !(end > 1 && SCHOOLS.has(folded[end - 1]!)) &&
          !(
            end > 1 &&
            (end === words.length
              ? isWeak(folded)
              : GROUPS.has(folded[end - 1]!)
                ? !isDepartment(folded[end - 2]!)
                : CENTRES.has(folded[end - 1]!) &&
                  /^(?:medical|health|cancer|science|arts|heart|trauma)$/.test(folded[end - 2]!))
          )))
    )
      end--;
  let start = 0;
  while (
    start < end &&
    (folded[start] === '' ||
      (isDepartment(folded[start]!) && folded[start] !== 'the' && !opensName(words, folded, start, end)))
  )
    start++;
  // "Empleo con Alma" is its whole name.
  if (start > 0 && /^(?:con|com|mit|avec|with|met|sem|sin|ohne|sans|zonder|para|pour)$/.test(words[start] ?? ''))
    start = 0;
  // "Directie De Orrin"
  if (start > 1 && /^(?:De|Het|Den|Das|Die|Der)$/.test(words[start - 1]!)) start--;
  // "Global Horizons" is its name, "Global Talent Orrin" is not.
  if (start === 1 && folded[0] === 'global') start = 0;
  // "Centre de services scolaire d'Orrin" is its whole name.
  if (start > 0 && /^Centres? de (?:services? scolaires?|gestion|formation|services partagés)(?!\p{L})/u.test(plain))
    start = 0;
  // "University of Orrin" is its whole name.
  if (start > 0 && JOINS.test(words[start] ?? '') && INSTITUTION.test(folded[start - 1]!)) start--;
  while (end > start + 1 && JOINERS.has(words[end - 1]!)) end--;
  // "The Orrin Team"
  if (end < words.length && start === 0 && end > 1 && OF_A_TEAM.has(folded[0]!)) start = 1;
  if (end - start === 1 && ALONE.has(folded[start]!)) return '';
  const name = words.slice(start, end).join(' ');
  return name.endsWith(',') || name.endsWith('-') ? name.replace(/[,\s-]+$/, '') : name;
};

const OF_A_TEAM = new Set(['the', 'das', 'het']);

/** What joins a department to its house: "Team der …", "Recursos Humanos de la …", "Head of Talent at …". */
const LINK =
  /^(.*?) (at|@|bei|beim|chez|bij|presso|of|der|des|von|vom|de|du|da|do|das|dos|del|dell[ae]|di|van|voor|en) (?:(?:the|der|dem|den|die|das|la|le|las|los|het|de|o|a|os|as) )?(.+)$|^(.*?) (de l|d|dell)['’](.+)$/u;
const LINKS = new WordTable(
  'at bei beim chez bij presso of der des von vom de du da do das dos del della delle di van voor en d dell'.split(' '),
);
const isLinked = (name: string): boolean => LINKS.isIn(name) || name.includes(' @ ');
const AT = /^(?:at|@|bei|beim|chez|bij|presso)$/;
/** Words beside those of departments in what stands before its house: "Le Secrétariat général de …". */
const BESIDE = new Opening(
  /^(?:the|le|la|l|el|o|a|die|der|das|de|het|general|generale|ihr|ihre|dein|euer|your|votre|tu|su|uw|je|all|everyone|us|we|friends|crew|folks|toda?|todos|alle|wir|nous|tous|tutti|iedereen|vorstand|board|trustees|geschaftsfuhrung|bestuur|[dl]['’].*)$/,
);
const isDepartmentOnly = (text: string): boolean =>
  fold(text)
    .split(/[\s/&]+/)
    .every((word) => word === '' || BESIDE.test(word) || isDepartment(word));

/** "für den Vorstand der Kita Orrin", "on behalf of the Orrin Mills" */
const FOR_WHOM =
  /^(?:(?:[Ff]or|[Oo]n behalf of|[Ff]or and on behalf of)(?: the)?|(?:[Ff]ür|[Ii]m (?:Namen|Auftrag)|i\. ?A\.)(?: (?:den|die|das|der|des|von))?|[Pp]our(?: (?:la|le|les|l['’]))?|[Aa]u nom d[eu](?: la)?|[Pp]or(?: (?:la|el|o|a))?|[Pp]el[oa]|[Ee]n nombre de(?: la)?|[Ee]m nome d[aeo]|[Nn]amens|[Vv]oor|[Pp]er) (?:(?:[Vv]orstand|[Gg]eschäftsführung|[Pp]ersonalabteilung|[Tt]eam|[Bb]estuur|[Bb]oard|[Cc]ommittee|[Tt]rustees|[Dd]irection|[Dd]irección|[Dd]ireção) (?:der|des|von|of|de|du|da|do|van) (?:the |la |het |de )?)?(?=\p{Lu})/u;

/** An office before its house, in words that houses of a state begin with as well: "Direção Jardim Orrin", and not "Direção Regional de …". */
const OFFICE_FIRST = new Opening(
  /^(?:Personale|Ufficio (?:Personale|Selezione|HR)|Risorse Umane|Gestión Humana|(?:Talento|Capital) Humano|Gente (?:e|&) (?:Gestão|Cultura)|Dotation|(?:Direction|Dirección|Direção|Secrétariat|Secretaría|Secretaria|Segreteria|Rectorado|Reitoria)(?! (?:d[aeou]s?|del|des|[Gg]énérale?|[Gg]eneral|[Gg]eral|[Rr]egional|[Rr]égionale?|[Nn]acional|[Nn]ationale|[Mm]unicipal|[Ee]stadual|[Dd]épartementale)(?!\p{L}))(?! d['’])) (?=[\p{Lu}\d])/u,
);
/** Words of what an office is called in Romance languages: no name of a house by themselves, and only with one of OFFICE_SURE. */
const OFFICE_WORDS = new Set(
  'espace espacio espaco portail portal bureau accueil comite jury juri commission comissao comision service services servico servicos servicio servicios gestion gestao developpement desarrollo desenvolvimento cellule pole equipe equipa equipo time team direction direccion direcao departement departamento dpto depto area oficina jefatura secretariat secretaria unidad unidade coordenacao coordinacion charge chargee responsable responsavel assistant assistante asistente proceso procesos processo processos programa bolsa canal cultura ne pas nao no atraccion captacion adquisicion acquisition aquisicao atracao mobilite administratifs administrativos administracion gente ressources recursos joven jovenes jovem jovens jeune jeunes junge junges jong jonge'.split(
    ' ',
  ),
);
const OFFICE_SURE = new Set(
  'seletivo seletivos recrutement recrute emploi emplois carriere carrieres rh rrhh drh dp humaines humanos humanas humana humano personnel personal pessoal candidatures candidaturas candidatura candidat candidats talent talents talente talento talentos seleccion selecao reclutamiento recrutamento empleo trabajo trabaja trabalhe nosotros conosco vagas vacantes concursos convocatorias personas pessoas stages estagio estagios empregos emprego notificaciones notificacoes repondre responda responder'.split(
    ' ',
  ),
);
/** Of these, what is one by itself. */
const OFFICES = new Set('carrieres emplois notificaciones notificacoes convocatorias vagas dp drh empregos'.split(' '));
const OFFICE_LINK = /^(?:d[eu]|des|del|d[ao]s?|a|l[aeo]s?|con|com|en|na?)$/;
const OFFICE_AND = /^(?:e|y|et|&)$/;
const APOSTROPHES = new Set<string | undefined>("'’");
/** In: what is shown, or a line. Out: "Orrin Textil" of "Atracción de Talento Orrin Textil"; nothing of "Selección y Desarrollo". */
const withoutOfficeWords = (shown: string): string => {
  const words = shown.split(' ');
  const key = (word: string): string =>
    foldWithout(APOSTROPHES.has(word[1]) ? word.replace(/^[dl]['’]/i, '') : word, NO_LETTER);
  let sure = false;
  let at = 0;
  while (at < words.length) {
    const word = key(words[at]!);
    if (OFFICE_SURE.has(word)) sure = true;
    else if (at > 0 && sure && OFFICE_AND.test(word)) at++;
    else if (!OFFICE_WORDS.has(word) && (at === 0 || !(OFFICE_LINK.test(word) || OFFICE_AND.test(word)))) break;
    at++;
  }
  if (!sure || (at < 2 && !OFFICES.has(key(words[0]!)))) return shown;
  const rest = words
    .slice(at)
    .join(' ')
    .replace(/^[-–|:] /, '');
  // "Talent Direction Ltd", "Time Talent Group": what is left names no house.
  if (!rest.includes(' ') && (isLegal(`x ${rest}`) || isKindOfHouse(fold(rest)))) return shown;
  return rest === '' || /^[\p{Lu}\d]/u.test(rest) ? rest : shown;
};
/** How a house says behind its name that it takes people on. */
const HIRES_BEHIND =
  / (?:[-–|] )?(?:Carrières|Carreiras|Emplois|Vagas|Trabaja con [Nn]osotros|Trabalhe [Cc]onosco|[Rr]ecrute|[Rr]ejoignez-nous|[Nn]ous rejoindre|(?:[Ee]space|[Pp]ortail|[Ss]ite) (?:[Cc]andidat|[Ee]mploi|[Cc]arrières?|[Rr]ecrutement)s?|(?:[Pp]ortal|[Ee]spacio|[Ee]spaço) (?:de |do )?(?:[Ee]mpleo|[Ee]mprego|[Cc]andidato|[Cc]arreiras?))$/u;

/** Of each of them a part. */
const IN_HIRES_BEHIND = 'arri mploi agas osotros onosco ecrut ejoi andidat mple mpre'.split(' ');
/** What parts an office from its house. */
const BEHIND_OFFICE = ' - , – , | , · ,: '.split(',');
/** In: a display name. Out: the same without the office that stands before its house: "RH - Clinique Orrin", "Gestión Humana Orrin Textil". */
export const withoutOffice = (shown: string): string => {
  if (!shown.includes(' ')) return shown;
  const plain = withoutOfficeWords(holdsOne(shown, IN_HIRES_BEHIND) ? shown.replace(HIRES_BEHIND, '') : shown);
  const bare = OFFICE_FIRST.cut(plain);
  if (!holdsOne(bare, BEHIND_OFFICE)) return bare;
  const [, office, house] = /^([^-–|·:]{2,40}?)(?: [-–|·]|:) ((?:\p{Lu}|\d).+)$/u.exec(bare) ?? [];
  return house !== undefined && isOnlyDepartment(fold(office!)) ? house : bare;
};

/** A public office that is called by its whole name: "Secretaria da Saúde de Orrin". */
export const OF_A_MATTER = new Opening(
  /^(?:Secretar[ií]a|Subsecretaría|Delega[cç][aã]o|Delegaci[oó]n|Direc[cç][aã]o|Direcci[oó]n|Direction|Coordenadoria|Superintend\p{L}+) (?:de Estado |Regional |Régionale |Municipal |Estadual |General |Générale |Geral )?(?:d(?:e|a|o|el|es|os|as|u)|de la) (?:Saúde|Educação|Cultura|Fazenda|Administração|Finanças|Trabalho|Segurança|Planejamento|Obras|Assistência|Meio|Turismo|Esportes?|Justiça|Agricultura|Salud|Educación|Hacienda|Trabajo|Economía|Energía|Finanzas|Justicia|Medio|Douanes|Finances|Santé)(?!\p{L})/u,
);
/** How what houseIn takes away begins. */
const MAY_LEAD_IN = new Opening(
  /^(?:[Ff]or|[Oo]n|[Ff]ür|[Ii]m |i\.|[Pp]our|[Aa]u |[Pp]or|[Pp]el|[Ee][nm] |[Nn]amens|[Vv]oor|[Pp]er|Ihr|Dein|Euer|Your|Votre|Tu|Su|Je|Uw)/,
);
/**
 * In: a line of a signature, or a part of one. Out: the house in it without the department before it, and whether that is sure:
 * "Time de Gente da Orrin Seguros" gives "Orrin Seguros", "Ville de Chavrieux" itself; null for a department alone.
 */
export const houseIn = (piece: string): { name: string; sure: boolean } | null => {
  const isOne = !piece.includes(' ');
  const own = isOne ? piece : OFFICE_FIRST.cut(withoutOfficeWords(piece));
  let name = MAY_LEAD_IN.test(own)
    ? own.replace(FOR_WHOM, '').replace(/^(?:Ihre?|Dein|Euer|Your|Votre|Tu|Su|Je|Uw) ?(?=\p{Lu})/u, '')
    : own;
  for (let turn = isOne ? 3 : 0; turn < 3; turn++) {
    const found = isLinked(name) && !OF_A_MATTER.test(name) ? LINK.exec(name) : null;
    if (!found) break;
    const head = found[1] ?? found[4]!;
    const rest = (found[3] ?? found[6]!).replace(/^[ld]['’](?=\p{Lu})/iu, '');
    const link = found[2] ?? found[5]!;
    if (!/^(?:\p{Lu}|\d)/u.test(rest)) break;
    // "Office of the Mill Inspector" is its whole name.
    if (INSTITUTION.test(fold(head))) break;
    if (isDepartmentOnly(head) && !isHouse(`${head} x`)) name = rest;
    else if ((AT.test(link) || namesCalling(fold(head))) && !isHouse(head))
      return { name: employerInName(rest), sure: false };
    else break;
  }
  const house = OF_A_MATTER.test(name) ? name : employerInName(name);
  return house === '' ? null : { name: house, sure: true };
};
