/** Letters in other languages than English: each kind of them. */
import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

const CASES: KindCase[] = [
  // German
  [
    'de',
    'rejection',
    'Ihre Bewerbung',
    'Sehr geehrte Frau Amann,\nvielen Dank für Ihre Bewerbung. Nach Durchsicht aller Unterlagen haben wir uns für eine Mitbewerberin entschieden. Für Ihren weiteren Weg alles Gute.',
  ],
  [
    'de',
    'rejection',
    'Rückmeldung',
    'Hallo Noor, danke für das nette Gespräch. Am Ende hat es leider ganz knapp nicht gereicht, wir haben jemanden mit mehr Erfahrung in der Weberei gefunden.',
  ],
  [
    'de',
    'rejection',
    'Stelle Disponent',
    'Sehr geehrter Herr Amann, die Stelle wurde inzwischen intern besetzt. Wir bedanken uns für Ihr Interesse und wünschen Ihnen viel Erfolg bei der Stellensuche.',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung',
    'Guten Tag, wir haben Ihre Unterlagen sorgfältig geprüft und können Ihnen keine Zusage geben. Ihre Unterlagen löschen wir nach sechs Monaten.',
  ],
  [
    'de',
    'rejection',
    'Deine Bewerbung',
    'Hi Noor, danke, dass du dich bei uns beworben hast. Wir gehen im Prozess nicht mit dir weiter, weil uns die Erfahrung mit Lagersoftware fehlt. Alles Gute!',
  ],
  [
    'de',
    'confirmation',
    'Eingang Ihrer Bewerbung',
    'Guten Tag Frau Amann, Ihre Bewerbung ist bei uns eingegangen. Wir prüfen sie und melden uns in zwei Wochen. Sollten wir Sie nicht berücksichtigen können, informieren wir Sie ebenfalls.',
  ],
  [
    'de',
    'interview',
    'Einladung',
    'Guten Tag Frau Amann, wir möchten Sie gerne zu einem Vorstellungsgespräch einladen. Passt Ihnen Mittwoch um 14 Uhr?',
  ],
  [
    'de',
    'not a rejection',
    'Zusage',
    'Liebe Frau Amann, wir freuen uns, Ihnen die Stelle anbieten zu können. Der Arbeitsvertrag kommt per Post.',
  ],
  [
    'de',
    'not a rejection',
    'Besichtigung',
    'Guten Tag, leider hat sich der Vermieter für andere Bewerber entschieden. Viel Erfolg bei der Wohnungssuche.',
  ],
  // French
  [
    'fr',
    'rejection',
    'Votre candidature',
    "Bonjour Madame, nous vous remercions de l'intérêt porté à notre atelier. Après étude de votre dossier, nous ne pouvons donner une suite favorable à votre candidature. Nous vous souhaitons une bonne continuation.",
  ],
  [
    'fr',
    'rejection',
    'Suite à notre entretien',
    "Bonjour Noor, merci pour le temps que vous nous avez accordé. Nous avons finalement retenu une autre candidate, dont l'expérience du tissage correspondait mieux. Bonne chance pour la suite.",
  ],
  [
    'fr',
    'rejection',
    'Poste de régleur',
    'Bonjour, le poste a été pourvu en interne. Nous conservons votre CV pour de futures opportunités.',
  ],
  [
    'fr',
    'rejection',
    'Réponse',
    "Madame, j'ai le regret de vous informer que votre profil n'a pas été retenu pour le poste de régleur. Cordialement",
  ],
  [
    'fr',
    'confirmation',
    'Accusé de réception',
    'Bonjour, nous avons bien reçu votre candidature et nous allons l’étudier. Sans réponse de notre part sous quatre semaines, veuillez considérer que votre candidature n’a pas été retenue.',
  ],
  [
    'fr',
    'interview',
    'Entretien',
    'Bonjour Noor, votre profil nous intéresse et nous souhaitons vous rencontrer lors d’un entretien. Quelles sont vos disponibilités la semaine prochaine ?',
  ],
  [
    'fr',
    'not a rejection',
    'Bonne nouvelle',
    'Bonjour Noor, nous avons le plaisir de vous proposer le poste de régleur. Votre contrat de travail suivra.',
  ],
  [
    'fr',
    'not a rejection',
    'Logement',
    "Bonjour, malheureusement le bailleur a choisi un autre dossier pour l'appartement. Bonne recherche.",
  ],
  // Spanish
  [
    'es',
    'rejection',
    'Tu candidatura',
    'Hola Noor, gracias por participar en el proceso. Tras valorar todos los perfiles, tu candidatura no ha sido seleccionada. Te deseamos mucha suerte.',
  ],
  [
    'es',
    'rejection',
    'Resultado',
    'Buenos días, sentimos comunicarle que hemos decidido contratar a otra persona con más experiencia en telares. Agradecemos su tiempo.',
  ],
  [
    'es',
    'rejection',
    'Vacante',
    'Hola, la vacante de mecánico ya está cubierta. Guardaremos tu currículum para futuros procesos.',
  ],
  [
    'es',
    'rejection',
    'Proceso',
    'Estimada Noor: no vamos a continuar con tu candidatura en esta ocasión. Un saludo y mucho ánimo.',
  ],
  [
    'es',
    'confirmation',
    'Recibida',
    'Hola Noor, hemos recibido tu solicitud para mecánico. La revisaremos y, si encajas, te llamaremos en los próximos días.',
  ],
  [
    'es',
    'interview',
    'Entrevista',
    'Hola Noor, nos gustaría invitarte a una entrevista el jueves a las 10. ¿Te viene bien?',
  ],
  [
    'es',
    'not a rejection',
    'Enhorabuena',
    'Hola Noor, al final te hemos elegido a ti. Queremos ofrecerte el puesto de mecánico a partir de junio; te mando el contrato.',
  ],
  // Portuguese
  [
    'pt',
    'confirmation',
    'Inscrição confirmada: Tecelão Júnior',
    'Olá Noor! Sua inscrição na vaga Tecelão Júnior foi feita com sucesso. Infelizmente não conseguimos dar retorno por telefone. Boa sorte!',
  ],
  [
    'pt',
    'rejection',
    'Processo seletivo',
    'Olá Noor, agradecemos sua participação no processo. Neste momento seguiremos com outros candidatos mais aderentes à vaga. Desejamos sucesso!',
  ],
  [
    'pt',
    'rejection',
    'Retorno',
    'Oi Noor, tudo bem? Infelizmente você não passou para a próxima fase. Obrigada pelo interesse e boa sorte.',
  ],
  [
    'pt',
    'rejection',
    'A sua candidatura',
    'Cara Noor, informamos que a posição foi preenchida internamente. O seu currículo ficará na nossa base de dados.',
  ],
  [
    'pt',
    'rejection',
    'Candidatura',
    'Prezada Noor, após análise, sua candidatura não foi aprovada para a vaga de mecânica. Agradecemos o interesse.',
  ],
  [
    'pt',
    'confirmation',
    'Recebemos',
    'Olá Noor, recebemos a sua candidatura para mecânica. Vamos analisar e entraremos em contato caso o seu perfil seja selecionado.',
  ],
  [
    'pt',
    'interview',
    'Entrevista',
    'Oi Noor, gostamos do seu perfil e gostaríamos de agendar uma entrevista na quinta. Você consegue às 14h?',
  ],
  // Dutch
  [
    'nl',
    'rejection',
    'Je sollicitatie',
    'Beste Noor, bedankt voor je sollicitatie. Helaas moeten we je laten weten dat we niet met je verder gaan. Veel succes met zoeken.',
  ],
  [
    'nl',
    'rejection',
    'Na ons gesprek',
    'Hoi Noor, dank voor het prettige gesprek. De keuze is op een andere kandidaat gevallen, die al met deze machines werkt.',
  ],
  [
    'nl',
    'rejection',
    'Vacature',
    'Geachte mevrouw, de functie is inmiddels vervuld. Wij danken u voor uw belangstelling en wensen u succes.',
  ],
  [
    'nl',
    'rejection',
    'Uw brief',
    'Geachte heer, uw profiel sluit onvoldoende aan bij wat wij zoeken. Daarom nodigen wij u niet uit voor een gesprek.',
  ],
  [
    'nl',
    'confirmation',
    'Ontvangen',
    'Beste Noor, we hebben je sollicitatie ontvangen en laten je binnen twee weken weten of we je uitnodigen.',
  ],
  [
    'nl',
    'interview',
    'Kennismaken',
    'Beste Noor, we nodigen je graag uit voor een gesprek op dinsdag om 11 uur. Schikt dat?',
  ],
  [
    'de',
    'rejection',
    'Deine Bewerbung',
    'Hey Noor, kleines Update zur Weberin: Der Platz ist vergeben, deshalb ist die Anzeige offline. Danke, dass du dir die Zeit genommen hast. Schau gern auf Insta vorbei, da posten wir neue Jobs zuerst.',
  ],
  [
    'es',
    'confirmation',
    'Hemos recibido tu solicitud',
    'Estimada Noor: le confirmamos la correcta recepción de su solicitud para la plaza de Tejedora. El listado provisional de personas admitidas y excluidas se publicará en nuestra web a partir del 2 de junio. Atentamente, Recursos Humanos',
  ],
  // Others: seldom, but not to be missed
  [
    'it',
    'rejection',
    'Candidatura',
    'Gentile Noor, La ringraziamo per il colloquio. Abbiamo deciso di proseguire con un altro candidato. Le auguriamo buona fortuna.',
  ],
  [
    'sv',
    'rejection',
    'Din ansökan',
    'Hej Noor, tack för din ansökan. Vi har tyvärr valt att gå vidare med andra kandidater. Lycka till!',
  ],
  [
    'pl',
    'rejection',
    'Rekrutacja',
    'Dzień dobry, dziękujemy za udział w rekrutacji. Niestety zdecydowaliśmy się na innego kandydata. Życzymy powodzenia.',
  ],
];

describe('recognise, abroad', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
