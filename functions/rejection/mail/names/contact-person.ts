/** Names of people in what is shown of a sender and in signatures: what looks like one, and whether the letter is signed with it. contact.ts chooses. */
import { fold, foldName } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { WordTable } from '../search/word-table.ts';
import { holdsOne, isSmall } from '../signs.ts';
import { isOnlyDepartment } from './departments.ts';
import { isGiven } from './given-names.ts';
import { isHouse, isKindOfHouse, isLegal } from './houses.ts';
import { beginsOtherwise } from './spelled.ts';

const NO_PERSON = new WordTable(
  'sur sul norte comissao comision commission jury juri gestion gestao humana atraccion captacion servicio servico oficina unidad unidade coordinacion coordenacao gerencia jefatura vicerrectorado decanato subdireccion organiser organisers organizer organizers organising organizing admission admissions submissions engineering hi hiya hey hola bonjour guten ola prezado prezada estimado estimada geachte gentile egregio egregia buongiorno szanowna szanowne szanowny onboarding desk candidate experience graduate scheme apprenticeship apprenticeships secretaria secretariat departamento departement department departments concursos cooperativa cooperative gemeente stadt ville mairie commune camara municipio ayuntamiento comune universidade universite universita universiteit hochschule tu instituto institut colegio lycee ecole atelier maison groupe grupo gruppo gruppe groep risorse umane recursos humanos ressources humaines gente pessoas personas direction direccion direcao directie dzial kadr afdeling abteilung clinica clinique hospital hopital zorggroep stichting trattoria restaurant bakery farm farms brewery council county city state civil police army nhs theatre theatres museum club society association federation union airline airlines airport railway railways motor motors foods freight haulage transport joinery electrical plumbing builder builders roofing landscape landscapes architects solicitors accountants pharmacy dental surgery veterinary care home homes works robotics biotech pharma insurance credit savings store stores market supermarket supermarkets express courier couriers logistica logistique logistik mobilites travaux servicios servicos seleccion selecao recrutamento reclutamiento talento talentos talents alert alerts digest weekly daily news letter newsletter panel governors headteacher principal rektor chef owner cheers yours faithfully truly kindly reply automatic enquiries info admin team talent career careers hiring human resources people hr rh office service services notification notifications gmbh ag inc llc ltd group company university bank school academy institute trust solutions software systems lab labs studio health media global international manager engineer director partner specialist lead head officer coordinator consultant assistant advisor business acquisition developer editor support system job jobs workday linkedin indeed equipe equipo time ufficio selezione karriere regards best thanks thank kind sincerely sent mobile phone tel email street road floor the your our and of for at with in new dear hello view click follow privacy unsubscribe wishes grusse liebe viele mit beste you luck good warm warmest cordialement saludos un le la el maire secretary committee board foundation limited plc llp stiftung verein logistics digital consulting capital partners ventures energy retail clinic hotel ab aps oy bv srl spa sarl technical consultants pagamentos manage profile preferences settings terms apply auswahlverfahren verfahren familie famille familia processo proceso processus seletivo selectivo simplificado procedure concurso concours kandidatenprofil profil perfil bundesbahnen verkehrsbetriebe getranke jardins jardines zum zur ins'.split(
    ' ',
  ),
);
const NO_PERSON_IN_FORMS =
  /\b(?:universidad|universitat|klinik|recruit|technolog|personal|bewerb|gruss|freundlich|herzlich|corp)|\w{4}(?:bank|verband|werke|betriebe)\b/;
/** In: folded text. Is one of its words said of houses, departments and greetings, and of no person? */
export const namesNoPerson = (folded: string): boolean => NO_PERSON.isIn(folded) || NO_PERSON_IN_FORMS.test(folded);

/** Titles and forms of address before a name. */
export const TITLES = new Opening(
  /^(?:(?:Mag\.|Dr\.?|Dipl\.-?Ing\.|Ing\.|DI|Prof\.?|Professor|Mr\.?|Ms\.?|Miss|Mrs\.?|Mx\.?|Frau|Herr|Mme|Mlle|M\.|Sra?\.?|Srta\.?|Dra\.?|Dhr\.?|Mevr\.?|Dott\.?(?:ssa)?|Sig\.?(?:ra)?|Rektor|i\. ?A\.|i\. ?V\.|gez\.)(?:\s|\(FH\))+)+/,
);

const DEGREES = /,? (?:BA|MA|MSc|BSc|PhD|MBA|Bakk\.?|Ph\.D\.|CIPD|SHRM-\w+|PHR)\b.*$/;
const BEGIN_DEGREES = ' BA, MA, MS, BS, Ph, MB, Ba, CI, SH, PH'.split(',');
const withoutDegrees = (name: string): string => (holdsOne(name, BEGIN_DEGREES) ? name.replace(DEGREES, '') : name);

const OPENS_OFFICE = new Set(['Der', 'Die', 'Das', 'Für', 'Im', 'In', 'Zu', 'Het']);
/** What stands behind a title: "Mrs J Renner". */
export const BY_INITIALS = /^(?:\p{Lu} ){1,2}\p{Lu}\p{Ll}{2,20}$/u;
/** Does this look like the name of a person: two to four capitalised words and nothing an organisation is called. */
export const looksLikePerson = (text: string, mailbox = ''): boolean => {
  if (!text.includes(' ')) return false;
  const name = withoutDegrees(text).trim();
  const bare = TITLES.cut(name);
  const words = bare.split(/\s+/);
  // "M. Duval", "i. A. Renner": with a title the surname is enough.
  if (words.length === 1 && bare !== name) return /^\p{Lu}\p{Ll}{2,20}$/u.test(bare) && !namesNoPerson(fold(bare));
  if (bare !== name && BY_INITIALS.test(bare)) return !namesNoPerson(fold(bare));
  if (words.length < 2 || words.length > 4 || name.length > 45) return false;
  if (
    namesNoPerson(fold(name)) ||
    isHouse(name) ||
    isLegal(name) ||
    // "Kantonale Steuerverwaltung Orrin"
    words.some((word) => word.length > 8 && isKindOfHouse(fold(word)) && !isGiven(fold(words[0]!))) ||
    words.some(
      (word, at) =>
        isOnlyDepartment(fold(word)) &&
        word.length > 1 &&
        /^\p{Lu}/u.test(word) &&
        !isGiven(fold(words[0]!)) &&
        // "Des Renner" of des@
        (at > 0 || word !== 'Des' || mailbox !== 'des'),
    )
  )
    return false;
  // "Der Dekan"
  if (OPENS_OFFICE.has(words[0]!)) return false;
  // "SBB CFF FFS"
  if (words.every((word) => !isSmall(word.charCodeAt(1)) && /^\p{Lu}{2,4}$/u.test(word)) && !isGiven(fold(words[0]!)))
    return false;
  return (
    words.every((word) =>
      /^(?:\p{Lu}[\p{Ll}'’]+(?:[-'’]\p{Lu}?[\p{Ll}]+)*|\p{Lu}\p{Ll}*\p{Lu}\p{Ll}+|\p{Lu}\.|von|van|de|der|den|da|di|dos|del|la|le|bin|al|el|\p{Lu}{2,})$/u.test(
        word,
      ),
    ) &&
    !words.slice(1).some((word) => /^(?:Las|Los|Les|The|Der|Die|Das|Gli|Het|Aux|Zum|Zur)$/.test(word)) &&
    words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) || /^\p{Lu}{2,}$/u.test(word)).length >= 2
  );
};

export const titleCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : name;

/** Does one of the last lines begin with the name, or with its first word? */
export const isSigned = (name: string, lines: string[]): boolean => {
  const bare = TITLES.cut(name);
  const first = foldName(bare.split(' ', 1)[0]!);
  const whole = foldName(bare);
  for (let at = Math.max(1, lines.length - 14); at < lines.length; at++) {
    if (beginsOtherwise(lines[at]!, whole)) continue;
    const opening = foldName(lines[at]!.split(/[,|(/]/, 1)[0]!);
    if (opening === first || opening === whole) return true;
  }
  return false;
};
