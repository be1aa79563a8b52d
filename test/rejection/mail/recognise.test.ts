import { describe, expect, it } from 'vitest';
import { fold } from '../../../functions/rejection/mail/fold.ts';
import { detectLanguage } from '../../../functions/rejection/mail/language.ts';
import type { Kind } from '../../../functions/rejection/mail/reading.ts';
import { recognise } from '../../../functions/rejection/mail/recognise.ts';
import { join, toSentences } from '../../../functions/rejection/mail/sentences.ts';

const kindOf = (subject: string, body: string): Kind => {
  const read = toSentences(body.split('\n'));
  const language = detectLanguage(read.map((sentence) => sentence.folded).join(' '));
  const sentences = [{ text: subject, folded: fold(subject), line: -1 }, ...read];
  return recognise(sentences, join(sentences), language).kind;
};

const CASES: [language: string, kind: Kind | 'not a rejection', subject: string, body: string][] = [
  // English
  // What a house says of everybody, and what the reader did, is no decision about the reader.
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
    'not a rejection',
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
    'not a rejection',
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
    'not a rejection',
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
    'not a rejection',
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

describe('recognise', () => {
  it.each(CASES)('%s, %s: %s', (_language, kind, subject, body) => {
    const read = kindOf(subject, body);
    if (kind === 'not a rejection') expect(read).not.toBe('rejection');
    else expect(read).toBe(kind);
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
