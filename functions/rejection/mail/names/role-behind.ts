/** What a subject or a sentence goes on with behind a post in German, Dutch and the Romance languages: for whom it is, where, when, how long, why, and what becomes of it. */
import { fold } from '../fold.ts';
import { opensVerb } from './role-ends.ts';
import { MARKED, namesCalling } from './trades.ts';

/** A mail that is not in English, folded; does it say a text in two places? */
export type Abroad = { all: string; isTwice: (folded: string) => boolean };

const isPost = (text: string): boolean => {
  const folded = fold(text);
  return namesCalling(folded) || MARKED.test(folded);
};

/** No post has these in its name: why and when, and who does something. */
const NEVER = new Set(
  (
    'weil obwohl sobald solange wegen aufgrund trotz seitens sodass ' +
    'omdat doordat zodat zodra hoewel totdat wegens tenzij vanwege ' +
    'puisque parce lorsque quand quoique aunque porque cuando hasta mientras debido pois embora quando enquanto'
  ).split(' '),
);
/** Nor these behind what is a post. */
const SELDOM = new Set(
  (
    'se te os lhe nous vous nos era eran eram estaba estaban estava estavam hubo houve ' +
    'zocht zochten zoeken zoekt vrijkomt vrijkomen vrijkwam dichter dichterbij openstaat opengaat ' +
    'frei freigeworden vorgesehen bestimmt'
  ).split(' '),
);
/** A house that a post is for. */
const CLIENT =
  '(?:\\S+ ){0,2}\\S*(?:kunde|mandant|unternehmen|firma|auftraggeber|konzern|betrieb|hersteller|kanzlei|klinik|trager|gruppe)';
const DAYS =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|terca';
const WEEKDAY = new RegExp(`^(?:${DAYS})$`);
const GERMAN_DAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda|quarta|quinta|sexta)/;

/** A small word, and how what it leads to begins, folded. */
const LED: Record<string, RegExp> = {
  // "für ein mittelständisches Unternehmen", "für unseren Kunden"
  fur: new RegExp(`^(?:ein(?:e[nmrs]?)? ${CLIENT}|unser|den kunden|mindestens|die dauer|\\d)`),
  im: /^(?:werk(?: |$)|(?:bereich|gebiet|raum) (?:nord|sud|ost|west|mitte)|auftrag|namen|hause(?: |$)|anschluss|zeitraum)/,
  zum: /^(?:(?:\S+en )?zeitpunkt|nachst|fruhest|schnellst|\d|monat|jahres|quartal|schuljahr|wintersemester|sommersemester|(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: |$))/,
  zur: /^(?:verstarkung|unterstutzung|vertretung|elternzeit|uberbruckung|festanstellung|direktvermittlung)/,
  in: /^(?:unse?re?|onze|ons |ihrer|deiner|jouw|uw |eurer|der (?:nahe|filiale|niederlassung|zentrale|geschaftsstelle|aussenstelle|region|schweiz)|de (?:buurt|regio|winkel|vestiging|omgeving|zaak)|het (?:centrum|filiaal|team)|festanstellung|direktvermittlung|loondienst|dienstverband|vaste|tijdelijke|ihr|deine|je )/,
  am: /^(?:sitz |hauptsitz|campus |lehrstuhl|klinikum|universitat)/,
  an: /^(?:unsere|der (?:universitat|hochschule|fakultat|technischen))/,
  mit: /^(?:dienstsitz|einsatzort|arbeitsort|schnellstm|start )/,
  ter: /^(?:vervanging|versterking|ondersteuning|aanvulling|invulling|overbrugging)/,
  binnen: /^(?:ons|onze|het|de|een|uw)(?: |$)/,
  voor: /^(?:\d|een |ons |onze |minimaal|minstens|ongeveer|circa|onbepaalde|bepaalde|de (?:duur|periode|gemeente|provincie|komende)|(?:een|twee|drie|vier|vijf) dagen)/,
  op: /^(?:onze|ons |de (?:locatie|vestiging|afdeling|school)|locatie|\d|korte|(?:maan|dins|woens|donder|vrij|zater|zon)dag)/,
  vanaf: /^./,
  pour: /^(?:une? |notre|nos |votre|le compte|un client|l'un |la (?:saison|societe|periode|rentree|duree)|le client|l'entreprise|\d|completer|renforcer|remplacer)/,
  para: /^(?:una? (?:\S+ )?(?:client|empresa|grup|consultor|multinacional|start|compan|cadena|proyecto|fabrica|centro|firma|importante)|uma? (?:\S+ )?(?:client|empresa|grupo|consultor|multinacional|start|companhia|rede|projeto|fabrica|importante)|nuestr|vuestr|noss|importante |cubrir|reforzar|reforcar|incorpora|trabajar|trabalhar|\d)/,
  pra: /^(?:um|noss|o |a |trabalhar|comecar)/,
  en: /^(?:\d ?x ?\d|cd[id](?: |$)|interim|vacation|journee|equipe|horaires|contrat|regimen|jornada|modalidad|horario|turno|remoto|teletravail|teletrabajo|presentiel|nuestr|vuestr|la (?:sede|tienda|planta|zona|empresa|ciudad|provincia|delegacion)|el (?:centro|turno|hotel|hospital))/,
  em: /^(?:regime|horario|part|full|home|teletrabalho|turno|noss)/,
  sur: /^(?:notre|nos |le (?:site|secteur|bassin)|la (?:zone|region|commune))/,
  dans: /^./,
  de: /^(?:la (?:sede|tienda|planta|delegacion|oficina|empresa|zona|region|provincia)(?: |$)|nuestr|vuestr|notre |nos |noss)/,
  da: /^(?:noss|sede(?: |$)|empresa|unidade )/,
  do: /^(?:noss)/,
  avec: /^(?:notre|votre|nos|le |la |l'|moi|nous|m\. |mme|madame|monsieur|une? )/,
  del: /^(?:hospital|centro|ayuntamiento|colegio|instituto|equipo|area|grupo|proyecto|que|cual|turno)(?: |$)/,
  le: new RegExp(`^(?:${DAYS}|\\d)`),
  no: /^(?:dia |noss)/,
  nas: /^noss/,
  na: /^(?:noss|unidade|sede|loja|regiao|cidade|zona)/,
};
/** Who has such a thing: "Directora del hospital". */
const HEADS = /(?:direc?t|chef|respons|coord|gerente|jef[ea]|encargad|president|superv|admin)[a-z/()]*$/;
const OWNS = /^(?:del?|d[ao])$/;
/** Who acts, behind a verb: "kiezen we". */
const WHO = /^(?:we|wij|je|jij|jullie|ik|u|ze|zij|er|iemand)$/;
/** What was done with it, and when or by whom: "parue le 3 mai". */
const DONE = /(?:.{3}(?:ées?|és?|[aiu]d[ao]s?|kt|gd|erd)|^parue?s?)$/u;
const WHEN =
  /^(?:le \d|el \d|el (?:dia|pasado)|no dia|em \d|op \d|am \d|par |por |sur (?:notre|le site)|hier|depuis|ayer|ontem|il y a|hace)/;
const CAPITAL = /^\p{Lu}/u;
/** "à Tarnville", "a Tarnia": where. */
const isSited = (word: string, next: string): boolean => word === 'à' && /^\p{Lu}\p{Ll}/u.test(next);

/** How a post ended, as the last word of a subject: "Vacature wever gesloten". */
const FATE =
  /^(?:gesloten|ingevuld|vervallen|vervuld|geannuleerd|ingetrokken|bevestigd|verplaatst|verzet|cancelad[oa]|cerrad[oa]|anulad[oa]|cubiert[oa]|desiert[oa]|adjudicad[oa]|suspendid[oa]|aplazad[oa]|confirmad[oa]|cloture[e]?|pourvue?|annule[e]?|fermee?|suspendue?|reportee?|confirmee?|geschlossen|besetzt|vergeben|aufgehoben|abgesagt|verschoben|bestatigt|encerrad[oa]|preenchid[oa]|fechad[oa]|suspens[oa]|adiad[oa]|gezocht|gesucht|buscad[oa]|procurad[oa])$/;

/** In: words and where one of them stands. Does what goes on there belong to no post? */
const isBehind = (words: string[], at: number): boolean => {
  const word = words[at]!;
  const key = fold(word);
  if (/^s['’]\p{Ll}{2}/u.test(word)) return true;
  if (GERMAN_DAY.test(key) || WEEKDAY.test(key))
    return (
      (CAPITAL.test(word) || !WEEKDAY.test(key) ? /^(?:um |den |\d)|^$/ : /^(?:|.*)$/).test(
        words.slice(at + 1).join(' '),
      ) && !(GERMAN_DAY.test(key) && at + 1 === words.length && !key.includes('-'))
    );
  if (CAPITAL.test(word)) return false;
  const next = words[at + 1] ?? '';
  if (SELDOM.has(key)) return true;
  if (at + 1 === words.length) return FATE.test(key);
  const rest = fold(words.slice(at + 1, at + 4).join(' '));
  if (WHO.test(next) || (DONE.test(word) && WHEN.test(rest))) return true;
  if (OWNS.test(key) && HEADS.test(fold(words.slice(0, at).join(' ')))) return false;
  return isSited(word, next) || (LED[key]?.test(rest) ?? false);
};

/** In: the last word of a role, the mail. Does a sentence go on with it elsewhere: "kiezen we", "parue le 3 mai"? */
const actsIn = (last: string, { all }: Abroad): boolean => {
  if (last.length < 4 || CAPITAL.test(last)) return false;
  const key = ` ${fold(last)} `;
  const at = all.indexOf(key);
  if (at < 0) return false;
  const rest = all.slice(at + key.length, at + key.length + 30);
  return WHO.test(rest.split(/[ ,.;:!?]/, 1)[0]!) || (DONE.test(last) && WHEN.test(rest));
};
/** An article that stood before what was cut. */
const LEFT = /(?:[,;:]| [-–|]| (?:el|le|la|op|am|no|den|der|de|o|a))$/;

/** In: words and where one of them stands behind a post. Does what goes on there belong to none? */
export const goesOnBehind = (words: string[], at: number): boolean => {
  const key = fold(words[at]!);
  return NEVER.has(key) || opensVerb(words, at) || isBehind(words, at);
};
/** In: a role, its mail. Out: the same without what goes on behind it. */
export const withoutBehind = (role: string, abroad: Abroad): string => {
  const words = role.split(' ');
  for (let at = 1; at < words.length; at++) {
    const never = NEVER.has(fold(words[at]!));
    if (!never && !isBehind(words, at) && !(at + 1 === words.length && actsIn(words[at]!, abroad))) continue;
    const before = words.slice(0, at).join(' ').replace(LEFT, '');
    if (never || isPost(before)) return before;
  }
  return role;
};

/** What a subject says of the mail or of what becomes of it behind a dash: " – Ergebnis der zweiten Runde". */
const OF_THE_MAIL =
  /^(.{4,}?)(?: [-–—|/]|:) (?:(?:kurze?|unsere?|ihre?|deine?|aktuelle[rs]?|neue[rs]?|wichtige?|weitere[rs]?|je|jouw|uw|onze|korte|nieuwe|sua|su|tu|nuestra|votre|notre|bonne|petite) )?(?:ergebnis|ruckmeldung|ruckfrage|stand|status|zwischenstand|entscheidung|absage|zusage|einladung|termin|terminanderung|gesprach|nachfrage|bitte|aufhebung|verschiebung|verlegung|anderung|fortsetzung|abschluss|verfahren|unterlagen|bewerbung|eingang|eingangsbestatigung|bestatigung|erinnerung|vielen|danke|dank|neuigkeiten|vertrag|angebot|update|feedback|uitslag|resultaat|beslissing|besluit|vervolg|antwoord|reactie|terugkoppeling|uitnodiging|afspraak|vraag|bericht|nieuws|afwijzing|bevestiging|ontvangstbevestiging|herinnering|voortgang|sluiting|gesprek|contractvoorstel|suite|resultado|fase|fin|cloture|clap|report|annulation|convocation|confirmation|rappel|mise|nouvelle|proximos|proxima|siguiente|siguientes|cancelacion|aplazamiento|convocatoria|confirmacion|recordatorio|cancelamento|adiamento|confirmacao|notificacao|notificacion|agradecimento|agradecimiento)(?![\p{L}-])(.*)$/u;
/** In: a role. Out: the same without what its subject says of the mail behind it. */
export const withoutMatter = (role: string): string => {
  const folded = fold(role);
  const [, before, rest] = OF_THE_MAIL.exec(folded) ?? [];
  return before !== undefined && folded.length === role.length && isPost(before) && !namesCalling(rest!)
    ? role.slice(0, before.length)
    : role;
};

/** Brackets with nothing but what is worked for, when and where from: "(CDI, télétravail)", "(turno rotatorio)", "(32-36 uur)". */
const TERMS =
  /\s*\((?:(?:(?:\d{1,3}(?: ?[-–/] ?\d{1,3})?(?: a \d{1,3})? ?(?:%|h|hs|uur|u|Std\.?|Stunden|heures|horas|ore)(?: ?(?:\/|per|pro|par|por|a la) ?(?:week|Woche|semaine|semana))?)|CDI|CDD|CLT|PJ|[Ii]ntérim|[Ii]ndefinido|[Tt]emporal|[Ee]ventual|[Tt]élétravail|[Tt]eletrabajo|[Tt]eletrabalho|[Hh]íbrid[oa]|[Hh]ybride|[Rr]emot[oa]|[Pp]resencial|[Nn]octurno|[Nn]oturno|[Dd]iurno|[Ss]oir|[Nn]uit|[Jj]our|[Tt]emps (?:plein|partiel)|[Ff]ulltime|[Pp]arttime|[Vv]oltijds|[Dd]eeltijds?|[Vv]ollzeit|[Tt]eilzeit|[Uu]nbefristet|[Bb]efristet(?: [\p{L}\d .]+)?|[Tt]ijdelijk|[Vv]ast|[Hh]omeoffice(?: möglich)?|[Tt]urno (?:rotatorio|rotativo|partido|de \p{Ll}+)|[Jj]ornada (?:completa|parcial|partida|intensiva)|[Tt]empo (?:integral|parcial|inteiro)|[Cc]ontrat(?:o|uel|ación)?(?: [\p{L}\d ]+)?|[Cc]atégorie [A-C]|[Nn]iveau [A-Z\d-]+|[\p{Lu}\p{Ll} ]{3,24}(?=, (?:h[íy]brid|remot|CDI|CDD|\d{1,3} ?(?:uur|%|h)))|(?:[Pp]lanta|[Uu]nidade|[Ss]ede|[Ss]ite de|[Ll]oja|[Tt]ienda|[Vv]estiging|[Ll]ocatie) \p{Lu}[\p{L} ]+|\p{Lu}[\p{L} ]+\/[A-Z]{2})(?:, (?=[^)])|\)))+(?<=\))$/u;
/** In: a role, its mail. Out: the same without terms in brackets that are said in one place only. */
export const withoutTerms = (role: string, { isTwice }: Abroad): string => {
  const bare = role.replace(TERMS, '');
  return bare !== role && isPost(bare) && !isTwice(fold(role)) ? bare : role;
};

/** Towns that show by how they are written. */
const TOWN =
  /\/[A-Z]{2}$|^(?:Sainte?|San|Santa|São|Las|Los|Le|La|Les|Den|Bad|Sankt|St\.) ?-?\p{Lu}|-(?:sur|en|les|lès|le|la|de|du|am|an|op|aan)-|\(\d{2,5}\)$|^\d{4,5} \p{Lu}/u;
/** What places it, folded, before the name of a town. */
const PLACING = [
  'à ',
  'a ',
  'en ',
  'em ',
  'in ',
  'te ',
  'site de ',
  'standort ',
  'lieu : ',
  'ort: ',
  'lugar: ',
  'local: ',
  'locatie: ',
  'agence de ',
];
/** In: a role, its mail. Out: the same without a town behind a dash that is said in one place only. */
export const withoutTownBehind = (role: string, { isTwice, all }: Abroad): string => {
  const [, before, place] =
    /^(.{4,}) [-–|] (\p{Lu}[\p{L}\p{M}\d'’/().-]*(?: [\p{L}'’/().\d-]+){0,3})$/u.exec(role) ?? [];
  if (before === undefined || !isPost(before)) return role;
  const town = fold(place!);
  if (namesCalling(town)) return role;
  const sited = TOWN.test(place!) || PLACING.some((led) => all.includes(` ${led}${town}`));
  return sited && !isTwice(fold(role)) ? before : role;
};
