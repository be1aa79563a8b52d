/** What a role is looked at for once, before it is tidied: a rule is tried where the signs and the words stand that it needs. */
import { fold } from '../fold.ts';
import { WordTable } from '../search/word-table.ts';

/** What a mail calls itself and what it is about: never the middle of a role's name. */
export const ABOUT = new Set(
  'postulation postulations concurso concorso posizione ruolo lugar posto postos contratacion contratacao incorporacion incorporar cubrir contratar recrutamento assunzione postulaste inscribiste candidatou candidataste gesolliciteerd postule beworben your ihre ihrer ihren deine deiner deinen votre tu su sua uw je jouw application applying candidacy interview submission interest search update message round bewerbung gesprach erstgesprach zweitgesprach vorstellungsgesprach einladung absage candidature entretien concours postulacion candidatura entrevista proceso processo seletivo seleccion selecao busqueda vaga vacante puesto plaza poste oferta functie inscripcion inscricao testergebnis testresultat eignungstest auswahltest probearbeiten probetag prueba examen prova kandidatuur audition sollicitatie sollicitatiegesprek gesprek sollicitatieprocedure selectieprocedure sollicitatieronde stellengesuch vacature benoeming nomination ernennung nombramiento nomeacao koffie selezione colloquio uitnodiging afwijzing ontvangstbevestiging bevestiging terugkoppeling reactie eingangsbestatigung empfangsbestatigung bestatigung ruckmeldung zusage confirmation confirmacion confirmacao invitation convocation invitacion convite retorno actualizacion atualizacao aktualisierung solicitud aplicacion uppdatering oppdatering opdatering aangenomen geselecteerd gekozen selected shortlisted hired accepted appointed seleccionado seleccionada elegido elegida contratado contratada selecionado selecionada aprovado aprovada retenu retenue embauche embauchee eingestellt employment match alert ausbildungsplatz praktikumsplatz lehrstelle recrutement reclutamiento reclutamento rekrutacja mobilite onsite screening anstellung stellenbesetzung ausschreibungsverfahren dienstposten consulta empleo emprego emploi ansokan soknad ansogning intervju interviu samtale stellenbesetzungsverfahren auswahlverfahren besetzungsverfahren bewerbungsverfahren entscheidung terminverschiebung terminbestatigung terminanfrage terminvorschlag kennenlernen statusanderung bewerbungsstatus zwischenbescheid zwischenstand antwort mitteilung neuigkeiten gesprachseinladung gesprachstermin gesprachstermine vertragsentwurf vertragsangebot reponse refus rappel relance citacion respuesta recordatorio cita convocatoria novedades propuesta seguimiento resposta decisao lembrete novidades proposta antwoord besluit beslissing contractvoorstel arbeidsovereenkomst herinnering bericht afspraak kennismaking kennismakingsgesprek risposta esito convocazione invito aggiornamento conferma richiesta'.split(
    ' ',
  ),
);

/** What stands before a role in a subject. */
export const NOISE = new Set(
  'unterlagen postulation saisonstelle aushilfsstelle teilzeitstelle vollzeitstelle aanwervingsexamen selectieproef sustitucion suplencia interinidad proefdag proefdraaien meeloopdag remplacement substituicao bewerbungsprozess auswahlprozess opportunite opportunita offre oferta offerta ausbildungsplatz praktikumsplatz lehrstelle studienplatz resume lebenslauf curriculo telefoninterview videointerview vorstellungsgesprach kennenlerngesprach erstgesprach zweitgesprach vakanz anzeige inserat stellenanzeige absage zusage rejection refusal einladung eingang ruckmeldung confirmed scheduled rescheduled postponed cancelled canceled reopened filled closed aviso anuncio annonce assignment next required step action reminder uitslag assessment speculative cv vacancy notice requisition req ref reference decision regarding re brievenselectie ausbildung apprenticeship bewerbung application update status resultado resultat ergebnis uitkomst stellenausschreibung ausschreibung vacature vacante vaga puesto plaza poste position role job post outcome interview selectie selectieprocedure sollicitatieprocedure sollicitatieronde stellengesuch candidature candidatura sollicitatie initiativbewerbung spontaneous spontane spontanee espontanea oportunidade oportunidad opportunity cargo posicion posicao concorso profile profil perfil sobre sur uber n nr no stellenbesetzungsverfahren auswahlverfahren besetzungsverfahren bewerbungsverfahren entscheidung terminverschiebung terminbestatigung terminanfrage kennenlernen statusanderung bewerbungsstatus zwischenbescheid zwischenstand antwort mitteilung neuigkeiten gesprachseinladung gesprachstermin vertragsentwurf vertragsangebot reponse refus rappel relance citacion respuesta recordatorio cita convocatoria novedades seguimiento resposta decisao lembrete novidades antwoord besluit beslissing contractvoorstel herinnering bericht afspraak kennismaking risposta esito convocazione invito aggiornamento conferma richiesta'.split(
    ' ',
  ),
);
/** A bit each. What is cut off a role takes some of them away and adds none. */
export const SIGN = {
  digit: 1,
  bracket: 1 << 1,
  closingSquare: 1 << 2,
  /** A dash, a bar or a colon before a space. */
  dash: 1 << 3,
  /** A comma before a space. */
  comma: 1 << 4,
  /** "!" or "?" before a space. */
  cry: 1 << 5,
  /** A word that begins small, behind another. */
  small: 1 << 6,
  /** A word with a sign in it. */
  joined: 1 << 7,
  /** It is more than words in capitals. */
  more: 1 << 8,
  /** What a rule of this name needs one of: words, or a sign. */
  link: 1 << 9,
  tail: 1 << 10,
  opening: 1 << 11,
  challenge: 1 << 12,
  goesOn: 1 << 13,
  day: 1 << 14,
  field: 1 << 15,
  reference: 1 << 16,
  about: 1 << 17,
  aboutLast: 1 << 18,
  place: 1 << 19,
  grade: 1 << 20,
  noise: 1 << 21,
  /** In the name that is left of it. */
  noRole: 1 << 22,
  sentence: 1 << 23,
  programme: 1 << 24,
  work: 1 << 25,
} as const;

const NUMBERED =
  'recruitment kennziffer referenz reference requisition vacancy exam examination announcement posting competition stellen job'.split(
    ' ',
  );
const NUMBERS = 'no nr number id code'.split(' ');
/** Folded. */
const WORDS: [sign: number, words: string][] = [
  [SIGN.link, 'for to of as in on'],
  [
    SIGN.tail,
    'further forward this recently last position role opening opportunity vacancy application requisition post job at with bei beim bij chez presso la l au aux na no nas nos',
  ],
  [
    SIGN.opening,
    'and und et y e en auf fur um the our a an that this exciting amazing great fantastic wonderful funcao cargo puesto posicion poste functie leerplek stageplek plek plaats betrekking baan position role post stelle job l d ausgeschriebene la le el ' +
      'about regarding concerning open advertised vacant available promising talented skilled experienced passionate motivated strong brilliant top very first second third fourth fifth next newest only one entry full part temporary permanent seasonal',
  ],
  [SIGN.challenge, 'challenge assessment'],
  [
    SIGN.goesOn,
    'and but which however so who to war waren wird wurde leider came went stood received drew attracted along alongside together while although though because before after until unless if when where since following could should did does danke danken mochte mochten bedauern liegt liegen konnte konnten konnen auquel laquelle lequel ete retenu reste sera sigue segue permanece sido fue foi continua inmiddels und we you he she they it i',
  ],
  [SIGN.day, 'el le am op no on hour hours day days week weeks month months'],
  [SIGN.field, 'pay series promotion hiring announcement duty work salary closing posting requisition job'],
  [SIGN.reference, ['ref referenznummer', ...NUMBERS, ...NUMBERED].join(' ')],
  [SIGN.reference, NUMBERED.flatMap((of) => NUMBERS.map((number) => of + number)).join(' ')],
  [SIGN.about, [...ABOUT].join(' ')],
  [
    SIGN.aboutLast,
    'recruitment hiring interview update agreement contract letter status outcome result results decision notification confirmation feedback timeline reminder invitation assessment availability schedule scheduling details request search selection onsite site screen screening superday challenge hackathon quiz exercise questionnaire home day evening event centre center session',
  ],
  [SIGN.place, 'in near en a em te im raum region am standort fur secteur regio zona na dans sur'],
  [SIGN.grade, 'grade band level scale gr scp njc po so points point'],
  [SIGN.noise, [...NOISE].join(' ')],
  [
    SIGN.noRole,
    'jobs alert http https the your our this following session sessions webinar webinars fair fairs day days meet meetup meetups up ups workshop workshops summit hackathon newsletter hour dinner luncheon brunch breakfast event night evening office committee jury institute university college foundation',
  ],
  [
    SIGN.sentence,
    'we you your have has had been was were will would our is are not thank thanks please unfortunately wir sie ihnen haben leider met meets decided chose concluded reviewed considered wants wanted said told asked felt agreed voted cannot could nous vous hemos tenemos buscamos elegimos seguimos temos escolhemos helaas hebben abbiamo cerchiamo cherchons suchen',
  ],
  [SIGN.programme, 'internship internships intern interns program programme'],
  [
    SIGN.work,
    'program programe programm programme sales desk helpdesk payable receivable service services support care success relations experience entry audit assurance control prep housekeeping prevention reception merchandising bookkeeping payroll stocking shipping receiving development procurement purchasing vertrieb innendienst aussendienst sekretariat buchhaltung empfang kundenservice lager verkauf faculty house violin viola cello bass flute oboe clarinet bassoon horn trumpet trombone percussion harp soprano alto tenor arts',
  ],
];
const TABLE = new WordTable(WORDS.flatMap(([, words]) => words.split(' ')));
const BY_WORD = new Int32Array(TABLE.words.length);
for (const [sign, words] of WORDS)
  for (const word of words.split(' ')) BY_WORD[TABLE.find(word, 0, word.length)]! |= sign;

/** Kinds of signs. */
const OTHER = 0;
const DIGIT = 1;
const SPACE = 2;
const LETTER = 3;
const SMALL = 4;
const CAPITAL = 5;
const kindOf = (char: string): number => {
  if (!/\p{L}/u.test(char)) return char === ' ' ? SPACE : /\d/.test(char) ? DIGIT : OTHER;
  return /\p{Ll}/u.test(char) ? SMALL : /\p{Lu}/u.test(char) ? CAPITAL : LETTER;
};
const ASCII = 128;
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(String.fromCharCode(code)));
/** What signs stand for by themselves, and before a space. */
const ALONE: Record<string, number> = {
  '(': SIGN.bracket,
  ']': SIGN.closingSquare,
  '@': SIGN.tail,
  '#': SIGN.reference,
  '&': SIGN.reference,
  '+': SIGN.reference,
  "'": SIGN.grade,
  '’': SIGN.grade,
};
const BEFORE_SPACE: Record<string, number> = {
  '-': SIGN.dash,
  '–': SIGN.dash,
  '—': SIGN.dash,
  '|': SIGN.dash,
  ':': SIGN.dash,
  ',': SIGN.comma,
  '!': SIGN.cry,
  '?': SIGN.cry,
};

/** The bits of how a role is written. */
const shapeOf = (role: string): number => {
  let signs = 0;
  let before = SPACE;
  let inWord = false;
  let opens = true;
  for (let at = 0; at < role.length; at++) {
    const code = role.charCodeAt(at);
    const kind = code < ASCII ? KINDS[code]! : kindOf(role[at]!);
    if (kind >= LETTER) {
      if (kind !== CAPITAL && opens) signs |= SIGN.more;
      if (kind === SMALL && before === SPACE && at > 0) signs |= SIGN.small;
      opens = false;
      if (before === OTHER && inWord) signs |= SIGN.joined;
      inWord = true;
    } else if (kind === SPACE) {
      if (before === OTHER) signs |= BEFORE_SPACE[role[at - 1]!] ?? 0;
      if (opens) signs |= SIGN.more;
      opens = true;
      inWord = false;
    } else if (kind === DIGIT) signs |= SIGN.digit | SIGN.more;
    else if (role[at] === '-' && !opens) opens = true;
    else signs |= SIGN.more | (ALONE[role[at]!] ?? 0);
    before = kind;
  }
  return opens ? signs | SIGN.more : signs;
};

/** In: folded text. Out: the bits of SIGN that its words have. */
export const wordSignsOf = (folded: string): number => {
  let signs = 0;
  let start = -1;
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (code >= 97 && code <= 122) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      signs |= BY_WORD[TABLE.find(folded, start, at)]!;
      start = -1;
    }
  }
  return signs;
};

/** In: a role. Out: the bits of SIGN that it has. */
export const signsOf = (role: string): number => shapeOf(role) | wordSignsOf(fold(role));
