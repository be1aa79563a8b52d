/** Where a role begins and ends inside a subject or a sentence. */
import { fold, foldName, foldWithout } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { isFigure } from '../signs.ts';
import { ABOUT, SIGN } from './role-signs.ts';
import { MARKED, namesCalling } from './trades.ts';

/** Small words that join what follows in capitals to a role. */
const JOINS = new Set(
  'of for in and or to with on at by und oder fur im der des mit zur zum am an auf von bei'.split(' '),
);
const ARTICLES = new Set('the a an our die das dem den der einer einem eines'.split(' '));
/** "technische" of "Werkstudent technische Dokumentation", not "leider" or "eine". */
const isAdjective = (word: string): boolean =>
  word.length > 5 &&
  /(?:e|er|es|en|em)$/.test(word) &&
  !/^(?:[kmds]?ein|leider|unser|dies|jene|welche|haben|werden|wurden|konnen|mochten|danken)/.test(word);
/** What a posting says is possible. */
const OFFERED =
  /^[(]?(?:teilzeit|vollzeit|homeoffice|home-office|remote|hybrid|part-time|full-time|telework|teletravail|quereinstieg|w2|c2c|1099|onsite|clearance)$/;
/** Small words that stand behind a trade and belong to it. */
const BELONGS = new Set(
  'specializing specialising level grade band year years part full time part-time full-time fixed-term temporary permanent remote hybrid onsite shift night nights days month months week weeks ftc as code weekend hours hrs scheme programme program position role post internship apprenticeship placement'.split(
    ' ',
  ),
);

/** Small words that belong to it behind a dash or a comma. */
const BEHIND_A_DASH = new Set(
  'entry entry-level junior senior mid mid-level all contract seasonal evening evenings overnight weekends new campus'.split(
    ' ',
  ),
);

/** What else is applied for and called after people at work. */
export const PAPERS = new Set(
  'visa visas permit permits licence license loan prize award insurance mortgage'.split(' '),
);
/** What one works at. */
const SITES = new Set(
  'depot office store branch site campus area region hub school hospital factory plant garage station clinic shop'.split(
    ' ',
  ),
);

const isSmall = (word: string): boolean => {
  const first = word.codePointAt(0)!;
  if (first < 128) return first >= 97 && first <= 122;
  return /^\p{Ll}/u.test(word);
};

/** What one does a doctorate in stands small: "PhD position on dye baths". */
const STUDIED =
  /^(?:(?:fully[- ])?[Ff]unded )?(?:PhD|Ph\.D\.|[Dd]octoral|Post-?[Dd]oc(?:toral)?) (?:[Pp]osition|[Ss]tudentship|[Pp]roject|[Ff]ellowship|[Ss]cholarship)s? (?:in|on) (?!(?:the|our|your|this|that|an?|which|offer|question|due|early|late|general|particular)(?!\p{L}))\p{Ll}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,6}?(?=$|[,;:.!?]| (?:at|with|has|have|had|is|was|will|which|that|for|in|on|we|to|from)(?!\p{L})| [-–|] )/u;

/**
 * In: a role that begins with a capital, out of a sentence in a language that writes names of posts in capitals.
 * Out: the same without what the sentence goes on with: "Data Analyst right now" gives "Data Analyst".
 */
export const withoutRest = (role: string): string => {
  const words = role.split(' ');
  if (words.length < 2 || isSmall(words[0]!)) return role;
  const studied = words.length > 3 ? STUDIED.exec(role) : null;
  if (studied) return studied[0];
  let trade = -1;
  let joined = -1;
  let open = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.includes('(')) open = 1;
    const inside = open === 1;
    if (word.includes(')')) open = 0;
    const key = foldWithout(word, /[^\p{L}\p{N}-]/gu);
    // "Radiologie (m/w/d) aufgrund": the mark ends the name of a post as a trade does.
    if (namesCalling(key) || (word[0] === '(' && MARKED.test(word))) trade = at;
    else if (trade >= 0 && !inside && isSmall(word) && !BELONGS.has(key) && !/^d['’]\p{Lu}/u.test(word)) {
      // "Chef de Partie", "Commis di Cucina"
      if (/^(?:de|du)$/.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? '')) continue;
      if (/^d[ei]$/.test(key) && /^(?:chef|commis|demi-?chef|maitre|second|garde)$/.test(fold(words[at - 1]!)))
        continue;
      // "Developer - entry level", "Remote / Work from Home"
      if (BEHIND_A_DASH.has(key) && /^[-–—/|]$|,$/.test(words[at - 1]!)) continue;
      if (
        (key === 'from' && /^home\b/i.test(words[at + 1] ?? '')) ||
        (key === 'in' && /^(?:teilzeit|vollzeit)\b/i.test(words[at + 1] ?? ''))
      )
        continue;
      // "Data Analyst - Teilzeit möglich"
      if (
        /^(?:moglich|possible|considered|available|option|optional|only|required|preferred)$/.test(key) &&
        OFFERED.test(fold(words[at - 1]!))
      )
        continue;
      const comma = /[,;:]$/.test(words[at - 1]!);
      if (JOINS.has(key) && !comma && at + 1 < words.length) {
        if (joined < 0) joined = at;
        continue;
      }
      const capital = /^\p{Lu}/u.test(words[at + 1] ?? '');
      if (joined === at - 1 && ARTICLES.has(key) && !comma) continue;
      // "Director of retail operations": "of" always goes on, other small words only to a capital.
      if (joined >= 0 && words[joined] === 'of' && at - joined < 3) continue;
      // "Lead generation specialist"
      if (joined < 0 && !comma && words.slice(at + 1, at + 3).some((next) => namesCalling(fold(next)))) continue;
      // "Sachbearbeiter im öffentlichen Dienst", "- künstliche Intelligenz"
      if (capital && isAdjective(key) && (joined < 0 || at - joined < 4)) continue;
      // "Skilled Worker visa"
      if (joined < 0 && PAPERS.has(key)) return '';
      // "Bus Driver, Tarn depot": where it is
      if (joined < 0 && SITES.has(key)) {
        const parted = words.findLastIndex((one, number) => number < at && one.endsWith(','));
        if (parted >= trade)
          return words
            .slice(0, parted + 1)
            .join(' ')
            .slice(0, -1);
      }
      return words.slice(0, joined >= 0 ? joined : at).join(' ');
    }
    joined = -1;
  }
  return role;
};

const LINK =
  /^(?:for|to|as|about|on|regarding|als|fur|zum|zur|um|auf|de|da|do|del|a|al|au|pour|para|per|come|como|comme|una?|uno|uma?|un\/una?|uno?\/a|um\/a|u[nm]\(a\)|un\(e\)|voor|van|over|naar|the|our|an|la|le|el|der|die|das|het|een|kring|om|till|til|som|vedrorende|angaende|received|recibida|recebida|recue|eingegangen|ontvangen|ricevuta|submitted|enviada|enregistree|registrada|-|–|:)$/;

const FOR = /^(?:para|pour|per|voor)$/;

/**
 * In: a phrase around what people are at work. Out: the same without what the mail is called before it: "Noor, your application
 * for florist" gives "florist", "Proceso de selección Jefe de Planta" gives "Jefe de Planta".
 */
export const withoutFront = (role: string): string => {
  const words = role.split(' ');
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const key = foldName(word);
    if (namesCalling(key)) break;
    if (!ABOUT.has(key)) continue;
    let next = at + 1;
    // "Concurso documental para docente"
    let over = next;
    while (
      over < next + 2 &&
      isSmall(words[over] ?? 'A') &&
      !FOR.test(words[over]!) &&
      !namesCalling(fold(words[over]!))
    )
      over++;
    if (over > next && FOR.test(words[over] ?? '')) next = over;
    while (next < words.length && LINK.test(fold(words[next]!))) next++;
    const between =
      next > at + 1 ||
      isSmall(word) ||
      word.endsWith(':') ||
      (at === 0 &&
        !/^(?:search|interest|message|round|employment|match|alert|empleo|emploi|emprego|onsite|screening|mobilite)$/.test(
          key,
        ));
    // "Mobile Application Engineer"
    if (between && next < words.length) from = next;
  }
  return from === 0 ? role : words.slice(from).join(' ');
};

/** What a sentence goes on with behind a post, folded, in languages that write it small: "Werkvoorbereider ligt stil". */
const GOES_ON = new Set(
  (
    'bericht berichten deel delen laat informeren niet goed ontvingen ontving kregen kreeg erhielten erhielt moeten gaan willen laten aangeboden ligt komt gaat wordt werd blijft staat kan kon konden zijn waren zal zullen moet mag vervalt stopt loopt vraagt geworden inmiddels helaas vervallen ingevuld vergeven toegekend opgeschort ingetrokken heeft hebben hadden is was zou zouden waarop waarvoor nodigen nemen zetten sluiten ronden stoppen ' +
    'hier teilen nehmen teilgenommen anbieten gefreut mussen mochten durfen bedanken ist wird wurde wurden war bleibt hat haben hatte konnte konnen entfallt ruht steht geht kommt fallt liegt sollte soll muss kann leider inzwischen bereits ' +
    'vient va est sont etait reste restera devait doit peut sera ont avait etaient demeure seront aura nous vous malheureusement actuellement desormais ' +
    'debes debe deberas tienes tiene puedes puede necesitas necesita cambio avanzo continuo termino finalizo concluyo queda quedo esta estaba fue fueron sigue ha han hemos habia ya continua sido lamentablemente actualmente ' +
    'es tuyo suyo seran estan sao serao estao mudou avancou teve encerrou chegou terminou decorreu ficou foi fica ja nao segue permanece infelizmente precisa precisam pede pedem nos ' +
    'abgelehnt aktualisiert gepruft angesehen eingegangen ubermittelt weitergeleitet besetzt vergeben zuruckgezogen berucksichtigt abgesagt ausgewahlt afgewezen bekeken doorgestuurd beantwoord beoordeeld gelezen verwerkt verstuurd verzonden geregistreerd afgehandeld bevestigd refusee rejetee transmise recue etudiee rechazada descartada recibida visualizada recebida recusada ' +
    'resta rimane sono stata stato sara purtroppo ' +
    'publicada publicado publiee proposee diffusee deposee ofertada convocada convocado anunciada anunciado divulgada divulgado aberto aberta pubblicata pubblicato ' +
    'vacant vacante vacantes ofertado adjudicado adscrito disponible disponibles disponivel laisse ' +
    'finalmente finalement definitivamente aber jedoch mais cependant pero mas porem maar echter maakt zit gingen'
  ).split(' '),
);
/** "à une personne", "a la que", "del pasado martes", "a jornada completa": who has it, that one applied to it, when it was talked about, for how many hours. */
const TO = new Set('à a as ao aos às al de del da do'.split(' '));
const LED_ON =
  /^(?:a (?:une? (?!domicile)|quelqu|l['’]un|(?:l[ao]s?|qua(?:l|is)) (?:que|cual|cuales|qual)?|(?:qual|que|temps|mi-temps) |jornada |media jornada|tiempo |tempo |pourvoir )|a(?:l|os?|s) (?:que|cual|qual|quais) |del? (?:pasado|proximo|dia|mes|lunes|martes|miercoles|jueves|viernes) |d[ao] (?:passad[ao]|proxim[ao]|dia|mes|semana) )/;
/** What a post is for, behind "à": "Éducatrice à la petite enfance". */
const WORKS_AT =
  /^(?:domicile|distance|bord|la (?:petite|personne|clientèle|production|vie|recherche)|l['’](?:entretien|accueil|enfance|insertion|emploi|éducation|aide))/;
/** When, behind "van" or "per". */
const WHEN =
  /^(?:\d|afgelopen|vorige|gisteren|vandaag|vanmorgen|vanmiddag|direct|omgaand|heden|sofort|(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/;
/** "seguiremos", "optamos" */
const WE_DO = /.{3}(?:amos|emos|imos)$/;
/** "ocupará", "quedaron" */
const THEY_DO = /.{3}(?:[aei]rá|[aei]rán|aron|ieron)$/;
const ENDS_THEY_DO = ['rá', 'rán', 'ron'];
/** In: words and where a small one of them stands. Does a sentence go on there with a verb or an adverb? */
export const opensVerb = (words: string[], at: number): boolean => {
  const word = words[at]!;
  const isElided = word.includes("'") || word.includes('’');
  const key = isElided ? fold(word).replace(/^(?:n|s|qu)['’]/, '') : fold(word);
  if (
    GOES_ON.has(key) ||
    (key.endsWith('mos') && WE_DO.test(key)) ||
    (ENDS_THEY_DO.some((end) => word.endsWith(end)) && THEY_DO.test(word)) ||
    word === 'é' ||
    word === 'è' ||
    (isElided && /^n['’]/.test(word))
  )
    return true;
  const next = (): string => fold(words[at + 1] ?? '');
  if (key === 'para') return /^(?:el|la|los|las|nuestr[oa]s?|nuestro|noss[oa]|o|a|os|as)$/.test(next());
  if (key === 'el') return /^(?:dia|lunes|martes|miercoles|jueves|viernes|\d)/.test(next());
  // "van afgelopen maandag", "per 1 mei"
  if (key === 'van' || key === 'per') return WHEN.test(next());
  if (key === 'a' && /^(?:ete|bien|retenu|suscite|trouve)$/.test(next())) return true;
  // "jeudi dernier"
  if (key.endsWith('di') && /^(?:dernier|passe|prochain)$/.test(next())) return true;
  return (
    TO.has(word) &&
    !(word === 'à' && WORKS_AT.test(words.slice(at + 1, at + 3).join(' '))) &&
    LED_ON.test(`${key} ${fold(words.slice(at + 1, at + 3).join(' '))} `)
  );
};
/** In: a role out of a sentence. Out: the same up to the verb or the adverb that the sentence goes on with. */
export const withoutVerb = (role: string): string => {
  const words = role.split(' ');
  for (let at = 1; at < words.length; at++) {
    if (!isSmall(words[at]!) || !opensVerb(words, at)) continue;
    const before = words.slice(0, at).join(' ');
    if (namesCalling(fold(before))) return before.replace(/[,;:]$/, '');
  }
  return role;
};

const OPENING =
  /^(?:(?:en|em|de|da|do|di|para|pra|per|como|come|comme|als|zum|zur|fur|für|voor|pour|van|um|una?|une|eine[nr]?|een|a|al|ao|as|at|in|for|on|H\/F|F\/H|M\/F|F\/M)\s)+(?=[\p{L}\d]{3}|\p{Lu}{2}-)/u;
const CLOSED =
  /(?:, (?:I|we|you|he|she|it)|,? (?:au sein|para(?: (?:el|la|los|las|o|a))?|pra|en(?: (?:el|la))?|em|de|del|da|do|das|dos|der|zum(?: \d{1,2})?|zur|ab(?: (?:dem|sofort|\d{1,2}))?|per|por|pour|à|au|aux|chez|bei|bij|voor|van|with|at|for|to|as|e|y|et|und|and|or|ou|o|oder|of|the|-|–))+$/u;
/** The last words of those, without figures. */
const LEFT_OVER = new Set(
  'I we you he she it sein para el la los las o a pra en em de del da do das dos der zum zur ab dem sofort per por pour à au aux chez bei bij voor van with at for to as e y et und and or ou oder of the - –'.split(
    ' ',
  ),
);
/** In: a phrase around a trade. Out: the same without the prepositions and the like that were left on its ends. */
export const withoutLinks = (role: string): string => {
  // "H/F"
  const begun = isSmall(role) || role[1] === '/' ? role.replace(OPENING, '') : role;
  const last = begun.slice(begun.lastIndexOf(' ') + 1);
  const kept = LEFT_OVER.has(last) || isFigure(last.charCodeAt(0)) ? begun.replace(CLOSED, '') : begun;
  const bare = (',;:–-'.includes(kept.slice(-1)) ? kept.replace(/[,;:–-]+$/, '') : kept).trim();
  return bare !== role && bare.length > 2 && namesCalling(fold(bare)) ? bare : role;
};

/** When one talks about it: "Weaver - Thursday 1:30 CT", "Weaver, 3/9 at 10am". */
const AT_A_TIME =
  /(?:,| [-–|@]) (?:(?:on|am|le|el) )?(?:(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terça|quarta|quinta|sexta)(?:-feira)?[.,]? (?=.*\d)(?=.*(?:\d[:h.]\d\d|\d ?[ap]\.?m|\d\/\d|Uhr|\d(?:st|nd|rd|th)(?!\p{L})|\p{L}{3} \d))|\d{1,2}:\d\d(?!\d)|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?,? (?:at|@|\d)|\d{1,2}\.\d{1,2}\.(?:20\d\d)?(?:,? (?:um )?\d.*)?$|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}* \d{1,2}(?:st|nd|rd|th)?(?!\d)(?=,? (?:at|@|20\d\d,? at|\d{1,2}(?::|[ap]m)))).*$/u;
/** "our second Weaver" */
const HOW_MANY = new Opening(
  /^(?:very )?(?:first|second|third|fourth|fifth|next|newest|only|one) (?:ever )?(?=\p{Lu})/u,
);
/** In: a role and its signs. Out: the same without when one talks about it, and without which of several it is. */
export const withoutOccasion = (role: string, signs: number): string => {
  const bare = signs & SIGN.digit ? role.replace(AT_A_TIME, '') : role;
  return signs & SIGN.opening ? HOW_MANY.cut(bare) : bare;
};
