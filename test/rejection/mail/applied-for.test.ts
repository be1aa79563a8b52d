import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

/** Refusals of other things than work, and of work from houses that deal in those: language, kind, subject, body. */
const CASES: [language: string, kind: 'rejection' | 'another matter', subject: string, body: string][] = [
  [
    'de',
    'another matter',
    'Ihre Bewerbung um die Altbauwohnung Lindengasse 4',
    'Guten Tag Herr Sommer, danke für die Unterlagen und dass Sie zum Termin gekommen sind. Die Eigentümerin hat sich leider für andere Bewerber entschieden. Wir wünschen Ihnen weiterhin viel Erfolg bei der Suche.',
  ],
  [
    'de',
    'another matter',
    'Deine Bewerbung für das Auslandsprogramm',
    'Liebe Mira, die Auswahlrunde ist vorbei und leider können wir dir keinen Platz im Schüleraustausch Kanada anbieten. Viele Plätze waren es diesmal nicht. Kopf hoch! Dein Team von Weltkind',
  ],
  [
    'de',
    'another matter',
    'Aufnahme Ihrer Tochter',
    'Sehr geehrte Familie Brandt, wir bedauern, Ihre Bewerbung für die Klasse 5 nicht berücksichtigen zu können. Bitte melden Sie Lisa an Ihrer Zweitwunschschule an. Mit freundlichen Grüßen, die Schulleitung',
  ],
  [
    'de',
    'another matter',
    'Ihr Kreditwunsch',
    'Guten Tag Frau Yilmaz, leider können wir Ihnen den gewünschten Betrag derzeit nicht anbieten. Maßgeblich war das Ergebnis unserer Bonitätsprüfung. Ihre Sparbank',
  ],
  [
    'de',
    'another matter',
    'Hündin Frieda',
    'Hallo Frau Kern, danke für das nette Gespräch. Wir haben uns für eine andere Familie entschieden, weil Frieda einen Garten braucht. Viel Glück weiterhin!',
  ],
  [
    'de',
    'another matter',
    'Ihr Antrag auf Sondernutzung',
    'Ihr Antrag vom 3. Mai wird abgelehnt. Die Gehwegbreite ist nicht ausreichend. Gegen diesen Bescheid kann Widerspruch erhoben werden.',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung bei der Kreditbank Nordsee',
    'Sehr geehrte Frau Albers, vielen Dank für Ihre Bewerbung als Kreditsachbearbeiterin. Leider haben wir uns für eine andere Bewerberin entschieden. Alles Gute für Ihren weiteren Weg.',
  ],
  [
    'de',
    'rejection',
    'Hausverwaltung / Objektbetreuung',
    'Guten Tag Herr Maier, für die Stelle in der Mieterbetreuung haben wir uns für jemanden mit mehr Erfahrung entschieden. Danke für Ihr Interesse.',
  ],
  [
    'de',
    'rejection',
    'Festivalbüro: Praktikum',
    'Hi Sam, leider hat es nicht geklappt, das Praktikum im Festivalbüro macht jemand anderes. Danke dir und bis zum Sommer!',
  ],
  [
    'fr',
    'another matter',
    'Votre candidature pour le T3 rue Pasteur',
    "Bonjour, après étude des dossiers, la propriétaire a retenu un autre candidat. Nous gardons votre dossier pour d'autres biens. Cordialement, Agence du Port",
  ],
  [
    'fr',
    'another matter',
    'Votre demande de subvention',
    "Madame la Présidente, le comité n'a pas retenu votre projet de potager solidaire cette année. Nous vous souhaitons une bonne continuation.",
  ],
  [
    'fr',
    'another matter',
    'Crèche Les Lutins',
    "Chers parents, la commission n'a malheureusement pas pu donner une suite favorable à votre demande pour Jules. Votre dossier reste sur liste d'attente.",
  ],
  [
    'fr',
    'another matter',
    'Sélection Tremplin Rock 2026',
    "Salut les gars, votre candidature n'a pas été retenue, il y avait 140 groupes pour 6 places. Bonne continuation !",
  ],
  [
    'fr',
    'another matter',
    'Master Droit du numérique',
    "Madame, votre candidature au master n'a pas été retenue par la commission pédagogique. Vous disposez d'un délai de deux mois pour contester.",
  ],
  [
    'fr',
    'another matter',
    'Votre demande de carte de stationnement',
    'Madame, votre demande est refusée car votre véhicule est immatriculé hors de la commune.',
  ],
  [
    'fr',
    'rejection',
    'Chargé de clientèle crédit immobilier H/F',
    'Bonjour Karim, malgré la qualité de votre parcours, nous ne donnerons pas suite à votre candidature. Bonne continuation. Crédit des Vallées',
  ],
  [
    'fr',
    'rejection',
    'Poste de gestionnaire locatif',
    'Bonjour Madame Roy, suite à notre entretien, nous avons retenu un autre candidat pour le poste. Bien à vous, Agence Horizon Habitat',
  ],
  [
    'fr',
    'rejection',
    'Stage au comité de lecture',
    "Bonjour Elsa, nous avons choisi une autre stagiaire pour l'automne. Votre note sur le manuscrit nous a plu, continuez.",
  ],
  [
    'es',
    'another matter',
    'Piso calle Olmo 12',
    'Hola Raquel, gracias por venir a verlo. El propietario ha elegido a otra pareja, lo siento. Si sale algo parecido te aviso. Suerte con la búsqueda',
  ],
  [
    'es',
    'another matter',
    'Tu propuesta para las jornadas',
    'Hola Bruno: el comité ha decidido no incluir tu charla en el programa. Recibimos muchas y muy buenas. Gracias por tu interés.',
  ],
  [
    'es',
    'another matter',
    'Plaza en la guardería municipal',
    'Buenos días: su solicitud ha quedado fuera por falta de puntos. Queda usted en el número 14 de la lista de espera.',
  ],
  [
    'es',
    'another matter',
    'Puesto en el mercadillo de artesanía',
    'Hola Pilar, este año no podemos contar contigo, ya teníamos tres de jabones. Mucha suerte y un abrazo.',
  ],
  [
    'es',
    'another matter',
    'Devolución n.º 4431',
    'Hola: tu devolución ha sido rechazada porque el artículo presenta señales de uso.',
  ],
  [
    'es',
    'rejection',
    'Técnico de gestión de becas',
    'Hola Luis, al final la plaza de técnico se la han dado a una compañera interna. Gracias por venir a la entrevista. Universidad del Sur',
  ],
  [
    'es',
    'rejection',
    'Agente inmobiliario - Casas Mar',
    'Hola Sonia, gracias por tu CV. Hemos seleccionado a otra persona para la oficina de Gandía. ¡Suerte!',
  ],
  [
    'es',
    'rejection',
    'Cuidador para el refugio',
    'Hola Marcos, ya hemos cogido a alguien para el turno de mañana en el refugio. Gracias por ofrecerte y suerte.',
  ],
  [
    'es',
    'rejection',
    'Profesor de la escuela infantil',
    'Hola Teresa: la plaza de educadora en la escuela infantil ya está cubierta. Guardamos tu currículum.',
  ],
  [
    'pt',
    'another matter',
    'Apartamento T2 na Graça',
    'Boa tarde Marta, o proprietário acabou por escolher outro casal. Obrigada pela visita e boa sorte na procura.',
  ],
  [
    'pt',
    'another matter',
    'Sua inscrição no edital de cultura',
    'Prezada Joana, sua proposta não foi contemplada nesta edição. Agradecemos a participação e desejamos sucesso.',
  ],
  [
    'pt',
    'another matter',
    'Pedido de crédito pessoal',
    'Olá Sérgio, infelizmente não foi possível aprovar o seu pedido neste momento. Pode tentar novamente daqui a 90 dias.',
  ],
  [
    'pt',
    'another matter',
    'Submissão 118 - congresso',
    'Prezado autor, seu resumo não foi aceito para apresentação oral. Agradecemos a submissão.',
  ],
  [
    'pt',
    'another matter',
    'Reembolso 5521',
    'Seu pedido de reembolso foi recusado. O procedimento não consta na cobertura do seu plano.',
  ],
  [
    'pt',
    'rejection',
    'Vaga de corretor de imóveis',
    'Oi Leandro, optamos por outro candidato para a vaga de corretor. Obrigado pelo interesse e sucesso!',
  ],
  [
    'pt',
    'rejection',
    'Tratadora - canil municipal',
    'Boa tarde Sofia, para o lugar de tratadora escolhemos uma colega que já fazia voluntariado aqui. Obrigado por ter vindo.',
  ],
  [
    'pt',
    'rejection',
    'Produção - festival de jazz',
    'Olá Inês, obrigado pela entrevista. Decidimos avançar com outra pessoa para a produção. Um abraço',
  ],
  [
    'pt',
    'rejection',
    'Educadora de infância - Creche Pinóquio',
    'Cara Lúcia, a vaga já foi preenchida. Guardamos o seu currículo. Obrigada!',
  ],
  [
    'nl',
    'another matter',
    'Reactie op de bovenwoning Kerkstraat',
    'Beste Thomas, bedankt voor je komst. De eigenaresse heeft voor een ander stel gekozen. Succes met zoeken!',
  ],
  [
    'nl',
    'another matter',
    'Uw subsidieverzoek buurttuin',
    'Geachte heer Smit, het bestuur heeft besloten uw project niet te ondersteunen. Wij wensen u veel succes met het vinden van andere middelen.',
  ],
  [
    'nl',
    'another matter',
    'Hond Boris',
    'Hallo Peter, we hebben voor Boris een ander gezin gekozen, met een grotere tuin. Jammer voor jullie, maar er wachten nog veel honden.',
  ],
  [
    'nl',
    'another matter',
    'Kinderdagverblijf Pippeloentje',
    'Beste ouders, helaas kunnen we Saar niet plaatsen op de dinsdag. U staat op de wachtlijst.',
  ],
  [
    'nl',
    'another matter',
    'Bachelor Geneeskunde: uitslag',
    'Beste kandidaat, je bent niet geselecteerd. Je rangnummer is 812 en er zijn 350 plaatsen.',
  ],
  [
    'nl',
    'another matter',
    'Jullie aanmelding bij de demodag',
    'Hoi team, jullie zijn helaas niet gekozen voor de demodag. Succes met het bouwen!',
  ],
  [
    'nl',
    'rejection',
    'Medewerker verhuur',
    'Beste Kim, we hebben voor de functie gekozen voor een interne kandidaat. Bedankt voor het gesprek! Woonpartners Vecht',
  ],
  [
    'nl',
    'rejection',
    'Dierenarts-assistent asiel',
    'Hoi Roos, we gaan verder met iemand met meer ervaring met katten. Bedankt voor je sollicitatie. Asiel de Vlinder',
  ],
];

describe('what was applied for, in other languages', () => {
  for (const [language, kind, subject, body] of CASES) {
    it(`${language}, ${kind}: ${subject}`, () => {
      const found = kindOf(subject, body);
      if (kind === 'rejection') expect(found).toBe('rejection');
      else expect(['rejection', 'unsure']).not.toContain(found);
    });
  }
});
