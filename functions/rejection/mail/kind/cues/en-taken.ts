/** English ends told by who has the post now, by what tipped it, by a score, or by where somebody stops; small firms and friends write so. */

/** Somebody who is not the reader, by what they are to the house. */
const WHO =
  '(?:candidates?|applicants?|person|colleague|lad|lass|girl|guy|fella|bloke|chap|lady|woman|man|gentleman|friend|relative|niece|nephew|cousin|daughter|son|brother|sister|neighbou?r|graduate|contractor|freelancer|temp|insider|internal|referral|local|couple|interim|someone|somebody)';
const KIN =
  "(?:niece|nephew|cousin|daughter|son|brother|sister|brother-in-law|wife|husband|mate|friend|dad|mum|mom)(?:'s [\\w-]+)?";
const ANOTHER_ONE = `(?:an?other|one of the others?|the other(?: two| three)?|(?:an?|the|my|our|your) (?:[\\w-]+ ){0,3}?${WHO}|some(?:one|body)(?= (?:else|who|with|from|nearer|closer|local|we|i|already)\\b))`;
const A_POST =
  '(?:posts?|jobs?|roles?|positions?|places?|spots?|seats?|vacanc(?:y|ies)|spaces?|shifts?|hours|openings?|internships?|apprenticeships?|traineeships?|fellowships?|assistantships?|lectureships?|chair|desk|round|gig)';

export const takenDecisions: RegExp[] = [
  // Who has it
  new RegExp(
    `\\b(?:decid(?:ed|ing) on|settled on|landed on|plump(?:ed|ing) for|opt(?:ed|ing) for|stick(?:ing)? with|stuck with|staying with|(?:said|saying|say) yes to|signed up|brought in|tak(?:en|ing) on|took on|g(?:ave|iven|iving|oing to give) (?:it|the ${A_POST}) to) ${ANOTHER_ONE}\\b`,
  ),
  new RegExp(
    `\\b(?:an?other|an? (?:internal|different|local|former)|the other) (?:[\\w-]+ )?(?:${WHO} )?(?:has|have|was|were|is) (?:now |since |already |just )*(?:been )?(?:engaged|taken on|brought in|signed(?: up)?|given|awarded|retained|secured|booked)\\b`,
  ),
  new RegExp(
    `\\basked ${ANOTHER_ONE} to (?:start|join|begin|come on|come and|take (?:it|on|the|up)|do it|work|be our|fill|step)\\b`,
  ),
  new RegExp(
    `\\b(?:my|our|his|her|the (?:boss|owner|manager|chef)'s|(?:wife|husband|boss|owner)'s) ${KIN} (?:is|are|will|has|wants|starts?|said|(?<=')s|'ll)?\\b[^.;]{0,20}\\b(?:help(?:ing)? (?:me |us )?out|tak(?:e|ing) (?:it|the \\w+) on|doing it|step(?:ping)? in|start(?:s|ing)|fill(?:ing)? in|after the (?:job|work))\\b`,
  ),
  /\b(?:has |have |had |was |were |been )?(?:awarded|given|allocated|offered|assigned) to (?:an?other|the other|someone|somebody|one of) (?:else|applicants?|candidates?|finalists?|persons?|people|colleague|of)?\b(?! (?:client|department|team|recruiter|customer|bidder|supplier|agency))/,
  new RegExp(
    `\\b${A_POST} (?:is |has |is now |will now |now )?(?:goes|going|go|gone|went) to (?:mr|mrs|ms|miss|dr|prof\\w*|my|someone|somebody|an?other|the other|one of (?:the|them|our))\\b`,
  ),
  /\basked (?!(?:you|me|us|them|for|all|everyone|candidates|applicants)\b)[\w'-]+(?: [\w'-]+)? to (?:join us|come on board|start with us) as\b|\b(?:called|led|able|agreed|resolved|voted|decided) to (?:appoint|call|engage|employ) (?!you\b)(?:mr|mrs|ms|miss|dr|prof|rev|fr|the rev)\w*\b/,
  /\b(?:we|i|they)(?:'ve| have)? (?:now )?(?:made|offered) (?:him|her|them|the other) (?:an offer|the (?:job|role|post|place|position))\b|\boffer,? (?:which|that|and) (?:they|he|she|has|was|it)(?:'ve|'s| has| have| was| were| happily| gladly| already| been){0,3} accepted\b|\b(?:our|the|an) offer (?:was|has been) (?:now )?accepted\b(?! by you)/,
  /\b(?:person|one|candidate|applicant|woman|man|lady|chap|girl|guy|lad) (?:who (?:got|landed|has) (?:it|the (?:job|role|post|place|spot))|(?:that |who |whom )?we(?:'ve| have)? (?:clicked with|ended up (?:with|hiring|choosing)|went with|gone with|gone for|went for))\b(?! (?:\w+ ){0,4}?(?:didn't|did not|has left|left|hasn't|withdrew|has withdrawn|turned|pulled|changed|won't|is fully))/,
  // What tipped it
  /(?<!\byour (?:[\w-]+ ){0,8})\b(?:tipped (?:it|things|the (?:balance|scales?))|(?:swung|clinched|sealed|edged) it|(?:is|was) what (?:decided|settled|swung|clinched|tipped) (?:it|things|the matter)|(?:is|was|being|as) the (?:decider|deciding factor|clincher|tie-?break\w*))\b(?! (?:for you|was your|in your|were your|is your))/,
  /\byours (?:among|amongst) (?:them|these|those)\b(?! that| which)|\bfound (?:what|who|whom|the (?:person|people|one)) (?:we|i|he|she|they) (?:was|were|am|are|is|had been)(?: \w+)? looking for\b|\bcast (?:the|this|that|your) (?:part|role|character) (?:elsewhere|with (?:someone|somebody|another)|differently)\b|(?:\bnot|n't) (?:quite )?(?:make|get past|survive) (?:the|that|our) (?:\w+ )?cut\b/,
  /\bvoted (?:a )?(?:no-?hire|no\b|against|not to|the other way|for (?:an?other|the other|someone|somebody))(?! (?:change|time))/,
  /\b(?:saying|say|said) no to you\b|(?:\bnot|n't) (?:quite |yet )?where (?:we|they|i) need(?:ed)? (?:it|you|that) to be\b|\byou(?:'re| are) not (?:quite )?there yet\b/,
  /\b(?:cannot|can't|can no longer|will not|won't) be (?:considered|processed) (?:any )?further\b|\bnot (?:be )?(?:forwarded|passed on|released) to the (?:\w+ )?(?:committee|panel|board|manager|department)\b|\breceived after the (?:\w+ )?(?:deadline|closing date)\b(?!.{0,60}\b(?:accept|consider)\w*\b)/,
  /\bapplications?\b.{0,40}\b(?:have|has) been released\b|(?:\bnot|n't|\bcannot|\bunable to) (?:be able to )?onboard you\b|\bbelow the \d+ (?:points? |marks? |per ?cent )?(?:required|needed)\b/,
  // Where somebody stops
  /\b(?:going to|'ll|will|have to|had to|need to|should|decided to|best to|we're|we are|i'm) (?:have to )?(?:paus(?:e|ing)|park(?:ing)?(?: (?:it|things|this))?|call(?:ing)? it|wrap(?:ping)?(?: (?:it|things))? up|draw(?:ing)? (?:a|the) line|cut(?:ting)? it(?: off)?|end(?:ing)? (?:it|things)) (?:here|there|at this (?:point|stage)|under this)\b(?! (?:for (?:lunch|today|a)|and (?:pick|resume|continue)))/,
  /\b(?:go(?:es|ing)?|take|taking|taken|took|get(?:s|ting)?|got)(?: (?:it|you|this|things|your \w+))? no further\b(?! than)|\bno (?:way|scope|route) (?:for (?:me|us) |that (?:i|we) can |i can |we can )?(?:to )?(?:take|move|progress|bring|put) (?:it|this|you|things|your \w+) (?:any )?(?:further|forward|on)\b/,
  /\b(?:it|this one|this time it|the (?:job|post|role|place))(?:'ll| will| has|'s| is)(?: got)?(?: have)?(?: going)?(?: to)? be (?:someone|somebody) else(?:'s)?\b|\bthis (?:one |role |match |time )?(?:isn't|is not|wasn't|was not) for us\b/,
  // Who says no
  /\b(?:client|customer|hiring manager|panel|end client|account|customer side)(?: has| have|'ve| had)? (?:\w+ )?(?:rejected|declined|turned down|regretted|dropped|not shortlisted) (?:the|this|your|ur|our) (?:profile|cv|resume|submission|candidature|candidate)\b/,
  /(?<=^|[,.!] |\b(?:mate|sorry|soz|nah|we|already|just|have|we've|i've) )got (?:someone|somebody|a (?:lad|girl|guy|fella|bloke))(?=[.,!]|$| (?:in|already|else|now|sorted|for (?:it|the|this)|starting|lined)\b)/,
  /(?:\bnot|n't) (?:be )?need(?:ing)? (?:anybody|anyone|any (?:more|further|extra) \w+)\b(?! (?:from|to (?:sign|confirm)))|\b(?:got|found|hired|have) (?:my|our) (?:new )?(?!(?:first|last|next|eye|team)\b)[\w-]+ now\b(?! (?:on|in|at|ready|set|working|open))/,
  /(?:\bnot|n't|\bunable)(?: been| be)?(?: able)?(?: to)? include (?:yours|your (?:application|cv|resume|name|profile))\b|(?:\bnot|n't|\bunable)(?: been| be)?(?: able)? to (?:make|find) (?:room|space|a place) for (?:you|yours|your)\b|(?:\bnot|n't) an application (?:that |which )?we (?:were|are|could)\b[^.;]{0,40}\b(?:room|space|forward|progress)\b/,
  /(?:\bcannot|can't|\bunable to|\bnot able to|won't be able to) (?:add|put|place|take) you (?:to|on|onto) (?:the|our|my) (?:[\w-]+ ){0,2}?(?:list|roster|rota|books|register|pool|panel|bank|crew|team)\b|(?:\bnot|n't) (?:line up|match|overlap|align|fit together)(?: \w+)? (?:well |closely )?enough\b/,
];

export const takenClosings: RegExp[] = [
  /\bmarked (?:the|this) (?:job|position|role|post)\b.{0,60}\bas (?:filled|closed)\b|\bapplications (?:to|for) this (?:job|position|role|post|posting) (?:are|were|have been) (?:now )?(?:archived|closed)\b/,
  new RegExp(
    `\\b${A_POST}\\b(?: [\\w-]+){0,4}? (?:got|has been|have been|was|were|is|are) (?:\\w+ )?snapped up\\b|\\b${A_POST} (?:at|in|for|on) (?:this|our|that|the) (?:[\\w-]+ ){1,3}(?:have|has|are|is)(?: all| now| already)* gone\\b`,
  ),
  /\b(?:recruitment|recruiting|hiring|search|competition|campaign)\b(?: (?:to|for|of) [^.;]{2,60}?)? (?:has|have) (?:now )?(?:ceased|been (?:ended|halted|discontinued|terminated))\b|\b(?:the|our|this) search (?:for [^.;]{3,60} )?(?:has|is) (?:now )?(?:concluded|ended|over|closed|finished|been (?:concluded|closed))\b(?! (?:on|by|in|when|for (?:new|applications)))/,
  /\b(?:put|placed) on ice\b|\b(?:all|ongoing|current|pending|remaining|outstanding) (?:\w+ )?applications (?:are|were|have been|will be)(?: now)? (?:being )?closed\b/,
  /\b(?:project|contract|job|role|position|start)(?:'s| is| was| has been| got)? (?:binned|canned|cancell?ed), |\b(?:they|client|customer|hq|head office)(?:'ve| have| has)? (?:binned|canned|axed|nixed|ditched) (?:it|the (?:role|job|project|contract|post))\b/,
];
