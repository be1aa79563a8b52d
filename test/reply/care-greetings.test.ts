/** Every greeting before every few words that mean nothing grave: none of it is a cry. */
import { expect, test } from 'vitest';
import { careTier } from '../../functions/reply/care.ts';

/** By language: greetings, and what may follow them. */
const NOTES: Record<string, [string, string]> = {
  de: [
    'Hallo|Hi|Hey|Moin|Servus|Guten Tag|Guten Morgen|Tja|Naja|Na super|Ach|Oje|So|Liebe Leute|Hallo zusammen|Puh|Ups',
    'schon wieder|wieder|wieder eine|noch eine|die nächste|weiter gehts|da ist sie|wie immer|wie erwartet|leider|danke|bitte|siehe unten|heute|gestern|endlich|zur Info|auch das noch|wieder nix|mal wieder|nochmal|immer noch nichts|das wars|für euch|zum Ablegen|von heute früh|zwei auf einmal|nichts Neues|hier|anbei|kurz und knapp|schade|egal|macht nichts|so ist es|na dann|bis bald|schönen Abend|gute Nacht|bis morgen|alles klar|viele Grüße|LG Tom|danke euch|noch was|wieder dieselbe Firma|wieder nur Standardtext|ich bins|ich wieder|kein Kommentar',
  ],
  en: [
    'Hi|Hello|Hey|Morning|Good evening|Well|Oh|So|Ugh|Sigh|Okay|Right|Dear team|Hi all|Sorry|Anyway|Oops',
    'again|another|another one|one more|here|here it is|here we are|me again|as expected|no surprise|too bad|never mind|whatever|thanks|please|see below|today|finally|at last|fwd|for you|for the list|just in|as discussed|the next|same again|still nothing|nothing new|that was it|that is it|all of them|two at once|see you|good night|cheers|best|regards|bye|bye for now|talk soon|no comment|sincerely|yours|off we go|not this time|close one|not great|not good|not bad|so so',
  ],
  fr: [
    'Bonjour|Salut|Coucou|Bonsoir|Bon|Ben|Ah|Oh|Pff|Voilà|Chère équipe',
    'encore|encore un|encore une|une autre|la suivante|rebelote|comme prévu|dommage|tant pis|merci|svp|voir ci-dessous|enfin|pour info|hier|aujourd’hui|toujours rien|rien de nouveau|c’est tout|deux d’un coup|à bientôt|bonne nuit|bonne soirée|cordialement|bises|sans commentaire|pas cette fois|pas grave|moi encore|la voilà',
  ],
  es: [
    'Hola|Buenas|Buenos días|Bueno|Pues|Ay|Uf|Vaya|Equipo',
    'otra vez|otra|otra más|la siguiente|de nuevo|como esperaba|qué pena|ni modo|gracias|por favor|ver abajo|por fin|hoy|ayer|nada nuevo|todavía nada|eso es todo|dos de golpe|hasta luego|buenas noches|saludos|un abrazo|sin comentarios|esta vez no|no pasa nada|aquí está|yo otra vez|en fin|a seguir|adelante',
  ],
  pt: [
    'Olá|Oi|Bom dia|Boa noite|Bem|Pois|Ai|Ufa|Equipa',
    'outra vez|mais uma|de novo|a seguinte|como esperava|que pena|paciência|obrigado|por favor|ver abaixo|enfim|hoje|ontem|nada de novo|ainda nada|é tudo|duas de uma vez|até logo|boa noite|abraços|sem comentários|desta vez não|não faz mal|aqui está|eu outra vez|em frente|segue|bola para a frente',
  ],
  nl: [
    'Hallo|Hoi|Hey|Goedemorgen|Goedenavond|Tja|Nou|Ach|Zucht|Beste team',
    'weer|weer een|nog een|de volgende|alweer|zoals verwacht|jammer|maakt niet uit|bedankt|graag|zie onder|eindelijk|vandaag|gisteren|niets nieuws|nog steeds niets|dat was het|twee tegelijk|tot ziens|welterusten|groetjes|geen commentaar|deze keer niet|geeft niet|hier|ik weer|verder maar|op naar de volgende|doei|fijne avond',
  ],
};

test.each(Object.entries(NOTES))('%s', (_, [greetings, words]) => {
  const notes = words
    .split('|')
    .flatMap((few) => [`${few}.`, ...greetings.split('|').map((greeting) => `${greeting}, ${few}.`)]);
  expect(notes.length).toBeGreaterThan(250);
  expect(notes.filter((note) => careTier(note))).toEqual([]);
});
