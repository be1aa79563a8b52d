/** English outcomes told by the search, the score, the system or the calendar; and invitations and offers told without their names. */

const SEARCH = '(?:search|competition|recruitment|position|posting|vacancy|opening|role|post|job|requisition|req)';

export const outcomeDecisions: RegExp[] = [
  // What the system did
  /\b(?:we|i|they|\w+ ?\w+) (?:now )?consider(?:s|ed)? (?:this|your|the) (?:application|candidacy|submission|job submission) (?:to be )?(?:now )?(?:closed|withdrawn|inactive|abandoned|void)\b/,
  /\b(?:application|candidacy|submission)\b.{0,60}\b(?:was|has been|is|is now|been) (?:now )?(?:automatically )?(?:set|changed|moved|switched|updated|placed) (?:to|in|into|as) (?:an? )?"?(?:inactive|closed|not selected|rejected|declined|no longer|dispositioned|archived|not moving|not proceeding)\b/,
  /\b(?:application|candidacy|submission)\b.{0,60}\b(?:was|has been|been) (?:\w+ )?withdrawn (?:by (?:us|the (?:system|recruiter|team|hiring|employer|department))|from (?:further )?consideration (?:because|since|as|due))\b/,
  /\bstatus\b(?! (?:will|may|can|could|would|might|changes))[^.]{0,60}\bto "?(?:not (?:moving|proceeding|advancing|progressing|selected|shortlisted)|no longer|rejected|declined|unsuccessful|closed)\b/,
  /\b(?:we|i|department|agency|board|office|system)(?: have| has|'ve| had)? (?:\w+ )?(?:withdrawn|withdrew|removed|disqualified) (?:you|your (?:application|candidacy|name))\b(?!.{0,90}\b(?:request\w*|asked|wish\w*|per your|as you))/,
  /(?:\bnot|n't) (?:\w+ )?in your favou?r\b/,
  // Scores
  /\b(?:score|scores|mark|marks|grade|result|results|rating|ranking)\b.{0,60}\b(?:not|n't) (?:\w+ )?(?:high|strong|good) enough\b|\b(?:score|mark|grade|rating)s?(?: of [\d.,%/]+)? (?:was|is|were|are) too low\b|\bnot high enough (?:for you )?to (?:proceed|advance|continue|progress|move|be)\b/,
  // Security and the like
  /\b(?:clearance|vetting|security check|background check|medical)\b.{0,50}\b(?:declined|refused|denied|failed|unsatisfactory|not satisfactory|(?:not|n't) (?:be |been )?(?:granted|given|cleared|passed|successful))\b/,
  /\b(?:bring|brings|bringing|brought) (?:your|this|the) (?:[\w-]+ ){0,2}?(?:application|candidature|candidacy|process|recruitment) to (?:an end|a close|a conclusion)\b|\b(?:place|post|start|slot|seat|spot) (?:that (?:was|we) )?(?:held|kept|reserved|set aside|earmarked|saved) for you\b.{0,60}\b(?:released|withdrawn|given|offered|cancell?ed|re-?allocated|filled|lapsed|gone)\b/,
  /\b(?:that|which|this) settles (?:it|the matter)\b|(?:\bnot|n't) quite there\b(?! yet)|\byou(?:'d| would|'ll| will| are|'re| may| can)(?: then| now| be| again| be then)*(?: (?:eligible|able|welcome|free|allowed) to)? (?:re-?interview|interview|apply|re-?apply|be considered|try)(?: [\w'-]+){0,6}? (?:again )?(?:from|in|after) (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|six months|twelve months|three months|a year|\d+ (?:months|days)|20\d\d)\b/,
  // What was done to the reader, and by whom
  /\b(?:we|they|i|team|panel|manager|client|company|committee) (?:have |had |has |ultimately |finally |then )?(?:disqualified|rejected|eliminated|ruled out|screened out|passed over|turned down) (?:you|your (?:application|candidacy|resume|profile))\b/,
  /\b(?:it's|it is|that's|this is|was|be|as|came back|come back) (?:unfortunately |sadly |going to be |coming back as )?a (?:hard |polite |soft )?pass (?:from (?:us|them|the|our|my)|on (?:our|their|my) (?:end|side)|for (?:us|them|now|this)|this time)\b/,
  /\b(?:manager|client|team|they|panel|she|he|director|owner|committee|hq) (?:has |have |just |unfortunately )?(?:said|came back with|come back with|came back as|comes back with|gave (?:us|me)) (?:a |an? )?(?:firm |hard |polite |clear )?no\b(?! (?:decision|one|date|news|later|problem|changes?|news|to (?:some|others)))/,
  /(?:\bnot|n't|\bunable)(?: be)?(?: able)?(?: to)? (?:award|grant|assign) you (?:an?|the|this) (?:[\w-]+ ){0,3}?(?:assistantship|position|internship|job|post|role|apprenticeship|contract)\b/,
  /\b(?:decided|chosen|opted|going|agreed|elected) to (?:stick|stay|carry on|continue|remain) with (?:the|our|her|his|their|my) (?:current |present |existing |regular )?(?:temp|temporary|locum|cover|replacement|sub|substitute|interim|acting|person|employee|staff member|assistant)\b/,
  /\b(?:(?:focus|concentrate)(?<=\b(?:to|will|must|should|'ll) \w+)|focuss?ing|focuss?ed|concentrating|concentrated) (?:[\w-]+ ){0,3}?on (?:the )?(?:people|candidates|applicants|folks|individuals|profiles|somebody|someone) (?:who|whose|with|that|from|already)\b|\b(?:focus(?:s?ed|s?ing)?|concentrat(?:e|ed|ing)) (?:[\w-]+ ){0,3}?on (?:those|these|them\b|the others?)(?: [\w-]+){0,2}? ?(?:candidates|applicants|applications|profiles|people|resumes)?\b(?! (?:areas|questions|points|skills|topics|things|parts|issues))/,
  // Everybody goes, the reader among them
  /\b(?:clos(?:e|ing|ed) (?:out|off)|releas(?:e|ing|ed)|let(?:ting)? go(?: of)?|turn(?:ing|ed)? (?:down|away)|reject(?:ing|ed)?|declin(?:e|ing|ed)) (?:everyone|everybody|all (?:of )?(?:you|those)|the (?:others?|rest))\b(?! else)|\bstand(?:ing|s)? (?:you|everyone|everybody|people|candidates|all(?: \w+){0,3})(?: \w+){0,2} down\b|\b(?:sorry|regret|afraid|unfortunately)\b.{0,60}\byou(?:'re| are| were) (?:among|one of) (?:them|those|the (?:many|others|unlucky|disappointed|unsuccessful))\b/,
  /\b(?:put(?:ting)?|bring(?:ing)?|brought|send(?:ing)?|sent) (?:forward|through|over|in|across) (?:other|another|different|some other|two other|three other|someone|somebody) ?(?:[\w-]+ ){0,2}?(?:people|candidates?|applicants?|profiles?|finalists?|person|individuals?|else|instead)\b/,
  /\b(?:another|the other|hers|his|theirs)(?: one)?(?: \w+){0,2} (?:came|coming|come) out (?:on top|ahead|first)\b|\b(?:asked|told) (?:her|him|them) to (?:start|take (?:it|the (?:job|post|role|position))|join us)(?! (?:on|for|at|in)\b)/,
  /\b(?:recommendation|decision|choice|vote|verdict|preference)\b.{0,50}\b(?:was|is|went|fell|has been|came down|has gone) (?:for|on|to|with|in favou?r of) (?:another|the other|a different|someone|somebody|an? (?:internal|other)|one of the other)\b/,
  /\b(?:made|make|making) (?:an?|its|our|the|their) (?:first )?offer elsewhere\b|\b(?:offer|post|place|job|role|vote|choice|nod|position)(?: has| have)? (?:gone|went|goes|fell|fallen|landed) elsewhere\b|\bno need (?:of|for) (?:your services|you\b(?! to)|another|anyone|further staff)|(?:\bnot|n't) approve (?:moving|going|proceeding|an offer|the hire)\b/,
  /\btaken (?:on )?(?:an?|another|some|one of) (?:(?!(?:look|turn|call|step|view|risk|position)\b)[\w-]+ ){0,2}?(?:lad|girl|chap|guy|bloke|fella|woman|man|boy|apprentice|trainee|person|temp|worker|helper|youngster|graduate|student|nephew|niece|cousin|son|daughter|mate|friend|relative|carpenter|cook|driver|electrician|plumber|mechanic|cleaner|nurse)(?: (?:on|in|from|who|with|for))\b/,
  /\b(?:unable|not able|cannot|can't)(?: to)? confirm (?:your|the|this) (?:appointment|position|offer|employment)\b|\b(?:outcome|decision|result)(?: \w+){0,2} (?:stands|(?:is|has been) upheld|remains (?:unchanged|the same))(?=[.,;!]|$)/,
  // None for the reader
  /\b(?:have|has|'ve|with) no (?:[\w-]+ ){1,3}?(?:to (?:allocate|offer|assign|give)(?: to)?|left for) you\b|\bpriority (?:has been|was|is being|had to be) given to\b|\b(?:sorry|unfortunately|regret|afraid)\b.{0,90}\bonly (?:be )?(?:able to )?(?:consider|take|hire|accept|recruit|shortlist|interview)(?:ing)? (?!applications (?:by|via|through|online|submitted)|those who)[\w' -]{3,60}(?: at (?:the|this|present)\b| for (?:the|this|both|these)\b| currently| now\b|[.,;]|$)/,
  /\b(?:cvs?|resumes|applications?|candidates?|applicants?|profiles?|you(?:'re| are))\b.{0,24}\b(?:off the table|out of the (?:picture|frame|race|hunt))\b/,
  /\bmov(?:e|ing|ed) (?:someone|somebody|an? (?:internal|existing|current) [\w-]+) (?:across|over|up|internally|into|from)\b/,
  /(?<!\b(?:we|i|and) )\byours? included\b|\bincluding yours\b(?!,? (?:will|is|are|has|have|remains?|stays?|goes) )/,
  /(?:\bnot|n't) be (?:seeing|meeting|interviewing|calling|inviting) any (?:more|further|other) (?:candidates|applicants|people)\b(?! (?:until|before))/,
  // A few are left
  /\bkeep(?:ing)? (?:it|things|the (?:list|shortlist)|this) to (?:the |those |these |just |only )*(?:two|three|four|pair|locals?)\b(?! (?:rounds?|interviews?|stages?|hours?|pages?|meetings?|steps?|minutes?|weeks?|days?|sentences|lines|calls?))|(?<!\b(?:you(?:'re| are) (?:one of |among )?|you and )the )\b(?:two|three|four|pair|ones?) (?:people |candidates |others )?(?:(?:who|that) (?:are|were) |(?:they|he|she|we)(?:'re| are|'s| is) )?(?:going|putting|being put|put|taking|moving) (?:forward|through|up|in front of|before)\b/,
  /\b(?:asked|invited|chosen|chose|picked|offered|hired|appointed) the other (?!(?:day|week|morning|evening|month|night|side|party|way)\b)(?:[\w-]+ ){1,3}(?:to (?:join|take|be|start|come|lead|fill)|instead|in the end)\b/,
  /\b(?:decided|chosen|chose|going|opted|elected|need(?:ed)?|had) to (?:focus|concentrate) (?:[\w-]+ ){0,3}?on (?:[\w-]+ ){0,5}?(?:candidates|applicants|applications|profiles|finalists)\b/,
  /\b(?:found|hired|engaged|chose|picked|gone with|went with) (?:an? |our |my )(?:(?!new\b)[\w-]+ ){1,3}?who (?:will|can|is going to|could|already|has|starts?)\b/,
];

export const outcomeClosings: RegExp[] = [
  new RegExp(
    `\\b${SEARCH}\\b(?:[^.;\\n]{0,60}?)\\b(?:has|have|was|is|will|to) (?:\\w+ )?(?:be |been |being )?(?:now )?(?:deferred|declared (?:as )?(?:an? )?(?:failed|unsuccessful)|abandoned|aborted|called off|ended without)\\b`,
  ),
  /\b(?:freez\w+|froze|frozen|stopp(?:ed|ing)|halt(?:ed|ing)|cut|pull(?:ed|ing)|cancel\w+|scrapp(?:ed|ing)) (?:all |any |our |the |its )*(?:new )?(?:headcount|hires|recruitment|(?<=new )(?:roles|positions|posts))\b|\b(?:withdrawn|withdrew|pulled|lost|cut|taken back) the (?:money|funds?|funding|grant|second tranche|tranche)\b/,
  /\bwe(?:'ve| have)? (?:now )?appointed (?:at|after|on|from|yesterday|last|this|today|following)\b|(?<!\byour )\b(?:the|an|his|her|their) appointment (?:to|for) .{3,60} (?:was|has been|is) (?:now |formally )?(?:confirmed|approved|made|ratified)\b/,
  /\bfailed search\b|\b(?:re-?advertis|re-?announc|re-?open|re-?start|re-?launch)\w* (?:the|this|our) (?:position|search|role|post|vacancy|job|competition)\b(?!.{0,60}\b(?:remain\w*|still|active|need not|no need))/,
  /\b(?:not|n't|unable|failed)(?: been)?(?: able)?(?: to)? (?:identify|find|attract|secure) (?:an? |any |the )?(?:suitable |qualified |successful |appointable |appropriate |right |ideal |strong )*(?:candidates?|applicants?|person|match|finalist)\b(?! (?:yet|so far))/,
  /\b(?:filled|filling|fill|staffed) (?:it|this|that|them|the (?:role|position|job|post|req|opening|spot)) (?:internally|from within|in-?house|by (?:promotion|transfer))\b|\b(?:gone|went|going|go) (?:to an? )?internal(?:ly)?\b(?! (?:first|before))/,
  /\b(?:already|since|just|have|we) (?:found|hired|got|taken on|signed) (?:an? |our |the )(?:new |full-time |part-time |experienced |great )?(?!(?:letter|order|number|paper|offer|error|answer|partner|supplier|vendor|provider|customer|printer|computer|server|buyer)\b)(?:[\w-]{3,}(?:ist|er|or|ian|ant|eur)|nanny|nurse|cook|chef|clerk|aide|tech|cashier|intern|host|hostess|au pair|babysitter|barista|assistant|apprentice|replacement)\b/,
  /\b(?:not|n't) (?:currently |really |actively )?(?:looking|planning|trying|in a position|ready|able) to (?:grow|expand|enlarge|add (?:anyone|people|staff|to)|take (?:anyone|people|someone|somebody) on|bring (?:anyone|people|someone) on)\b/,
  /\b(?:leadership|management|finance|corporate|headquarters|hq|company|business|ceo|cfo|exec\w*|owner|owners|city|county|state|district|board|council|university|client) (?:just |has |have |had )*(?:pulled|cut|frozen|froze|killed|axed|scrapped|eliminated|removed|took back|taken back|withdrew|withdrawn) (?:the|this|our|my|all) (?:[\w-]+ ){0,2}?(?:headcount|requisition|req|reqs|role|position|opening|funding|budget|vacancy|line|slot)\b/,
  /\b(?:have|has|got|with) (?:now |already )?(?:enough|all the|plenty of|sufficient) (?:[\w-]+ ){1,2}(?:tutors|people|staff|drivers|teachers|sitters|candidates|interns|help|hands|instructors|cleaners|guards|nurses|carers|writers|servers|cooks|lifeguards|counselors|techs|aides|subs)\b(?! (?:to|who))/,
  /\b(?:role|position|job|opening|req|requisition)(?:'s| has| is| was)? (?:now |since |being |been )*(?:re-?scoped|re-?defined|re-?level+ed|re-?classified|re-?written|upgraded|converted|changed) (?:to|as|into|at)\b.{0,80}\b(?:new pool|restart\w*|start(?:ing)? over|closing out|closed out|current (?:applicants|candidates|pool))\b/,
];

export const told: { interview: RegExp[]; received: RegExp[]; offer: RegExp[]; farewell: RegExp[] } = {
  interview: [
    /\b(?:(?:requested|required|asked|directed|advised|called|instructed) to|please) (?:attend|appear|report|present)\b.{0,40}\binterview\b/,
    /\binvit\w+ (?:you )?to (?:our|the|a|an|this) (?:[\w-]+ ){0,3}?(?:superday|super day|power day|interview day|selection day|hiring event|final round|case day)\b|\byou(?:'ll| will) (?:do|have) (?:an? |one |two |three |four |five |several |\d )?(?:[\w-]+ )?interviews\b(?! in the future)/,
    /\b(?:could|can|would|will) you (?:be (?:free|able|available) to )?(?:talk|speak|chat|hop on|jump on|meet|zoom)\b|\bwhat (?:days?|times?|dates?)(?: and times)? (?:works?|suits?|are (?:good|best|you)|would)\b|\b(?:reply|respond|send|share|give|provide)(?: us| me)?(?: back)?(?: with)? (?:a few |two |three |some |your |any |several )?(?:dates?|times?|days?|windows|slots?|availability)(?: and times)? (?:that work|which work|when you|you(?:'re| are) (?:free|available)|for (?:a|an|the|your) (?:\w+ )?(?:call|interview|chat|conversation|screen|meeting))\b/,
    /\byou(?:'re| are| have been selected as| were selected as) (?:now )?(?:an? |one of (?:the|our) )?(?:two |three |four |\d )?finalists?\b|\byou(?:'re| are) through to (?:the|our)\b|\blearn more about your (?:background|experience|work|interests?|story|career)\b(?! in the future)|\bsee you (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/,
    /\b(?:set aside|carve out|find|block off|block out|block|spare|grab|steal|borrow|get) (?:\d+|ten|fifteen|twenty|thirty|half an|an|some|a few|you for) ?(?:min\w*|hour|time)? to (?:hear|talk|chat|learn|speak|connect|discuss|meet)\b/,
    /\b(?:would|do|does|will|could) (?:any|one|either|some) of (?:these|those|the following)(?: \w+)? (?:work|suit|fit)\b/,
    /\bavailab\w+ for (?:a |an |your |our )?(?:(?:phone|video|zoom|teams|virtual|telephone|initial|intro\w*|brief|quick|short|first) )+(?:conversation|chat|call|interview|screen\w*)\b/,
  ],
  received: [
    /\b(?:we|i) (?:now )?have your (?:application|resume|cv)\b(?! (?:on|in)\b)/,
    /\bthis (?:e-?mail |message |letter |note )?(?:is to |will |serves to )?confirms? (?:that )?(?:your application|you (?:have )?(?:applied|submitted)|the receipt|receipt|your submission)\b/,
  ],
  offer: [
    /\b(?:love|like|thrilled|excited|delighted|happy|want|pleased|glad) (?:for you to (?:join|start|become|come (?:on board|aboard|work)|be our)|to have you (?:join|start|become|on board|aboard)|to hire you)\b(?! (?:us )?(?:for an?|on an?|in an?|our (?:call|webinar|talent|event|next)|(?:the|a|an|this) (?:call|meeting|interview|webinar|talent|zoom|waitlist|next)))/,
    /\b(?:agreed|settled|decided)(?: \w+){0,3} on you(?=[.,!;]|$| (?:as|for)\b)|\bsign(?:ing|-?on) bonus of \d|\b(?:send|sending|get|email)(?: you| over)* (?:the|your|a) (?:contract|offer letter)\b|\byes (?:to|for) you\b|\b(?:it's|it is|that's|we have|here's|and it's) (?:an? )?(?:\w+ )?yes\b(?! (?:or|and no)\b)|\bsay yes\b(?=[.!]|$| (?:to (?:us|me)|please|and))|\b(?:elected|appointed) you (?:to|as)\b|\byou have been (?:elected|appointed) (?:to|as)\b|\boffer you (?:an? |the )?(?:appointment|fellowship|position|post)\b|\bappointed you to\b/,
    /\byou(?:'ve| have) been hired\b|\byou are (?:now )?hired (?:as|at|for)\b|\b(?:candidature|candidacy) has been selected for the (?:post|position|role|job) of\b/,
    /\b(?:we|i) want you (?:as|on|to be|to join|for) (?:our|the|board|us|my)\b|\b(?:we|i) want you to (?:come )?(?:join|work for|work with) (?:us|me)\b/,
    /\b(?:docusign|e-?signature|offer packet|paperwork|contract) (?:is|will be|should be) (?:coming|on its way|on the way|in your inbox|heading your way)\b|\b(?:send|sent|sending|get|receive)(?: you)?(?: over)? (?:a|the|your) docusign\b/,
    /\b(?:put|putting) (?:it |this |the offer |everything |our offer )?(?:down )?in writing\b(?! (?:your|that you|any|why|and send))/,
    /^.{0,60}\b(?:offer details|details of (?:your|the|our) offer|offer summary|verbal offer)\b/,
  ],
  farewell: [
    /\b(?:keep|keeping|kept|bear|have) you(?:r \w+)? in mind\b/,
    /\b(?:welcome|invited?|encouraged?|free|may|can|must|need to|have to|will need to) (?:you )?(?:to )?(?:submit|send(?: us)?|file) (?:a|another) (?:new |fresh |separate )(?:application|resume)\b/,
  ],
};
