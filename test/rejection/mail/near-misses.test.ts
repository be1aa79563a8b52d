import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

/** Mails that stand close to each other: the words of an end, said of work and of other things, of now and of later. */
const ENDS: [subject: string, body: string][] = [
  [
    'Fostering Support Worker',
    'Dear Tom, thank you for your application for the role of Fostering Support Worker. Unfortunately we have decided not to take your application further. We wish you luck with your job search. HR, Larkhill Families',
  ],
  [
    'QA Tester',
    'Hi Jo, thanks for applying for the QA Tester position. We have gone with somebody who has tested mobile apps before, so you were not selected this time. Good luck with the search!',
  ],
  [
    'Postdoc in glaciology',
    'Dear Dr Lind, thank you for applying for the postdoctoral position in glaciology and for your research statement. We regret that you have not been shortlisted. We wish you every success.',
  ],
  [
    'Competition Coordinator',
    'Dear Ida, thank you for applying for the position of Competition Coordinator at our robotics competition. We regret that you have not been shortlisted for the role. All the best.',
  ],
  [
    'Our search in medieval history',
    'Dear colleague, thank you for your interest in the assistant professor position. The committee met ten candidates and has selected Dr. Maren Holt, who has accepted our offer and will begin in August. We wish you the best.',
  ],
  [
    'Head of Design',
    'Hi Lea, I wanted you to know first: Karim Nouri will be joining us as Head of Design in May. Thank you for all the time you gave us during the interviews, and good luck with everything.',
  ],
  [
    'Your enquiry',
    'Hi Max, thanks for your interest in Tidewater. We do not have any current needs on the data team, but we will keep your resume on file for the future. Best, Ines',
  ],
  [
    'Your application',
    'Hi Max, thanks for your application. Unfortunately we are not hiring at the moment. We wish you luck with your search. Ines, Tidewater',
  ],
  [
    'Offer status',
    'Dear candidate, as your degree could not be verified, your offer letter stands cancelled with immediate effect. HR, Brightsoft',
  ],
  [
    'Deine Bewerbung als Redakteurin',
    'Hallo Nele, danke für das Gespräch gestern. Wir glauben, dass die Redaktion gerade nicht der richtige Platz für dich ist, und ziehen an dieser Stelle einen Schlussstrich. Liebe Grüße, Kai',
  ],
  [
    'Sachgebietsleitung Bauanträge',
    'Sehr geehrter Herr Roth, im Anschluss an die Auswahlgespräche hat der Ausschuss am 4. Mai beschlossen, die Stelle einem anderen Bewerber zu übertragen. Ihre Bewerbungsunterlagen senden wir zurück. Stadt Weiler',
  ],
  [
    'Ihre Bewerbung',
    'Guten Tag, danke für Ihre Bewerbung als Gärtnerin. Wir müssen heute vielen Bewerbern absagen, leider auch Ihnen. Alles Gute für Ihre Zukunft.',
  ],
  [
    'Votre candidature',
    'Bonjour Inès, mon client a finalement porté son choix sur un profil issu du secteur. Le second entretien n’aura donc pas lieu pour vous. Je garde votre CV et reviens vers vous. Paul, cabinet Orme',
  ],
  [
    'Poste de comptable',
    'Bonjour Inès, merci pour votre candidature au poste de comptable. Nous avons fait le choix d’une personne qui connaît déjà notre logiciel. Bonne continuation. Maison Vial',
  ],
  [
    'Búsqueda de diseñador',
    'Hola Tomás, terminamos eligiendo a una persona que ya trabajaba con nosotros. Perdoná la demora en avisarte. Tu entrevista estuvo muy bien. Abrazo, Caro',
  ],
  [
    'Plaza de profesora',
    'Estimada Lucía: gracias por la entrevista. El equipo ha decidido incorporar a una persona con experiencia en secundaria. Le deseamos mucha suerte.',
  ],
  [
    'Vaga de recepcionista',
    'Oi Bia, obrigada por vir à entrevista. Acabamos contratando uma moça que já conhecia o sistema. Boa sorte! Hotel Areia',
  ],
  [
    'Je sollicitatie',
    'Hoi Sanne, bedankt voor je brief. We hebben op dit moment helaas niets vrij in de bakkerij. Veel succes met zoeken! Bakkerij Korst',
  ],
  [
    'Vacature bakker',
    'Hoi Sanne, het wordt iemand die al bij een biologische bakker werkte. Dank voor het gesprek en succes verder! Bakkerij Korst',
  ],
  [
    'Swim coach',
    'Hi Ned, thank you for applying for the swim coach position. You were not selected this time. We wish you luck with your search. Harbour Pool',
  ],
  [
    'Dishwasher',
    'Hi Ned, thanks for coming in for the trial shift. Somebody else got the job in the end. All the best! Rosa',
  ],
  [
    'Re: interview',
    'Hi Ned, thank you for your time last week. We wound up going with a designer who had shipped a mobile product before. Wishing you all the best in your search.',
  ],
  [
    'Puesto de camarera',
    'Hola Ana, gracias por venir a la prueba. El puesto fue para otra chica que puede empezar mañana. Mucha suerte.',
  ],
  ['Je sollicitatie', 'Hoi Sanne, bedankt voor het gesprek. Een interne collega krijgt de baan. Veel succes verder!'],
  [
    'Votre candidature',
    'Bonjour Léa, merci pour votre entretien. Une ancienne stagiaire a obtenu le poste. Bonne continuation.',
  ],
  ['Deine Bewerbung', 'Hallo Lena, danke für das Gespräch. Eine Kollegin aus dem Haus bekommt die Stelle. Alles Gute!'],
];

const NO_ENDS: [subject: string, body: string][] = [
  [
    'Becoming a foster parent',
    'Dear Tom, thank you both for the home study last month. After a meeting of our panel we have decided not to take your application further at this time. We ask that foster parents have a spare bedroom. Please do contact us again. Ruth, Larkhill Families',
  ],
  [
    'Closed beta of Plotline',
    'Hi Jo, thanks for signing up to try Plotline. We have picked people who work on a tablet, and you were not selected for this wave. You are still in the queue. Team Plotline',
  ],
  [
    'Outcome of your proposal PX-22',
    'Dear Dr Lind, your proposal was ranked 12th of 40 and falls below the funding cut-off. It will not be supported. Resubmissions are not permitted. The grants panel',
  ],
  [
    'A new role in Leeds',
    'Hi Sam, we have never spoken before. Your CV came up in our database from an old search where you just missed out on a lab job. A client of mine needs a technician. Worth a chat? Ann, Bright Recruit',
  ],
  [
    'Welcome',
    'Hi Lea, we are delighted that you will be joining us as Head of Design on 3 May. Your contract is attached, please sign and return it.',
  ],
  [
    'Application received',
    'Hi Max, thanks for your application for Data Analyst. We have received it and will review it in the next two weeks. Tidewater',
  ],
  [
    'Offer letter',
    'Dear candidate, please find attached your offer for the position of engineer. If you do not sign by Friday, your offer becomes void. HR, Brightsoft',
  ],
  [
    'Einladung',
    'Guten Tag Frau Roth, im Anschluss an unser Telefonat laden wir Sie zum Vorstellungsgespräch am 4. Mai um 10 Uhr ein. Stadt Weiler',
  ],
  [
    'Danke für deine Bewerbung',
    'Hallo Nele, deine Bewerbung ist da. Es sind achtzig gekommen, wir werden also vielen absagen müssen. Bis Ende Mai bekommst du Bescheid. Studio Kante',
  ],
  [
    'Nach der Absage: so bleibst du dran',
    'Hallo Nele, in unserer neuen Folge zeigen wir, wie du auf eine Absage antwortest. Jetzt anhören. Hier abmelden.',
  ],
  [
    'Votre candidature',
    'Bonjour Inès, votre candidature a retenu notre attention et nous souhaitons vous rencontrer pour un entretien le 4 mai à 10 h. Maison Vial',
  ],
  [
    'Adopción de Lua',
    'Hola Tomás, al final Lua se ha ido con otra familia que vive en el campo. Lo siento mucho. Cuando haya otro cachorro te avisamos. Protectora Huella',
  ],
  ['Sobre a Mel', 'Oi Bia, a Mel ficou com outra família, desculpa! Quando tiver outro filhote te aviso. Abrigo Patas'],
  [
    'Vaga encerrada',
    'Olá Bia, a vaga de recepcionista foi encerrada. A gerente gostou de você e quer te entrevistar para a vaga de reservas. O seu cadastro já foi transferido. Hotel Areia',
  ],
  [
    'Je sollicitatie',
    'Hoi Sanne, bedankt voor je sollicitatie als bakker. Er zijn veel brieven, dus we zullen de meeste mensen moeten teleurstellen. Over een week hoor je van ons. Bakkerij Korst',
  ],
  [
    'Selection',
    'Hi Ned, thank you for coming to our tryouts. You were not picked for the county squad this year. Keep training, and good luck next season.',
  ],
  [
    'Start on Monday',
    'Hi Ned, another colleague got the role of team lead, and you will report to her when you start on Monday. Please sign the attached contract.',
  ],
  [
    'Interview on Friday',
    'Hi Ned, we ended up hiring a second recruiter, so your interview on Friday at 10 will be with Joan. See you then!',
  ],
  [
    'Oferta de camarero',
    'Hola Ana: hemos recibido tu candidatura. No buscamos a nadie con experiencia, solo ganas. Te llamaremos esta semana para una entrevista.',
  ],
  [
    'Tu candidatura',
    'Hola Ana, hemos recibido tu candidatura para el puesto de camarera. La semana que viene continuaremos con las entrevistas y te diremos algo.',
  ],
  [
    'Candidatura recebida',
    'Olá Bia, recebemos a sua candidatura. Na próxima semana seguiremos com as entrevistas e entraremos em contacto.',
  ],
  [
    'Je sollicitatie',
    'Hoi Sanne, bedankt voor je sollicitatie. We hebben nog niemand gekozen. Volgende week hoor je van ons.',
  ],
  [
    'Robotics round two',
    'Dear Team Leader, thank you for taking part in the Tarnford student competition. We regret to tell you that your team has not been shortlisted for the final. All the best for the future, and do look at our page for similar opportunities.',
  ],
  [
    'Sobre la campaña',
    'Hola Vera, gracias por tu interés en colaborar. Tras revisar los requisitos, no seguiremos adelante con tu perfil para este brief. Seguirás en nuestra red de creadores y te escribiremos. Un saludo, el equipo de creadores',
  ],
  [
    'Coding Competition Organiser',
    'Hi Ben, your interview for Coding Competition Organiser is on Monday at nine. See you then!',
  ],
  [
    'Team-News',
    'Hallo Lena, willkommen im Team! Eine Kollegin hat die Stelle als Teamleiterin übernommen und holt dich am Montag ab. Dein Vertrag liegt bei.',
  ],
];

describe('what ends an application for work', () => {
  for (const [subject, body] of ENDS)
    it(`${subject}: ${body.slice(0, 60)}`, () => {
      expect(kindOf(subject, body)).toBe('rejection');
    });
});

describe('what sounds like it and is none', () => {
  for (const [subject, body] of NO_ENDS)
    it(`${subject}: ${body.slice(0, 60)}`, () => {
      expect(kindOf(subject, body)).not.toBe('rejection');
    });
});
