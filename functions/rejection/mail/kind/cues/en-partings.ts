/** English decisions said by what does not match, where an application stops, who passes, and how few are left. */

/** What an application is held against. */
const ASKED_FOR =
  '(?:requirements?|needs?|criteria|qualifications|role|position|job|opening|description|specifications?|looking for|seeking|hoping for|expectations)';
const YOURS =
  '(?:background|experience|profile|skills?|skill ?set|expertise|strengths|resume|cv|qualifications|career|application|candidacy)';
const ON_YOU =
  '(?: on (?:you|this one|this (?:candidate|profile|application|time)|it|your (?:profile|resume|cv|candidacy|application)))?(?=[.!,;:]|$| - | (?:for|at|this|because|due|after|since|right now|so|unfortunately|sorry|with)\\b)';

export const partingDecisions: RegExp[] = [
  // The match is denied
  new RegExp(
    `(?<!\\b(?:why|where|how|say|whether) )\\b(?:it|this|that)\\b.{0,16}(?:\\bnot|n't) (?:\\w+ ){0,2}?(?:match|fit|suit|meet|correspond|align|aligned|matching|close)\\b.{0,60}\\b(?:${ASKED_FOR}|as (?:closely|well)|others?)\\b`,
  ),
  /(?:\bnot|n't) (?:quite )?(?:as|so) (?:\w+ ){0,2}?(?:close(?:ly)?|strong(?:ly)?|relevant|aligned|competitive|suited)\b.{0,60}\b(?:others?|those|several|some|the (?:role|position|job|requirements)|(?:we|they|the \w+)(?:'d| had| have| would| need\w*| want\w*))\b/,
  new RegExp(
    `\\byour (?:\\w+ ){0,2}?${YOURS}\\b(?: \\w+){0,6}? (?:differ(?:s|ed)?|diverge[sd]?|deviate[sd]?|(?:is|are|was|were|looks?|seems?) (?:\\w+ )?(?:different|far)) from (?:what|the|that|our|those)\\b`,
  ),
  new RegExp(
    `\\byour (?:\\w+ ){0,2}?${YOURS}\\b(?: \\w+){0,3}? (?:is|are|was|were|seems?|looks?|appears?|leans?|proved)(?: to be)? (?:an? )?(?:\\w+ )?(?:weaker|poorer|looser|lesser|less (?:of an? |\\w+ )?(?:fit|match|suited|aligned|relevant|close|strong)|more (?:suited|geared|tailored|oriented|aligned) (?:to|for|toward|towards|with) (?:an?|other|another|different)|better suited (?:to|for) (?:an?|other|another|different|something))\\b`,
  ),
  /(?:\bnot|n't) (?:(?:look|seem|feel|appear)(?: like| to be)? |quite |really |exactly |fully |entirely |necessarily )?(?:the |a |an |our )?(?:(?:right|best|ideal|perfect|strongest|closest|exact|good|great|strong|close) )*(?:fit|match)(?=[.!,;]|$| (?:here|for (?:us|me|our|this|what)|we|overall|compared|relative|among|that we)\b)/,
  /(?:\bnot|n't) (?:quite |exactly |really |precisely )*what (?:we|the \w+|they|she|he|our \w+|my \w+)(?: \w+)? (?:had|have|needs?|needed|wants?|wanted|hoped|requires?|required|were|was|is|are) ?(?:in mind|(?:been )?(?:hoping|asking|aiming)\b|to\b|for\b|in\b|here\b|right now|at this|(?=[.!,;]|$))/,
  /(?<!\byou(?:'re| are| were)? )\b(?:hop(?:ed|ing)|looking|wanted|needed|expected|liked)(?! forward)(?: \w+){0,5}? (?:more|deeper|stronger|longer|greater) (?!than )(?:[\w/-]+ ){0,4}?(?:experience|expertise|exposure|depth|knowledge|background|skills?|years|seniority|and less)\b/,
  /\b(?:looking|searching) for (?:\w+ ){1,3}?(?:who|with|whose|that) (?:have |has |bring )?(?:more|deeper|stronger|greater) (?!than )/,
  /\b(?:others|several|some (?:of the )?others|a (?:few|number) of others)\b(?: (?:we|who|that|in|had|have)\b(?: \w+){0,3}?)? (?:match\w*|fit\w*|align\w*|lin\w+ up|suit\w*|correspond\w*|meet|met) (?:\w+ ){0,5}?(?:better|closer|more (?:closely|fully|directly|precisely|strongly))\b/,
  /\b(?:better|closer|stronger) (?:fit|match)\b.{0,1}(?:than (?:you|yours|your)\b|elsewhere|among the other|in (?:other|another)|with (?:other|another|someone))/,
  /\b(?:needs?|requires?|needed|required|wanted) (?:an?|some) (?:[\w-]+ ){1,3}?with (?:more|deeper|stronger|longer|greater) (?!than )|\b(?:more|higher|deeper|longer|stronger|other|different) (?:[\w-]+ ){0,5}?than (?:you|your \w+)(?: \w+)? (?:have|has|bring|shows?|offer|holds?|list(?:ed|s)?|demonstrates?)\b/,
  /\b(?:others|candidates|applicants|people|someone|somebody) (?:\w+ ){0,2}?(?:showed|shown|brought|bring|demonstrated|offered|possess\w*|presented|came with) (?:\w+ )?(?:more|stronger|deeper|better|broader|closer)\b|\bless (?:\w+ly )?(?:competitive|qualified|suitable|relevant|experienced|aligned|suited|strong) (?:\w+ ){0,3}?than (?:others?|those|some|the|what|several)\b/,
  /(?<=\byou(?:r \w+)? (?:do|does|did) ?)(?:\bnot|n't) (?:\w+ )?(?:possess|have|hold|demonstrate|reflect|show) (?:\w+ ){0,4}?(?:experience|qualifications?|skills?|background|years)\b(?: \w+){0,3}? (?:we|they|required|needed|necessary|for (?:the|this)|(?:this|the) (?:role|position|job|post|team))\b/,
  /(?:\bnot|n't) (?:quite |really |fully |entirely )?(?:in line|on par|in keeping|in step) with (?:our|what|the|this|those|other)\b|(?:\bnot|n't) (?:quite )?(?:rise|risen|float) to the top\b|(?:\bnot|n't) stand out (?:among|from|as|enough|in)\b|\b(?:can't|cannot|can not|couldn't) use you\b/,
  // It ends here
  /(?<!\b(?:step|part|section|page|phase|stage|portion|half|round)(?: \w+)? of )\b(?:your|this|the|our) (?:\w+ )?(?:application|candidacy|candidature|process|consideration|journey|submission|conversations?)\b(?! (?:period|window|deadline|portal|form|system))(?: \w+){0,5}? (?:stop(?:s|ped)?|end(?:s|ed)?|conclude[sd]?|close[sd]?|halt(?:s|ed)?|finishe[sd]|is over|comes? to (?:an end|a close)|(?:came|come) to (?:an end|a close)) (?:for you|here|at this (?:point|stage|step|time)|with (?:us|this (?:message|email|e-mail|letter|note|step|stage))|there)\b(?! for (?:an?|the|some|two|three|several|\d))(?! (?:and|while|as) (?:the|our|your|we) (?:next|second|final))/,
  /(?<!\b(?:step|part|section|page|phase|stage|portion|half|round)(?: \w+)? of )\b(?:your|this) (?:\w+ ){0,2}?(?:application|candidacy|candidature)\b(?! (?:process|period|window|deadline|phase|round|portal|form))(?: [\w/-]+){0,8}? (?:has |have |had |was |is )?(?:now |been |hereby |therefore )*(?:concluded|ended|come to an end|came to an end|run its course|reached (?:its|the) (?:end|conclusion)|at an end)\b(?! (?:your|the|our) )/,
  /\b(?:end|ending|ended|wrap|wrapping|leave|leaving|conclude|concluding) (?:things|it)\b.{0,5}here\b(?! (?:a|an|the|to|for|on)\b)/,
  /\bthis is where (?:we|i|it|things|(?:your|our|the) \w+)(?:'ll| will| must| should| has to| have to)? (?:stop|end|close|leave|conclude|finish|draw)\b|\b(?:it|this|that) (?:all )?(?:stops?|ends?) here\b(?! for (?:an?|the|some|two)\b)|\bas far as (?:your (?:application|candidacy)|you|it|things|this(?: one)?) (?:will |can |could |is going to )?(?:go|goes|went|gets?|got|comes?|came|progress\w*|makes?|made it)\b(?= (?:this|with|for|in|here|on)\b|[.!,;]|$)/,
  /\b(?:application|candidacy|name|you)\b.{0,20}\b(?:taken|pulled|removed|dropped) (?:out of|from) (?:the|our) (?:process|running|pool|search|pipeline|shortlist)\b(?!.{0,60}\b(?:request\w*|asked|wish\w*)\b)/,
  /\b(?:marks|is|brings|means|signals) the end of (?:your|this|the|our) (?:\w+ )?(?:application|candidacy|candidature|process)\b|\b(?:stop|stopping|stopped) your (?:\w+ )?(?:process|interviews)\b/,
  // Somebody passes
  new RegExp(
    `\\b(?:they|client|manager|team|she|he|company|employer|panel|group|department|director|firm)(?:'re| are| is|'s| have| has|'ve)? (?:\\w+ly |both |all |just |now |going to |gonna |decided to |chosen to |opted to |elected to )*(?:passing|pass|passed)${ON_YOU}`,
  ),
  /\b(?:we|i)(?:'re| are|'m| am|'ve| have|'ll| will)(?: \w+){0,3}? pass(?:ing|ed)? on (?:this (?:one|time|application)|moving|you(?= (?:for|at|this)\b|[.!,]|$))|\bpass(?:ing|ed)? on your (?:application|candidacy|profile|resume) (?:at this|for now|this time)\b|\b(?:took|taking|take|taken) a (?:hard )?pass\b/,
  /\b(?:client|manager|team|they|company|employer|panel)(?:'s| is| are|'re| was| were)?(?: not|n't) (?:interested|keen|sold|convinced|biting|moved)\b(?! (?:until|yet))/,
  /(?<=\b(?:they|client|manager|team|we|she|he|company|panel) (?:\w+ )?(?:do|did|does) ?)(?:\bnot|n't) (?:want|wish) to (?:take|move|go|continue|proceed|progress|pursue|bring|carry|advance|interview|meet)\b/,
  /\b(?:declined|refused) to (?:interview|meet|consider|proceed|move|continue|pursue|advance|extend|hire)\b/,
  /(?<!\byou(?:'re| are) )(?:\bnot|n't) interested in (?:moving (?:forward|ahead|to|on)|proceeding|continuing|interviewing|meeting|going (?:forward|ahead|any)|pursuing|taking (?:it|this|you))\b/,
  /(?<!\b(?:nobody|no one|none of them|one) )\bpassed on you(?=[.!,;]|$| (?:and|too|for|at|this|because|due|since|after|as)\b)|\b(?:wants?|wanted|prefers?|preferred|chooses?|chose|choosing) to pass(?: on (?:this one|this time|you|your \w+|it))?(?=[.!,;]|$| (?:for|at|this|because|since|as)\b)/,
  /\bpassed on (?:the|your|my) (?:[\w/-]+ ){0,4}?(?:submittal|submission|profile|resume)\b/,
  // No step, no place, no day for it
  /\b(?:won't|will not|not going to|not) be (?:scheduling|arranging|booking|setting up) (?:any )?(?:next steps|further (?:steps|rounds|interviews|conversations))\b/,
  /\bfilled (?:our|the|all (?:of )?(?:our|the)) (?:interview|phone screen|screening) (?:slate|schedule|slots|list)\b/,
  /\b(?:could not|couldn't|cannot|can't|unable to|not able to|weren't able to) (?:match|pair) you (?:with|to) (?:an?|any|one of) (?:\w+ )?(?:employer|host|company|partner|team|project|position|role)\b/,
  // So few are left, and others
  /(?<!\b(?:will|to|then|be|are|still|'ll|'re) )\b(?:narrow\w*|whittl\w*|par(?:ed|ing)|trimm\w*|winnow\w*|cut|boil\w*|reduc\w*)(?: \w+){0,5}? (?:to|down to) (?:(?!(?:you|yours)\b)[\w-]+ ){0,4}?(?:(?:candidates|applicants|people|folks|finalists|others|profiles|group|handful|few|those|individuals) )(?:of (?:\w+ )?(?:candidates|applicants|people|folks|finalists|others|profiles) )?(?:who|whose|with|that|closer|closest|already|and (?:we )?(?:won't|will not))\b/,
];
