import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

/** A plain letter of each language around one sentence that ends an application. */
const LETTERS: Record<string, (sentence: string) => [subject: string, body: string]> = {
  de: (sentence) => [
    'Ihre Bewerbung als Projektleiterin',
    `Guten Tag Frau Halm, vielen Dank für Ihre Bewerbung als Projektleiterin und das Vertrauen. ${sentence} Wir wünschen Ihnen für die Zukunft alles Gute. Freundliche Grüße, Personalabteilung`,
  ],
  fr: (sentence) => [
    'Votre candidature',
    `Bonjour Madame, nous vous remercions pour votre candidature au poste de cheffe de projet. ${sentence} Nous vous souhaitons bonne continuation. Cordialement, le service recrutement`,
  ],
  es: (sentence) => [
    'Tu candidatura',
    `Hola Lucía: gracias por tu interés en el puesto de jefa de proyecto. ${sentence} Te deseamos mucha suerte. Un saludo, equipo de selección`,
  ],
  pt: (sentence) => [
    'A sua candidatura',
    `Olá Lúcia, agradecemos o seu interesse na vaga de gestora de projeto. ${sentence} Desejamos-lhe sucesso. Cumprimentos, equipa de recrutamento`,
  ],
  nl: (sentence) => [
    'Je sollicitatie',
    `Beste Lotte, bedankt voor je sollicitatie op de functie van projectleider. ${sentence} We wensen je veel succes. Groet, team recruitment`,
  ],
};

const ENDS: Record<string, string[]> = {
  de: [
    'Nach Sichtung aller Bewerbungen haben wir uns dazu entschlossen, Ihre Bewerbung nicht in die engere Wahl zu ziehen.',
    'Bedauerlicherweise können wir Ihnen keine positive Rückmeldung geben.',
    'Im Vergleich mit anderen Bewerbungen konnte uns Ihr Profil nicht vollständig überzeugen.',
    'Leider müssen wir Ihnen mitteilen, dass unsere Wahl auf eine andere Person gefallen ist.',
    'Die Entscheidung ist zugunsten einer Mitbewerberin ausgefallen.',
    'Für die ausgeschriebene Position suchen wir jemanden mit mehr Führungserfahrung.',
    'Leider sehen wir aktuell keine Möglichkeit einer Zusammenarbeit.',
    'Andere Kandidatinnen bringen die gesuchten Qualifikationen noch stärker mit.',
    'Leider können wir dir kein Angebot machen.',
    'Heute müssen wir Ihnen leider eine Absage erteilen.',
    'Es hat diesmal leider nicht gereicht.',
    'Wir haben den Auswahlprozess abgeschlossen und uns anders entschieden.',
    'Leider passt dein Profil nicht ganz zu dem, was wir suchen.',
    'Wir gehen mit anderen Bewerberinnen und Bewerbern in die nächste Runde.',
    'Sie sind leider nicht in die Endauswahl gekommen.',
    'Wir haben eine andere Bewerberin ausgewählt, deren Erfahrung näher an unseren Anforderungen liegt.',
    'Ihre Gehaltsvorstellung liegt über unserem Rahmen, weshalb wir Ihre Bewerbung nicht weiter berücksichtigen.',
    'Unsere Planung hat sich geändert, die Position wird vorerst nicht besetzt.',
  ],
  fr: [
    'Après examen attentif, nous sommes au regret de ne pouvoir y répondre favorablement.',
    "Nous avons décidé de poursuivre avec des candidats dont l'expérience est plus proche de nos besoins.",
    "Votre candidature n'a malheureusement pas pu être retenue.",
    "Notre choix s'est finalement orienté vers un autre profil.",
    'Nous avons choisi de ne pas poursuivre le processus avec vous.',
    'Nous avons opté pour une candidature interne.',
    'Le poste a été pourvu en interne.',
    "D'autres candidatures nous ont semblé plus en phase avec le poste.",
    'Nous mettons fin au processus de recrutement vous concernant.',
    'On a décidé de ne pas aller plus loin avec toi.',
    'Nous regrettons de ne pas pouvoir vous compter parmi nos équipes.',
    "Votre candidature n'a pas retenu notre attention.",
    'Votre profil, bien que de qualité, ne répond pas entièrement aux critères du poste.',
    'Nous ne donnerons donc pas suite.',
    "Il nous manque une expérience en gestion d'équipe dans votre parcours, c'est pourquoi nous en restons là.",
    "Nous n'avons pas de poste correspondant à votre profil.",
    "Votre candidature n'a pas passé l'étape de présélection.",
    'Nous préférons ne pas donner suite à votre dossier.',
  ],
  es: [
    'Tras revisar tu candidatura, hemos decidido no avanzar contigo en esta ocasión.',
    'Hemos optado por otros perfiles que se ajustan mejor.',
    'Tu perfil no encaja del todo con lo que buscamos.',
    'No podremos continuar con tu proceso.',
    'La empresa ha decidido contratar a otro candidato.',
    'En esta oportunidad tu postulación no fue seleccionada.',
    'No hemos podido incluirte en la siguiente fase.',
    'Hemos recibido perfiles con más experiencia en el sector y seguiremos con ellos.',
    'Decidimos avanzar con candidatos que cuentan con mayor experiencia.',
    'No cumples con los requisitos mínimos de la vacante.',
    'No vamos a poder ofrecerte el puesto.',
    'Nuestra elección ha recaído en otra candidata.',
    'En esta ocasión no contamos contigo.',
    'La vacante ha quedado sin efecto por cambios internos.',
    'No has superado la fase de entrevistas.',
    'Tu perfil quedó por detrás de otros finalistas.',
    'Por el momento no tenemos una posición que se adapte a tu perfil.',
    'El proceso ha finalizado y has quedado como reserva, por lo que no te incorporarás.',
  ],
  pt: [
    'Após análise, optamos por não seguir com a sua candidatura.',
    'Decidimos avançar com outros candidatos.',
    'Seu perfil não está totalmente alinhado com o que buscamos.',
    'Não poderemos dar continuidade ao seu processo.',
    'Neste momento não iremos prosseguir com a tua candidatura.',
    'Outros candidatos demonstraram maior aderência à vaga.',
    'Você não passou para a próxima etapa.',
    'A posição foi cancelada pela empresa.',
    'Não conseguimos avançar com o seu perfil desta vez.',
    'Acabámos por escolher outra pessoa.',
    'A sua candidatura não reuniu as condições exigidas.',
    'Não será possível contar consigo desta vez.',
    'Dessa vez não deu match.',
    'Informamos que não foi considerado para o cargo.',
    'O gestor preferiu seguir com um perfil mais sênior.',
    'Sua participação se encerra nesta etapa.',
    'O processo foi congelado e a vaga não será mais aberta.',
    'Decidimos seguir por outro caminho.',
  ],
  nl: [
    'Na zorgvuldige afweging hebben we besloten je niet uit te nodigen voor een gesprek.',
    'We hebben gekozen voor een andere kandidaat.',
    'We gaan niet verder met je sollicitatie.',
    'Helaas moeten we je teleurstellen.',
    'De functie is intern ingevuld.',
    'Wij zien onvoldoende match met de gevraagde ervaring.',
    'We kunnen je op dit moment geen passende functie aanbieden.',
    'We zetten de procedure met andere kandidaten voort.',
    'Uw kandidatuur werd niet weerhouden.',
    'De vacature is ingetrokken.',
    'Wij hebben besloten uw sollicitatie niet in behandeling te nemen.',
    'We hebben iemand gevonden met meer ervaring.',
    'Wij zullen de procedure met u niet voortzetten.',
    'De klant heeft besloten met een andere kandidaat verder te gaan.',
    'U bent niet geselecteerd voor deze functie.',
    'Helaas behoort u niet tot de kandidaten die wij uitnodigen.',
    'We hebben op dit moment geen geschikte plek voor je.',
  ],
};

/** Sounds like an end, and is none: other candidates, rules, other times, what comes with an invitation. */
const NO_ENDS: [language: string, subject: string, body: string][] = [
  [
    'de',
    'Ihre Bewerbung als Köchin',
    'Guten Tag Frau Halm, vielen Dank für Ihre Bewerbung. Leider können wir Ihnen noch nicht sagen, wann die Auswahl abgeschlossen ist. Wir melden uns, sobald es Neuigkeiten gibt. Alles Gute bis dahin!',
  ],
  [
    'de',
    'Einladung zum Gespräch',
    'Hallo Noor, wir möchten dich gern am Dienstag kennenlernen. Leider können wir dir die Fahrtkosten nicht erstatten. Viel Erfolg bei der Vorbereitung!',
  ],
  [
    'de',
    'Rückzug Ihrer Bewerbung',
    'Liebe Frau Halm, schade, dass Sie sich gegen uns entschieden haben. Wir bedauern das sehr und wünschen Ihnen in Ihrer neuen Stelle alles Gute.',
  ],
  [
    'de',
    'Bewerbung: Unterlagen',
    'Hallo, leider konnten wir Ihren Anhang nicht öffnen. Bitte senden Sie uns den Lebenslauf als PDF. Viel Erfolg!',
  ],
  [
    'de',
    'Eingangsbestätigung',
    'Danke für Ihre Bewerbung! Wir sprechen in der nächsten Woche mit den Bewerbern, die unsere Anforderungen erfüllen. Sollten Sie bis zum 1.6. nichts hören, konnten wir Sie leider nicht berücksichtigen. Alles Gute!',
  ],
  [
    'de',
    'Zweites Gespräch',
    'Hallo Jan, nach dem ersten Gespräch möchten wir gern mit Ihnen in die nächste Runde gehen. Passt Ihnen der 4. Mai? Der andere Termin am 3. passt leider nicht.',
  ],
  [
    'de',
    'Warum das Team dich braucht',
    'Wir suchen jemanden mit mehr Erfahrung im Vertrieb, als wir selbst haben. Klingt das nach dir? Dann bewirb dich jetzt!',
  ],
  [
    'de',
    'Zusage',
    'Liebe Noor, wir freuen uns, dir die Stelle anzubieten! Leider konnten wir beim Gehalt nicht ganz deinen Wunsch erfüllen. Alles Weitere im Vertrag.',
  ],
  [
    'fr',
    'Votre candidature',
    "Bonjour, nous avons bien reçu votre candidature. Nous ne pouvons malheureusement pas répondre individuellement à chacun. Sans réponse sous trois semaines, considérez qu'elle n'a pas été retenue. Bonne continuation.",
  ],
  [
    'fr',
    'Entretien',
    'Bonjour Léa, nous souhaitons vous rencontrer jeudi. Malheureusement, nous ne pouvons pas vous proposer de visio. Bonne journée et bonne chance !',
  ],
  [
    'fr',
    'Votre désistement',
    'Bonjour Léa, nous prenons note de votre retrait et regrettons de ne pas vous compter parmi nous. Bonne continuation dans votre nouveau poste.',
  ],
  [
    'fr',
    'Recrutement : la suite',
    "Bonjour, nous n'avons pas encore fait notre choix et rencontrons encore deux personnes. Nous vous tenons informée vendredi.",
  ],
  [
    'fr',
    'Bonne nouvelle',
    "Bonjour Léa, c'est vous que nous avons choisie pour le poste ! D'autres candidats étaient plus expérimentés mais votre énergie l'a emporté.",
  ],
  [
    'es',
    'Tu candidatura',
    'Hola Lucía, hemos recibido tu candidatura. Si en quince días no te contactamos, es que hemos decidido continuar con otros perfiles. Mucha suerte.',
  ],
  [
    'es',
    'Entrevista',
    'Hola Lucía, nos gustaría verte el martes a las 10. Lamentablemente no podemos ofrecerte parking. ¡Suerte con el tráfico!',
  ],
  [
    'es',
    'Tu renuncia',
    'Hola Lucía, lamentamos que no puedas seguir en el proceso. Respetamos tu decisión y te deseamos suerte en tu nuevo trabajo.',
  ],
  [
    'es',
    'Enhorabuena',
    'Hola Lucía, hemos decidido contratarte: preferimos tu perfil a otros con más experiencia. ¿Puedes empezar el lunes?',
  ],
  [
    'pt',
    'Candidatura recebida',
    'Olá Lúcia, recebemos a sua candidatura. Caso não tenha notícias em três semanas, optámos por outro candidato. Boa sorte!',
  ],
  [
    'pt',
    'Seu pedido',
    'Oi Lúcia, sentimos muito que você não siga no processo, mas respeitamos sua decisão de aceitar outra proposta. Sucesso!',
  ],
  [
    'nl',
    'Gesprek',
    'Beste Lotte, we nodigen je uit voor een gesprek op maandag. Helaas kunnen we je reiskosten niet vergoeden. Succes met de voorbereiding!',
  ],
  [
    'nl',
    'Jammer',
    'Beste Lotte, jammer dat je niet verder wilt in de procedure. We begrijpen je keuze en wensen je veel succes in je nieuwe baan.',
  ],
  [
    'nl',
    'Update',
    'Beste Lotte, we hebben nog geen keuze gemaakt tussen jou en de andere kandidaat. Je hoort donderdag van ons.',
  ],
  [
    'nl',
    'Welkom',
    'Beste Lotte, je bent als eerste geëindigd van twaalf kandidaten en we bieden je de functie graag aan!',
  ],
  [
    'de',
    'Ihre Kandidatin Frau Ott',
    'Hallo Herr Benz, danke für die Vorstellung von Frau Ott. Leider passt ihr Profil nicht ganz zu unserem Kunden, wir haben uns für jemand anderen entschieden. Senden Sie gern weitere Profile.',
  ],
  [
    'de',
    'Mitarbeiter werben Mitarbeiter',
    'Hallo Kai, danke, dass du Timo empfohlen hast! Für die Stelle im Lager haben wir uns leider für einen anderen Bewerber entschieden. Timo weiß schon Bescheid.',
  ],
  [
    'de',
    'Merkliste: Stelle nicht mehr verfügbar',
    'Die von Ihnen gespeicherte Stelle Koch in Celle wurde besetzt. Sehen Sie sich 14 ähnliche Stellen an.',
  ],
  [
    'de',
    'Ihr Termin am Montag',
    'Guten Tag, der Slot ist leider nicht mehr verfügbar. Bitte wählen Sie einen anderen Termin für unser Gespräch.',
  ],
  [
    'de',
    'Zwischenstand',
    'Liebe Frau Kern, es hat sich verzögert. Bisher haben wir niemandem abgesagt, Sie sind weiterhin im Rennen. Wir melden uns Anfang März.',
  ],
  [
    'de',
    'Autoantwort',
    'Danke für Ihre Bewerbung. Mappen ohne Lebenslauf werden nicht berücksichtigt und nicht zurückgeschickt.',
  ],
  [
    'fr',
    'Votre candidate Mme Roux',
    'Bonjour, merci pour la présentation de votre candidate. Nous ne donnerons pas suite, le client a retenu un autre profil.',
  ],
  [
    'fr',
    'Offre enregistrée',
    'L\'offre "Boulanger à Nantes" que vous avez enregistrée est pourvue. Voir les offres similaires.',
  ],
  [
    'fr',
    'Entretien de jeudi',
    "Bonjour Léa, ce créneau n'est malheureusement plus disponible, merci de choisir un autre créneau dans le lien.",
  ],
  [
    'fr',
    "Point d'étape",
    "Bonjour, rien n'est tranché : personne n'a été écarté et votre candidature reste en lice. Réponse mi-mai.",
  ],
  ['fr', 'Candidature bien reçue', 'Merci ! Attention, les candidatures sans lettre seront automatiquement rejetées.'],
  [
    'es',
    'Gracias por recomendar a Iván',
    'Hola Berta, gracias por recomendar a Iván para soporte. Al final no continuaremos con él en el proceso. ¿Conoces a alguien más?',
  ],
  ['es', 'Oferta guardada', 'La oferta de soldador que guardaste ya no está disponible. Mira estas ofertas similares.'],
  ['es', 'Cita de entrevista', 'Hola, la franja elegida no está disponible. Elige otra hora, por favor.'],
  [
    'es',
    'Novedades del proceso',
    'Hola Sara, aún no hay decisión. No hemos descartado a nadie y tú sigues en el proceso. Te aviso el lunes.',
  ],
  [
    'es',
    'Recepción de candidatura',
    'Gracias por escribirnos. Las candidaturas sin carnet de carretillero serán descartadas. Si encajas, te llamamos.',
  ],
  [
    'pt',
    'Indicação de amigo',
    'Oi Bia, obrigada por indicar o Caio! Ele não passou na entrevista, mas sua indicação conta para o sorteio.',
  ],
  ['pt', 'Vaga salva encerrada', 'A vaga de padeiro que você salvou foi preenchida. Veja vagas parecidas.'],
  ['pt', 'Reagendar', 'Olá, esse horário já não está disponível, escolha outra data para a entrevista.'],
  [
    'pt',
    'Ponto de situação',
    'Olá Rui, ninguém foi excluído até agora. Continua no processo e damos notícias na sexta.',
  ],
  [
    'pt',
    'Recebemos sua candidatura',
    'Obrigado pela candidatura! Currículos sem pretensão salarial serão descartados.',
  ],
  [
    'nl',
    'Je tip',
    'Hoi Bart, bedankt dat je Joris hebt aanbevolen. We gaan niet met hem verder, maar blijf vooral mensen aandragen!',
  ],
  [
    'nl',
    'Bewaarde vacature gesloten',
    'De vacature Kapper die je bewaarde is vervuld. Bekijk vergelijkbare vacatures.',
  ],
  ['nl', 'Ander moment', 'Hoi Lies, dat tijdstip lukt helaas niet meer. Kies je een ander moment voor het gesprek?'],
  [
    'nl',
    'Tussenbericht',
    'Beste Anna, we zijn nog bezig. Er is niemand afgewezen en je zit nog in de procedure. Volgende week meer.',
  ],
  ['nl', 'Ontvangst', 'Bedankt voor je sollicitatie. Sollicitaties zonder cv worden niet in behandeling genomen.'],
  [
    'nl',
    'Ballotage',
    'Geachte heer De Wit, het bestuur van de sociëteit heeft uw voordracht besproken. Wij moeten u helaas teleurstellen. Met hoogachting, de secretaris',
  ],
  [
    'es',
    'Audición coro de cámara',
    'Hola Nuria, gracias por cantar para nosotros. Hemos decidido no ampliar la cuerda de sopranos. ¡Un abrazo y suerte!',
  ],
  ['nl', 'Jouw demo', 'Hey Sem, tof dat je je track stuurde. Het past niet bij ons label, maar blijf maken. Succes!'],
  [
    'fr',
    'Essai clinique ROMA',
    "Monsieur, vos résultats ne correspondent pas aux critères d'inclusion, nous ne pouvons pas vous retenir pour l'étude.",
  ],
  [
    'es',
    'Donación de médula',
    'Hola, tras las pruebas no has sido seleccionado como donante en esta ocasión. Gracias de corazón.',
  ],
  ['pt', 'Casting novela das nove', 'Oi Bruna, o papel ficou com outra atriz. Seu teste foi lindo. Até a próxima!'],
  [
    'nl',
    'Pleegouderschap',
    'Beste Tom en Els, wij hebben besloten niet verder te gaan met jullie aanmelding als pleegouder.',
  ],
];

describe('what ends an application, in other languages', () => {
  for (const [language, sentences] of Object.entries(ENDS))
    for (const sentence of sentences)
      it(`${language}: ${sentence}`, () => {
        const [subject, body] = LETTERS[language]!(sentence);
        expect(kindOf(subject, body)).toBe('rejection');
      });
  for (const [language, subject, body] of NO_ENDS)
    it(`${language}, no end: ${subject}`, () => {
      expect(['rejection', 'unsure']).not.toContain(kindOf(subject, body));
    });
});
