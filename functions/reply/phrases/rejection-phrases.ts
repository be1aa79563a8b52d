/** How people text a "no". Case is kept for names, so these are plain expressions; `NAME` stands for the company. */

/** What may follow a company's name; the name ends before it. */
const ENDS =
  '(?=\\s*(?:$|[,.;:!?()\\n–—]|\\s-\\s|\\s(?:for|as|after|today|yesterday|this|last|on|at|in|following|because|but|and|again|just|now|with|without|über|für|nach|als|heute|pour|après|comme|aujourd|para|por|después|tras|como|hoy|depois|após|hoje|voor|na|als|vandaag|tonight|too|straight|right|before|despite|even|via|by|from|lol|sadly|unfortunately)\\b))';
const NAME = `["'“]?(?<company>[\\p{L}\\d][\\p{L}\\d&.'’+/-]{0,40}(?:\\s(?:&|[\\p{L}\\d][\\p{L}\\d&.'’+/-]{0,40})){0,4}?)["'”]?${ENDS}`;
const SUBJECT = `(?<company>[\\p{L}\\d][\\p{L}\\d&.'’+/-]{0,40}(?:\\s(?:&|[\\p{L}\\d][\\p{L}\\d&.'’+/-]{0,40})){0,3}?)`;

const HELPERS =
  '(?:(?:has|have|had|just|also|finally|now|already|officially|both|kindly|politely|unfortunately|sadly|so)\\s){0,3}';
const SAID_NO =
  "said (?:no|nope)(?!\\s(?:problem|decision|news|need|to (?!me\\b)|worries|more|one|such|longer|feedback|interview|salary|remote|relocation|reason|answer|date|rush|hurry|way|wonder|experience|visa|offer yet))|(?:rejected|declined|refused|dropped|dumped|binned|ditched|knocked back|passed over) (?:me|my application|us)|turned me down|turned down my application|passed on (?:me|my application)|(?:went|gone|going|are going|is going|decided to go|chose to go) with (?:someone|somebody|another|a different|an internal|the other|other)(?!\\w)|(?:chose|picked|hired|selected|took|preferred) (?:someone|somebody|another|a different|an internal|the other)(?!\\w)|(?:decided|chose) (?:not to|against) (?:go|move|proceed|hir|tak|continu|offer|progress|me)|(?:won'?t|will not|wouldn'?t|are not|aren'?t|isn'?t|is not|not) (?:be )?(?:moving|going|taking|proceeding|continuing|progressing) (?:forward|ahead|further|me|on|with me|my)|(?:sent|emailed|gave|mailed) me (?:a|another|the|their) (?:rejection|no|refusal)|(?:doesn'?t|don'?t|didn'?t|does not|did not) (?:want|pick|choose|hire|take|select) me|filled the (?:role|position|job)|cancelled the (?:role|position)|closed the (?:role|position)|was a no|is a no|it'?s a no";

export const SUBJECT_FIRST: readonly RegExp[] = [
  new RegExp(`^${SUBJECT}\\s${HELPERS}(?:${SAID_NO})`, 'iu'),
  new RegExp(
    `^${SUBJECT}\\s?[:,–-]\\s?(?:it'?s )?(?:a )?(?:no|rejected|rejection|turned down|said no|absage|refus|rechazo|rejeição|afgewezen|abgelehnt)(?=\\s*(?:$|[,.;!]|for|after|as))`,
    'iu',
  ),
  new RegExp(
    `^${SUBJECT}\\s(?:hat|haben) (?:mir |leider |heute |gestern |nun |jetzt ){0,3}(?:abgesagt|eine absage (?:geschickt|gegeben)|nein gesagt)`,
    'iu',
  ),
  new RegExp(
    `^${SUBJECT}\\s(?:m'?a|m'ont|ont|a) (?:dit non|refusé|rejeté|recalé|recalée|refusée|rejetée|répondu non|choisi quelqu)`,
    'iu',
  ),
  new RegExp(
    `^${SUBJECT}\\s(?:(?:me|ya|hoy) ){0,3}(?:ha |han )?(?:dijo que no|dijeron que no|rechazó|rechazaron|dicho que no|rechazado|descartó|descartaron|descartado)`,
    'iu',
  ),
  new RegExp(
    `^${SUBJECT}\\s(?:(?:me|já|hoje) ){0,3}(?:disse (?:que )?não|disseram (?:que )?não|rejeitou|recusou|dispensou|reprovou)`,
    'iu',
  ),
  new RegExp(
    `^${SUBJECT}\\s(?:heeft|hebben) (?:me |mij |helaas |vandaag ){0,3}(?:afgewezen|nee gezegd|voor (?:een ander|iemand anders) gekozen)|^${SUBJECT.replace('company', 'other')}\\s(?:zei|zegt) nee`,
    'iu',
  ),
];

export const NAME_LATER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:rejected|turned down|declined|refused|knocked back|passed over|dropped|let down)(?: again| too| today| yesterday)? (?:by|from|at) ${NAME}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:rejection|refusal|no|rejected|knock-?back|turn-?down|rejection (?:email|mail|letter|call|text))(?: again| today| yesterday)? (?:from|at|by) ${NAME}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:didn'?t|did not|haven'?t|not) (?:get|got|land|gotten) (?:the|that|a) (?<role>[^,.;]{0,50}?)\\s?(?:job|role|position|post|gig|place|offer) (?:at|with|from|in) ${NAME}`,
    'iu',
  ),
  new RegExp(`\\bno (?:luck|joy|go|success) (?:with|at) ${NAME}`, 'iu'),
  new RegExp(`\\b(?:rejection|rejected|new rejection|another rejection|another no|new no)\\s?[:–-]\\s?${NAME}`, 'iu'),
  new RegExp(
    `\\babsage (?:von|bei|der firma) ${NAME}|\\b(?:abgelehnt|abgesagt|absage bekommen) (?:von|bei|worden von) ${NAME.replace('company', 'other')}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:refus|refusée?|recalée?|rejetée?|réponse négative|un non)(?: reçu)? (?:de|par|chez|d'|de la part de) ?${NAME}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:rechazo|rechazaron|rechazad[oa]|un no|descartaron|descartad[oa]|negativa)(?: hoy)? (?:de|por|en) ${NAME}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:rejeitad[oa]|recusad[oa]|rejeição|recusa|um não|reprovad[oa]|negativa|dispensad[oa]) (?:pela|pelo|da|do|de|na|no|por) ${NAME}`,
    'iu',
  ),
  new RegExp(`\\b(?:afgewezen|afwijzing|een nee|nee gekregen) (?:door|van|bij) ${NAME}`, 'iu'),
];

/** A "no" without a name: worth one question. */
export const NAMELESS =
  /^(?:(?:i|just|and|so|ugh|well|today|hey|hi|sadly|unfortunately)[\s,]+){0,3}(?:(?:got|had|received|have|was|been|i'?ve been|it'?s|here'?s|ich habe|hab|j'ai eu|tuve|recebi|ik heb) ){0,2}(?:(?:a|an|yet|one|eine|wieder eine|noch eine|encore un|otro|outra|nog een|weer een|another|new|more) ){0,3}(?:rejection|rejected|rejection (?:email|mail|letter)|turned down|no today|absage|refus|rechazo|rejeição|afwijzing|knockback)\b(?: (?:again|today|yesterday|now|just now|this morning|heute|aujourd'hui|hoy|hoje|vandaag|bekommen|gekregen|email))*/iu;
export const THEY_SAID_NO = new RegExp(
  `^(?:they|the (?:company|firm|recruiter|client|agency|employer|hiring manager|team)) ${HELPERS}(?:${SAID_NO})`,
  'iu',
);

/** Words before the news that belong to nobody's name. */
export const LEAD_IN =
  /^(?:(?:so|well|hi|hello|hey|ok|okay|oh|ugh|sigh|argh|no|damn|update|news|bad news|sad news|fyi|guess what|and|also|but|just|unfortunately|sadly|today|yesterday|this morning|this afternoon|tonight|just now|just heard|heard back|heard|got the (?:call|email|mail)|email from them|sorry|rebound|btw|anyway|apparently|now|then|looks like|turns out|leider|heute|gestern|malheureusement|aujourd'hui|hier|lamentablemente|hoy|ayer|infelizmente|hoje|ontem|helaas|vandaag|gisteren|a|o|la|el|les|le|die firma|firma|company|the company)\b[\s,:.!–-]*){1,4}/iu;

/** Doubt, hope, hearsay: asked about. */
export const HEDGED =
  /\b(?:i think|think|maybe|might|perhaps|probably|possibly|guess|guessing|seems?|seemed|not sure|unsure|assume|assuming|feels? like|sounds? like|i fear|i suspect|suspect|apparently|no idea|wonder|haven'?t heard|ghosted|waiting|vielleicht|glaube|wohl|peut-être|je crois|quizás|quizá|tal vez|creo que|talvez|acho que|misschien|ik denk)\b|\?/iu;

/** Not a "no" to this person, or not one that happened. */
export const NOT_NEWS =
  /\b(?:if|unless|in case|whether|hope|hoping|hopefully|until|before|would|could|should|will|won'?t (?:they|be rejected)|going to (?:say|reject)|about to|afraid|worried|what happens|how (?:do|should|can)|i (?:said|rejected|declined|turned|refused|withdrew)|my (?:friend|brother|sister|mum|mom|wife|husband|partner|colleague|flatmate|girlfriend|boyfriend|son|daughter)|(?:never|not|n'?t|hasn'?t|haven'?t|didn'?t|wasn'?t|weren'?t) (?:(?:been|yet|actually|even|really|get|got) ){0,2}(?:rejected|rejecting|declined|refused|turned (?:me )?down|reject(?: me)?|turn me down)|(?:not|no) (?:a|yet a) rejection|wenn|falls|si jamais|als ze)\b/iu;

/** A clause that tells when something else happened: a story, not news. */
export const SUBORDINATE =
  /\b(?:after|when|since|because|although|though|while|as|like when|ever since|the day|once|that|how|why|nachdem|als|weil|quand|après que|parce que|cuando|porque|quando|depois que|toen|omdat|nadat)\s[^,.;!]{0,40}$/iu;

/** What is never a company. */
export const NOT_A_NAME =
  /^(?:after|when|since|because|although|though|while|as|if|once|and|but|so|i|me|you|he|she|it|we|they|who|someone|somebody|everyone|everybody|nobody|no ?one|people|that|this|these|those|which|what|there|one|both|all|another|my|his|her|our|their|your|ich|er|sie|es|wir|man|il|elle|on|nous|ils|elles|él|ella|ellos|yo|ele|ela|eles|eu|hij|zij|ze|wij|het|you guys)\b|^(?:the |a |an )?(?:company|companies|firm|recruiter|recruiters|manager|hiring manager|boss|hr|team|client|agency|guy|lady|woman|man|interviewer|interviewers|employer|employers|place|them|job|role|position|interview|final|life|everyone|another (?:company|one|place)|big company|startup|bank|school|hospital|university|first|second|third|last|one)s?$/iu;

const JOB =
  'engineer|developer|dev|analyst|manager|designer|nurse|teacher|assistant|associate|consultant|specialist|coordinator|administrator|admin|accountant|architect|scientist|researcher|writer|editor|lead|head|director|officer|intern|internship|trainee|apprentice|apprenticeship|technician|tester|qa|devops|sre|support|sales|marketing|barista|chef|cook|driver|clerk|cashier|receptionist|representative|rep|agent|executive|planner|buyer|producer|translator|operator|programmer|owner|advisor|adviser|recruiter|paralegal|lawyer|solicitor|pharmacist|physio|therapist|carer|cleaner|electrician|plumber|mechanic|warehouse|backend|back-end|frontend|front-end|fullstack|full-stack|data|product|graduate|junior|senior|secretary|bookkeeper|copywriter|strategist|supervisor|entwickler|entwicklerin|ingenieur|ingenieurin|verkäufer|développeur|développeuse|ingénieur|desarrollador|desarrolladora|ingeniero|ingeniera|analista|desenvolvedor|desenvolvedora|engenheiro|engenheira|ontwikkelaar|verpleegkundige|pm|swe|hr';

export const ROLE_NAMED =
  /(?:^|[,;.–-]\s?|\bfor (?:the |a |an |their |my )?|\bas (?:the |a |an )?|\bthe |\b(?:für|als|pour|comme|para|como|voor) (?:die |der |das |den |le |la |l'|el |o |a |de |het |un |une |uma |um )?)(?<role>[\p{L}\d][\p{L}\d .&/+#'’-]{0,60}?)\s(?:role|position|job|post|opening|vacancy|gig|stelle|poste|puesto|vaga|functie|baan)\b/iu;
export const ROLE_FOR =
  /\b(?:for|as|für|als|pour|comme|para|como|voor)\s(?:the |a |an |their |die |der |das |le |la |l'|el |o |de |het )?(?<role>[\p{L}\d][\p{L}\d .&/+#'’-]{1,60}?)(?=\s*(?:$|[,.;!?(]|\s(?:after|at|today|yesterday|with|following|nach|bei|après|chez|después|en|depois|na|bij|in)\b))/iu;
export const ROLE_SEGMENT = new RegExp(
  `^(?:the |a |an )?(?<role>(?:[\\p{L}\\d&/+#.'’-]+ ){0,4}(?:${JOB})(?: (?:[\\p{L}&/+#-]+)){0,2})$`,
  'iu',
);
/** A role that no word like "role" follows must say what kind of work it is. */
export const HAS_JOB = new RegExp(`(?:^|\\s)(?:${JOB})(?=\\s|$)`, 'iu');
export const NOT_A_ROLE =
  /^(?:me|now|good|real|real this time|sure|someone|somebody|another|the (?:second|third|first|fourth)|second|third|first|next|last|same|that|this|my|a|another candidate|time|not|no|it|lack|being|one|internal|more|reasons?|experience|salary|final|phone|what|any|new|other|different|example|feedback|weeks?|days?|months?|\d+)\b|\btime$|\b(?:said|says|no|rejected|turned|went|chose|declined|refused|passed|got|was|is|hired|filled|felt|think|i)\b/iu;

export const STAGES_TOLD = [
  [
    'application',
    /\b(?:without (?:an|any|even an?) interview|no interview|never (?:got|had) (?:an )?interview|didn'?t (?:even )?get (?:an |to )?(?:the )?interview|before (?:an|any|the) interview|(?:just|only|straight|right) (?:from |after |on |at )?(?:the |my |an? )?(?:application|cv|resume)|(?:after|on|from|at) (?:the |my |just |an? )?(?:application|cv|resume|applying)(?: stage)?|application stage|cv stage|cv sift|nach der bewerbung|ohne gespräch|sans entretien|sin entrevista|sem entrevista|zonder gesprek)\b/iu,
  ],
  [
    'final',
    /\b(?:final|finals|last (?:round|interview|stage)|final[- ]?(?:round|interview|stage|call|panel)|letzten? (?:gespräch|runde)|endrunde|dernier (?:entretien|tour)|entretien final|última (?:entrevista|ronda|etapa)|entrevista final|fase final|laatste (?:gesprek|ronde)|eindgesprek)\b/iu,
  ],
  [
    'screen',
    /\b(?:phone ?screen|screen|screening|screener|phone (?:call|interview|chat)|(?:recruiter|hr|intro|introductory|first|initial|screening) (?:call|chat|phone)|telephone interview|telefoninterview|telefonat|entretien téléphonique|appel|llamada|entrevista telefónica|entrevista por telefone|chamada|telefoongesprek|belgesprek)\b/iu,
  ],
  [
    'interview',
    /\b(?:interviews?|onsite|on-site|panel|technical|tech round|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:round|stage|interview)|round (?:one|two|three|\d)|assessment (?:centre|center|day)|case study|take-?home|coding (?:test|challenge)|test day|trial (?:day|shift)|gespräch|vorstellungsgespräch|probetag|entretien|entrevista|sollicitatiegesprek|gesprek)\b/iu,
  ],
] as const;
