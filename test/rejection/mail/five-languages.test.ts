import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

type Case = [subject: string, body: string];
const all = (kind: string, cases: Case[]): void => {
  for (const [subject, body] of cases)
    it(`${subject}: ${body.slice(0, 60)}`, () => {
      expect(kindOf(subject, body)).toBe(kind);
    });
};

describe('a post in a house that is called like something else', () => {
  all('rejection', [
    [
      'Ihre Bewerbung beim Ruderwerk Club',
      'Guten Tag Herr Olm,\n\nvielen Dank für Ihr Interesse an der Stelle als Mobilitätslotse bei uns im Ruderwerk Club.\n\nLeider können wir Ihre Bewerbung nicht weiterverfolgen.\n\nAlles Gute für Ihren weiteren Weg.\n\nFreundliche Grüße\nDas Team des Ruderwerk Club',
    ],
    [
      'Candidatura',
      'Olá Nádia, agradecemos a participação no processo para a vaga de assistente.\n\nA candidata escolhida já começou esta semana.\n\nDesejamos sucesso.\n\nAtenciosamente,\nEscola Mirante',
    ],
    [
      'Ta candidature',
      "Bonjour Zoé, merci pour ta candidature au poste d'animatrice chez Club Marmotte. Nous avons choisi une autre candidate.\n\nBonne continuation\n\nCordialement\nClub Marmotte",
    ],
  ]);
  it('and a club that one would join stays one', () => {
    expect(
      kindOf(
        'Ihr Aufnahmeantrag',
        'Guten Tag Herr Olm, der Vorstand hat Ihren Aufnahmeantrag geprüft. Leider können wir Sie nicht als Mitglied aufnehmen.\n\nFreundliche Grüße\nRuderwerk Club',
      ),
    ).not.toBe('rejection');
  });
});

describe('a no that is said by its sense', () => {
  all('rejection', [
    [
      'Kennziffer 41',
      'Sehr geehrte Frau Alt, ich bedaure, Ihnen mitteilen zu müssen, dass Ihre Bewerbung keine Berücksichtigung finden konnte. Im Auftrag, Reus',
    ],
    [
      'Ihre Initiativbewerbung',
      'Sehr geehrter Herr Alt, derzeit können wir Ihnen leider keine Ihrer Ausbildung entsprechende Stelle anbieten. Sollte sich etwas ergeben, kommen wir gerne auf Sie zu. Freundliche Grüße',
    ],
    [
      'Vertrieb',
      'Hallo Herr Alt, leider liegen Ihre Gehaltsvorstellungen zu weit über unserem Rahmen. Wir sehen daher von einer weiteren Zusammenarbeit ab. Alles Gute, Runa Beck',
    ],
    [
      'Votre candidature',
      "Bonjour, vous n'avez malheureusement pas encore l'expérience demandée pour ce poste. N'hésitez pas à postuler de nouveau. Cordialement",
    ],
    [
      'Animation été',
      'Salut Noé, désolé, on a déjà tous nos animateurs pour cet été. Bonne continuation, la colo des Grands Pins',
    ],
    [
      'Recepción',
      'Hola Marta, sentimos decirte que finalmente no contaremos contigo para el puesto de recepción del hotel. Mucha suerte y un saludo.',
    ],
    [
      'Candidatura a enfermeiro',
      'Caro Rui, na sequência da conversa de ontem informa-se que a escolha recaiu noutro candidato. Felicidades, a direção',
    ],
    ['Vaga', 'Boa noite, resolvemos não contratar ninguém por enquanto. Obrigado pela atenção, Seu Nilo'],
    [
      'Je profiel',
      'Hoi Noor, op dit moment hebben we geen passende functie voor je. Zodra er iets vrijkomt dat bij je past, nemen we contact met je op. Groet, Siem',
    ],
    [
      'Tweede gesprek',
      'Beste Noor, het was spannend tot het eind, maar de andere kandidaat heeft de doorslag gekregen. Succes met je sollicitaties. Groet, Siem',
    ],
  ]);
});

describe('a condition, and what is off', () => {
  all('interview', [
    [
      'Afspraak verzetten',
      'Beste Noor, helaas kan ons gesprek van morgen niet doorgaan. Past het je vrijdag om 13 uur? Groet, Siem',
    ],
    [
      'Donnerstag',
      'Liebe Frau Alt, leider müssen wir unser Vorstellungsgespräch am Donnerstag absagen. Passt Ihnen Montag um 14 Uhr?',
    ],
  ]);
  it.each([
    [
      'Unterlagen',
      'Guten Tag, vielen Dank für Ihre Bewerbung. Ohne vollständige Unterlagen können wir Ihre Bewerbung nicht berücksichtigen. Bitte reichen Sie die Zeugnisse bis Freitag nach.',
    ],
    [
      'Bewerberportal',
      'Hallo, deine Bewerbung ist bei uns eingegangen. Wird die Stelle anderweitig besetzt, informieren wir dich.',
    ],
  ])('%s', (subject, body) => {
    expect(['confirmation', 'needs-action']).toContain(kindOf(subject, body));
  });
});

describe('a day that does not suit, and a test that was failed', () => {
  all('interview', [
    ['RE: Entretien', 'Bonjour Zoé, mardi ne me convient malheureusement pas, est-ce que jeudi 10h vous irait ?'],
    ['Re: entrevista', 'Hola Marta, el lunes no puedo, ¿lo dejamos para el martes a la misma hora? Gracias'],
    [
      'Ihr Gespräch',
      'Hallo Frau Alt, Donnerstag geht bei uns leider nicht, wie wäre es mit Freitag um 11 Uhr? Wir freuen uns auf das Gespräch.',
    ],
  ]);
  all('rejection', [
    [
      'Auswahlverfahren',
      'Sehr geehrter Bewerber, Sie haben im schriftlichen Test die nötige Punktzahl nicht erreicht. Eine Einstellung ist damit leider nicht möglich. Einstellungsberatung',
    ],
    [
      'Becario',
      'Hola Marta, gracias por venir a la entrevista. Hemos elegido a un estudiante con disponibilidad por las mañanas. ¡Mucho ánimo!',
    ],
    [
      'Votre candidature',
      'Madame, votre candidature ne remplit malheureusement pas les conditions du poste. Nous vous souhaitons bonne continuation. Le service du personnel',
    ],
  ]);
});

describe('what goes on', () => {
  all('confirmation', [
    [
      'Votre candidature',
      'Bonjour Zoé, merci pour votre candidature chez Lune Rousse. Nous l’étudions et revenons vers vous sous huit jours. Cordialement',
    ],
    [
      'Postulación recibida',
      'Agradecemos tu postulación. Tu CV queda en nuestra base de datos para búsquedas acordes a tu perfil. Nos estaremos comunicando contigo.',
    ],
    [
      'Bewerbung',
      'Moin Lea, deine Bewerbung ist angekommen. Wir schauen sie uns in Ruhe an und melden uns. Viele Grüße',
    ],
  ]);
  all('interview', [
    ['Kennenlernen', 'Hallo Milo, hast du nächste Woche Zeit für einen kurzen Videocall zu deiner Bewerbung? LG Runa'],
    ['Essai', 'Bonjour Noé, on te propose de venir faire un essai samedi à 7h. Tu confirmes ? Merci'],
    [
      'Convite para entrevista',
      'Olá Rui! Você foi selecionado para entrevista. Data: 05/11. Por favor, confirme sua presença!',
    ],
    [
      'Citación a entrevista',
      'Hola Marta, tu postulación ha sido recibida. Cita de entrevista inicial: lunes 15 de junio. Te avisaremos la hora.',
    ],
  ]);
  all('offer', [
    [
      'Ausbildung',
      'Hallo Mina, wir haben uns für dich entschieden und möchten dir einen Ausbildungsplatz geben. Sag uns bitte Bescheid.',
    ],
    [
      'Oferta',
      'Hola Marta, nos gustó tu entrevista. Te ofrecemos el puesto de cajera, turno tarde, por hora. Responde para aceptar la oferta.',
    ],
    ['Estágio', 'Olá Rui, decidimos ficar contigo! Podes começar dia 1. Diz-nos se aceitas.'],
  ]);
});

describe('a letter that reads like an end and has none of its words', () => {
  all('rejection', [
    [
      'Saisonstelle',
      'Servus Milo, der Chef nimmt jetzt doch wieder den vom letzten Jahr. Tut mir sehr leid, ich hätte dich gern dabeigehabt. Pfiat di, Runa',
    ],
  ]);
  it('is none where it asks, or is glad', () => {
    for (const body of [
      'Bonjour Zoé, bonne nouvelle, vous passez à l’étape suivante de notre processus. Merci pour votre intérêt.',
      'Hallo Milo, danke für deine Bewerbung. Könntest du uns noch sagen, ab wann du anfangen kannst?',
    ])
      expect(['rejection', 'unsure']).not.toContain(kindOf('Votre candidature', body));
  });
});

describe('whom a house will invite', () => {
  all('confirmation', [
    [
      'Ihre Bewerbung ist da',
      'Guten Tag Frau Ebel, Ihre Bewerbung als Bäckerin ist bei uns angekommen. Passt Ihr Profil, laden wir Sie zu einem Gespräch ein.',
    ],
    [
      'Eingang Ihrer Bewerbung',
      'Guten Tag, wir bestätigen den Eingang Ihrer Bewerbung. Nach der Vorauswahl werden geeignete Personen zu Vorstellungsgesprächen eingeladen.',
    ],
    [
      'Accusé de réception',
      'Bonjour, nous accusons bonne réception de votre candidature au poste de chauffeur. Les candidats présélectionnés seront convoqués à un entretien fin mai.',
    ],
    [
      'Hemos recibido tu candidatura',
      'Hola Pía, hemos recibido tu candidatura. De ser preseleccionada, te contactaremos para agendar una entrevista.',
    ],
    [
      'Recebemos a tua candidatura',
      'Olá Rui, recebemos a tua candidatura. Sendo selecionado, serás convidado para uma entrevista.',
    ],
    [
      'Je sollicitatie',
      'Hoi Bo, je sollicitatie is binnen. Je hoort volgende week of we je uitnodigen voor een gesprek. Is er geen match, dan laten we dat ook weten.',
    ],
  ]);
  all('interview', [
    [
      'Gespräch',
      'Guten Tag Frau Ost, Ihre Bewerbung hat uns überzeugt. Wir laden Sie als eine von drei Kandidatinnen zum Vorstellungsgespräch am 5. Juni um 10 Uhr ein.',
    ],
    [
      'Entretien',
      'Madame, vous faites partie des candidats présélectionnés et vous êtes convoquée à un entretien le 3 juin à 9h.',
    ],
    ['Entrevista', 'Hola, queremos invitarte a una entrevista, si te viene bien, el miércoles a las 9.'],
    [
      'Gesprek',
      'Beste Fem, uit alle kandidaten hebben we jou gekozen. We nodigen je uit voor een kennismaking op maandag.',
    ],
    [
      'Convocation',
      "Madame, votre candidature au poste d'adjointe a été présélectionnée. Vous êtes invitée à vous présenter devant le jury le 25 mai à 9h.",
    ],
  ]);
  all('rejection', [
    [
      'Sua candidatura',
      'Olá Davi, convidamos para a entrevista apenas candidatos com experiência e não avançaremos com a sua candidatura. Sucesso!',
    ],
    [
      'A sua candidatura',
      'Boa tarde, não poderemos seguir com a sua candidatura para a vaga de rececionista. Motivo: disponibilidade para turnos. Obrigado',
    ],
  ]);
});

describe('it goes on without the reader, or the file is closed', () => {
  all('rejection', [
    [
      'Ihre Bewerbung als Lagerist',
      'Guten Tag Herr Aumann, nach Rücksprache mit der Abteilung werden wir das Verfahren ohne Sie weiterführen. Wir danken Ihnen für Ihre Mühe.',
    ],
    [
      'Je sollicitatie als verpleegkundige',
      'Beste Inge, we gaan de procedure zonder jou voortzetten. Dank voor je tijd en moeite.',
    ],
    [
      'Deine Bewerbung als Kellner',
      'Hi Jo, wird leider nix mit uns, wir brauchen jemanden mit Erfahrung im Service, zum Einarbeiten fehlt uns die Zeit. Alles Gute, Mara',
    ],
    [
      'Ihr Bewerbungsvorgang',
      'Sehr geehrter Herr Tann, zu Ihrer Bewerbung als Pfleger haben wir die Nachweise nicht erhalten. Wir haben den Vorgang daher geschlossen.',
    ],
    [
      'Candidature au poste de comptable',
      'Madame, le poste de comptable auquel vous avez candidaté a été attribué par le jury. Nous vous remercions de votre participation.',
    ],
    [
      'Cierre de su postulación',
      'Estimado Luis, su postulación al cargo de enfermero fue cerrada por no presentar los documentos dentro del plazo.',
    ],
  ]);
  it('and a jury that gives prizes is another matter', () => {
    expect(
      kindOf(
        'Prix du jury',
        "Bonjour, le jury du prix littéraire n'a pas retenu votre nouvelle. Merci de votre participation.",
      ),
    ).toBe('other');
  });
});

describe('whom a house turns down in general', () => {
  all('confirmation', [
    [
      'Convocatoria 14/2025',
      'Estimada Ona:\n\nSu solicitud quedó registrada en la convocatoria para Archivera. Las solicitudes que no reúnan los requisitos no serán tenidas en cuenta. La lista se publicará el 3 de mayo.\n\nMuseo Holm',
    ],
    [
      'Convocatoria 15/2025',
      'Estimada Ona:\n\nHemos recibido su candidatura para Archivera. Aquellas candidaturas que no aporten el título no continuarán en el proceso. Le escribiremos en mayo.\n\nMuseo Holm',
    ],
    [
      'Edital 14/2025',
      'Prezada Ona,\n\nRecebemos sua inscrição para Arquivista. Candidatos que não atenderem aos requisitos não seguirão no processo. O resultado sai em maio.\n\nMuseu Holm',
    ],
    [
      'Concours 14',
      "Madame,\n\nVotre candidature au poste d’archiviste est enregistrée. Les candidatures qui n'ont pas le diplôme ne seront pas retenues. La liste paraîtra le 3 mai.\n\nMusée Holm",
    ],
  ]);
  all('rejection', [
    [
      'Proceso Archivera',
      'Estimada Ona:\n\nGracias por su candidatura para Archivera. Su candidatura no cumple los requisitos y no será tenida en cuenta.\n\nMuseo Holm',
    ],
  ]);
});
