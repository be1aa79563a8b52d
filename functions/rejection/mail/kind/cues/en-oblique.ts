/** English decisions said by what happened, by rank, by room or by the forms of a hiring office, rather than by "we decided". */

/** Who or what the decision is about. */
const YOURS = '(?:you|application|candidacy|candidature|name|resume|cv|profile)';
const WORK =
  '(?:posts?|jobs?|place|work|shifts?|roles?|room|openings?|vacanc(?:y|ies)|positions?|hours|spots?|desk|seat|space|gig|placement)';
const A_FEW = '(?:one|two|three|four|five|six|a (?:few|handful|couple|single)|\\d{1,3})';
const OTHER_ONE = '(?:someone|somebody|another|others?|candidates?|applicants?|people|finalists?)';

export const obliqueDecisions: RegExp[] = [
  // Hiring offices of the state
  /\b(?:found|rated|deemed|determined|judged|assessed)(?: to be)?(?: as)?:? (?:\w+ )?(?:not (?:\w+ )?(?:qualified|eligible|appointable|suitable)|unqualified|ineligible|unsuitable|unappointable)\b/,
  new RegExp(
    `\\b${YOURS}\\b.{0,30}(?:\\bnot|n't|\\bno longer) (?:be |been |being )?(?:\\w+ly )?(?:referred|certified|retained|reachable|within reach|recommended for|placed on|found (?:qualified|eligible|suitable)|(?:\\w+ ){0,2}\\b(?:qualified|eligible|suitable) for)\\b`,
  ),
  /(?<!(?:draft|saved|incomplete|unfinished|unsubmitted|started) )\b(?:application|candidacy|candidature)s? (?:\w+ ){0,6}?(?:has|have|is|was|had)(?: \w+){0,3}? (?:expired|decommissioned|deactivated|inactivated|purged|lapsed|discontinued|(?:screened|sifted|filtered) out|eliminated|removed from (?:the|our|this|further|consideration)|no longer (?:active|valid|live|open|current))\b/,
  /\b(?:name|you|application) (?:is|are|was|were)(?: not|n't) (?:\w+ )?(?:on|among|in|part of) (?:the|our|those|that) (?:\w+ )?(?:list|shortlist|selection|names|candidates|group|final|people|ones|invited)\b/,
  /\bno further (?:consideration|part)\b|\bno further (?:action|steps?) (?:will be|is being|has been|are being) taken\b/,
  /\byours (?:was|were|is|has|did)(?: not|n't) (?:\w+ ){0,3}?(?:among|one|selected|chosen|picked|through|successful|make)\b/,
  /(?:\bnot|n't) (?:been )?(?:included|placed|put|added|named) (?:you )?(?:on|in|among) (?:the|our|a|this) (?:\w+ )?(?:short ?-?list|longlist|long list|list of|selection|final|interview list)\b/,
  /\bstatus\b(?: \w+){0,10}? (?:changed|updated|set|moved|is now)(?: \w+){0,5}? ?(?:to|as|:) ?:? ?"?(?:not (?:selected|referred|qualified|retained|hired|shortlisted|progress\w*|under consideration)|no longer (?:under|in|being) consider\w*|rejected|declined|unsuccessful|ineligible|disqualified|not moving forward|closed - )/,
  // Only so many
  new RegExp(
    `\\b(?:could|were able to|was able to)(?: \\w+ly)? only (?:take|choose|pick|appoint|offer|employ|hire|select|keep|have|accept|shortlist|invite|interview|progress|place|bring)(?: on| in| forward)? ${A_FEW}\\b`,
  ),
  new RegExp(
    `\\bonly ${A_FEW}(?: of (?:you|them|those|the \\w+))?(?: \\w+){0,2}? (?:could|was|were|got|went|made|came)(?: be)? (?:taken|chosen|picked|appointed|offered|hired|selected|through|accepted|invited|shortlisted|it)\\b`,
  ),
  new RegExp(
    `\\bhad (?:only |just )?(?:room|space|a place|a post|funds?|budget|money|capacity) for (?:only |just )?${A_FEW}\\b|\\bthere (?:was|were) (?:only|just) ${A_FEW} (?:\\w+ )?(?:places?|posts?|positions?|jobs?|vacanc\\w+|spots?|openings?|slots?|roles?|desks?|seats?)\\b`,
  ),
  // Not you
  /\b(?:won't|will not|shall not|shan't|not going to) be (?:asking|inviting|calling|bringing|having|seeing|putting|taking|recommending|keeping) you(?= (?:back|on|along|forward|through|for|after|again)\b| this (?:time|round|year|season)\b| in (?:for|again|to)\b| to (?:the|an|our|a|join|come|interview|any|your)\b|[,.!]|$)/,
  new RegExp(
    `\\b(?:there(?:'s| is| was| are| were| will be|'ll be)|we have|we've(?: got)?|i have|i've(?: got)?|we had)(?: currently| really| simply| now| sadly)? (?:no|nothing|not (?:an?|any))(?: (?:\\w+ ){0,2}?${WORK})? for (?:you|your (?:profile|skills|background))\\b(?! to)`,
  ),
  /\bnothing (?:suitable|to offer you|that (?:fits|suits|matches))\b(?!\?)|\b(?:can't|cannot|unable to|not able to) offer you (?:anything|something|work|this|it|one)\b/,
  /(?:\bnot|n't|\bunable|\bcannot) (?:been |be )?(?:able )?(?:to )?(?:fit|place|accommodate|slot|squeeze|find (?:an? |any )?(?:place|room|space|post|role|work|job|spot|position) for) you\b(?!(?: in)? (?:on (?:\w+day|the)|at \d|before|tomorrow|today|until))/,
  /\byou (?:didn't|did not|haven't|have not) (?:get|got|land|landed|secured?|win|won) (?:it|the (?:job|post|role|place|position|gig|part|contract))\b|\bit (?:isn't|is not|wasn't|was not|won't be|will not be) you\b/,
  /\b(?:must|have to|had to|need to|going to) (?:disappoint you|let you down|turn you (?:away|down))\b|\b(?:have|has|'ve) turned you (?:away|down)\b/,
  /(?:\bnot|n't) (?:one |quite |really |the right (?:one|thing|person) )?for (?:us|me)\b(?= (?:this time|right now|at the|just now|now|i'm|sorry)|[,.!]|$)/,
  /(?:\bnot|n't) (?:quite |fully |entirely )?(?:come (?:out )?(?:on top|ahead|first|through)|stack up|measure up|make the (?:final|grade|list|top)|get (?:over|across) the line|cross the line)\b/,
  /(?:\bnot|n't) (?:\w+ )?(?:strong|competitive|deep|broad|close|relevant|senior|experienced|extensive|recent|fluent) enough\b|(?:\bnot|n't) sufficient(?:ly \w+)? to (?:offer|invite|extend|appoint|hire|move|proceed|advance|consider|continue)\b/,
  /\b(?:more|less|rather|too|bit|little|slightly|overly) (?:senior|junior|experienced|expensive|speciali[sz]ed|qualified|advanced) (?:than|for) (?:the|this|our|what|we|that)\b/,
  /\b(?:our|my|the) inability to (?:offer|consider|accommodate|place|take|invite|proceed|progress|employ|hire|appoint)\b/,
  /\b(?:role|position|job|post|one|opportunity) (?:isn't|is not|wasn't|was not|may not be|might not be) (?:quite |really )?(?:the (?:right|best) (?:one|fit|match|time)|a (?:fit|match|good fit|perfect fit))\b/,
  /\b(?:don't|do not|didn't|did not|not|no longer) (?:currently |presently |really )?(?:have|see|having) (?:anything|something|any|an?|much) (?:\w+ ){0,3}?(?:that|which|to) (?:would |currently )?(?:match\w*|fits?|suits?|aligns?) (?:you|your|with your)\b/,
  /\b(?:have|has|'ve|got|found) (?:now |already )?(?:someone|somebody) (?:else )?(?:in place|lined up|in the (?:role|post|job|position)|starting|for (?:the|this) (?:role|post|job|position))\b/,
  /(?:\bnot|n't) (?:exactly |quite |really |precisely |necessarily |just )?(?:what|who|whom|the \w+(?: \w+)?) (?:we|i|they|the \w+)(?:'re| are|'m| am| is| were| was|'ve been| have been)(?: currently| really| actually)? (?:looking for|after|seeking|searching for|hoping for|needing)\b/,
  /\b(?:won't|will not|not) be (?:hearing|seeing anything|getting (?:a call|an invitation|an invite)) from us\b(?! (?:unless|until|before|if))|\b(?:isn't|is not|not|won't be|wasn't) (?:unfortunately |sadly |going to be )?a yes\b/,
  /\b(?:there (?:isn't|wasn't|aren't|weren't|won't be)|(?:we|i) (?:don't|didn't|do not|did not) have)(?: currently| really| quite)? (?:an? |any |enough |the )?(?:\w+ )?(?:spots?|places?|rooms?|space|seats?|slots?|roles?|positions?|jobs?|posts?|openings?|work|hours) for (?:you|everyone)\b/,
  /\b(?:opted|decided|chosen|chose|elected|agreed|going|able|managed) to (?:bring (?:on|in|aboard)|hire|appoint|engage|recruit|promote|go with|run with|offer (?:it|this|the \w+) to|select) (?:an? (?:internal|other|different|local|more)|someone|somebody|another|one of|from within|internally|people|folks|candidates)\b/,
  /\b(?:went|gone|going|go|going ahead|gone ahead|moving|moved|sticking) (?:with|for) (?:the )?(?:folks|people|those|others|applicants|candidates|individuals|profiles|finalists) (?:who|that|with|whose|closer|already|from|more|in)\b/,
  /\b(?:list|shortlist|selection|interviews|slots|line-?up)\b.{0,50}\b(?:without you|did not include you|didn't include you|doesn't include you|does not include you|you(?:'re| are|r name is| were)(?: not|n't) on it)\b/,
  /\b(?:application|candidacy|you)\b.{0,40}\b(?:regarded|considered|deemed|treated) as (?:being )?(?:withdrawn|declined|inactive|abandoned)\b/,
  /\b(?:search|process|recruitment|selection|competition|round)(?: \w+){0,8}? (?:ended|concluded|closed|finished|completed|culminated|resulted) (?:with|in|by) (?:the |an? )?(?:appointment|hiring|selection|hire|offer)\b/,
  /(?:\bnot|n't|\bno longer)(?: currently| presently)? (?:plan|plans|planning|intend|intends|intending|propose|expect|wish|able|in a position) to (?:advance|progress|pursue|proceed|move|interview|continue|consider|take|invite|offer|make you|give you|hire|appoint|employ)\b(?! (?:applications|candidates|anyone) (?:who|without)| (?:\w+ ){0,2}?(?:calls|questions|messages|walk-?ins|visits|visitors|changes|requests|payments|meetings|updates?|timelines?|tours|parking|housing|refunds|advice|information|answers?)\b)/,
  // Somebody else
  /\b(?:appointed|hired|promoted|chosen|chose|picked|selected|employed|recruited|took on|taken on|took back|taken back) (?:\w+ )?(?:one|two|three|four|several|some) of (?:our|the|my|their|those)\b|\b(?:took|taken) (?:\w+ )?(?:\w+ )?back (?:from|since) last\b|\btook back (?:one|two|three|four|five|last|some|several|our|the)\b/,
  /\b(?:ranked|rated|scored|placed|put|marked|preferred) (?:[\w-]+ ){0,4}?(?:above|ahead of|higher than|over|before|in front of) (?:you|yours)\b/,
  /\b(?:stick|stay|run|sign|remain|settle|roll)(?:ing|ning)? with (?:an?|another|the other|someone|somebody|our|one of|their) (?:[\w-]+ ){0,3}?(?:candidate|applicant|person|someone|somebody|colleague|choice|internal|finalist|hire|employee)\b/,
  /\b(?:panel|board|team|committee|jury|partners?|manager|client|they|we|head|owner|director)(?: have| has|'ve| had)? (?:went|gone|opted|plumped) (?:instead |in the end |ultimately )?for (?:more |proven |direct |local )?(?:experience|someone|somebody|another|local)\b/,
  /\b(?:choice|vote|preference) (?:has |have )?(?:fell|fallen|falls|went|gone) (?:on|to|for|with|in favou?r of) (?!you\b)/,
  /\bin favou?r of (?:an?|another|other|those|someone|somebody|the other|candidates?|applicants?|more|stronger|our|internal|one) (?:[\w-]+ ){0,3}?(?:candidates?|applicants?|whose|who|with|else|others?|colleague|finalists?|experience|profiles?|people|person)\b/,
  new RegExp(
    `\\b${OTHER_ONE} (?:else )?(?:\\w+ ){0,2}?(?:was|were|is|are|proved|turned out|seemed|came across|came out) (?:to be )?(?:as )?(?:an? |the )?(?:\\w+ )?(?:better|stronger|closer|ahead|on top|more suited|nearer|best)\\b`,
  ),
  /\b(?:call\w* (?:up)?on|turn\w* to|hand\w* (?:it |this )?(?:over )?to|entrust\w* (?:it |this )?to) another\b|(?<!\byou )\bwill be (?:our (?:new|next) (?!(?:office|address|website|number|system|client|product|home|head office|portal|platform|policy)\b)[\w-]+|taking (?:up|on) (?:the|this|our) (?:post|position|role|job|place)\b)/,
  /(?<!(?:\bnot|n't|\bnever) )\bstop(?:ping|ped)? (?:the process |things |it )?(?:here|at this (?:point|stage))\b(?! (?:for|by) )|\bclos(?:e|ing|ed) (?:out|off) (?:your|this|the) (?:application|candidacy|process|file)\b|\breleas(?:ing|ed) (?:you|your (?:application|candidacy))\b(?! (?:to|fee))/,
  /\b(?:ended up|end up|wound up|wind up) (?:hiring|going with|choosing|taking|picking|appointing|offering (?:it|the \w+) to)\b(?! (?:you|both)\b)|\b(?:sticking|staying|stick|stay|continuing|going) with the (?:few |two |three |four |five |\d+ |other )?(?:people|candidates|applicants|finalists|ones)\b/,
  /\b(?:someone|somebody|another|colleague|candidate|applicant|person|woman|man|internal)(?: \w+){0,3}? (?:got|has got|landed|gets|took) the (?:job|role|post|position|place)\b/,
  /\b(?:asked|invited) (?:someone|somebody|another (?:candidate|applicant|person|finalist)) (?:else )?to (?:join|take (?:on|up)|be our|fill|lead|start)\b/,
  // Who was taken has a name
  /\bwho (?:has |have )?(?:now |since |already |formally |happily |kindly )?accepted (?:our|the|this|that) (?:offer|position|post|role|job|appointment)\b|\b(?:selected|appointed|hired|chose|chosen|named) (?:dr|prof|professor|mr|mrs|ms|mx)\b/,
  /(?<!\b(?:you|you'll|you will|who) )\b(?:joins|(?:is|will be) joining|has joined) us as (?:our |the |an? )?(?!(?:part|soon|they|we|you)\b)\w+/,
  /\boffer\b.{0,110}\b(?:(?:cannot|can't|can no longer|no longer|could not|will not|won't|does not|doesn't|cannot now) (?:now |therefore )?(?:stands?|be (?:honou?red|kept|made good|confirmed|fulfilled|maintained|upheld)|go (?:ahead|through)))\b|\boffer (?:letter )?(?:stands?|is|has been|shall be|becomes?) (?:\w+ ){0,2}?(?:null|void|cancell?ed|revoked|invalid|invalidated|terminated|annulled)\b/,
  // What was asked for and what there is do not meet
  /\b(?:does not|doesn't|do not|don't|did not|didn't) (?:quite |fully |really |closely |currently )?(?:line up|overlap|map|square|tally|mesh|jibe) (?:well |closely )?(?:with|onto|to) (?:the|what|our|this)\b/,
  /\b(?:this|it|that)(?: one| role| job| position| opening)? (?:isn't|is not|wasn't|was not|won't be) (?:one )?for you\b/,
  /\bfalls? (?:just )?outside (?:of )?(?:the|our|that|this|those) (?:[\w-]+ ){0,3}(?:window|bracket|area|radius|catchment|band|time ?frame|dates|eligibility|criteria|range|cohort)\b/,
  /(?:\bnot|n't|\bunable to) (?:quite |\w+ly )?(?:make|made|making) it (?:to|through|past|further|into|onto|beyond)\b|(?:\bnot|n't) (?:quite )?(?:get|got|gotten) (?:through|past|beyond|further than) (?:to )?(?:the|our|this)\b/,
  // Struck off, marked, lapsed
  /\b(?:name|you|application)\b.{0,30}\b(?:removed|withdrawn|deleted|struck|dropped|taken off) (?:off |from )?(?:the|our|this) (?:[\w-]+ ){0,2}?(?:eligib\w+|merit|register of|hiring|referral|certification|applicant|candidate|interview|short-?|appointment) ?(?:list|register|pool|roster)?\b/,
  /\b(?:dossier|file|packet|submission|candidate profile|application) (?:\w+ ){0,4}?(?:is|be|was|been|are) (?:\w+ )?(?:closed|archived|inactivated) without (?:further )?(?:review|consideration|action)\b|\byour submission (?:has been|is now|was|is) (?:closed|archived|inactive)\b/,
  /\b(?:can't|cannot|can not|unable to|not able to|no longer able to|won't be able to|not in a position to) (?:honou?r|keep|stand by|go through with|uphold|follow through (?:on|with)) (?:the|our|your|this|that) (?:[\w-]+ ){0,5}?offer\b/,
  /\b(?:outcome|decision|result|verdict|answer|recommendation)\b.{0,24}\b(?:is|was|came back|as)(?: a| an)? "?(?:no[- ]hire|no\b(?! (?:longer|later|decision|change|surprise|different))|negative|rejection|pass\b|decline\b)/,
  /\bhold(?:ing)? off (?:on|from) (?:taking |any |the |further )*(?:next steps?|moving|proceeding|continuing|advancing|interview\w*)\b|\bwhat (?:we|i|they|the \w+) (?:really |actually )?needs?\b.{0,30}\bis (?:someone|somebody|a person|people|a candidate)\b|\b(?:this|that|here) is as far as (?:we|i) (?:can|could|will)\b/,
  /\b(?:does not|doesn't|do not|don't|did not|didn't) (?:allow|permit|enable) us to (?:invite|progress|proceed|offer|move|consider|take|continue|advance)\b/,
  /\b(?:people|folks|profiles) (?:who|whose|with|that)\b.{0,80}\b(?:better|more closely|closer|closely|stronger|more suit\w+|more direct\w*|more relevant|more in line|more experience|best match)\b/,
  /\bapplication\b.{0,60}\b(?:has been|was|is) (?:\w+ )?(?:cancell?ed|voided|terminated)\b.{0,12}\b(?:because|as|since|due to|for) (?:you|your|the|we|no|of|failing)\b(?! (?:\w+ )?(?:requested|asked|withdr))|\b(?:cannot|can't|could not|will not|won't|not) be (?:entertained|acceded to|acted upon)\b/,
  /\b(?:an?|the|another|one) (?:applicant|candidate|person|finalist|individual|colleague)\b(?: \w+){0,4}? (?:has|have) (?:now |since |already |recently )?(?:accepted|been offered|signed)\b/,
  /\breleas(?:e|ing|ed) (?:all |the |our |other |remaining )+(?:candidates|applicants)\b|\blet(?:ting)? (?:all|the remaining|every) (?:of )?(?:the |our )?(?:candidates?|applicants?)(?: \w+){0,3} go\b|\b(?:applications|candidates|applicants) (?:have|has) been (?:moved|set|changed) to inactive\b|\b(?:didn't|did not|hasn't|has not|won't|couldn't) (?:quite )?pan out\b/,
  /(?:\bnot|n't) (?:been |be )?possible (?:for us )?to (?:offer you|invite you|progress|take you|include you|appoint you|interview you|shortlist you|consider you)\b(?!.{0,30}\b(?:feedback|refund|parking|another (?:date|time)|alternative|expenses)\b)/,
  /\b(?:moved|gone|going|moving|went|proceed\w*|filled it) (?:ahead |forward |on )?with an? internal (?:transfer|hire|move|promotion|referral|appointment)\b/,
];

export const obliqueClosings: RegExp[] = [
  /\b(?:have|has|'ve|'s) (?:now |already |since |just )?(?:hired|recruited|appointed|found (?:someone|somebody)) for (?:the|this|that|our) (?:[\w-]+ ){0,3}?(?:opening|position|role|job|post|vacancy|spot|shift)\b/,
  /\b(?:not|n't) (?:currently |actively )?(?:looking for|after|needing|taking on|seeking) (?:anyone|anybody|someone|somebody|any) (?:else|more|further|new|at the|right now|this)\b|(?:\bnot|n't|\bno longer) (?:currently )?(?:take|taking|have|having|offer|offering|host|hosting|hire|hiring) (?:on )?(?:any )?(?:\w+ )?(?:interns|apprentices|trainees|internships|apprenticeships)\b/,
  /\b(?:requisition|posting|job|position|vacancy)(?: requisition)? (?:that |which )?you applied (?:to|for) (?:has been|was|is) (?:now )?closed\b/,
  /\b(?:place|post|position|role|job|spot|gig|vacancy|slot|shift) (?:gone|taken|filled) (?:already|now|unfortunately|sadly|i'm afraid|since)\b|\bthat's the (?:place|post|role|job|position) gone\b/,
  /\bno (?:current |open |suitable |available |vacant )*(?:vacanc(?:y|ies)|positions?|openings?|roles?|opportunit(?:y|ies)|posts?|jobs?) (?:\w+ ){0,4}?(?:corresponding to|correspond to|matching|match|suited to|suit|suitable for|in line with|fitting|fit|that (?:would )?(?:match(?:es)?|fits?|suits?|corresponds? to|lines? up with|aligns? with)) (?:you|your)\b/,
  /\bno (?:open|vacant|funded|paid|available) (?:[\w-]+ )?(?:positions?|roles?|posts?|vacanc(?:y|ies)|jobs?|places?|slots?)\b(?! (?:that|which|you) (?:you )?(?:applied|saved))/,
  /\b(?:don't|do not|no|not) (?:\w+ )?(?:have )?(?:any |the )?(?:funding|funds|budget) (?:\w+ )?(?:for|to (?:hire|take|support|fund|bring|offer)) (?:an?|any|another|new|more|anyone|you)\b/,
  /\b(?:don't|do not|doesn't|does not|no|not|nor) (?:\w+ )?(?:(?:have|having|see|foresee|anticipate|expect|with) )?(?:any |an? )?(?:immediate|current|urgent|present|pressing|near-term|real) (?:\w+ )?(?:needs?|plans?|demand|requirements?)\b/,
  /\b(?:aren't|isn't|not) (?:currently |actively |presently |really |looking to |planning to |in a position to |able to ){0,2}(?:hiring|hire|recruiting|adding to the team|add to the team|bring anyone (?:on|in)|take anyone on|taking anyone on|expanding the team|expand the team|growing the team|grow the team)\b(?! (?:process|managers?|decision|freeze))/,
  /\b(?:returned|ended|closed|concluded|completed|finished) (?:[\w-]+ ){0,5}?without (?:an? |any )?(?:selection|appointment|hire|hiring|award)\b/,
  /\bno (?:selection|appointment|hire|candidate|applicant|one|offer) (?:was|has been|will be|is being|is to be) (?:made|selected|appointed|hired|taken on|chosen)\b/,
  /\bno longer (?:an?|any) (?:[\w-]+ ){0,2}?(?:need|requirement|budget|headcount|funding|vacancy|position|role|opening|approval|job|post)\b/,
  /\b(?:place|post|position|role|job|spot|gig|vacancy|slot|shift)s?(?:'s|,| -|:) (?:already |now |just |since |sadly |been )?(?:gone|taken|filled|snapped up|closed|cancell?ed|pulled)\b/,
  /\b(?:lost|losing|without) (?:the |our |its )?(?:funding|budget|contract|client|project|approval|headcount) (?:for|to) (?:the|this|your|an?|hire|fill|recruit)\b|\b(?:funding|budget|headcount|approval|project|contract) (?:\w+ ){0,3}?(?:fell through|fallen through|was pulled|been pulled|been cut|was cut|didn't come|did not come|(?:not|n't) (?:been )?(?:approved|signed off|granted))\b/,
  /\b(?:we|shop|site|branch|office|store|restaurant|kitchen|cafe|business|department|company|plant)(?:'re| are| is| has| have| will be)(?: \w+)? (?:clos(?:ing|ed) (?:down|for good|its doors|our doors|permanently)|shut(?:ting)? down|wound up|ceas(?:ing|ed) trading|gone into administration|disbanded)\b/,
  /\b(?:role|position|job|post|req|requisition|opening|headcount|vacancy|search|contract) (?:just |unexpectedly |suddenly )?(?:got|gets|getting) (?:pulled|cut|axed|scrapped|cancell?ed|filled|frozen|closed|eliminated|killed|nixed|canned|shelved)\b/,
  /\b(?:no|isn't an?|not an?|no longer an?) (?:job|role|position|req|opening|post) (?:for you )?(?:to (?:fill|interview for|offer|hire for|start|come to)|left|any ?more)\b|(?<!\b(?:once|until|when|if|after) )\b(?:they|we|client|company)(?:'ve| have| had)? (?:just |already |since |now )?filled it\b(?! (?:in|out)\b)|\bwe(?:'ve| have) (?:now |already |just |since )?(?:hired|appointed)(?=[.;!]|$)/,
  /\b(?:all|any|every|these|those) (?:\w+ ){0,3}(?:searches|search|hires|openings|recruitments?|requisitions|vacanc\w+|positions|roles)\b.{0,24}\b(?:be|been|were|are|was|is) (?:\w+ly )?(?:cancell?ed|suspended|halted|frozen|terminated|taken down|called off)\b/,
  /\b(?:currently |already |now |we |i )(?:have|has|'ve|got|have got) (?:enough|plenty of|sufficient|all the) (?:tutors|people|staff|drivers|teachers|sitters|candidates|interns|help|hands|cover|instructors|cleaners|guards|nurses|carers|writers|freelancers|contractors)\b(?! (?:to|who|for (?:now|the)))|(?:\bnot|n't) (?:currently )?(?:onboarding|adding|bringing on|signing (?:up|on)|recruiting) (?:any ?more|any new|any|new|more)\b/,
  /\b(?:positions?|roles?|jobs?|posts?|vacanc\w+|spots?|seats?|openings?) (?:\w+ ){0,2}?(?:has|have) (?:now |all |already )*been (?:offered|accepted|awarded|assigned)\b(?! to you)/,
  /\bhiring (?:stop|halt|moratorium)\b|\bpull(?:ed|ing) (?:all |the |our |their |its )*(?:\w+ )?(?:reqs?|requisitions|openings|roles|positions)\b|\bgood (?:on|for) (?:staff|people|help|hands|drivers|cooks|servers)\b|(?:\bnot|n't) be (?:adding|bringing (?:on|in)) (?:anybody|anyone|more people|any more|staff|new people)\b/,
  /\bpaus(?:e|ing|ed) (?:this|the|our) (?:search|hiring|recruitment|process|hire) (?:indefinitely|for good|permanently)\b/,
  /\b(?:has|have|'ve) (?:now |already )?(?:finished|completed|stopped|ended|wrapped up|concluded) (?:all |our |its |the )*(?:hiring|recruiting|recruitment)\b/,
  /\b(?:met|reached|hit) (?:our|the|its) (?:hiring|staffing|recruitment|headcount) (?:goals?|targets?|needs?|limit|quota)\b/,
];
