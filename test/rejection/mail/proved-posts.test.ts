import { describe } from 'vitest';
import { expectRoles } from './refused.ts';

describe('a post that is no known trade, proved by what leads to it', () => {
  expectRoles('de', [
    ['Ihre Bewerbung als Kassenaufsicht', '', 'Kassenaufsicht'],
    ['Ihre Bewerbung als Quartiersarbeit zum 1. August', '', 'Quartiersarbeit'],
    ['Ihre Bewerbung', 'Wir haben die Position Objektbetreuung inzwischen anderweitig vergeben.', 'Objektbetreuung'],
    ['Ihre Bewerbung', 'Sie haben sich für eine Stelle als Springer interessiert.', 'Springer'],
    ['Ihre Bewerbung', 'Ihre Erfahrung als Kellnerin ist groß, aber nicht gefragt.', null],
  ]);
  expectRoles('nl', [
    ['Je sollicitatie', 'We spraken over de functie van zaalwacht op dinsdag.', 'zaalwacht'],
    ['Je sollicitatie', 'Mocht er weer een plek als opperman vrijkomen, dan bellen we.', 'opperman'],
    ['Je sollicitatie', 'Functie: kassahulp\nLocatie: Tarnwijk', 'kassahulp'],
    ['Je sollicitatie', 'De functie van onze voorkeur is weg.', null],
  ]);
  expectRoles('fr', [
    ['Votre candidature', 'Le poste de boutefeu est gelé.', 'boutefeu'],
    ['Votre candidature', 'Vous avez postulé comme dosimétriste auprès de notre site.', 'dosimétriste'],
    ['Votre candidature', 'Le poste de nuit ne sera pas ouvert.', null],
  ]);
  expectRoles('es', [
    ['Tu candidatura', 'La plaza de buzo se ha cubierto ya.', 'buzo'],
    ['Tu candidatura', 'Para el puesto de entibador nos hemos decantado por otra persona.', 'entibador'],
    ['Tu candidatura', 'El puesto de trabajo que viste ya está cubierto.', null],
  ]);
  expectRoles('pt', [
    ['Candidatura', 'A vaga de caseiro já foi preenchida.', 'caseiro'],
    ['Candidatura', 'A vaga de Cronometrista se encerrou ontem.', 'Cronometrista'],
    ['Candidatura', 'A vaga de emprego que viu já foi preenchida.', null],
  ]);
});
