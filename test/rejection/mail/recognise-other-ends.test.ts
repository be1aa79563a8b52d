/** Words of a decision about other things, about everybody, about later, or of the reader's own choice; and beside each a letter that means it. */
import { describe, it } from 'vitest';
import { expectKind, type KindCase } from './kind.ts';

const CASES: KindCase[] = [
  // What a decision's words say of other things, of everybody, of later, or of the reader's own choice is none.
  [
    'de',
    'not a rejection',
    'Deine Bewerbung',
    'Hallo Noor,\nwir haben deine Bewerbung erhalten. Bitte hab etwas Geduld. Solltest du in vier Wochen nichts von uns hören, konnten wir dich leider nicht berücksichtigen.',
  ],
  [
    'de',
    'not a rejection',
    'Ihr Antrag',
    'Sehr geehrte Frau Amann,\nIhren Antrag auf Wohngeld müssen wir leider ablehnen. Gegen diesen Bescheid können Sie Widerspruch einlegen.',
  ],
  [
    'de',
    'not a rejection',
    'Standplatz',
    'Liebe Frau Amann,\nleider können wir Ihnen in diesem Jahr keinen Stand auf dem Adventsmarkt anbieten. Wir haben uns für andere Aussteller entschieden.',
  ],
  [
    'de',
    'not a rejection',
    'Ihre Absage',
    'Hallo Noor,\ndanke für deine Nachricht. Schade, dass du dich für ein anderes Unternehmen entschieden hast. Wir wünschen dir dort viel Erfolg!',
  ],
  [
    'de',
    'not a rejection',
    'Stand Ihrer Bewerbung',
    'Guten Tag Frau Amann,\nIhre Bewerbung wurde nicht abgelehnt, das Auswahlverfahren läuft noch.',
  ],
  [
    'de',
    'not a rejection',
    'Ihre Unterlagen',
    'Guten Tag Frau Amann,\nwir prüfen Ihre Bewerbung. In zehn Tagen bekommen Sie entweder eine Einladung oder eine Absage.',
  ],
  [
    'de',
    'not a rejection',
    '6 neue Jobs: Weberin',
    'Ihr Suchauftrag hat neue Stellen gefunden.\nDie Stelle als Weberin in Aachen ist leider nicht mehr verfügbar.',
  ],
  [
    'de',
    'rejection',
    'Bewerbung',
    'Guten Tag Frau Amann, leider können wir Ihnen zurzeit keine Stelle anbieten. Freundliche Grüsse',
  ],
  [
    'de',
    'rejection',
    'Deine Bewerbung',
    'Hallo Noor,\nleider können wir wegen der vielen anderen Bewerbungen derzeit nicht mit deiner Bewerbung fortfahren.',
  ],
  [
    'fr',
    'not a rejection',
    'Votre candidature',
    'Bonjour,\nNous avons étudié votre candidature pour le logement. Nous ne donnerons pas suite à votre demande. Bonne recherche.',
  ],
  [
    'fr',
    'not a rejection',
    'Demande de subvention',
    "Madame,\nj'ai le regret de vous informer que votre demande de subvention n'a pas été retenue par la commission.",
  ],
  [
    'fr',
    'unsure at most',
    'Votre candidature',
    "Bonjour Noor, votre candidature ne correspond pas tout à fait à ce poste : nous l'avons transmise à l'atelier de Roubaix, qui reviendra vers vous.",
  ],
  [
    'fr',
    'rejection',
    'Clôture',
    'Bonjour Noor, sans retour de votre part à nos messages, nous avons clôturé votre candidature. Votre profil reste dans notre vivier.',
  ],
  [
    'fr',
    'rejection',
    'Votre candidature',
    "Bonjour Noor, votre candidature n'est plus en lice pour le poste de vendeuse. Merci de votre participation.",
  ],
  [
    'es',
    'not a rejection',
    'Tu obra',
    'Hola Noor, lamentamos informarte que tu obra no ha sido seleccionada para la feria. Recibimos muchas postulaciones.',
  ],
  [
    'es',
    'not a rejection',
    'Falta un documento',
    'Hola Noor, lamentablemente tu expediente está incompleto. Sin el título no podremos continuar con tu candidatura. Envíalo antes del viernes.',
  ],
  [
    'es',
    'unsure at most',
    'Salario',
    'Hola Noor, lamentablemente para este puesto no podemos ofrecer más de 24.000 euros. ¿Te encajaría?',
  ],
  [
    'es',
    'not a rejection',
    'Tu perfil',
    'Hola Noor, tu perfil no encaja en esta vacante, así que lo hemos pasado a la tienda de Elche, que te llamará.',
  ],
  [
    'es',
    'not a rejection',
    'Bolsa de empleo',
    'Hola Noor, ya formas parte de nuestra bolsa de empleo. Ahora mismo no hay vacantes, pero te avisaremos.',
  ],
  [
    'es',
    'interview',
    'Otra tienda',
    'Hola Noor, la vacante de Murcia ya está cubierta, pero nos gustaría conocerte para la de Alicante. ¿Puedes venir a una entrevista el lunes?',
  ],
  [
    'es',
    'rejection',
    'Tu postulación',
    'Estimada Noor, le informamos que su postulación no fue aceptada para el cargo de tejedora. Le deseamos éxito.',
  ],
  ['es', 'rejection', 'Resultado', 'Hola Noor, no pasaste a la siguiente etapa. Gracias por participar.'],
  [
    'pt',
    'not a rejection',
    'Vaga de tecelã',
    'Olá, Noor.\nPor decisão do cliente, o processo seletivo está temporariamente suspenso. Mandaremos novidades até dia 8.',
  ],
  [
    'pt',
    'not a rejection',
    'Candidatura para adotar Lua',
    'Olá Noor, infelizmente sua candidatura não foi selecionada. O responsável recebeu outras candidaturas mais alinhadas com as necessidades do pet.',
  ],
  [
    'pt',
    'not a rejection',
    'Dinâmica',
    'Oi Noor, você passou para a dinâmica de grupo da vaga de recepcionista, dia 18 às 14h. Quem não for selecionado recebe o retorno no mesmo dia.',
  ],
  [
    'pt',
    'rejection',
    'Vaga de tecelã',
    'Olá Noor, a empresa decidiu cancelar o processo seletivo. A seleção será encerrada sem contratação. Lamentamos a mudança.',
  ],
  [
    'pt',
    'rejection',
    'Retorno do processo',
    'Noor, embora tenhamos seguido com outros perfis para esta vaga, gostamos de conhecer você. Entraremos em contato quando surgir outra oportunidade. Sucesso!',
  ],
  [
    'nl',
    'not a rejection',
    'Uw aanvraag',
    'Beste lezer,\nuw subsidieaanvraag moet ik helaas afwijzen. De aanvraag voldoet niet aan de voorwaarden.',
  ],
  [
    'nl',
    'not a rejection',
    'Stand van zaken',
    'Beste Noor, er is nog geen beslissing genomen over de functie. Je bent dus nog niet afgewezen.',
  ],
  [
    'nl',
    'not a rejection',
    'Iets voor jou?',
    'Hoi Noor, voor een ververij zoek ik een planner. De vorige ronde leverde helaas geen geschikte kandidaten op. Zullen we bellen?',
  ],
  [
    'nl',
    'rejection',
    'Sollicitatie',
    'Beste Noor, jouw sollicitatie is niet geselecteerd voor de volgende stap. Dank voor je interesse.',
  ],
  [
    'it',
    'not a rejection',
    'Stato',
    'Gentile Noor, la Sua candidatura non è stata scartata: la selezione è ancora in corso.',
  ],
  [
    'it',
    'rejection',
    'Candidatura',
    'Ciao Noor, purtroppo la tua candidatura non è stata accettata. Puoi candidarti nuovamente in futuro.',
  ],
  [
    'de',
    'not a rejection',
    'Erinnerung',
    'Hallo Noor, morgen um 9 Uhr ist dein Gespräch. Erscheinst du nicht, müssen wir deine Bewerbung ablehnen.',
  ],
  [
    'de',
    'not a rejection',
    'Neuer Bewerber',
    'Hallo, Noor Amann hat sich auf Ihre Stelle beworben. Klicken Sie auf Ablehnen, wenn die Person nicht passt.',
  ],
  [
    'de',
    'not a rejection',
    'Dokument abgelehnt',
    'Hallo Noor, dein hochgeladener Führerschein wurde abgelehnt, weil er unscharf ist. Bitte lade ihn für deine Bewerbung erneut hoch.',
  ],
  [
    'de',
    'not a rejection',
    'Auswahlverfahren',
    'Guten Tag, nicht berücksichtigte Bewerberinnen und Bewerber werden bis 30.6. informiert. Das Verfahren ist noch nicht abgeschlossen.',
  ],
  [
    'de',
    'unsure at most',
    'Ihr Profil',
    'Hallo Frau Amann, für die Position in Ulm reicht die Erfahrung leider nicht, aber in Kempten suchen wir eine Juniorkraft. Hätten Sie Interesse?',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung',
    'Sehr geehrter Herr Amann, von einer Einladung zum Gespräch sehen wir ab. Mit freundlichen Grüßen',
  ],
  ['fr', 'not a rejection', 'Congés', 'Votre demande de congés du 3 au 10 a été refusée.'],
  [
    'fr',
    'not a rejection',
    'Concours',
    "Madame, votre dossier de candidature au concours photo n'a pas été retenu par le jury.",
  ],
  ['fr', 'rejection', 'Mise à jour', "L'employeur a décliné votre candidature pour Magasinier."],
  [
    'es',
    'not a rejection',
    'Documento rechazado',
    'Hola Noor, el documento que subiste para tu proceso de contratación fue rechazado porque está borroso. Súbelo de nuevo.',
  ],
  [
    'es',
    'unsure at most',
    'Colegio',
    'Lamentamos comunicarle que su hijo no ha sido admitido en el centro por falta de plazas.',
  ],
  [
    'es',
    'rejection',
    'Vacante',
    'Hola Noor, se canceló la vacante de tejedora por temas de presupuesto. Gracias por tu tiempo y mucha suerte.',
  ],
  [
    'pt',
    'not a rejection',
    'Segunda fase',
    'Parabéns Noor! Passaste à segunda fase. Outros candidatos não foram selecionados. Que dia te dá jeito?',
  ],
  [
    'pt',
    'not a rejection',
    'Candidatura',
    'Olá Noor, você cancelou a candidatura para repositora. A empresa não seguirá com a análise.',
  ],
  ['pt', 'rejection', 'Candidatura', 'Olá Noor, a empresa recusou a sua candidatura para repositora.'],
  [
    'nl',
    'not a rejection',
    'Afspraak',
    'Hoi Noor, het gesprek van maandag gaat helaas niet door wegens ziekte. We plannen een nieuwe datum.',
  ],
  [
    'nl',
    'not a rejection',
    'Herinnering',
    'Beste Noor, morgen om 9 uur is je gesprek. Kom je niet, dan wijzen we je sollicitatie af.',
  ],
  [
    'nl',
    'not a rejection',
    'Sollicitatie',
    'Beste Noor, je sollicitatie wordt bekeken. Bij een afwijzing bewaren we je cv vier weken.',
  ],
  [
    'nl',
    'rejection',
    'Reactie',
    'Noor, we zijn toch met iemand anders verder gegaan voor de functie. Sorry en succes!',
  ],
  ['da', 'rejection', 'Ansøgning', 'Hej Noor, vi har ansat en anden. Tak for din ansøgning og held og lykke.'],
];

describe('recognise, where the words of an end may mean another', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });
});
