/**
 * An end that its own sentence denies: "we have neither closed the post nor taken somebody else". One other person is meant, as
 * "we shall not go on with other candidates" may be said to one of them. Patterns for folded sentences, as in cues/.
 */
import type { Sieve } from './sieve.ts';

/** The post, and not the reader, by the words that stand behind the verb. */
const POST =
  "(?:la|el|est[ea]|dich[oa]|nuestr[oa]|o|a|ess[ea]|noss[oa]|le|ce|cette|notre|il|questa|questo)? ?(?:l')?(?:vacante|puesto|plaza|posicion|busqueda|proceso|seleccion|vaga|posicao|processo|selecao|recrutamento|poste|recrutement|offre|processus|recherche|posizione|selezione|ricerca)";
const CLOSED_ES = '(?:cerr|cancel|anul|suprim|fech|encerr)\\w+';
const TOOK_ES =
  '(?:avanz|avanc|contrat|eleg|elig|escog|escolh|selecc?ion|decid|opt|incorpor|segui|qued|cog|fic|inclin|decant)\\w+';
const CLOSED_FR = '(?:ferme|clos|cloture|annule|supprime|gele|pourvu)e?s?';
const TOOK_FR = '(?:choisi|retenu|recrute|embauche|selectionne|prefere)e?s?';

/** Each alternative begins with what denies. */
const PATTERN = new RegExp(
  [
    `\\b(?:no|ni|nao|nem|tampoco) (?:(?:la|lo|las|los|a|o|as|os) (?:hemos |he |han |ha )?${CLOSED_ES}|(?:hemos |he |han |ha |se ha |vamos a |foi |fue |ha sido |esta )?${CLOSED_ES} ${POST}|(?:fue|esta|ha sido|foi) (?:cerrad|cancelad|anulad|encerrad|fechad)\\w+)`,
    '\\b(?:no|ni|nao|nem|tampoco) (?:te |le |lhe |la |lo )?(?:hemos |he |han |ha )?(?:descart|rechaz|elimin|desestim|recus|rejeit|reprov)(?:amos|ado|aron|ei|aram|o|ou) (?:a )?(?:tu|su|ti|usted|nadie|sua|tua|seu|teu|ninguem)\\b',
    `\\b(?:no|ni|nao|nem|tampoco) (?:nos |se )?(?:hemos |he |han |ha |vamos a )?${TOOK_ES}(?: adelante| em frente| en firme)? (?:con |a |por |com |pel[ao] )?(?:ningun |ninguna |nenhuma? )?(?:otr[oa]|outr[oa])\\b(?!.*\\b(?:sino|senao|mas sim|e sim)\\b)`,
    `\\bn(?:e |')(?:l'|la |le )?(?:avons|ai|a|ont|est|a ete) (?:donc |encore |toujours )?(?:pas|ni) (?:encore )?(?:ete )?(?:${CLOSED_FR}(?: ${POST})?|${TOOK_FR} (?:un|une|d'|quelqu'un d')(?: |')?autre)\\b`,
    `\\bni (?:${CLOSED_FR}|${TOOK_FR} (?:une? |quelqu'un d')autre)\\b`,
    `\\bn(?:e |')(?:avons|ai|a|ont) ${TOOK_FR} (?:aucune? autre|personne d'autre)\\b`,
    '\\b(?:nicht|weder) (?:uns )?(?:fur|mit) (?:eine[nmr]?|jemand(?:en|em)?) ander\\w*\\b(?!.*\\bsondern\\b)',
    '\\b(?:fur|mit) niemand(?:en|em)? ander\\w+\\b|\\bkeine?n? andere[nr]? (?:\\w+ )?(?:ausgewahlt|eingestellt|zugesagt|genommen|vorgezogen)\\b',
    '\\bweder (?:gestrichen|geschlossen|vergeben|besetzt|abgesagt|gestoppt|zuruckgezogen)\\b|\\bnoch (?:uns )?(?:fur|mit) (?:eine[nmr]?|jemand(?:en|em)?) (?<=\\bweder\\b.{0,90})ander\\w*',
    '\\b(?:stelle|position|ausschreibung|verfahren|sie|es) (?:ist |wurde |wird |haben wir )?(?:\\w+ )?nicht (?:gestrichen|geschlossen|gestoppt|zuruckgezogen)\\b',
    '\\bniet (?:voor|met) (?:een ander\\w*|iemand anders|de ander\\w*)\\b(?!.*\\b(?:maar wel|wel met|wel voor)\\b)',
    '\\b(?:niemand anders|geen andere? (?:kandidaat|persoon|collega|sollicitant)) (?:\\w+ )?(?:gekozen|aangenomen|geselecteerd|verkozen)\\b',
    '\\b(?:hem|haar|vacature|functie|procedure|positie|die) (?:is |wordt |hebben we )?(?:\\w+ )?niet (?:gesloten|ingetrokken|geschrapt|stopgezet|geannuleerd)\\b',
    `\\b(?:non|ne) (?:l'|la |lo )?(?:abbiamo |ho |hanno |e stat[oa] )?(?:(?:chius|annullat)[oa] (?:${POST})?|(?:scelt|assunt|selezionat|preferit)[oa] (?:un |un'|qualcun |nessun |nessun')? ?altr[oa])\\b`,
  ].join('|'),
);

/** In: a sieve. Out: whether a sentence denies the end whose words stand at a place of it; asked with the signs of the sentence. */
export const denialIn = (sieve: Sieve): ((folded: string, at: number, words: string, signs: number) => boolean) => {
  const denied = sieve.add(PATTERN);
  return (folded, at, words, signs) => {
    const end = at + words.length;
    for (let from = Math.max(0, at - 80); from < end; ) {
      const found = denied.exec(folded.slice(from, end + 40), signs);
      if (found === null || from + found.index >= end) return false;
      from += found.index + found[0].length;
      if (from > at) return true;
    }
    return false;
  };
};
