import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

const SENDER = 'Noor Amann <amann@orrin-tarn.example>';
const REFUSED: Record<string, string> = {
  de: 'Leider müssen wir Ihnen absagen.\n\nFreundliche Grüße\nNoor Amann',
  nl: 'Helaas gaan we niet met je verder.\n\nMet vriendelijke groet,\nNoor Amann',
  fr: 'Nous ne donnons malheureusement pas suite à votre candidature.\n\nCordialement,\nNoor Amann',
  es: 'Lamentablemente no seguimos con tu candidatura.\n\nUn saludo,\nNoor Amann',
  pt: 'Infelizmente não seguiremos com a sua candidatura.\n\nAtenciosamente,\nNoor Amann',
};
const check = (language: string, cases: [subject: string, said: string, role: string | null][]): void => {
  it.each(cases)(`${language}: %s: %s`, async (subject, said, role) => {
    expect((await read(SENDER, subject, `${said}\n\n${REFUSED[language]}`)).role).toBe(role);
  });
};

describe('a post that is no known trade, proved by what leads to it', () => {
  check('de', [
    ['Ihre Bewerbung als Kassenaufsicht', '', 'Kassenaufsicht'],
    ['Ihre Bewerbung als Quartiersarbeit zum 1. August', '', 'Quartiersarbeit'],
    ['Ihre Bewerbung', 'Wir haben die Position Objektbetreuung inzwischen anderweitig vergeben.', 'Objektbetreuung'],
    ['Ihre Bewerbung', 'Sie haben sich für eine Stelle als Springer interessiert.', 'Springer'],
    ['Ihre Bewerbung', 'Ihre Erfahrung als Kellnerin ist groß, aber nicht gefragt.', null],
  ]);
  check('nl', [
    ['Je sollicitatie', 'We spraken over de functie van zaalwacht op dinsdag.', 'zaalwacht'],
    ['Je sollicitatie', 'Mocht er weer een plek als opperman vrijkomen, dan bellen we.', 'opperman'],
    ['Je sollicitatie', 'Functie: kassahulp\nLocatie: Tarnwijk', 'kassahulp'],
    ['Je sollicitatie', 'De functie van onze voorkeur is weg.', null],
  ]);
  check('fr', [
    ['Votre candidature', 'Le poste de boutefeu est gelé.', 'boutefeu'],
    ['Votre candidature', 'Vous avez postulé comme dosimétriste auprès de notre site.', 'dosimétriste'],
    ['Votre candidature', 'Le poste de nuit ne sera pas ouvert.', null],
  ]);
  check('es', [
    ['Tu candidatura', 'La plaza de buzo se ha cubierto ya.', 'buzo'],
    ['Tu candidatura', 'Para el puesto de entibador nos hemos decantado por otra persona.', 'entibador'],
    ['Tu candidatura', 'El puesto de trabajo que viste ya está cubierto.', null],
  ]);
  check('pt', [
    ['Candidatura', 'A vaga de caseiro já foi preenchida.', 'caseiro'],
    ['Candidatura', 'A vaga de Cronometrista se encerrou ontem.', 'Cronometrista'],
    ['Candidatura', 'A vaga de emprego que viu já foi preenchida.', null],
  ]);
});
