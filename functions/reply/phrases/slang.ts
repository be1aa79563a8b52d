/**
 * How people of each language shorten and sound words out when they text, dictate or write their dialect, and the words
 * meant. Other than short-forms.ts, these hold in one language only: `n` is "and" in English and "não" in Portuguese.
 */
import type { Language } from './languages.ts';

const TABLES: Readonly<Record<Language, string>> = {
  en: `n and|nd and|wk week|wks weeks|yr year|yrs years|hrs hours|mins minutes|nites nights|til until|till until|smth something|sth something|
lyk like|lik like|dis this|dat that|da the|jus just|jst just|hv have|hve have|gt got|cud could|wud would|shud should|wen when|wot what|luv love|luvd loved|lovd loved|
tn tonight|2nt tonight|fone phone|tht that|ther there|thier their|sumone someone|sum1 someone|nuthin nothing|nufin nothing|nvm never mind|idc i do not care|cba can not be bothered|
fri friday|tues tuesday|tue tuesday|wed wednesday|thurs thursday|thu thursday|jan january|feb february|xmas christmas|bday birthday|
thot thought|tho though|tru true|wat what|wont will not|dunt do not|im i am|abeg please|wey who|
siting sitting|forgve forgive|deid died|alon alone|sleeep sleep|tierd tired|tird tired|dpressed depressed|depresed depressed|lonly lonely|nobuddy noone|
wifey wife|parnts parents|moms mums|rlly really|srsly seriously|def definitely|defo definitely|prob probably|prolly probably|evry every|evryone everyone|evryday every day|everyday every day|
anymor anymore|nomore no more|untill until|becos because|bcos because|cos because|tryin trying|wana want to|needa need to|shoulda should have|coulda could have|woulda would have|
uve you have|theyd they would|urself yourself|yrself yourself|meself myself|mysel myself|killd killed|helpp help|pilz pills|pils pills|tabs tablets|smack heroin|repod repossessed|repoed repossessed`,
  de: `mog mag|moecht mochte|nimma nicht mehr|nimmer nicht mehr|numme nicht mehr|numm nicht mehr|ned nicht|net nicht|nid nicht|nich nicht|nit nicht|hob habe|hab habe|
wui will|wu will|sterm sterben|koa kein|koan keinen|kei keine|alls alles|eh ohnehin|kannix kann nichts|nix nichts|is ist|iss ist|un und|u und|nem einem|nen einen|ner einer|
lebm leben|labe leben|dod tot|doud tot|weida weiter|weidda weiter|oafach einfach|aafach einfach|echd echt|wida wieder|aba aber|hoam heim|kko kein|kb kein bock|kp kein plan|iwie irgendwie|vll vielleicht|
vlt vielleicht|wg wegen|zuhaus zuhause|zhause zuhause|muess muss|mues muss|sgibt es gibt|wil weil`,
  fr: `pr pour|ds dans|tjs toujours|tjr toujours|bcp beaucoup|plu plus|pluss plus|mieu mieux|qd quand|kan quand|ke que|k que|koi quoi|g j ai|jai j ai|c c est|jamai jamais|tou tout|tt tout|tte toute|
mtn maintenant|mnt maintenant|vi vie|pa pas|cb combien|dmain demain|2main demain|2m1 demain|keskon qu est ce qu on|kelkun quelqu un|qqn quelqu un|qq quelque|qqch quelque chose|persone personne|
nn non|srx serieux|vrmt vraiment|vmt vraiment|trè tres|tro trop|bsoin besoin|envi envie|mourire mourir|mourrir mourir|sui suis|chuis je suis|chui je suis|jsui je suis|jss je suis|apré apres|sa ca|jpx je peux|jp je peux|
msg message|dodo dormir|fami famille|fatigé fatigue|zeubi rien|ri1 rien|rien1 rien|bi1 bien|dla de la|dl de la|d de|jme je me|jmen je m en|jten je t en|nimporte n importe|sérieu serieux`,
  es: `k que|q que|ke que|x por|xq porque|xk porque|pq porque|porq porque|toy estoy|ta esta|tan estan|pa para|tb tambien|tmb tambien|d de|bn bien|nadien nadie|tngo tengo|tng tengo|qiero quiero|qero quiero|quero quiero|kero quiero|
sto esto|mñn manana|mnn manana|hno hermano|grax gracias|salu2 saludos|aki aqui|aca aqui|m me|t te|dsd desde|stoy estoy|vdd verdad|nd nada|ps pues|pz pues|nomas nada mas|kmo como|cm como|dl del|fmla familia|vd verdad|aora ahora|asta hasta|
ya ya|iya ya|oy hoy|acer hacer|boy voy|bida vida|vibir vivir|morirm morirme|suisidio suicidio|suisidarme suicidarme|suicidarm suicidarme|mejo mejor|mjr mejor||cn con|pastiyas pastillas`,
  pt: `n nao|ñ nao|nn nao|naum nao|q que|pq por que|td tudo|tds todos|tdo tudo|mt muito|mto muito|mta muita|hj hoje|dnv de novo|msm mesmo|p para|pra para|pro para o|tbm tambem|qria queria|kero quero|qro quero|qero quero|nd nada|ngm ninguem|ninguem ninguem|
cmg comigo|oq o que|eh e|fzr fazer|vdd verdade|tou estou|ta esta|tá esta|tava estava|vc voce|vcs voces|agr agora|amnh amanha|amn amanha|hr hora|blz beleza|sla sei la|sei la sei la|viverr viver|vivo vivo|morre morrer|pfv por favor|pfvr por favor|
cm com|c com|d de|dps depois|qnd quando|qdo quando|smp sempre|gnt gente|fml familia|família familia|s sem|dmais demais|ake aqui|aki aqui|axo acho|nunk nunca|oje hoje|vo vou|vô vou|qr quer|tava estava|obg obrigado`,
  nl: `nie niet|ni niet|nt niet|t het|k ik|kheb ik heb|kben ik ben|kwil ik wil|kkan ik kan|egt echt|mn mijn|m mijn|wrm waarom|iddr iedereen|iedreen iedereen|ma maar|da dat|wa wat|noit nooit|nooi nooit|zn zijn|ff even|
gwn gewoon|altyd altijd|dr er|dn dan|vr voor|vd van de|nx niks|niks niks|nimeer niet meer|niemeer niet meer|mss misschien|mischien misschien|iem iemand|iemnd iemand|lvn leven|slpn slapen|slaapn slapen|moe moe|zelfmoort zelfmoord|doot dood|dod dood|
zonde zonder|mezlf mezelf|mzelf mezelf|meezelf mezelf|effe even|ook ook|is is|hoopeloos hopeloos|wilt wil|vanaaf vanavond|vnv vanavond|mrgn morgen|mrg morgen|strx straks|jwz je weet`,
};

const tables = new Map<Language, ReadonlyMap<string, readonly string[]>>();
function table(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = tables.get(language);
  if (known) return known;
  const made = new Map(
    TABLES[language]
      .split(/[|\n]/)
      .map((line) => line.trim().split(' '))
      .filter((words) => words.length > 1)
      .map(([short, ...long]) => [short!.normalize('NFKD').replace(/\p{M}/gu, ''), long] as const),
  );
  tables.set(language, made);
  return made;
}

/** Words in -in that are whole: every other one of five letters or more has lost its g ("thinkin"). */
const WHOLE_IN = new Set(
  `again begin within cabin captain certain remain brain train pain main plain again berlin martin admin plugin login robin dublin satin basin cousin
resin virgin margin bargain curtain mountain fountain britain spain domain obtain contain explain complain maintain entertain sustain retain stain strain drain
chain gain grain explain vitamin protein heroin cocaine latin kevin justin colin benjamin austin melvin alvin marvin calvin ruin penguin violin pumpkin napkin
muffin coffin dolphin toxin insulin penicillin aspirin origin bitcoin linkedin checkin signin skin thin twin spin chin twin cumin raisin villain bulletin terrain refrain`.split(
    /\s+/,
  ),
);

/** What a 2 may follow to mean "to", and what it may not stand before. */
const BEFORE_TO = new Set(
  `want wanted wants going go need needs have has had able how ready try trying used way ways close better easier like love time reason anything nothing nowhere only continue just power will line back energy strength about`.split(
    ' ',
  ),
);
const COUNTED =
  /^(days?|hours?|weeks?|months?|nights?|years?|bottles?|pills?|kids?|interviews?|jobs?|of|more|or|and|times?|minutes?|children|people)$/;

/** Words heard wrongly when a text is dictated. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ be hear /g, ' be here '],
  [/ to dye /g, ' to die '],
  [/ dyeing /g, ' dying '],
  [/ brake down /g, ' break down '],
  [/ braking down /g, ' breaking down '],
  [/ (no|know) weigh out /g, ' no way out '],
  [/ four ever /g, ' forever '],
  [/ for ever /g, ' forever '],
  [/ any moor /g, ' anymore '],
  [/ sue aside /g, ' suicide '],
  [/ side of myself /g, ' sight of myself '],
  [/ with out me /g, ' without me '],
  [/ wake up any more /g, ' wake up anymore '],
  [/ period /g, ' . '],
  [/ full stop /g, ' . '],
  [/ comma /g, ' , '],
];

const HEARD_WORDS = /^(?:hear|dye|dyeing|brake|braking|weigh|four|ever|moor|sue|side|out|more|period|stop|comma)$/;

/** Plain words with what the language shortens written out. */
export function writtenOut(words: readonly string[], language: Language): string[] {
  const short = table(language);
  const out: string[] = [];
  for (const [at, word] of words.entries()) {
    const long = short.get(word);
    if (long) out.push(...long);
    else if (language === 'en' && word.length > 4 && word.endsWith('in') && !WHOLE_IN.has(word)) out.push(`${word}g`);
    else if (
      language === 'en' &&
      word === '2' &&
      BEFORE_TO.has(words[at - 1] ?? '') &&
      !COUNTED.test(words[at + 1] ?? '')
    )
      out.push('to');
    else if (language === 'en' && word === '4' && !COUNTED.test(words[at + 1] ?? '')) out.push('for');
    else if (language === 'fr' && /^j[bcdfglmnprstvx][a-z]{2,}$/.test(word)) out.push('je', word.slice(1));
    else if (language === 'es' && /k/.test(word) && word.length > 3)
      out.push(word.replace(/k(?=[ei])/g, 'qu').replace(/k/g, 'c'));
    else if (language === 'de' && /^[a-z]{2,}[bdfgkmpstz]n$/.test(word)) out.push(`${word.slice(0, -1)}en`);
    else out.push(word);
  }
  if (language !== 'en' || !out.some((word) => HEARD_WORDS.test(word))) return out;
  let text = ` ${out.join(' ')} `;
  for (const [heard, meant] of HEARD) text = text.replace(heard, meant);
  return text.trim().split(' ');
}
