/** Whether somebody who has stopped our messages writes that they want them again. Pure. */
import { plainWords } from './phrases/fold.ts';

/** In words. In a longer text they tell a story. */
const LONGEST = 25;

const MISTAKE =
  /\b(?:not mean to (?:stop|unsubscribe)|(?:by|a|my) mistake|by accident|accident(?:ally)?|changed my mind|aus versehen|versehentlich|par erreur|por error|sin querer|por engano|per ongeluk|vergissing)\b/;
const GO_ON =
  /\b(?:go on|keep going|carry on|continue|(?:start|begin) (?:them )?again|restart|resume|want (?:them|your messages|the messages) (?:back|again)|weiter ?machen|weiter schreiben|wieder (?:anfangen|schreiben)|reprendre|reprenez|continuez|seguir|sigan|sigue|continuem|continuar|doorgaan|ga door)\b/;
/** Nothing beside it: "I want to start again". */
const ASKED =
  /^(?:(?:oh|oops|sorry|please|yes|ok|hi|hello|no|i want to|i would like to|i want you to|can you|could you|can we|could we|bitte|si|por favor|je veux|quiero|quero|ik wil) )*(?:go on|keep going|carry on|continue|(?:start|begin) (?:them )?again|restart|resume|weiter ?machen|wieder anfangen|reprendre|reprenez|continuez|seguir|sigan|continuem|continuar|doorgaan)(?: (?:please|thanks|thank you|bitte|danke|svp|merci|gracias|obrigad[oa]|with (?:it|them|the messages)|sending))*$/;
const NEGATED =
  /\b(?:not|never|nicht|ne|no|nao|niet) (?:\w+ )?(?:go on|keep going|carry on|continue|start|begin|restart|resume|weiter)/;

/** `yes`: they want them again. `unclear`: it may be meant so, and is asked about. */
export function wantsAgain(text: string): 'yes' | 'unclear' | undefined {
  const words = plainWords(text).filter((word) => word !== '.' && word !== ',');
  if (words.length > LONGEST || /\?\s*$/.test(text)) return undefined;
  const said = words.join(' ');
  if (NEGATED.test(said)) return undefined;
  if (ASKED.test(said) || (MISTAKE.test(said) && GO_ON.test(said))) return 'yes';
  return MISTAKE.test(said) || GO_ON.test(said) ? 'unclear' : undefined;
}
