/**
 * Whole texts that ask something of us and hold nothing else. Two or three such words are too few for the models to tell a
 * farewell from an order; beside any other word they are judged as everything is. Lower case, no accents.
 */
import { POLITE } from './command-words.ts';

const WHOLE = `
delete everything | delete all | delete it all | delete all of it | erase everything | remove everything | wipe everything | delete me | erase me
alles loschen | losch alles | loscht alles | losche alles | supprimez tout | supprimer tout | supprime tout | effacez tout | effacer tout | tout supprimer | tout effacer
borren todo | borra todo | borrar todo | borrenlo todo | eliminen todo | eliminar todo | apaguem tudo | apaga tudo | apagar tudo | apague tudo | verwijder alles | alles verwijderen | wis alles | alles wissen
i want everything deleted | please do not delete everything | how do i delete everything | quiero borrar mi cuenta | quiero borrar todo | quiero borrar mis datos
i do not need this | i do not need this anymore | i do not need these anymore | i no longer need this | i no longer need these
das brauche ich nicht mehr | ich brauche das nicht mehr | brauche ich nicht mehr | brauche das nicht mehr | je n en ai plus besoin | je n ai plus besoin de ca
ya no lo necesito | ya no necesito esto | no lo necesito mas | nao preciso mais disto | nao preciso mais disso | ja nao preciso disto | ja nao preciso disso
ik heb dit niet meer nodig | ik heb dat niet meer nodig | dit heb ik niet meer nodig | dat heb ik niet meer nodig
`;

const bare = (words: readonly string[]): string =>
  words.filter((word) => word !== '.' && word !== ',' && !POLITE.has(word)).join(' ');

const whole = new Set(WHOLE.split(/[|\n]/).map((entry) => bare(entry.trim().split(' '))));

/** Below it, as people sign a mail: "LG Mira". */
const SIGNED =
  / \. (?:(?:best|kind|warm) (?:regards|wishes)|best|regards|lg|vg|mfg|(?:liebe |viele )?gruss?e?|cordialement|saludos|abracos?|groet(?:jes)?) (?:, )?(?:\. )?(?:[a-z]+ ){0,2}\.$/;

/** @param words plain words (fold.ts) of all that was written */
export const isOnlyAnOrder = (words: readonly string[]): boolean =>
  words.length <= 20 && whole.has(bare(words.join(' ').replace(SIGNED, ' .').split(' ')));
