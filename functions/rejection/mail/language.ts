/** Which language a text is in, by its commonest small words. */
import { PackedTree, ROOT } from './search/packed-tree.ts';

const WORDS: Record<string, string> = {
  en: 'the and to of you your for we with our that have this will are not be is in at as there they would could been were if can sorry thanks',
  de: 'und die der wir sie ihre ihnen fur mit nicht ist das den dass haben bei dich deine uns zu auf ein eine im dir ich leider sehr geehrte geehrter guten tag hallo vielen dank bewerbung es wurde ihren aber zum zur hat sich wurden kann konnen konnten mochten werden hast habe noch auch nur wenn weil diese dieser unser unsere unseren unserem unserer einen einem einer bitte gern gerne liebe lieber grusse gruss freundlichen herzliche stelle nach uber vom du bist mochte sind',
  fr: 'et de la le les vous nous votre pour des que une dans avec est pas sur notre ne en au ta cette du un je bonjour madame monsieur merci ce qui par plus n d l candidature poste demande bonne aux suite sommes avons avez ete vos tes ton mon mes cet se s c j qu ont sont equipe cordialement bien mais ou donc chez tres toute tout leur afin apres recrutement profil entretien recherche salut suis toi te nos avoir etre a on bon petit quand t',
  es: 'y de la el los las que para en tu su con por nos una no del se hemos gracias al proceso un te hola estimada estimado le lo ha sido este esta mas pero fue usted puesto lamentamos solicitud candidatura vacante si buenos dias muy tus sus como cuando desde hasta tambien ya sobre entre tras porque nuestro nuestra nuestros equipo saludo saludos perfil empresa entrevista oferta contigo ti me mi a e o muchas buenas tenemos estamos somos has proxima tiempo siguiente',
  pt: 'e de que para com nao sua nos em uma do da voce os por no na processo obrigado obrigada seu um vaga pelo tua foi ola oi cara prezada prezado infelizmente candidatura ao pela mais nossa informamos lamentamos ou se a voces ja esta este esse essa isso estamos foram tem temos tens muito nossos nossas dos das aos pelos entre quando ainda tambem ate sobre sem agradecemos atenciosamente cumprimentos equipa equipe selecao candidato candidata curriculo perfil entrevista boa bom noite tarde seus suas teu te lhe fase etapa as mas vai vamos ter ele ela pra tu aqui antes dar sabado',
  nl: 'de en het een van je we voor in dat met niet op te aan bij ons uw hebben is zijn jouw om wij beste geachte hoi helaas sollicitatie naar ook maar bent worden als deze jij jou ben hebt heb heeft wordt werd zou zal kun kunnen kan willen gaan gaat geen nog dan dit er uit door tot onze groet groeten vriendelijke graag hartelijke veel succes dank bedankt gesprek functie vacature iemand dag mijn jullie',
  it: 'e di che la per il in con non sua una del nostra le siamo abbiamo un della gentile sono alla ti lei posizione ciao salve buongiorno purtroppo candidatura lo suo tuo ha hanno stata a se o',
  sv: 'och att det som for pa med dig vi har inte din en av du er till ar kan hos hej tack ansokan tyvarr fick mandag',
  da: 'og at det som for pa med dig vi har ikke din en af du er til kan hos vores kaere hej tak ansogning desvaerre',
  nb: 'og at det som for pa med deg vi har ikke din en av du er til kan hos oss var hei takk soknad dessverre gjerne',
  pl: 'i w na do sie nie ze za jest z oraz dla nas twoja panstwa pani pana o',
  cs: 'a v na se je ze za pro jsme vas vam nas byl jako o do bohuzel',
  fi: 'ja on ei se etta me olemme sinun teidan kiitos tehtava mutta',
  hu: 'a az es hogy nem is van meg az on ont sajnos koszonjuk',
  ro: 'si de la in pentru nu cu va noi este ca din multumim pe',
  tr: 've bir icin bu ile size olarak sizin basvuru da de cok sayin maalesef basvurunuz basvurunuzu basvurunuza tesekkur ederiz saygilarimizla ilginiz ilginize pozisyon pozisyonu aday hanim olumlu olumsuz sizi sizinle iyi gunler insan kaynaklari hakkinda',
};
const LANGUAGES = Object.keys(WORDS);
const COMMONEST = [...new Set(Object.values(WORDS).flatMap((words) => words.split(' ')))];
/** The languages, a bit each by their place among LANGUAGES, that have a word, and the share of it that each of them gets. */
const [OF_LANGUAGES, SHARES] = ((): [Uint16Array, Float64Array] => {
  const spoken = LANGUAGES.map((language) => new Set(WORDS[language]!.split(' ')));
  const each = COMMONEST.map((word) => spoken.map((words) => words.has(word)));
  return [
    Uint16Array.from(each, (has) => has.reduce((bits, one, place) => bits | (one ? 1 << place : 0), 0)),
    Float64Array.from(each, (has) => 1 / has.filter(Boolean).length),
  ];
})();
const TREE = ((): ReturnType<PackedTree['packed']> => {
  const tree = new PackedTree();
  for (const [number, word] of COMMONEST.entries()) tree.plant(word, number);
  return tree.packed();
})();
const NOWHERE = 0;
/** The code before the one of the first letter. */
const BEFORE_A = 96;
/** Cleared before each count, which takes less than to make it. */
const VOTES = new Float64Array(LANGUAGES.length);

const votesOf = (sample: string): [best: string | null, most: number, second: number] => {
  const { base, owner, lists, numbers } = TREE;
  VOTES.fill(0);
  /** In the order of their first words: of two with as many votes, the first has it. */
  const seen: number[] = [];
  let node = ROOT;
  for (let at = 0; at <= sample.length; at++) {
    const letter = at < sample.length ? sample.charCodeAt(at) - BEFORE_A : 0;
    if (letter >= 1 && letter <= 26) {
      if (node === NOWHERE) continue;
      const next = base[node]! + letter;
      node = owner[next] === node ? next : NOWHERE;
      continue;
    }
    const list = lists[node]!;
    node = ROOT;
    if (list === 0) continue;
    const word = numbers[list + 1]!;
    for (let rest = OF_LANGUAGES[word]!; rest !== 0; rest &= rest - 1) {
      const language = 31 - Math.clz32(rest & -rest);
      if (VOTES[language] === 0) seen.push(language);
      VOTES[language]! += SHARES[word]!;
    }
  }
  let best: string | null = null;
  let [most, second] = [0, 0];
  for (const language of seen) {
    const count = VOTES[language]!;
    if (count > most) {
      second = most;
      most = count;
      best = LANGUAGES[language]!;
    } else if (count > second) second = count;
  }
  return [best, most, second];
};

/** In: folded text. Out: a language code, or null when the text is too short or of none of these. */
export const detectLanguage = (folded: string): string | null => {
  const sample = folded.slice(0, 1_500);
  if (BEYOND_LATIN.test(sample)) {
    if (/[\u3040-\u30ff]/.test(sample)) return 'ja';
    if (/[\uac00-\ud7af]/.test(sample)) return 'ko';
    if (/[\u4e00-\u9fff]{4}/.test(sample)) return 'zh';
    if (/[\u0400-\u04ff]{3}/.test(sample)) return /[іїєґ]/.test(sample) ? 'uk' : 'ru';
    if (/[\u0370-\u03ff]{3}/.test(sample)) return 'el';
  }
  // Most mails have told by the first lines.
  const [early, plain, rest] = votesOf(sample.slice(0, 500));
  if (plain >= 8 && plain >= 2 * rest) return early;
  const [best, most] = votesOf(sample);
  return most > 1.5 ? best : null;
};
const BEYOND_LATIN = /[\u0370-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
