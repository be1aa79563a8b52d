/** Refusals of other things than work, and of work from houses that deal in those: French, Spanish and Portuguese. */
import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

const CASES: KindCase[] = [
  [
    'fr',
    'not a rejection',
    'Votre candidature pour le T3 rue Pasteur',
    "Bonjour, après étude des dossiers, la propriétaire a retenu un autre candidat. Nous gardons votre dossier pour d'autres biens. Cordialement, Agence du Port",
  ],
  [
    'fr',
    'not a rejection',
    'Votre demande de subvention',
    "Madame la Présidente, le comité n'a pas retenu votre projet de potager solidaire cette année. Nous vous souhaitons une bonne continuation.",
  ],
  [
    'fr',
    'not a rejection',
    'Crèche Les Lutins',
    "Chers parents, la commission n'a malheureusement pas pu donner une suite favorable à votre demande pour Jules. Votre dossier reste sur liste d'attente.",
  ],
  [
    'fr',
    'not a rejection',
    'Sélection Tremplin Rock 2026',
    "Salut les gars, votre candidature n'a pas été retenue, il y avait 140 groupes pour 6 places. Bonne continuation !",
  ],
  [
    'fr',
    'not a rejection',
    'Master Droit du numérique',
    "Madame, votre candidature au master n'a pas été retenue par la commission pédagogique. Vous disposez d'un délai de deux mois pour contester.",
  ],
  [
    'fr',
    'not a rejection',
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
    'not a rejection',
    'Piso calle Olmo 12',
    'Hola Raquel, gracias por venir a verlo. El propietario ha elegido a otra pareja, lo siento. Si sale algo parecido te aviso. Suerte con la búsqueda',
  ],
  [
    'es',
    'not a rejection',
    'Tu propuesta para las jornadas',
    'Hola Bruno: el comité ha decidido no incluir tu charla en el programa. Recibimos muchas y muy buenas. Gracias por tu interés.',
  ],
  [
    'es',
    'not a rejection',
    'Plaza en la guardería municipal',
    'Buenos días: su solicitud ha quedado fuera por falta de puntos. Queda usted en el número 14 de la lista de espera.',
  ],
  [
    'es',
    'not a rejection',
    'Puesto en el mercadillo de artesanía',
    'Hola Pilar, este año no podemos contar contigo, ya teníamos tres de jabones. Mucha suerte y un abrazo.',
  ],
  [
    'es',
    'not a rejection',
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
    'not a rejection',
    'Apartamento T2 na Graça',
    'Boa tarde Marta, o proprietário acabou por escolher outro casal. Obrigada pela visita e boa sorte na procura.',
  ],
  [
    'pt',
    'not a rejection',
    'Sua inscrição no edital de cultura',
    'Prezada Joana, sua proposta não foi contemplada nesta edição. Agradecemos a participação e desejamos sucesso.',
  ],
  [
    'pt',
    'not a rejection',
    'Pedido de crédito pessoal',
    'Olá Sérgio, infelizmente não foi possível aprovar o seu pedido neste momento. Pode tentar novamente daqui a 90 dias.',
  ],
  [
    'pt',
    'not a rejection',
    'Submissão 118 - congresso',
    'Prezado autor, seu resumo não foi aceito para apresentação oral. Agradecemos a submissão.',
  ],
  [
    'pt',
    'not a rejection',
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
    'fr',
    'not a rejection',
    'Dossier de location',
    'Bonjour, malgré votre CDI, le propriétaire a préféré un couple avec deux salaires. Bonne recherche !',
  ],
  [
    'fr',
    'not a rejection',
    'Votre devis n° 88',
    'Bonjour, nous avons retenu un autre prestataire pour la rénovation. Merci pour votre réactivité. Bien cordialement',
  ],
  [
    'fr',
    'not a rejection',
    'Casting figurants',
    "Bonjour, vous n'avez pas été retenue pour la scène du bal. Merci d'être venue, à bientôt sur un autre tournage !",
  ],
  [
    'fr',
    'not a rejection',
    'Cours de piano',
    'Bonjour Madame, tous les créneaux de Mme Blin sont complets, nous ne pouvons pas accueillir votre fils cette année.',
  ],
  [
    'fr',
    'not a rejection',
    'Jury citoyen',
    "Monsieur, vous n'avez pas été tiré au sort pour le jury citoyen. Merci pour votre candidature.",
  ],
  [
    'fr',
    'not a rejection',
    'Votre tribune',
    'Cher Monsieur, la rédaction a décidé de ne pas publier votre texte. Cordialement.',
  ],
  [
    'es',
    'not a rejection',
    'Alquiler ático',
    'Hola Marta, el dueño prefiere a alguien con contrato indefinido y dos nóminas. Lo siento, suerte.',
  ],
  [
    'es',
    'not a rejection',
    'Presupuesto reforma',
    'Buenos días, finalmente hemos optado por otra empresa para la reforma. Gracias por su tiempo.',
  ],
  [
    'es',
    'not a rejection',
    'Máster en datos',
    'Hola Hugo, tu perfil no ha sido admitido en esta edición. Puedes volver a presentarte en otoño.',
  ],
  [
    'es',
    'not a rejection',
    'Tu guion',
    'Hola Nacho, hemos leído tu guion y no vamos a seguir adelante con él. ¡Mucha suerte!',
  ],
  [
    'pt',
    'not a rejection',
    'Arrendamento',
    'Boa tarde, o senhorio optou por um casal com contrato efetivo. Obrigado pelo interesse, boa sorte.',
  ],
  [
    'pt',
    'not a rejection',
    'Orçamento pintura',
    'Olá Sr. Mário, optámos por outro pintor para a casa. Obrigada pela visita!',
  ],
  [
    'pt',
    'not a rejection',
    'Entrevista da bolsa',
    'Cara Rita, após a entrevista, o júri não selecionou a sua candidatura. O seu currículo é notável. Felicidades.',
  ],
  [
    'pt',
    'not a rejection',
    'Vestibulinho',
    'Prezados pais, a Júlia não foi aprovada no processo seletivo do 6º ano. Agradecemos a participação.',
  ],
  ['pt', 'not a rejection', 'Seu roteiro', 'Oi Caio, lemos seu roteiro e decidimos não seguir com ele. Sucesso!'],
  [
    'fr',
    'rejection',
    'Professeur de piano - conservatoire',
    'Bonjour Agnès, le jury a retenu une autre candidate pour le poste. Merci pour votre audition.',
  ],
  [
    'es',
    'rejection',
    'Guionista',
    'Hola Nacho, gracias por la prueba. Para la sala de guion hemos contratado a otra persona. Un abrazo',
  ],
  [
    'pt',
    'rejection',
    'Pintor - equipa de obras',
    'Olá Sr. Mário, obrigado por ter vindo. Para a equipa ficámos com outro pintor, com carta de pesados. Cumprimentos',
  ],
];

describe('what was applied for, in French, Spanish and Portuguese', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
