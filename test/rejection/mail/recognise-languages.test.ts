import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { kindOf } from './kind.ts';

/** Portals, offices, apprenticeships, small firms and agencies, in the five languages after English. */
const CASES: [language: string, kind: Kind | 'not a rejection', subject: string, body: string][] = [
  // The reader's own no, papers that could not be sent, prizes and schools are no refusals of the reader's work.
  [
    'de',
    'withdrawn',
    'Unser Angebot',
    'Guten Tag Frau Halm,\nSie haben unser Angebot für die Stelle als Weberin abgelehnt. Wir bedauern Ihre Entscheidung und wünschen Ihnen alles Gute.',
  ],
  [
    'de',
    'confirmation',
    'Ihre Bewerbung ist angekommen',
    'Guten Tag,\nwir haben Ihre Bewerbung erhalten und melden uns bei Ihnen. Dies ist eine automatische Nachricht und noch keine Zusage.',
  ],
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
  // Decisions in words of their own.
  [
    'de',
    'rejection',
    'Rückmeldung',
    'Hallo Noor,\nvielen Dank für deine Bewerbung. Wir haben uns dieses Mal für Bewerbende entschieden, deren Erfahrung näher an der Weberei liegt.',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung als Weberin',
    'Sehr geehrte Frau Halm,\ndie Stelle wurde wegen einer Umstellung im Betrieb geschlossen. Daher können wir keine der Bewerbungen weiter berücksichtigen.',
  ],
  ['de', 'rejection', 'Re: Aushilfe', 'Moin, wir sind schon voll, trotzdem danke. Hof Halm'],
  [
    'nl',
    'rejection',
    'Je sollicitatie',
    'Beste Noor, jouw sollicitatie als wever nemen we niet verder mee. Veel succes!',
  ],
  // Invitations that mention an application, a no to others or a contract.
  [
    'de',
    'interview',
    'Ihre Bewerbung als Weberin',
    'Herzlichen Glückwunsch!\nIhre Bewerbung wurde in die engere Auswahl für ein persönliches Vorstellungsgespräch aufgenommen. Frau Orrin ruft Sie an.',
  ],
  [
    'de',
    'confirmation',
    'Zwischenbescheid',
    'Guten Tag,\nwir haben Ihre Bewerbung erhalten. Ob wir Sie zum Gespräch einladen, entscheidet sich im März; wir melden uns bei Ihnen.',
  ],
  [
    'de',
    'offer',
    'Willkommen',
    'Hallo Noor,\nwir möchten dich gern als Weberin bei uns haben. Der Vertrag hängt an. Nur ohne Gesundheitszeugnis könnten wir dich leider nicht einstellen.',
  ],
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
  [
    'nl',
    'interview',
    'Uitnodiging gesprek',
    'Hoi Noor,\nWe nodigen je uit voor een gesprek. We bespreken de functie, de arbeidsvoorwaarden en jouw wensen.',
  ],
  [
    'nl',
    'offer',
    'Voorstel',
    'Dag Noor,\nHierbij ons voorstel voor wever: 36 uur, start 1 maart. Dan kan ik de andere kandidaat afbellen.',
  ],
  // About work, and nothing in it speaks of an end: not worth a question.
  [
    'nl',
    'not a rejection',
    'Klopt je telefoonnummer?',
    'Hoi Noor,\nWe wilden je bellen over je sollicitatie, maar het nummer lijkt niet te kloppen. Geef je juiste nummer door via de knop.',
  ],
  // Tests and trial days, apprenticeships, agencies, public offices, notices of portals, a few words from a small firm.
  [
    'de',
    'interview',
    'Einladung zum Eignungstest',
    'Sehr geehrte Frau Halm, im Auswahlverfahren für den mittleren Dienst laden wir Sie zum schriftlichen Test am 4. Mai ein. Wer die Mindestpunktzahl nicht erreicht, scheidet aus.',
  ],
  [
    'de',
    'interview',
    'Probearbeiten',
    'Hi Noor, magst du am Samstag zum Probearbeiten in die Backstube kommen? Die anderen Bewerber haben leider alle abgesagt. LG Moni',
  ],
  [
    'de',
    'paused',
    'Einstellungsstopp im Land',
    'Sehr geehrte Frau Halm, das Verfahren ist wegen der Haushaltssperre vorerst ausgesetzt. Ihre Bewerbung bleibt im Verfahren; sobald wir Neues wissen, melden wir uns.',
  ],
  [
    'de',
    'not a rejection',
    'Bitte Arbeitszeugnisse nachreichen',
    'Guten Tag Frau Halm, ohne Ihre Zeugnisse können wir Ihre Bewerbung leider nicht weiter berücksichtigen. Bitte laden Sie diese bis Freitag hoch.',
  ],
  [
    'de',
    'rejection',
    'Absage Ausbildungsplatz',
    'Liebe Noor, wir hatten 80 Bewerbungen auf zwei Ausbildungsplätze. Leider konnten wir dir keinen geben. Kopf hoch!',
  ],
  [
    'de',
    'rejection',
    'Probearbeiten',
    'Hallo Noor, danke fürs Probearbeiten. Das Team meint, es passt nicht so richtig. Ich wünsch dir was. Moni',
  ],
  [
    'de',
    'rejection',
    'Praktikum im Sommer',
    'Liebe Noor, für den Sommer sind unsere Praktikumsplätze bereits alle belegt. Bewirb dich gern nächstes Jahr wieder.',
  ],
  [
    'de',
    'rejection',
    'Rückmeldung unseres Kunden',
    'Hallo Noor, unser Kunde hat sich gegen dein Profil entschieden. Wir behalten dich in unserer Datenbank.',
  ],
  [
    'de',
    'rejection',
    'Eignungstest',
    'Guten Tag Frau Halm, Sie haben den Eignungstest leider nicht bestanden. Damit scheiden Sie aus dem Verfahren aus.',
  ],
  [
    'de',
    'rejection',
    'Ihre Initiativbewerbung',
    'Sehr geehrte Frau Halm, derzeit haben wir keine Vakanz, die Ihrem Profil entspricht. Wir wünschen Ihnen für Ihre Suche viel Erfolg.',
  ],
  ['de', 'rejection', 'Werkstudentin', 'Hi Noor, wir besetzen die Stelle intern. Danke für deine Zeit und viel Glück!'],
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
  [
    'nl',
    'not a rejection',
    'Weverij Orrin heeft je cv bekeken',
    'Hoi Noor, een werkgever heeft je cv op het portaal bekeken. Dat betekent niet dat je bent afgewezen of uitgenodigd.',
  ],
  [
    'nl',
    'interview',
    'Uitnodiging selectietest',
    'Geachte mevrouw, u bent uitgenodigd voor de test op 12 mei om 9 uur. Wie niet verschijnt, valt af.',
  ],
  [
    'nl',
    'offer',
    'Rooster',
    'Hoi Noor, je kunt maandag om 7 uur beginnen! Sorry dat het even duurde, we twijfelden tussen twee mensen.',
  ],
  [
    'nl',
    'offer',
    'Stageovereenkomst',
    'Beste Noor, we bieden je graag de stage bij Weverij Orrin aan. Helaas is de kantine in augustus dicht.',
  ],
  [
    'nl',
    'confirmation',
    'Re: cv bediening',
    'Hoi, cv ontvangen. De baas is dinsdag terug en belt je. Sorry voor de drukte. Truus',
  ],
  ['nl', 'rejection', 'Selectietest', 'Geachte mevrouw, u bent niet geslaagd voor de selectietest en valt daarmee af.'],
  [
    'nl',
    'rejection',
    'Proefdag',
    'Hoi Noor, bedankt voor zaterdag. We nemen die jongen met meer ervaring. Succes! Kees',
  ],
  [
    'nl',
    'rejection',
    'Vacature 27-03',
    'Geachte mevrouw, de commissie heeft een andere kandidaat voorgedragen. Wij danken u voor uw belangstelling.',
  ],
  [
    'nl',
    'rejection',
    'Na ons gesprek',
    'Hoi Noor, leuk je te leren kennen, maar we missen ervaring met leidinggeven en stoppen hier. Groet, Joost',
  ],
  ['nl', 'rejection', 'Oogst', 'Hoi Noor, we zitten al vol voor dit seizoen, toch bedankt.'],
  // Others are still to be met, a saved job closes soon, at another time there would have been no place.
  [
    'de',
    'not a rejection',
    'Ihr Gespräch am Dienstag',
    'Liebe Frau Halm, danke für das nette Gespräch. Wir sprechen noch mit zwei weiteren Bewerbern und entscheiden uns bis Ende der Woche. Sie hören von uns.',
  ],
  [
    'de',
    'not a rejection',
    'Praktikum genehmigt',
    'Hallo Noor, dein Praktikum im Mai klappt! Im Juni wäre leider kein Platz mehr gewesen. Bring bitte Sicherheitsschuhe mit.',
  ],
  [
    'de',
    'rejection',
    'Bewerbung als Pflegehelferin',
    'Guten Tag Frau Halm, nach dem Probetag haben sich die Kolleginnen für die andere Bewerberin ausgesprochen. Wir danken Ihnen.',
  ],
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
  [
    'nl',
    'not a rejection',
    'Stage akkoord',
    'Hoi Noor, je stage in mei is rond! In juni hadden we geen plek meer gehad. Neem veiligheidsschoenen mee.',
  ],
  [
    'nl',
    'not a rejection',
    'Bewaarde vacature sluit binnenkort',
    'Hoi Noor, de vacature wever die je bewaarde wordt morgen gesloten. Solliciteer snel.',
  ],
  ['nl', 'rejection', 'Leerling', 'Hoi Noor, de meester heeft gekozen en jij bent het niet geworden. Geef niet op!'],
  ['nl', 'rejection', 'Bezorger', 'Hoi, we hebben al iemand, bedankt. Toni'],
  // In none of the group, given to somebody, below a mark, the end of the way, a rule for those who wait.
  [
    'de',
    'rejection',
    'Ihre Bewerbung als Bürokraft',
    'Guten Tag Frau Halm, acht Personen haben wir eingeladen; Sie sind nicht unter den Eingeladenen. Danke für Ihr Interesse.',
  ],
  [
    'de',
    'rejection',
    'Bewerbung Lager',
    'Hallo Noor, wir können dir zurzeit leider keine passende Beschäftigung anbieten und melden uns, falls sich etwas ergibt. Alles Gute!',
  ],
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
  [
    'nl',
    'rejection',
    'Uw kandidatuur',
    'Beste Noor, na beraad zullen wij uw kandidatuur voor de functie van kok niet weerhouden. Veel succes.',
  ],
  [
    'nl',
    'rejection',
    'Medewerker balie',
    'Beste Noor, we hebben de functie aangeboden aan een collega van de andere vestiging. Bedankt voor het gesprek.',
  ],
  [
    'nl',
    'not a rejection',
    'Sollicitatie ontvangen',
    'Hoi Noor, we hebben je sollicitatie als kok ontvangen. Na twee weken nog niets gehoord? Dan ben je het helaas niet geworden.',
  ],
];

describe('recognise, in other languages', () => {
  for (const [language, kind, subject, body] of CASES) {
    it(`${language}, ${kind}: ${subject}`, () => {
      const found = kindOf(subject, body);
      if (kind === 'not a rejection') expect(['rejection', 'unsure']).not.toContain(found);
      else expect(found).toBe(kind);
    });
  }
});
