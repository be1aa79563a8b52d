/**
 * Posts that nothing calls one, and that a sentence deals with all the same: "Loom Engineer has gone to somebody else", "we have put Loom Engineer on hold",
 * "keep you posted on Loom Engineer". What stands there counts only where it has a word for what people are at work.
 */
import { fold } from '../fold.ts';
import { Literals } from '../search/literals.ts';
import { matches } from '../search/matches.ts';
import { namesCalling } from './trades.ts';

const FIRST = '(?:[\\p{Lu}\\d][^\\s,;:!?()]*(?:\\([^()\\s]*\\))?)';
const NEXT = '(?:\\([^()]{1,50}\\)|[\\p{Lu}\\d&/–-][^\\s,;:!?()]*(?:\\([^()\\s]*\\))?)';
/** Words in capitals with what joins them; no article, no owner, no pronoun and no word for how sorry one is before. */
const POST = `((?!(?:The|An?|Our|My|Your|His|Her|Their|We|I|You|He|She|They|It|This|That|These|There|All|Both|If|When|As|Because|Since|After|Before|Dear|Hi|Hello|Unfortunately|Sadly|Regrettably|Alas|Sorry|However|Thanks?|Regarding|Concerning|Re)(?!\\p{L}))${FIRST}(?:(?:,| of| and| for| in)? ${NEXT}){0,9})`;
/** The same in small letters; what people are besides their work is none. */
const SMALL =
  "((?:\\p{Ll}[\\p{Ll}-]+ ){0,2}\\p{Ll}[\\p{Ll}-]+)(?![\\p{L}'’-]| to (?:sign|approve|agree|confirm|authori[sz]e|decide|check))";
/** What becomes of a post: behind it. */
const ENDED =
  "(?=,? (?:(?:(?:has|have|had|will)(?: (?:now|already|since|just|sadly|unfortunately|also|not|therefore|then|all))* be(?:en)?|is|was|isn['’]t|wasn['’]t|won['’]t be)(?: (?:now|already|sadly|unfortunately|also|therefore|then|all))* (?:filled|closed|withdrawn|cancell?ed|paused|frozen|pulled|dropped|re-?advertised|cut|(?:given|offered|awarded) to|gone(?: to |[.,;!]|$)|taken(?: by |[.,;!]|$)|on (?:hold|pause|ice)|off the table|put on |(?:still )?open(?: |[.,;!]|$)|no longer (?:open|available|vacant|going|needed)|not going (?:ahead|forward|to )|going to (?:an? |another|some|the other|be you))|(?:has|have|had)(?: (?:now|already|since|just|sadly|unfortunately|also))* (?:gone(?: to (?:an? |another|some|the other|one of|our )|[.,;!]|$)|to wait|to be (?:put|cut|pulled|dropped|cancelled|withdrawn))|(?:has|have) (?:had|attracted|drawn|received) (?:\\d|over |more than |nearly |almost |hundreds|a lot|many|so many)|(?:went|goes) to (?:an? |another|some|the other|one of)|isn['’]t (?:going|happening)))";
/** What is done with it, and to whom it goes. */
const DOES =
  '(?:put|putting|offered|offering|give|given|giving|gave|fill|filled|filling|close|closed|closing|withdrawn|withdrew|pause|paused|pausing|freeze|frozen|froze|awarded|readvertise|re-advertise|readvertising|re-advertising|pulled)';
const TO_WHOM =
  '(?=,? (?:to (?:an? |another|some|the other|one of|our |people)|on (?:hold|pause|ice)|without |internally|from within|in[- ]house|with (?:an? |another|some)|this time|for now|until |till ))';
/** What leads to it. */
const LEADS =
  '(?:posted on|luck (?:with|on)|news (?:on|about)|suited (?:to|for)|ahead with|forward with|continue with|done with|recruiting for|hiring for|shortlist for|longlist for|for either|up for|down for)';
const SEEKS =
  '(?:need|needs|needed|find|finding|appoint|appointing|recruit|recruiting|looking for|look for|searching for|take on|taking on|bring in|bringing in|add|adding|hire|hiring) (?:an?|our|their|his|her|its|two|three|some|(?<=need(?:s|ed)? )another)(?: (?:first|next|new|second|additional|extra|full-time|part-time|permanent|temporary|experienced))?';
const BEHIND = '(?=[.,:;!?–]|$| (?:[\\p{Ll}–-]))';

const PATTERNS: [needs: string, worth: number, pattern: RegExp][] = [
  [
    "filled|closed|withdrawn|cancel|paused|frozen|pulled|dropped|advertised|given to|offered to|awarded to| gone| taken| cut|n't | to wait| off the | open|has had|attracted|drawn|received| on hold| on pause| on ice| put on |no longer|not going| going to | went to | goes to ",
    2.2,
    new RegExp(
      `(?<=^|[,:;–-] |[.!?] |\\b(?:that|say|the|The|afraid|but|so|as|and|because|since|sorry|know|[Uu]nfortunately|[Ss]adly|[Rr]egrettably) )${POST}${ENDED}`,
      'gu',
    ),
  ],
  [
    'put |offer|give|giving|gave|fill|clos|withdr|paus|freez|froz|froze|award|advertis|pulled',
    2.2,
    new RegExp(`\\b${DOES} (?:the )?${POST}${TO_WHOM}`, 'gu'),
  ],
  [
    'posted on|luck with|luck on|news on|news about|suited|ahead with|forward with|continue with|done with|recruiting for|hiring for|list for|either|up for|down for',
    2.2,
    new RegExp(`\\b${LEADS} (?:the |an? )?${POST}${BEHIND}`, 'gu'),
  ],
  ['need|find|appoint|recruit|look|search|tak|bring|add|hir', 2, new RegExp(`\\b${SEEKS} ${POST}${BEHIND}`, 'gu')],
  // "Regarding Loom Engineer, you were second."
  [
    'regarding|concerning|as for|re |about|with re',
    2.2,
    new RegExp(
      `(?:^|[.!?] )(?:Regarding|Concerning|As for|Re|About|With regard to|With respect to) (?:the )?${POST}(?=[,:;.]| [-–]| (?:you|we|I)(?!\\p{L})|$)`,
      'gu',
    ),
  ],
  // "no more Loom Engineer interviews", "one Loom Engineer and he came first"
  [
    'more |another |one |two |three |extra |no |only |single ',
    1.8,
    new RegExp(
      `\\b(?:(?:any |no )?more|another(?! [^.;]*(?:[.;]|$)(?<! (?:anymore|any more|this year|now)[.;]?))|[Oo]ne|two|three|an extra|no|only|a single) ${POST}(?=,? (?:any ?more|slot|place|interviews?|and (?:it|he|she|they|that|you|we)|at the moment|right now|this (?:year|season|time|term|summer|winter|spring|autumn))|[.;]|$)`,
      'gu',
    ),
  ],
  // "on behalf of Orrin Mills (Loom Engineer)"
  [
    'behalf of|application ',
    1.8,
    new RegExp(`(?:behalf of|application (?:to|with|at)) \\p{Lu}[^().,;]{2,50} \\(${POST}\\)`, 'gu'),
  ],
  // "your Loom Engineer interview is on Monday", not "your Mill Director interview"
  [
    'interview',
    1.8,
    new RegExp(
      `\\b[Yy]our (?!(?:\\S+ )?(?:Manager|Director|Lead|Leader|Head|Partner|Founder|Recruiter|Executive|President|C[A-Z]O|VP) )${POST}(?= interview (?:is|was|has|will|on|at|tomorrow|next|this)(?!\\p{L}))`,
      'gu',
    ),
  ],
  // "at Loom Engineer we hold a strict line"
  [' at ', 1.8, new RegExp(`\\bat ${POST}(?= (?:level|grade|we |I ))`, 'gu')],
  // "Loom Engineer - not successful on this occasion"
  [
    ': | - | – ',
    2.2,
    new RegExp(
      `^${POST}(?= ?[-–:] (?:[Nn]ot |[Uu]nsuccessful|[Uu]nfortunately|[Ss]orry|[Cc]losed|[Ff]illed|[Nn]o longer|[Dd]eclined|[Rr]ejected|[Oo]n hold|[Ww]ithdrawn|[Cc]ancelled|[Ss]ubmitted|SUBMITTED|CLOSED|REJECTED|DECLINED))`,
      'gu',
    ),
  ],
  // "we only needed one weaver", "no need for another weaver"
  [
    'need|adding|hiring|looking for|got|want|taking on',
    1.5,
    new RegExp(
      `\\b(?:(?:[Ww]e|I)(?:['’](?:ve|re|ll|d))?(?: (?:only|just|really|do not|don['’]t|did not|didn['’]t|no longer|won['’]t be|will not be|are not|are no longer|aren['’]t|have|already|have already))* (?:need|needed|adding|hiring|looking for|got|want|wanted|taking on)|[Nn]o need for) (?:an?|one|another|any more|more) ${SMALL}`,
      'gu',
    ),
  ],
  // "nobody will look at weaver applications until May"
  [
    'applic|interviews|candidates|auditions|trials',
    1.5,
    new RegExp(
      `\\b(?:at|of|all|any|the|our|more|through) ${SMALL}(?= (?:applications|applicants|candidates|interviews|auditions|trials))`,
      'gu',
    ),
  ],
  [
    ' being | becoming | working as ',
    1.5,
    new RegExp(
      `\\b(?:about|interest in|interested in|idea of) (?:being|becoming|working as) (?:an?|our) ${SMALL}`,
      'gu',
    ),
  ],
  // "Loom Engineer, Tarn, £15.50 an hour"
  [
    '£|$|€',
    1.8,
    new RegExp(`(?:^|[.:!?] )${POST.replace('(?:,| of', '(?: of')}(?=(?:,| [-–])[^.;:!?]{0,40} ?[£$€] ?\\d)`, 'gu'),
  ],
];
const NEEDED = new Literals(PATTERNS.map(([needs]) => needs.split('|')));
const WHOLE = [0];

/** What people are besides their work. */
const NO_POST =
  /^(?:lead|head|partner|member|student|candidate|graduate|colleague|expert|fellow|host|model|guide|manager|doctor)$/;
/** "groom" of "groom now thanks"; null where no word is what people are at work. */
const upToCalling = (phrase: string): string | null => {
  const words = phrase.split(' ');
  const isPost = (word: string | undefined): boolean => word !== undefined && namesCalling(fold(word));
  let at = words.findIndex(isPost);
  while (at >= 0 && isPost(words[at + 1])) at++;
  return at < 0 || (at === 0 && NO_POST.test(words[0]!)) ? null : words.slice(0, at + 1).join(' ');
};

/** In: an English sentence that has a word for what people are at work, the same folded. Out: the posts it deals with, and what that is worth. */
export const dealtWith = (text: string, folded: string): [phrase: string, worth: number][] => {
  const found: [string, number][] = [];
  for (let bits = NEEDED.search(folded, WHOLE, 1)[0]!; bits !== 0; bits &= bits - 1) {
    const [, worth, pattern] = PATTERNS[31 - Math.clz32(bits & -bits)]!;
    for (const phrase of matches(pattern, text)) {
      const post = /^\p{Ll}/u.test(phrase) ? upToCalling(phrase) : phrase;
      if (post !== null && namesCalling(fold(post))) found.push([post, worth]);
    }
  }
  return found;
};
