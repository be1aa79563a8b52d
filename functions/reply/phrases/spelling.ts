/**
 * Repairs misspelt words that matter: only words of this list are ever repaired to, and only from a near miss that is
 * not an ordinary word itself.
 */

/** Words worth repairing to. Five letters at least: shorter ones have too many neighbours. */
const WORTH_REPAIRING = `
suicide suicidal suicidally myself overdose overdosed goodbye anymore living alive burden without everyone worthless hopeless hopelessness
pointless useless helpless trapped exhausted depressed depression evicted eviction homeless sleeping breathing existing
nothing forever tonight disappear harming hurting killing hanging cutting struggling desperate breakdown drinking alcohol
unsubscribe unsubscribed resume pause messages texting texts contacting rejected rejection interview
selbstmord suizid umbringen hoffnungslos wertlos sinnlos verzweifelt aufgegeben nutzlos sterben ausweg
desespoir suicider mourir inutile epuisee
suicidarme suicidio matarme morirme esperanza desesperada desesperado desahuciar
suicidar matar despejados desesperada
zelfmoord hopeloos waardeloos zinloos wanhopig opgegeven uitzichtloos
`
  .trim()
  .split(/\s+/);

/** Ordinary words of the six languages that lie near one of the above. */
const ORDINARY = new Set(
  `
loving liking lining leaving lived lively giving olive alike alice bitter butter butler batter sweeping slipping sleeting steering steeping
drinkings driving drifting dringend dringender bringing thinking hunting hinting hitting handing banging hurling cuttings putting getting
tapped tripped traded wrapped strapped trappes harking hurrying killings billing willing filling breaching breeding breaking exiting exciting exist
hopeful homeliness careless painless pauses paused poses parse passe passes pausa pausas pauze pausen pausar pausez pauses texture tested testing texted tests taxes message massages massage
messaged contracting contacted contact contacts resumes resumed presume assume rescue reuse result results remove remote without within
overdone overdue overuse overdoses everyday every interviews interviewer interviewed rejections rejects reject ejection projected respected reflected
rejoice evicting evident evidence event invited depresses impressed expressed depression desperately breakdowns burdens borden burned garden harden
nothings noting notion forego tonights toning midnight disappears disappeared disappoint disappointed disappointing goodbyes goodby goodness
struggle struggled struggles exhausting exhaust helpful helpers selfless useful uses users worthy worthwhile worth wordless
sterven sterben sterken streben streven erben werben mourra mouvoir nourir courir pourir morir morirse morirte morrer matarse matarte materia mater maten
madera mayor matte water hater later mapar marar inutiles utile utiles util inutil utilise epuise epuises epuiser suicides suiciden suicida suicidas
esperanca esperancas esperanzas esperar esperando desesperados desesperadas desahucio desahucian hoffnungsvoll hoffnung wertvoll wertlose wertloser sinnvoll sinnlose nutzlose nutzbar
aufgeben aufgegangen aufgehoben angegeben abgegeben umbringe mitbringen unterbringen anbringen einbringen verzweifle ausweis auswege
hopeloze waardeloze zinvol zinloze wanhoop opgeven opgegaan uitgegeven opgeheven afgegeven ingegeven doorgegeven

drinken overdosis depressie depressief seeing stepping strangling beating dressed slapping alcool suicidaire depressif depressive depressives depressivo depressiva alkohol umzubringen umbring sterbe depressionen depressiv verzweifel homelessness depressing hoffnungsloser hoffnungslose desesperant matan mensajes mensagem mensagens existir existire depressao desesperad desespero desesperanca desesperado desesperados despejad despertar despertarme despierte despierto desperto desperta suicido suicid overdos depresion desesperanza desahuci contacten contactar contactez rejecting reduction nothings without desperation desperately esperance interviewing interviewed unsubscribing
cleaning clearing listing lasting wishing writing working walking talking painting planning playing
alcohols alcoholic alcoholfree motor mater matas mata mato matou mate metal matrix mother
texte textes textos texto texting unsubscribes unsubscribing subscribe subscribed alone along above alibi alien arrive
`
    .trim()
    .split(/\s+/),
);

/** Short words that people mask with a sign: k*ll, d*e, su*cide. */
const MASKED = [
  'kill',
  'killing',
  'killed',
  'die',
  'dead',
  'dying',
  'hang',
  'hurt',
  'death',
  'rape',
  'raped',
  'stab',
  'gun',
  'shit',
  'fuck',
].concat(WORTH_REPAIRING);

const byFirstLetter = new Map<string, string[]>();
for (const word of WORTH_REPAIRING) {
  const first = word[0]!;
  byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), word]);
}
const KNOWN = new Set(WORTH_REPAIRING);

/** Whether two words are at most `limit` slips apart: a letter missing, added, changed, or two neighbours swapped. */
function near(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      here.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    before = above;
    above = here;
  }
  return above[b.length]! <= limit;
}

const MASKED_WORDS = new Set(MASKED);

/** k!ll, d!e: an exclamation mark inside a word that people mask stands for an i. */
export const unmask = (text: string): string =>
  text.replace(/(?<![a-z!])[a-z]{1,15}!{1,3}[a-z!]{1,15}(?![a-z!])/g, (word) => {
    const meant = word.replace(/!+/g, 'i');
    return MASKED_WORDS.has(meant) ? meant : word;
  });

/** The word meant by a near miss, or the word itself. */
export function repairSpelling(word: string): string {
  if (word.includes('*')) {
    const length = word.length;
    const fits = (candidate: string) =>
      candidate.length === length && [...candidate].every((letter, at) => word[at] === letter || word[at] === '*');
    const masked = /^\*+$/.test(word) ? undefined : MASKED.find(fits);
    return masked ?? word;
  }
  if (word.length < 5 || word.length > 15 || KNOWN.has(word) || ORDINARY.has(word) || /\d/.test(word)) return word;
  for (const meant of byFirstLetter.get(word[0]!) ?? []) {
    if (near(word, meant, meant.length >= 9 ? 2 : 1)) return meant;
  }
  return word;
}
