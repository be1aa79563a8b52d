/** Which of the six languages a sentence may be in, told by small words that every sentence has. */

import { writtenOut } from './slang.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'i me my the a an and is am are was it to of in that this you not do have with for but so will would be on at they them just what no all want can if when been going them from there here people everyone everything life nothing your made out how what who why about after because is has had were cannot she he her his him our us we by or more than did get got go see say said time day years ago lost think feel like better last week never now day even should could only',
  de: 'ich mich mir mein meine der die das und ist bin nicht ein eine zu mit auf es so aber wenn noch nur hab habe will kann alles auch mehr wird war dass wie ohne fur sie er wir ihr von den dem im bei seit werde mal schon einfach kein keine nie leben alle euch nichts ware hatte um aus',
  fr: 'je j me m moi mon ma mes le la les l un une des de d du et est suis ne n pas plus que qu pour ce c sa en tout rien avec sans si au aux dans sur y ai a vie il elle on tous jamais cette personne trop tu vous mourir',
  es: 'yo me mi mis el la los las un una de del y es soy estoy no que en para por con sin mas ya lo le se si todo nada todos quiero a al muy vida como pero nadie esta este cuando he voy mejor siento puedo ni hace',
  pt: 'eu me meu minha meus o a os as um uma de do da e em no na nao que para pra por com sem mais ja se tudo nada todos quero ao muito vida como mas ninguem esta este isso quando vou melhor estou sou nem ha tou to consigo posso foi mim voce esse essa dos das faz sinto',
  nl: 'ik me mij mijn de het een en is ben niet te van met op dat er zo maar als nog kan wil alles ook meer om voor aan in geen nooit niks niets al weer wel ze hij die ons heb had zonder iedereen leven dood was zou het jullie bij uit naar door echt gewoon want woon bevalt morgen vandaag gesprek baan werk gaat ga denk',
};

const known = new Map<string, Language[]>();
for (const language of LANGUAGES)
  for (const word of SMALL_WORDS[language].split(' ')) known.set(word, [...(known.get(word) ?? []), language]);

/** How many small words of each language a list of words has, with what that language shortens written out. */
export function smallWords(words: readonly string[]): Record<Language, number> {
  const counts = { en: 0, de: 0, fr: 0, es: 0, pt: 0, nl: 0 };
  for (const language of LANGUAGES)
    for (const word of writtenOut(words, language)) if (known.get(word)?.includes(language)) counts[language]++;
  return counts;
}

/** The languages that the words may be in: those that have about two thirds of the small words of the best. */
function likelyLanguages(words: readonly string[]): Language[] {
  const counts = smallWords(words);
  const best = Math.max(...Object.values(counts));
  return best === 0 ? [...LANGUAGES] : LANGUAGES.filter((language) => counts[language] >= 0.65 * best);
}

/**
 * {@link likelyLanguages} for the sentences of one text, each different one told once: a sentence said twenty thousand
 * times costs no more than once. Made anew for every text, so that nothing of it is kept.
 */
export function sentenceLanguages(): (words: readonly string[]) => readonly Language[] {
  const told = new Map<string, readonly Language[]>();
  return (words) => {
    const sentence = words.join(' ');
    const languages = told.get(sentence) ?? likelyLanguages(words);
    told.set(sentence, languages);
    return languages;
  };
}
