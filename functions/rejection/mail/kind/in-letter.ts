/** "Please find our decision in the attached letter": what was decided stands in a file, which nobody reads here. */

/** What an employer's answer is called, and how a mail says that it is in a file; folded. */
const WORDS = {
  en: [
    'decision|outcome|response|answer|reply|result|notification|feedback',
    'attached|attachment|attachments|enclosed|enclosure',
  ],
  de: [
    'entscheidung|bescheid|antwort|ruckmeldung|ergebnis|mitteilung|antwortschreiben',
    'im anhang|anbei|beigefugt\\w*|angehangt\\w*|in der anlage|als anlage|beiliegend\\w*',
  ],
  fr: [
    'decision|reponse|resultat|courrier',
    'ci-joint\\w*|ci joint\\w*|pieces? jointes?|(?:courrier|lettre|document) joint\\w*',
  ],
  es: ['decision|respuesta|resultado|resolucion', 'adjunt\\w*|anexo|anexa'],
  pt: ['decisao|resposta|resultado', 'em anexo|anexo|anexa|anexad\\w*'],
  nl: ['beslissing|besluit|antwoord|reactie|uitslag', 'bijlage|bijgevoegd\\w*|bijgesloten|bijgaand\\w*'],
} as const;

const SAID = Object.values(WORDS).map(
  ([answer, file]) =>
    new RegExp(
      `\\b(?:${answer})\\b[^.!?\\n]{0,80}\\b(?:${file})\\b|\\b(?:${file})\\b[^.!?\\n]{0,60}\\b(?:${answer})\\b`,
    ),
);
const OF_WORK =
  /\b(?:appl(?:y|ied|ying|ication|icant)\w*|candida\w*|vacancy|position|role|job|recruit\w*|interview\w*|bewerb\w*|stelle|emploi|poste|recrutement|puesto|empleo|vaga|emprego|solicitud|sollicit\w*|vacature|functie)\b/;

/** Without one of these no mail speaks of a file; few have one. */
const IN_ALL = [
  'attach',
  'enclos',
  'anhang',
  'anbei',
  'beigefugt',
  'angehangt',
  'anlage',
  'beiliegend',
  'joint',
  'adjunt',
  'anex',
  'bijlage',
  'bijge',
  'bijgaand',
];

/** @param text a mail's subject and sentences, folded */
export const isInLetter = (text: string): boolean =>
  IN_ALL.some((word) => text.includes(word)) && OF_WORK.test(text) && SAID.some((said) => said.test(text));
