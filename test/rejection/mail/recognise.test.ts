import { describe, expect, it } from 'vitest';
import { en } from '../../../functions/rejection/mail/kind/cues/en.ts';
import { expectKind, type KindCase, kindOf } from './kind.ts';

const CASES: KindCase[] = [
  // What a house says of everybody, and what the reader did, is no decision about the reader.
  [
    'en',
    'confirmation',
    'Your application to Orrin Mills',
    'We are reading the letters now, and whoever is on the short list will hear from us within two weeks. Those who do not, please regard your application as unsuccessful. Thank you for applying to Orrin Mills.',
  ],
  [
    'en',
    'not a rejection',
    'Your application to Orrin Mills',
    'Hello Noor,\nWe have received your application for Loom Mechanic. Only applicants whose experience best fits the post will be contacted for a trial shift. Best of luck in your search.\nOrrin Mills',
  ],
  [
    'en',
    'not a rejection',
    'Application received',
    'Hello Noor,\nThank you for applying for Loom Mechanic. In your account, Closed stands for: the post has been filled, you withdrew, or you were not selected. A long wait does not mean that you have been rejected.',
  ],
  [
    'en',
    'withdrawn',
    'You have withdrawn your application for Loom Mechanic',
    'Hello Noor,\nWe were told that you no longer wish to be considered. We are sorry that it was not right for you, and hope that you will apply again in the future. Best of luck.',
  ],
  [
    'en',
    'not a rejection',
    'Expression of interest received',
    'Hello Noor,\nThank you for joining our talent pool. We do not have a vacancy that matches your interests at the moment, and will be in touch when there is one.',
  ],
  [
    'en',
    'rejection',
    'Closing your file',
    'Hello Noor,\nWe reached out twice to set up a call about the Loom Mechanic post and have not received a response. We have therefore closed your application. All the best.',
  ],
  [
    'en',
    'rejection',
    'Loom Mechanic',
    'Hello Noor,\nThank you for the trial shift. We asked six people back, and I am sorry that we could not include you. All the best.',
  ],
  [
    'en',
    'not a rejection',
    'Loom Mechanic, autumn intake',
    'Hello Noor,\nThank you for applying for the autumn intake. As we are still busy with the summer one, we will not process your application until September. At that time we will tell you if you are invited.',
  ],
  [
    'en',
    'not a rejection',
    'Application for Loom Mechanic',
    'Dear Noor,\nMay I take this opportunity to thank you for the interest you have taken in our mill. Following your interview you are now on a select list. We have had budget cuts this year, and cannot say yet when we will recruit.',
  ],
  [
    'en',
    'other',
    'Your Mill Challenge application',
    'Dear Noor,\nThank you for your application for funding through the Mill Challenge. Unfortunately we must decline your application. There were thousands of ideas in this contest, and good applications were declined. We wish you success.',
  ],
  [
    'en',
    'rejection',
    'Update',
    'Dear Noor,\nThank you for your interest in Orrin Mills. We are no longer recruiting for the Loom Mechanic and Weaving Systems Engineering Intern role. We wish you the best in your job search.',
  ],
  [
    'en',
    'interview',
    'Resume follow up',
    "Hello Noor,\nThank you for your interest in our position.\nWe've received your resume.\nI'd like to chat with you for 30 minutes. Please give me some times next week.",
  ],
  [
    'en',
    'interview',
    'Online meeting',
    'Hello Noor,\nI have received your resume from a colleague. I would like to invite you for an initial online meeting. Would Monday at 13.00 suit you?',
  ],
  [
    'fr',
    'confirmation',
    'Votre candidature de tisserande',
    'Bonjour Noor,\nNous avons bien reçu votre dossier de candidature complet pour le poste de tisserande. Il est en cours de traitement. Si vous êtes retenue, vous serez contactée pour un entretien. Nous vous souhaitons bonne chance dans la suite de votre parcours professionnel.',
  ],
  [
    'de',
    'rejection',
    'Deine Bewerbung für eine Schicht',
    'Hallo Noor,\nleider wurdest du nicht dafür zugelassen. Wir wünschen dir alles Gute für deinen weiteren Weg.',
  ],
  [
    'en',
    'rejection',
    'Weaving internship',
    'Hello Noor,\nThank you for your interest. As there are few places, we are looking to fill this role with a recent graduate. This is no reflection of what you can do.',
  ],
  [
    'en',
    'rejection',
    'Notice: Loom Mechanic',
    'Hello Noor,\nThank you for wanting to work with us. Another applicant, whose years at the loom came closest to what the workshop needs, has been selected. We wish you success in what comes next.',
  ],
  [
    'en',
    'confirmation',
    'Loom Mechanic at Orrin Mills',
    'Hello Noor,\nThank you for applying for the Loom Mechanic position. A recruiter will review what you sent. Our website tells how we hire, from applying to a possible offer of employment.',
  ],
  [
    'en',
    'confirmation',
    'Application acknowledged',
    'Hello Noor,\nThank you for your interest in Orrin Mills. We are pleased to confirm the receipt of your resume.',
  ],
  [
    'en',
    'confirmation',
    'Thank you for applying: Loom Mechanic',
    'Hello Noor,\nThank you for applying at Orrin Mills. We regret that we cannot respond to each application individually. We will contact you if we would like to move forward. Positions are open until filled. Please visit our website for other openings.',
  ],
  [
    'en',
    'withdrawn',
    'Your application',
    'Dear Noor,\nWe are very sorry to learn that you will not be proceeding with your application for Loom Mechanic. Please accept our best wishes for your future career.',
  ],
  [
    'en',
    'other',
    'Your travel award',
    'Dear applicant,\nThe committee has decided that you have not been selected for a Loom Travel Award. There were more good candidates than awards available. We know that you will be disappointed.',
  ],
  [
    'en',
    'interview',
    'Loom Mechanic',
    'Hello Noor,\nThank you for submitting your resume. I would like to go over your background with you. Would you have time tomorrow or Thursday for a quick phone interview?',
  ],
  [
    'en',
    'interview',
    'Orrin Mills phone screen',
    'Hello Noor, and thank you for your interest in the Loom Mechanic role. After looking at your application we would like to schedule a 20 minute phone call with our recruiter. Please choose a time that works for you.',
  ],
  [
    'de',
    'rejection',
    'Ihre Bewerbung',
    'Guten Tag Frau Sahin,\nfür die Stelle als Weberin konnten wir nur eine begrenzte Zahl von Personen zum Gespräch einladen. Sie gehören leider nicht zu diesem Kreis.\nAlles Gute für Ihren Weg',
  ],
  [
    'en',
    'rejection',
    'Your application',
    'Hello Noor,\nThank you for applying for Depot Planner. The panel met on Tuesday and has gone for someone who has run night depots before. I wish you luck with the search.\nIda',
  ],
  [
    'en',
    'rejection',
    'Loom Mechanic',
    'Dear Noor,\nI am afraid the answer this time is no: we had forty applications for one post and yours was not among the six we will see.\nRegards, Ida',
  ],
  [
    'en',
    'rejection',
    'Update',
    'Hi Noor, the vacancy you applied for has been withdrawn because of a change in budget. We are sorry for the trouble and will keep your details on file.',
  ],
  [
    'en',
    'rejection',
    'After Thursday',
    'Noor, it was a pleasure to meet you on Thursday. Both of us liked your drawings, but we have offered the job to the other finalist, who already knows our presses. Good luck with what comes next.',
  ],
  [
    'en',
    'confirmation',
    'Application received',
    'Dear Noor, we have received your application for Depot Planner and will review it within two weeks. If you are not selected for this position, we will let you know by email.',
  ],
  [
    'en',
    'confirmation',
    'Thank you',
    'Thank you for applying to Orrin Mills. Because of the number of applications we can only contact candidates who are shortlisted. If you have not heard from us by 3 May, please assume that you have been unsuccessful.',
  ],
  [
    'en',
    'interview',
    'Interview',
    'Dear Noor, we are pleased to invite you to an interview on 4 May at 10:00. Unsuccessful candidates will be told within a week.',
  ],
  [
    'en',
    'interview',
    'A second look',
    'Dear Noor, in March we told you that we had chosen another candidate. She has since left, and we would like to invite you to a second interview this week. Are you available on Thursday?',
  ],
  [
    'en',
    'offer',
    'Good news',
    'Dear Noor, we are delighted to offer you the position of Depot Planner. Please sign and return the contract by Friday.',
  ],
  [
    'en',
    'paused',
    'Depot Planner',
    'Dear Noor, recruitment for Depot Planner is on hold while the budget is decided. Your application remains active and we will contact you as soon as we know more.',
  ],
  [
    'en',
    'withdrawn',
    'Your application',
    'Dear Noor, as you requested, we have withdrawn your application for Depot Planner. We wish you well.',
  ],
  [
    'en',
    'not a rejection',
    'The Friday letter',
    'This week in our newsletter: how to answer when they write "we have decided to move forward with other candidates". Read more on our blog. You receive this newsletter because you subscribed.',
  ],
  [
    'en',
    'not a rejection',
    'Your viewing',
    'Dear Noor, unfortunately the landlord has decided to let the flat to another applicant. We wish you luck with your search for an apartment.',
  ],
  [
    'en',
    'not a rejection',
    'Your loan',
    'We regret to inform you that we are unable to offer you a loan at this time. Your application did not meet our criteria.',
  ],
  [
    'en',
    'rejection',
    'Loom trial',
    'Noor, cheers for coming in on Friday. We have gone with a chap who has run these looms before. Try us again next spring.\nIda',
  ],
  [
    'en',
    'rejection',
    'Weaving scheme',
    'Dear Noor, thank you for completing the test for the weaving scheme. Your score was below the pass mark for this intake. You may apply again next year.',
  ],
  [
    'en',
    'rejection',
    'Your offer',
    'Dear Noor, this letter concerns the position of Depot Planner. Orrin Mills is rescinding the offer made on 2 May.',
  ],
  ['en', 'rejection', 'Declined', 'Declined'],
  [
    'en',
    'interview',
    'A call?',
    'Hi Noor, we had gone ahead with other candidates for Depot Planner, but that has changed. Do you have 20 minutes for a call on Friday?',
  ],
  [
    'en',
    'withdrawn',
    'Your application',
    'Dear Noor, this confirms that you have withdrawn your application for Depot Planner. We are sorry to see you go and will no longer consider you for this position.',
  ],
  [
    'en',
    'offer',
    'Reminder',
    'Dear Noor, your offer for Depot Planner is waiting for your signature. After that date the offer is automatically withdrawn.',
  ],
  [
    'en',
    'not a rejection',
    'On saying no',
    'Issue 12\n\n"Thank you for your interest. We have decided to move forward with another candidate." How to answer that? Hit reply and tell us.',
  ],
  [
    'en',
    'not a rejection',
    'Your letter',
    'Dear Noor, we have no vacancy at present, but we have passed your letter to the dye works and will come back to you in a fortnight. Thank you for your application.',
  ],
  [
    'de',
    'rejection',
    'Probetag',
    'Hallo Noor, war schön mit dir gestern. Wir nehmen den anderen, der kennt die Maschinen schon. Alles Gute dir!',
  ],
  [
    'fr',
    'rejection',
    'Suite',
    "Bonjour Noor, merci pour ton temps. On part finalement avec quelqu'un qui connaît déjà nos métiers à tisser. Bonne continuation !",
  ],
  [
    'es',
    'rejection',
    'Resultado',
    'Buenos días, gracias por participar en la convocatoria. El puesto ha sido asignado a otra persona. Le deseamos suerte.',
  ],
  [
    'pt',
    'rejection',
    'Recrutamento',
    'Cara Noor, a escolha para a função de tecedeira recaiu sobre outra candidata. Agradecemos a disponibilidade.',
  ],
  [
    'nl',
    'rejection',
    'Je sollicitatie',
    'Beste Noor, de plek als wever is inmiddels vervuld. Daarom ronden we je sollicitatie af. Veel succes!',
  ],
  [
    'it',
    'confirmation',
    'Ricevuta',
    'Ciao Noor, abbiamo ricevuto la tua candidatura. Purtroppo non riusciamo a rispondere a tutti: se il profilo è in linea ti chiamiamo noi.',
  ],
];

describe('recognise', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    expectKind(kind, subject, body);
  });

  it('finds each decision in one sentence', () => {
    const text = "we decided not to keep your application.\neven though it wasn't a match, thank you for applying.";
    for (const cue of en.cues.decision) expect(cue.exec(text)?.[0] ?? '').not.toContain('\n');
  });

  it('needs more than one cue, except a bare status', () => {
    expect(kindOf('Hm', 'No longer under consideration.')).not.toBe('rejection');
    expect(
      kindOf(
        'Your application',
        'Your application for Loom Mechanic at Orrin Mills has changed.\nNew status: not selected',
      ),
    ).toBe('rejection');
  });
});
