/** Where a letter says that its sender only carries the offers of others, and where a name is a post's. company.ts counts the votes. */
import type { Sentence } from '../sentences.ts';
import { isHouse } from './houses.ts';

/** Is what a sentence calls by this name a post: "in the DYER-OPEN RANK position"? */
export const isPost = (text: string, name: string): boolean => {
  const behind = text.slice(text.indexOf(name) + name.length);
  return (
    BEHIND_POST.has(behind[0]) &&
    /^["”“]? (?:positions?|roles?|posts?|vacanc(?:y|ies)|openings?|jobs?|testing|training|search)\b/.test(behind)
  );
};
const BEHIND_POST = new Set<string | undefined>(' "”“');

/** Posts of those who study or teach something. */
const OF_A_SCHOLAR =
  /\b(?:Ph\.?D\.?|[Pp]ost-?doc\w*|[Dd]octoral|[Ff]aculty|[Ll]ectur\w+|[Pp]rofessor\w*|[Tt]enure\S*|[Tt]eaching|[Rr]esearch|[Ff]ellow\w*|[Aa]pprentice\w*) (?:\p{Ll}+ )?in $/u;
/** Is what a sentence calls by this name something one studies: "a PhD position in Dye Chemistry"? */
export const isField = (text: string, name: string): boolean =>
  !isHouse(name) && OF_A_SCHOLAR.test(text.slice(0, text.indexOf(` in ${name}`) + 4));

/** What a letter says of a place where others offer work: "more shifts on Orrinwork", "a través de Orrinwork". */
const PLACED =
  /(?:\b(?:shifts?|jobs?|opportunities|roles|vacancies|posts|profile|message|companies|employers|applications?|listed|posted|found you) (?:posted |listed |available )?on|[Ll]og in to|[Ss]ign in to(?: your)?|[Tt]hank(?:s| you) for using|(?:Obrigad[oa] por (?:utilizar|usar)|[Gg]racias por (?:usar|utilizar|confiar en)|[Mm]erci d['’](?:utiliser|avoir utilisé))(?: [oael]{1,2})?|(?:Profil|Stellen|Jobs|Angebote|Anzeigen?|Nachricht) (?:auf|bei)|(?:profil|offres?|annonces?|message) sur|(?:perfil|ofertas|vagas|mensaje|mensagem|anuncios?) (?:en|no|na|em)|(?:profiel|vacatures|bericht|sollicitaties?|kijk|rondkijken|zoeken) (?:op|bij|via)|[Ss]uch(?:e|en) (?:auf|bei)|(?:recherches?|postuler) sur|(?:buscando|postulando|buscar) en|(?:procurando|buscar|buscando) (?:n[ao]|em)) (?:(?:the|o|a|el|la|le|de|het) )?(?:(?:Portal|Plataforma|Plateforme|Plattform) (?:(?:de|do|da) \p{Lu}\p{L}+ )?)?$/u;
const IS_A_PLATFORM =
  /^(?: (?:[-–—|]|is)|,|\.) (?:the |an? |your )?(?:[\p{L}-]+ ){0,3}(?:(?:hiring|recruit\w+|talent|assessment|testing|interview\w*|application|applicant tracking|jobs?) (?:platform|marketplace|system|software|site|board)|ATS|job ?board)(?!\p{L})/iu;
const PARTS_OFF = new Set<string | undefined>(' ,.');
/** In: a name and sentences. Does one say that work of others is offered there? */
export const isPlatform = (name: string, sentences: Sentence[]): boolean =>
  name.length > 3 &&
  sentences.some(({ text }) => {
    const at = text.indexOf(name);
    // "Orrinboard - the hiring platform for mills"
    if (at >= 0 && PARTS_OFF.has(text[at + name.length]) && IS_A_PLATFORM.test(text.slice(at + name.length)))
      return true;
    return (
      at > 0 &&
      PLACED.test(text.slice(Math.max(0, at - 70), at)) &&
      !/^(?:['’]s|\p{L}| (?:careers?|jobs?|website|site|team|portal)\b| \p{Lu})/u.test(text.slice(at + name.length))
    );
  });

/** "One of your applications", "see my applications": a machine that keeps many of them keeps them for many houses, if the letter names one. */
const MANY =
  /\b(?:eine[rn]? (?:ihrer|deiner) bewerbungen|(?:ihre|deine|meine) bewerbungen|(?:mis|tus|sus) (?:candidaturas|inscripciones|postulaciones)|(?:minhas|suas|tuas) (?:candidaturas|inscricoes)|(?:mes|vos|tes) candidatures|(?:mijn|je|jouw|uw|al je) sollicitaties|(?:mie|tue|sue) candidature)\b/;
/** What a machine that carries a letter calls the house it carries it for. */
const OF_AN_EMPLOYER =
  /\b(?:(?:shared|sent|submitted|forwarded|available|delivered) (?:\w+ )?(?:with|to) the (?:employer|company|hiring (?:team|company|organi[sz]ation)) ?(?:[.,;]|$)|on behalf of the (?:employer|hiring (?:company|organi[sz]ation))|(?:an|the|this) employer (?:has|viewed|will (?:contact|be in touch|review|let)|may contact|looked)|employers (?:can|will|may) (?:now )?(?:see|view|find|contact)|the company you(?:'ve| have)? applied)/;
/** In: the folded text. Does it speak of the employer as of somebody else? */
export const speaksOfAnother = (all: string): boolean =>
  (all.includes('employer') || all.includes(' the company') || all.includes('the hiring')
    ? OF_AN_EMPLOYER.test(all)
    : false) ||
  (OF_ROMANCE.some((word) => all.includes(word)) && OF_SOME_HOUSE.test(all));
const OF_ROMANCE = [
  'collectivite ',
  "l'entreprise ",
  'recruteur de ',
  'a empresa ',
  "l'azienda ",
  'publi',
  'pubblicat',
  'proposee par',
  'anunciante',
  'recruteur',
  'annonceur',
  'vom ',
  'door de ',
];
/** The same in Romance letters: "la empresa Orrin ha descartado", « l'offre Teinturier publiée par Orrin ». */
const OF_SOME_HOUSE =
  /\b(?:(?:la collectivite|l'entreprise|l?a empresa|l'azienda|le recruteur de) (?!(?:a|ha|n'a|nao|no|que|qui|et|y|e)\b)[^.;:!?,]{2,60}? (?:(?:n')?a (?:pas )?(?:traite|consulte|donne|retenu|refuse|etudie|cloture|repondu)|ha (?:descartado|cerrado|finalizado|revisado|visto|valutato|chiuso|visionato)|encerrou|analisou|finalizou|visualizou)\b|(?:offre|oferta|vaga|annonce|anuncio|annuncio|offerta|puesto|poste)\b[^.;:!?]{0,80} (?:proposee?|publiee?|deposee?|diffusee?|publicad[ao]|ofertad[ao]|anunciad[ao]|pubblicat[ao]) (?:par|por|pel[ao]|da) )|\b(?:encerrad[ao]|cerrad[ao]|finalizad[ao]|retirad[ao]|desativad[ao]|fechad[ao]) (?:pelo|por el) (?:anunciante|recrutador|reclutador)|\b(?:cloturee?|fermee?|retiree?|pourvue?) par (?:le recruteur|l'annonceur)|\bvom (?:anbieter|inserenten|arbeitgeber|auftraggeber) (?:\w+ )?(?:geschlossen|beendet|zuruckgezogen|deaktiviert|besetzt)|\bdoor de (?:adverteerder|werkgever) (?:\w+ )?(?:gesloten|beeindigd|ingetrokken|ingevuld)/;

/** In: the folded text. Out: does it speak of applications, as who carries them does? */
export const keepsMany = (all: string): boolean => MANY.test(all);
