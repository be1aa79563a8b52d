/** Portals, offices, apprenticeships, small firms and agencies: French, Spanish and Portuguese. */
import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

const CASES: KindCase[] = [
  // The reader's own no, papers that could not be sent, prizes and schools are no refusals of the reader's work.
  [
    'fr',
    'not a rejection',
    'Candidature non remise',
    "Bonjour Noor,\nMalheureusement, l'adresse de la Filature Orrin ne répond pas et il n'est pas possible de leur transmettre votre candidature. Toutes nos excuses.",
  ],
  [
    'fr',
    'other',
    'Prix Jeunes Créateurs 2027 - votre candidature',
    "Bonjour Noor,\nNous avons le regret de vous informer que votre candidature n'a pas été retenue parmi les lauréats. Nous vous encourageons à postuler lors des prochaines éditions.",
  ],
  [
    'es',
    'other',
    'Resultado de la semana de prueba',
    'Hola Noor,\nHemos decidido no continuar con tu proceso en esta cohorte. Te deseamos lo mejor.\nEquipo de Admisiones',
  ],
  // Invitations that mention an application, a no to others or a contract.
  [
    'fr',
    'interview',
    'Convocation',
    "Madame,\nSuite à votre candidature au poste de tisserande, j'ai le plaisir de vous convier à un entretien qui aura lieu le mardi 3 mars à 10h. À défaut de réponse, votre candidature ne sera pas maintenue.",
  ],
  [
    'fr',
    'interview',
    'Réponse de la Filature Orrin',
    'Bonjour Noor,\nLa Filature Orrin a bien reçu votre candidature et nous a fait part de son souhait de vous rencontrer. Merci de les appeler.',
  ],
  [
    'fr',
    'interview',
    'Report',
    'Bonjour Noor,\nMalheureusement je dois annuler notre rendez-vous de jeudi. Seriez-vous disponible lundi à 14 h pour le poste de tisserande ?',
  ],
  [
    'es',
    'interview',
    'Cambio de hora',
    'Hola Noor: lamentablemente tenemos que cancelar tu entrevista de mañana. ¿Te va bien el miércoles a las 12? El puesto sigue igual.',
  ],
  [
    'es',
    'offer',
    'Resultado',
    'Hola Noor,\nHas sido seleccionada para el puesto de tejedora. ¿Puedes empezar el lunes?',
  ],
  [
    'pt',
    'interview',
    'Convite para entrevista',
    'Cara Noor,\nNa sequência da sua candidatura à vaga de tecelã, gostaríamos de a convidar para uma entrevista no dia 3 de março. Agradeço que confirme a presença. Infelizmente não podemos fazê-la online.',
  ],
  [
    'pt',
    'interview',
    'Você avançou no processo seletivo',
    'Olá, Noor.\nSeu perfil foi aprovado na etapa de currículo. A equipe entrará em contato.',
  ],
  // Tests and trial days, apprenticeships, agencies, public offices, notices of portals, a few words from a small firm.
  [
    'fr',
    'interview',
    "Convocation à l'épreuve orale",
    "Madame, vous êtes admissible au concours d'adjoint administratif. Vous êtes convoquée à l'oral le 12 mai à 9h. Tout candidat absent sera éliminé.",
  ],
  [
    'fr',
    'paused',
    'Recrutement suspendu',
    "Bonjour Noor, le recrutement est mis en pause jusqu'au vote du budget. Votre candidature reste active et nous vous recontacterons dès que nous aurons une décision.",
  ],
  [
    'fr',
    'not a rejection',
    'Votre actualisation',
    "Madame, vous n'avez pas encore actualisé votre situation. Sans actualisation, votre demande d'emploi sera clôturée.",
  ],
  [
    'fr',
    'interview',
    'Intérim : entretien chez notre client',
    "Bonjour Noor, le premier client n'a finalement pas donné suite, mais Orrin souhaite vous rencontrer. Seriez-vous libre jeudi à 14h ?",
  ],
  [
    'fr',
    'not a rejection',
    'Complétez votre profil',
    "Bonjour Noor, votre profil n'est pas encore complet : les recruteurs ne peuvent pas vous proposer de poste. Complétez-le.",
  ],
  [
    'fr',
    'rejection',
    'Essai',
    "Salut Noor, merci pour l'essai de samedi. On va prendre quelqu'un qui a plus de métier. Bon courage pour la suite. Karim",
  ],
  [
    'fr',
    'rejection',
    'Retour de notre client',
    "Bonjour Noor, notre client n'a pas donné suite à votre profil pour la mission de cariste. Nous restons à votre écoute pour d'autres missions.",
  ],
  [
    'fr',
    'rejection',
    'Votre stage',
    'Bonjour Noor, nous ne prenons finalement pas de stagiaire cet été. Navrés pour ce contretemps.',
  ],
  [
    'fr',
    'rejection',
    'Suite à notre entretien',
    "Bonjour Noor, ce fut un plaisir d'échanger. Votre expérience de l'encadrement nous a paru un peu juste pour ce poste, nous ne donnerons donc pas suite. Belle continuation.",
  ],
  [
    'fr',
    'rejection',
    'Vendanges',
    "Bonjour Noor, l'équipe est au complet pour cette année, merci quand même et à l'an prochain peut-être.",
  ],
  [
    'es',
    'interview',
    'Citación examen oposición',
    'Estimada señora: se le convoca al segundo ejercicio el 12 de mayo a las 9:00. Los aspirantes que no se presenten quedarán excluidos.',
  ],
  [
    'es',
    'not a rejection',
    'Completa tu perfil',
    'Hola Noor, tu perfil no está completo y las empresas no pueden seleccionarte. Complétalo hoy.',
  ],
  [
    'es',
    'rejection',
    'Prácticas',
    'Hola Noor, todas las plazas de prácticas de este verano están asignadas. Inténtalo el próximo curso.',
  ],
  [
    'es',
    'rejection',
    'Bolsa de empleo municipal',
    'Estimada Noor: la comisión ha propuesto a otra persona para el puesto de auxiliar. Agradecemos su participación.',
  ],
  ['es', 'rejection', 'Vendimia', 'Hola Noor, ya estamos completos para la campaña, gracias igualmente.'],
  [
    'es',
    'rejection',
    'Notificación',
    'Estimada: le comunicamos que su postulación no fue favorecida en esta oportunidad. Atentamente, Recursos Humanos',
  ],
  [
    'pt',
    'not a rejection',
    'A empresa visualizou seu currículo',
    'Olá Noor, a Fiação Orrin visualizou seu currículo na plataforma. Isso não significa que você foi selecionada ou descartada.',
  ],
  [
    'pt',
    'interview',
    'Convocação para a prova prática',
    'Prezada Noor, a senhora está convocada para a prova prática no dia 12 de maio às 9h. Candidatos ausentes serão eliminados.',
  ],
  [
    'pt',
    'offer',
    'Escala de segunda',
    'Oi Noor, você começa segunda às 7h! Desculpa a demora, estávamos entre duas pessoas.',
  ],
  [
    'pt',
    'rejection',
    'Atualização da sua candidatura',
    'Olá Noor, a Fiação Orrin encerrou a sua participação no processo para Tecelã. Veja outras vagas na plataforma.',
  ],
  ['pt', 'rejection', 'Estágios', 'Olá Noor, os estágios deste verão já foram todos atribuídos. Tente no próximo ano.'],
  [
    'pt',
    'rejection',
    'Retorno do cliente',
    'Olá Noor, o cliente preferiu outros perfis para a vaga de operadora. Manteremos seu contato.',
  ],
  [
    'pt',
    'rejection',
    'Auxiliar administrativa',
    'Prezada Noor, a comissão indicou outra candidata para o cargo. Agradecemos a sua participação.',
  ],
  [
    'pt',
    'rejection',
    'Depois da nossa conversa',
    'Olá Noor, gostámos de a conhecer, mas achamos que lhe falta experiência em liderar equipas, pelo que não vamos prosseguir. Cumprimentos.',
  ],
  ['pt', 'rejection', 'Vindima', 'Oi Noor, já estamos completos para a vindima, obrigada na mesma.'],
  [
    'pt',
    'rejection',
    'Decisão',
    'Olá Noor, depois de pensar, decidimos apostar noutra candidata. Muita força na sua procura.',
  ],
  // Others are still to be met, a saved job closes soon, at another time there would have been no place.
  [
    'fr',
    'offer',
    'Stage accepté',
    "Bonjour Noor, c'est d'accord pour ton stage en mai. En juin, nous n'aurions pas pu te prendre. À bientôt !",
  ],
  [
    'fr',
    'not a rejection',
    'Votre offre sauvegardée expire',
    "Bonjour Noor, l'offre de tisserande que vous avez enregistrée sera bientôt clôturée. Postulez vite.",
  ],
  [
    'fr',
    'rejection',
    'Apprentissage',
    "Bonjour Noor, le maître d'apprentissage a fait son choix et ce ne sera pas toi. Ne baisse pas les bras !",
  ],
  ['fr', 'rejection', 'Livreur', "Salut, c'est bon on a trouvé. Merci quand même. Tony"],
  ['es', 'rejection', 'Aprendiz', 'Hola Noor, el maestro ya ha elegido y no has sido tú. ¡No te rindas!'],
  ['es', 'rejection', 'Repartidor', 'Hola, ya encontramos a alguien, gracias. Toni'],
  [
    'pt',
    'not a rejection',
    'A vaga que você salvou encerra em breve',
    'Olá Noor, a vaga de tecelã que você salvou será encerrada amanhã. Candidate-se já.',
  ],
  ['pt', 'rejection', 'Aprendiz', 'Oi Noor, o mestre já escolheu e não foi você. Não desista!'],
  // In none of the group, given to somebody, below a mark, the end of the way, a rule for those who wait.
  [
    'fr',
    'rejection',
    'Votre candidature : vendeuse',
    "Bonjour Noor, vous ne faites pas partie des personnes que nous recevrons. Merci de l'intérêt porté à notre boutique.",
  ],
  [
    'fr',
    'rejection',
    'Tests du 4 mai',
    "Bonjour, votre note est inférieure au seuil demandé pour le poste de caissière ; votre parcours s'arrête donc ici.",
  ],
  [
    'es',
    'rejection',
    'Proceso de camarera',
    'Hola Noor, no estás entre las cuatro personas que verá la encargada. Gracias por tu tiempo.',
  ],
  [
    'es',
    'rejection',
    'Vacante de cocinera',
    'Hola Noor, la vacante se cubrió el viernes con una vecina del barrio. Un saludo.',
  ],
  [
    'pt',
    'rejection',
    'Processo seletivo: cozinheira',
    'Oi Noor, chamamos seis pessoas e você não está nesse grupo. Demos preferência a quem mora perto. Um abraço.',
  ],
  [
    'pt',
    'rejection',
    'Receção do hotel',
    'Boa tarde Noor, a escolha para a receção recaiu noutra candidata. Cumprimentos.',
  ],
];

describe('recognise, in French, Spanish and Portuguese', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
