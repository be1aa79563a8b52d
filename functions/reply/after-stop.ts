/** Whether somebody who has stopped our messages writes that they want them again. Pure. */
import { plainWords } from './phrases/fold.ts';

/** In words. In a longer text they tell a story. */
const LONGEST = 25;

const MISTAKE =
  /\b(?:not mean to (?:stop|unsubscribe)|(?:by|a|my) mistake|by accident|accident(?:ally)?|changed my mind|aus versehen|versehentlich|par erreur|por error|sin querer|por engano|per ongeluk|vergissing)\b/;
const GO_ON =
  /\b(?:go on|keep going|carry on|continue|(?:start|begin) (?:them )?again|restart|resume|want (?:them|your messages|the messages) (?:back|again)|weiter ?machen|weiter schreiben|wieder (?:anfangen|schreiben)|reprendre|reprenez|continuez|seguir|sigan|sigue|continuem|continuar|doorgaan|ga door)\b/;
/** Before and after what they ask. */
const LEAD =
  '(?:(?:oh|oops|sorry|please|yes|ok|hi|hello|no|i want to|i would like to|i want you to|can you|could you|can we|could we|bitte|si|por favor|je veux|quiero|quero|ik wil) )*';
const TAIL =
  '(?: (?:please|thanks|thank you|now|bitte|danke|svp|merci|gracias|obrigad[oa]|bedankt|with (?:it|them|the messages)|sending))*';
/** Nothing beside it: "I want to start again". */
const ASKED = new RegExp(
  `^${LEAD}(?:go on|keep going|carry on|continue|(?:start|begin) (?:them )?again|restart|resume|weiter ?machen|wieder anfangen|reprendre|reprenez|continuez|seguir|sigan|continuem|continuar|doorgaan)${TAIL}$`,
);
/** "You can write to me again", and nothing beside it. */
const WRITE_AGAIN = new RegExp(
  `^${LEAD}(?:${[
    '(?:(?:you (?:can|may|could)|feel free to) )?(?:start )?(?:writ(?:e|ing)|send(?:ing)?|email(?:ing)?|mail(?:ing)?|messag(?:e|ing)|contact(?:ing)?)(?: (?:to )?me)?(?: (?:messages|emails|mails))? again',
    '(?:(?:sie|ihr|du) )?(?:konnen sie|konnt ihr|kannst du|konnen|konnt|kannst|durfen|durft|darfst)? ?mir (?:(?:gerne?|jetzt|bitte) )*wieder (?:schreiben|mailen)',
    'schreib(?:en sie|t)? mir (?:bitte )?wieder',
    '(?:(?:vous pouvez|tu peux) )?(?:m ecrire|ecrivez moi|ecris moi) (?:a nouveau|de nouveau)',
    'recommence[zr] a m ecrire',
    '(?:(?:me )?(?:podeis|pueden|puedes|puede) )?(?:volver a escribirme|escribirme (?:de nuevo|otra vez)|escribir(?:me)? otra vez|vuelvan a escribirme)',
    '(?:(?:podem|pode|podes) )?(?:voltar a (?:escrever me|me escrever)|voltem a escrever me|(?:escrever me|me escrever) (?:de novo|outra vez|novamente))',
    '(?:(?:jullie|je|u) (?:mogen|mag|kunt|kan|kunnen) )?me (?:(?:gerust|nu|best) )*weer (?:schrijven|mailen|berichten sturen)',
  ].join('|')})${TAIL}$`,
);
const NEGATED =
  /\b(?:not|never|cannot|nicht|ne|no|nao|niet) (?:\w+ )?(?:go on|keep going|carry on|continue|start|begin|restart|resume|write|weiter)/;

/** `yes`: they want them again. `unclear`: it may be meant so, and is asked about. */
export function wantsAgain(text: string): 'yes' | 'unclear' | undefined {
  const words = plainWords(text).filter((word) => word !== '.' && word !== ',');
  if (words.length > LONGEST) return undefined;
  const said = words.join(' ');
  if (NEGATED.test(said)) return undefined;
  const asked = ASKED.test(said) || WRITE_AGAIN.test(said);
  if (/\?\s*$/.test(text)) return asked ? 'unclear' : undefined;
  if (asked || (MISTAKE.test(said) && GO_ON.test(said))) return 'yes';
  return MISTAKE.test(said) || GO_ON.test(said) ? 'unclear' : undefined;
}
