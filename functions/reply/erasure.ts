/**
 * Whether somebody wants what we hold of them deleted, in a sentence of their own words: "erase all the information you hold on
 * me", "je demande la suppression de mes données". Pure. Source: GDPR, article 17; nobody need know the right words for it.
 */
import { plainWords } from './phrases/fold.ts';
import { OTHERS } from './phrases/note-words.ts';

/** In words: in a longer one it is a part of a tale. */
const LONGEST_SENTENCE = 20;

const any = (...lists: string[]): RegExp => new RegExp(` (?:${lists.join('|')})(?= )`);

const DELETE = any(
  'deleted?|erased?|erasure|erasing|deletion|wiped?|removed?|removal|destroy|purge|forget|forgotten|get rid of|close(?: down)?',
  'losch\\w*|geloscht\\w*|loschung|entfern\\w*|vernicht\\w*|vergesst|schliess(?:t|en)',
  'supprim\\w*|suppression|effac\\w*|effacement|ferme[rz]',
  'borr\\w*|elimin\\w*|eliminacion|suprim\\w*|supresion|cierr\\w+|cerrar',
  'apag\\w*|eliminacao|exclu[aiam]\\w*|exclusao|delet\\w+|remov\\w+',
  'verwijder\\w*|verwijdering|wis|wissen|wist|gewist|gooi|vernietig\\w*',
);
/** What we hold of them, and not their feelings or one letter of many. */
const OF_THEIRS = any(
  '(?:my|all my|all of my)(?: own| personal| private)? (?:data|information|details|account|profile|records|files)',
  '(?:everything|anything|whatever|what|all)(?: of)?(?: the| this)?(?: data| information| details)?(?: that| which)? (?:you|rebound) (?:have|hold|know|keep|store|stored|saved|kept|got)(?: (?:on|about|of) me)?',
  '(?:everything|all|data|information)(?: you have)? (?:on|about) me|my account and (?:delete )?everything',
  '(?:mein\\w*|alle mein\\w*)(?: \\w+)? ?(?:daten|angaben|konto|account|profil)|(?:alle|samtliche) (?:daten|angaben)(?: \\w+){0,2} (?:von mir|uber mich|zu meiner person)|alles(?: \\w+)? (?:von mir|uber mich|zu mir|was (?:ihr|sie|du))',
  '(?:mes|mon|ma) (?:donnees|informations|compte|profil)|tout ce (?:que vous|que tu|qui me)|(?:donnees|informations) (?:me concernant|sur moi)',
  '(?:mis|mi) (?:datos|cuenta|perfil|informacion)|todo lo que (?:teneis|tengais|tienen|tengan|sab\\w+)|informacion (?:sobre mi|mia)',
  '(?:meus|minha|minhas|meu) (?:dados|conta|perfil|informac\\w+)|tudo o que (?:tem|tem|voces|sabem)|informacao sobre mim',
  'mijn(?: \\w+)? (?:gegevens|data|account|profiel|informatie)|alles(?: \\w+)? (?:over mij|van mij|wat (?:jullie|je|u))|(?:informatie|gegevens) over mij',
);
/** It was done, or it is left as it is. */
const TOLD = any(
  'not|never|no|they|he|she|did|(?:it|this|that|data|account|profile|everything) (?:was|were|is)|had|have (?:already )?deleted|i (?:deleted|erased|removed|wiped|closed|forgot)',
  'nicht|nie|kein\\w*|wurden|wurde|hatte|habe(?:n)?|sie haben',
  'ne|pas|jamais|ont|avait|a (?:supprime|efface)',
  'nunca|borraron|eliminaron|borro|nao|apagaram|eliminaram|apagou|excluiram',
  'niet|nooit|geen|werd|hebben ze|zijn verwijderd',
);

/** @param text the person's own words, in a reply or above a mail that they pass on */
export function asksForErasure(text: string): boolean {
  const sentences = plainWords(text)
    .map((word) => (word === ',' ? '' : word))
    .join(' ')
    .split(' . ');
  return sentences.some((sentence) => {
    const words = ` ${sentence
      .replace(/^\. | \.$/g, '')
      .replace(/ +/g, ' ')
      .trim()} `;
    return (
      words.split(' ').length <= LONGEST_SENTENCE + 2 &&
      DELETE.test(words) &&
      OF_THEIRS.test(words) &&
      !TOLD.test(words) &&
      !OTHERS.test(words)
    );
  });
}
