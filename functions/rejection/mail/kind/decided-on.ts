/**
 * What a decision is about, where its words are those of an end and its object is no application of the reader's: a tool, a
 * merger, a promotion, everybody, somebody the reader knows, or the job that the reader has. For folded text.
 */

import { namesCalling } from '../names/trades.ts';
import { Opening } from '../search/opening.ts';
import type { Sentence } from '../sentences.ts';
import { OF_DECISIONS, OF_MAILS } from './sieve.ts';

/** What houses decide on besides people. */
const MATTER =
  '(?:mergers?|acquisitions?|promotions?|raises?|pay rise|tools?|products?|software|platforms?|solutions?|services?|subscription|licen[cs]es?|proposals?|pitch(?:es)?|deals?|investments?|partnerships?|collaborations?|renewal|purchases?|orders?|requests?|suggestions?|ideas?|features?|events?|conferences?|trips?|demos?|pilots?|quotes?|quotations?|bids?|estimates?|designs?|campaigns?|sponsorships?|articles?|pieces?|stor(?:y|ies)|episodes?|relocation|reimbursement|leave|vacation|salary increase|surgery|procedure|treatment|claims?|complaints?|appeals?|refunds?|(?:right to work|dbs|vetting|background|identity|reference|police|credit) checks?|vendors?|suppliers?|providers?|agenc(?:y|ies)|contractors?|firms?|compan(?:y|ies)|bands?|venues?|brands?|manufacturers?|caterers?|options?|(?<!(?:internship|apprenticeship|training|graduate|rotational|trainee|fellowship|hiring|co-op) )programs?|polic(?:y|ies)|initiatives?|newsletters?|experiments?|discussions?|lawsuits?)';
/** "Not to go ahead with your tool", "pass on the deck": the object, up to what may make it a post after all. */
const OBJECT = OF_DECISIONS.add(
  new RegExp(
    `^(?:[\\w',-]+ ){0,7}?(?:mov\\w+|go(?:ing)?|went|gone|stay\\w*|proceed\\w*|continu\\w+|advanc\\w+|carry\\w*|press\\w*|approv\\w+|renew\\w*|pursu\\w+|tak\\w+|pass(?:ing)? on|us\\w+)(?: (?:forward|ahead|on|further|out))?(?: (?:with|for))? (?:the|your|this|our|an?|any|that|another|other|[\\w.]+'s?) (?:(?!(?:application|candidacy|candidate|interview|role|position|job)\\b)[\\w'-]+ ){0,2}?${MATTER}\\b(?!['-])`,
  ),
);
/** What follows a thing and makes it the field of a post. */
const OF_A_POST =
  /^,? ?(?:[\w/&-]+ ){0,3}?(?:applications?|candidac\w+|candidates?|roles?|positions?|posts?|jobs?|search|hir(?:e|ing)|recruit\w*|interview\w*|vacanc\w+|opening|requisition|internship|team member|contract)\b/;

const onAMatter = (folded: string, signs: number, at: number): boolean => {
  const said = OBJECT.exec(folded.slice(at), signs);
  if (!said) return false;
  const after = folded.slice(at + said[0].length, at + said[0].length + 40);
  return !OF_A_POST.test(after) && !namesCalling(after.split(/[,.;:]/)[0]!);
};

/** "We can't offer everyone an interview". */
const EVERYBODY = OF_DECISIONS.add(
  /\b(?:offer|interview|hire|invite|select|take|meet|accept|employ|place|see|consider) (?:to )?(?:everyone|everybody|every (?:single )?\w+|all (?:of you|those)|each (?:and every )?\w+)\b/,
);
/** What is decided against is a burden, and no step. */
const A_BURDEN = new Opening(
  /^(?:decided|decision|chosen|chose|opted|elected|agreed)\b(?: [\w',-]+){0,5}? (?:not to|against) (?:have you (?:do|take|redo|repeat|complete|sit|write|wait|go through)|make you|require|bother|wait|delay|publish|print|announce|charge|attend|buy|purchase|sell|merge|launch|raise (?:prices|salaries|pay|wages)|(?:end|terminate|cancel|change|cut|reduce) (?:the|your|our|this)|(?:do|hold|run|give|set|use|send|schedule|add)(?: you)? (?:an?|another|the|any|our) (?:[\w-]+ ){0,2}?(?:take-?home|tests?|tasks?|assignment|assessments?|exercise|case study|challenge|presentation|reference check|screen))\b/,
);
/** What is not given is no post: help to move there, a place to live, a rise. */
const A_BENEFIT = OF_DECISIONS.add(
  /\b(?:offer|provide|cover|pay|give|reimburse|support|extend|consider)(?:ing)? (?:you )?(?:with )?(?:any |an? |the |your |for )?(?:\w+ )?(?:relocation|travel|housing|lodging|accommodation|moving (?:costs|expenses|assistance)|parking|childcare|sign(?:ing|-?on)(?: bonus)?|overtime|per diem|stipend|(?:fully )?remote (?:work|option)|flexible hours|coverage|insurance|life cover)\b/,
);
/** "With the previous candidate": one whom the reader may know. */
const EARLIER = OF_DECISIONS.add(
  /\bwith (?:the|our|that|this) (?:previous|last|first|prior|earlier|former) (?:candidate|applicant|finalist|choice|person)\b/,
);
/** "The 10 am slot is taken", "their positions will not be filled". */
const A_TIME = OF_DECISIONS.add(
  /\b(?:\d{1,2}(?::\d{2})?(?: ?[ap]\.?m)?|\w+day(?: \w+)?|morning|afternoon|that|this|earlier|time) (?:time )?slots? (?:is|are|was|were|has|have)\b|\b(?:\w+day|tonight's|tomorrow's) shift (?:is|was|has been) (?:now )?(?:cancell?ed|moved|filled|covered|taken)\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)(?: \w+)? (?:was|is|has been) (?:already )?(?:taken|gone|booked)\b|\b(?:your|the|this|that) (?:(?:bank|agency|booked|overtime|early|late|night|\w+day) )?shift\b[^.;]{0,50}\b(?:is|was|been) (?:now )?cancell?ed\b|\b(?:interview |time )?slots? (?:that |which )?you(?:'d| had)? (?:\w+ )?(?:chose|chosen|picked|booked|selected|wanted|asked for|requested|had)\b/,
);
const THEIRS = OF_DECISIONS.add(
  /\b(?:his|her|their|whose) (?:old |former |vacant |open )?(?:positions?|roles?|jobs?|posts?|seats?)\b/,
);
/** "You have not been disqualified", "we did not select 298". */
const NOT_DONE = OF_DECISIONS.add(
  /(?:\bnot|n't|\bnever) (?:yet |been |being |actually )*(?:disqualified|rejected|declined|turned down|ruled out|eliminated|refused|unsuccessful)$/,
);
const SO_MANY = /^(?: (?:the other|all but))? \d+(?:\.|,| (?:of them|others|applicants|people)\b)/;
const MANY_AFTER = new Set<string | undefined>('0123456789ta');
/** Who is looked for is a house. */
const A_HOUSE_IS_SOUGHT =
  /\b(?:looking for|seeking|need|needing|taking on|adding|engaging|onboarding|considering) (?:an?y? |any |more )?(?:(?:new|other|additional|further|another|outside|external|recruiting|recruitment|staffing|marketing|search) )*(?:agenc(?:y|ies)(?! (?:cover|staff|work|workers?|shifts?|drivers?|nurses?|temps?|people|help))|vendors?|suppliers?|recruiters|firms|providers?)\b/;
const A_HOUSE_HERE = OF_DECISIONS.add(A_HOUSE_IS_SOUGHT);
/** By which way applications may come, and what may be published. */
const RULES = OF_DECISIONS.add(
  /\bapplications? (?:(?:sent|submitted|received|made) )?(?:by|via|through|over|in) (?:e-?mail|mail|post|fax|phone|person|paper|hand|third|agenc)|\b(?:community|content|posting|review) (?:guidelines|standards|rules|policy)\b/,
);
/** An application stays where it is until others have answered. */
const HELD_UNTIL = OF_DECISIONS.add(
  /\b(?:on hold|pending|in reserve|on the reserve list)\b.{0,60}\b(?:until|while|as we (?:wait|await)|outcome of|awaiting)\b/,
);

/** "With him", "he was not chosen": somebody whom both know. */
const OF_HIM = OF_DECISIONS.add(
  /\b(?:with|on|about|against|for) (?:him|her)(?=[.,;!?]|$| (?:at|this|for|after|because|as|in|further|anymore|any)\b)|\bs?he (?:is|was|has|had|did|does)(?: not|n't)\b|\bs?he(?:'s| is| was) unsuccessful\b/,
);
const NOBODYS = /\b(?:you|your|yours)\b/;

/** In: a folded English sentence, its signs for decisions (sieve.ts), where in it a decision stands and its words. Out: is its object no application of the reader's? */
export const isOfAnotherMatter = (folded: string, signs: number, at: number, words: string): boolean =>
  onAMatter(folded, signs, at) ||
  EVERYBODY.test(folded.slice(at, at + words.length + 24), signs) ||
  A_BURDEN.test(folded.slice(at)) ||
  A_HOUSE_HERE.test(folded.slice(at), signs) ||
  HELD_UNTIL.test(folded.slice(0, at), signs) ||
  A_BENEFIT.test(words, signs) ||
  EARLIER.test(folded.slice(at), signs) ||
  A_TIME.test(folded, signs) ||
  ((words.endsWith(' interview') || words.endsWith(' interview ')) &&
    /^ ?(?:panel|loop|committee|team|rota|calendar|schedule)\b/.test(folded.slice(at + words.length))) ||
  RULES.test(folded, signs) ||
  NOT_DONE.test(words, signs) ||
  (MANY_AFTER.has(folded[at + words.length + 1]) && SO_MANY.test(folded.slice(at + words.length))) ||
  ((OF_HIM.test(folded, signs) || THEIRS.test(folded, signs)) && !NOBODYS.test(folded));

/** "Ben didn't get the job": what follows is said of Ben as well, where it is not said of the reader. */
const NAMED =
  /(?<!\b(?:dear|hi|hello|hey) )(?<=^|[,;:.] |\b(?:that|if|and|but|because|since|so|while|today|again|though) )\b(?!(?:You|It|This|That|They|We|He|She|Your|Our|The|Candidate|Applicant|Application|Decision|Position|Status|And|But|So|If|As|What|Who)\b)\p{Lu}\p{Ll}+ (?:didn't|did not|wasn't|was not|hasn't been|has not been) (?:get|make|land|selected|chosen|picked|hired|accepted|offered|successful|taken)\b/u;

/** The same words wherever they stand. */
const DID_NOT = OF_DECISIONS.add(
  /\b(?:didn't|did not|wasn't|was not|hasn't been|has not been) (?:get|make|land|selected|chosen|picked|hired|accepted|offered|successful|taken)\b/,
);

/** In: a sentence and its signs for decisions (sieve.ts). Out: does it say of somebody by name that they were turned down? */
export const tellsOfAnother = ({ text, folded }: Sentence, signs: number): boolean =>
  DID_NOT.test(folded, signs) && NAMED.test(text);

/** Another one delivers: what was turned down is an offer of goods or services. */
const ANOTHER_HOUSE = OF_MAILS.add(
  /\b(?:ander\w+ (?:anbieter|dienstleister|agentur|lieferant\w*|firma|handwerker)|autre (?:prestataire|fournisseur|agence|entreprise)|otr[oa] (?:proveedor|agencia|empresa)|outr[oa] (?:fornecedor|agencia|empresa|prestador)|andere (?:leverancier|aanbieder|partij|aannemer)|(?<!\b(?:from|by|through|at|via|of|with a|to) )(?:another|a different|our current) (?:provider|vendor|supplier|agency)) ?(?:\w+ )?(?:entschieden|beauftragt|gewahlt|vergeben|retenu|choisi|mandate|gekozen|geworden|in zee)?(?=[.,;!]|$| (?:this|for|who|that|and|with|pour|por|para|voor|fur))|\b(?:retenu|choisi|optado por|elegido|escolhemos|optamos por|gekozen voor|gewahlt) (?:un |une |une? |otr[oa] |outr[oa] )?(?:autre )?(?:prestataire|fournisseur|agence|proveedor|agencia|fornecedor|prestador|leverancier|aanbieder)\b/,
);

const A_HOUSE_IN_MAIL = OF_MAILS.add(A_HOUSE_IS_SOUGHT);

/** In: a whole folded mail that reads like an end, and its signs (sieve.ts). Out: does it end the reader's own job, or turn down a house that sells? */
export const endsAnother = (all: string, signs: number): boolean =>
  OWN_JOB.test(all, signs) || A_HOUSE_IN_MAIL.test(all, signs) || ANOTHER_HOUSE.test(all, signs);

/** The end of a job that the reader has, of a contract or of a time on probation. */
const OWN_JOB = OF_MAILS.add(
  /\bseverance\b|\byour (?:last|final) (?:day (?:of (?:work|employment)|with us|in the office|will be)|pay ?check|pay ?slip)\b|\byour (?:employment|assignment)(?: \w+){0,3} (?:ends?|will end|has ended|(?:is|will be|has been) (?:hereby )?(?:terminated|ended))\b|\b(?:contract|appointment|probation(?:ary period)?|assignment)(?: \w+){0,3} (?:will not|won't|is not|is not being|has not|cannot)(?: be| being| been)? (?:renewed|extended)\b|(?:\bnot|n't) (?:to |be )?(?:renew|extend)(?:ing)? (?:your|the) (?:\w+ )?(?:contract|appointment|assignment|employment)\b|\byou (?:were|are|have been|are being|will be) laid off\b|\breturn (?:your|all) (?:company )?(?:keys|laptop|badge|equipment)\b|\b(?:ihr|dein) (?:arbeitsverhaltnis|arbeitsvertrag|vertrag|befristet\w*)\b.{0,40}\b(?:endet|nicht verlangert|gekundigt|lauft aus)\b|\b(?:votre|ton) (?:contrat|cdd|periode d'essai)\b.{0,50}\b(?:renouvele\w*|reconduit\w*|prend fin|rompue?)\b|\b(?:tu|su) (?:contrato|relacion laboral)\b.{0,50}\b(?:renovado|renovara|finaliza|termina|extingue)\b|\b(?:seu|teu|o) contrato\b.{0,50}\b(?:renovado|rescindido|termina|cessa|encerra)\b|\b(?:je|uw|jouw) (?:\w+ )?(?:contract|dienstverband|arbeidsovereenkomst)\b.{0,40}\b(?:verlengd|eindigt|loopt af|beeindigd|opgezegd)\b/,
);
