/** Posts that nothing but what leads to them proves, as their name is no known trade, in other languages than English: "la plaza de buzo", "de functie van zaalwacht". */
import { fold } from '../fold.ts';
import { goesOnBehind } from './role-behind.ts';
import { ABOUT, NOISE } from './role-signs.ts';
import { namesCalling } from './trades.ts';

/** `needs`: one of these stands in the folded sentence. The pattern ends where the post begins. */
const LEADS: Record<string, { needs: string[]; pattern: RegExp }> = {
  de: {
    needs: [' als ', 'stelle', 'position', 'funktion', 'vakanz'],
    pattern:
      /^(?:Stelle|Position|Funktion|Stellenbezeichnung) ?: (?=\p{Lu})|^Stelle (?=\p{Lu}\p{Ll}{4})|(?:[Ss]telle|[Pp]osition|[Tt]ätigkeit|[Ff]unktion|[Bb]ewerbung|[Bb]eworben|[Bb]ewerben)(?: bei uns)? als (?:eine?[rn]? )?["„“]?(?=\p{Lu})|(?:[Dd]ie|[Dd]er|[Ii]hre|[Uu]nsere[rn]?) (?:[Ss]telle|[Pp]osition|[Vv]akanz) ["„“]?(?=\p{Lu}\p{Ll}{4})/gu,
  },
  nl: {
    needs: ['functie', 'vacature', 'baan', 'job ', 'positie ', 'betrekking ', ' als ', 'rol van '],
    pattern:
      /^(?:Functie|Vacature|Baan) ?: |(?:[Ff]unctie|[Vv]acature|[Bb]aan|[Jj]ob|[Pp]ositie|[Bb]etrekking) (?:van|als|voor)(?: een)? ["“„]?|(?:[Ss]ollicitatie|[Gg]esolliciteerd|[Pp]lek|[Pp]laats|[Rr]ol) (?:bij ons )?als (?:een )?["“„]?|[Rr]ol van /gu,
  },
  fr: {
    needs: [
      'poste d',
      'poste :',
      'poste:',
      'emploi :',
      'emploi d',
      'fonction d',
      'fonctions d',
      'metier d',
      'postul',
      'candidat',
    ],
    pattern:
      /^(?:Poste|Emploi|Intitulé du poste) ?: |(?:[Pp]ostes?|[Ee]mploi|[Ff]onctions?|[Mm]étier) d(?:e |['’])["“«]? ?|(?:[Pp]ostulé|[Cc]andidaté|[Cc]andidature) (?:comme|en tant que) /gu,
  },
  es: {
    needs: ['puesto', 'plaza', 'vacante', 'cargo', ' como '],
    pattern:
      /^(?:Puesto|Vacante|Cargo|Plaza) ?: |(?:[Pp]uesto|[Pp]laza|[Vv]acante|[Cc]argo) (?:de|para|como) ["“«]?|(?:[Cc]andidatura|[Ii]nscrito|[Ii]nscrita) como /gu,
  },
  pt: {
    needs: ['vaga', 'cargo', 'funcao', 'lugar d', 'posicao', 'candidatura c'],
    pattern:
      /^(?:Vaga|Cargo|Função) ?: |(?:[Vv]aga|[Cc]argo|[Ff]unção|[Ll]ugar|[Pp]osição) (?:de|para|como) ["“]?|[Cc]andidatura como /gu,
  },
};
/** What else such words lead to. */
const NO_POST = new Set(
  (
    'trabajo trabalho travail werk arbeit emploi empleo emprego secours garde pilotage commande controle contact conduite depense combat nuit jour dia noche noite ' +
    'confianza confianca responsabilidad responsabilidade responsabilite responsabilites direccion direction direcao mando chefia lideranca leiding cadre niveau nivel ' +
    'estacionamiento aparcamiento garaje garage parking origen origem destaque interes interesse livre base tempo tiempo nacimiento ' +
    'practicas beca estagio stage stagiair aprendiz formacion formation formacao aprendizaje alternance apprentissage verano vacaciones ferias sustitucion reemplazo refuerzo apoio apoyo soutien renfort ' +
    'prueba medio mayor menor gran grande esta este esse essa nivel tipo alta baja personal staff medewerkers collega talent alguien alguem quelqu iemand jou iedereen referencia referentie referenz interim ' +
    'mitarbeiter kollege kollegin verstarkung person nachwuchs initiativbewerbung erste zweite nachfolge ausbildung praktikum favorit kandidat kandidatin bewerber bewerberin kandidaat candidat candidate candidata candidato candidatura freiwillige'
  ).split(' '),
);
/** Small words within a post. */
const JOINS = /^(?:de|du|des|del|do|da|la|le|d['’]\p{L}+|à|en|et|y|e|für|im|van|und|en)$/u;
/** What no post goes on with, or is named by. */
const STOPS = new Set(
  (
    'le la les l un une il elle ce cet cette ces mon ma ton ta son sa notre votre leur nous vous je tu on ne n est sont etait avec dans sur sous pour par que qui dont ou chez au aux a ' +
    'el los las lo uno una su sus tu tus mi nuestra nuestro es ha han no se con para por que ya como nos te le en al ' +
    'o os as um uma seu sua nosso nossa foi nao com por que ja no na nos nas pelo pela ' +
    'het een de die dat dit deze onze ons je jij jouw u uw wij we ze zij hij is zijn was waren wordt werd heeft hebben bij in op te met waarvoor aan per vanaf voor maar want omdat om nog helaas niet geen al ' +
    'der die das den dem des ein eine und oder bei beim in im an am auf zu zum zur vom von ist war wird wurde sind haben hat mit nicht leider aber sehr so wie sowie ' +
    'aupres chez lors depuis derzeit momentan aktuell mas pero mais weg via tot naar'
  ).split(' '),
);
/** A mark behind it: "Bauaufsicht (m/w/d)". */
const MARK = /^\([mwfdx](?: ?[/|*] ?[mwfdx]){1,3}\)/;
const END = /[.,;:!?)"”»“]$/u;
const MAX_WORDS = 5;

/** In: what stands behind such words. Out: the post there, null where it is not plain where it ends. */
const postAt = (rest: string, small: boolean): string | null => {
  const words = rest.split(' ', MAX_WORDS + 4);
  const plain = words.map((word) => word.replace(/[.,;:!?]+$/, ''));
  const found: string[] = [];
  for (let at = 0; at < words.length && at <= MAX_WORDS; at++) {
    const word = words[at]!;
    const bare = word.replace(/["”»“.,;:!?)]+$/u, '');
    const key = fold(bare);
    if (MARK.test(word)) return [...found, MARK.exec(word)![0]].join(' ');
    if (/^(?:[-–|(/]|$)/.test(word)) return found.join(' ') || null;
    if (at > 0 && goesOnBehind(plain, at)) return found.join(' ');
    if (JOINS.test(bare) && at > 0 && !END.test(word)) {
      const next = words[at + 1] ?? '';
      if (STOPS.has(fold(next).replace(/[^a-z]/g, '')) || (!small && !/^\p{Lu}/u.test(next)) || next === '')
        return found.join(' ');
      found.push(bare);
      continue;
    }
    // What is small goes on with the sentence where nouns are not.
    if (STOPS.has(key) || (!small && at > 0 && /^\p{Ll}/u.test(word))) return found.join(' ') || null;
    if (!/^\p{L}[\p{L}*:_'’()/-]{2,}$/u.test(bare) || NO_POST.has(key) || ABOUT.has(key) || NOISE.has(key)) return null;
    found.push(bare);
    if (END.test(word)) return found.join(' ');
  }
  return words.length <= MAX_WORDS ? found.join(' ') : null;
};

/** In: a language, a sentence and the same folded. Out: what its words prove to be posts, of one to three words and what joins them. */
export const provedPosts = (language: string | null, text: string, folded: string): string[] => {
  const lead = language === null ? undefined : LEADS[language];
  if (lead === undefined || !lead.needs.some((word) => folded.includes(word))) return [];
  const found: string[] = [];
  for (const match of text.matchAll(lead.pattern)) {
    const post = postAt(
      text.slice(match.index + match[0].length, match.index + match[0].length + 120),
      language !== 'de',
    );
    if (post !== null && !namesCalling(fold(post)) && post.split(' ').filter((word) => !JOINS.test(word)).length < 4)
      found.push(post);
  }
  return found;
};
