import type { CueSet } from './cue.ts';

const ON =
  '(?:move|moving|moved|proceed|proceeding|progress|progressing|progressed|advance|advancing|advanced|go|going|continue|continuing|pursue|pursuing|take|taking|taken|bring|bringing|carry|carrying|invite|inviting|offer|offering|extend|extending|consider|considering|select|selecting|shortlist|hire|hiring|interview|interviewing|process|accept|put|place)';
const ABOUT =
  '(?:you|your|yours|application|applications|candidacy|candidature|candidate|further|forward|forwards|ahead|process|interview|interviews|position|role|job|post|opportunity|offer|resume|cv|profile|next|stage|round|place|employment|it|consideration)\\b';
const PEOPLE =
  '(?:candidates?|applicants?|persons?|individuals?|finalists?|people|profiles?|contenders?|professionals?|colleagues?|applications?|submissions?|artists?|students?)';
const POST =
  '(?:positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|posts?|posting|requisition|req|opportunit(?:y|ies)|internships?|spots?|seats?|search|recruitment|cohort|shift|apprenticeship|programme|program|place|places|slot|headcount)';

export const en: CueSet = {
  language: 'en',
  cues: {
    decision: [
      /\b(?:decided|chosen|chose|opted|elected|determined|agreed|resolved|concluded)\b(?:,? [\w',-]+){0,7}? (?:not to|to not|against|not)\b(?! (?:only|yet|lightly|just|easy|easily|made|taken))/,
      /\bdecision(?: [\w']+){0,4}? (?:not to|to not|against)\b/,
      new RegExp(
        `(?:\\bnot|n't|\\bno longer|\\bunable to|\\bcannot|\\bnever|\\bcan ?not)(?: be| been| being| currently| able to| in a position to| going to| to| [a-z]{3,14}ly| at this (?:time|stage|point)| yet| now){0,3} ${ON}(?!.{0,24}\\b(?:feedback|alternative|sponsorship|visa|parking|expenses|calls?|responsibility|longer than|more than|refund))(?: [\\w',/&-]+){0,8}? ${ABOUT}`,
      ),
      /\b(?:you|you've|application|applications|candidacy|candidature|profile|resume|cv|submission|background|experience|skills|qualifications|portfolio|audition|they)\b(?:,? [\w'(),/&-]+){0,10}? (?:not|weren't|wasn't|hasn't|haven't|aren't|isn't|don't|doesn't|didn't|won't|no longer|un)(?: been| being| be| quite| currently| fully| closely| entirely| exactly| at this time| make| made| meet| have been){0,3} (?:selected|shortlisted|short-listed|short listed|successful|chosen|considered|progressed|advanced|accepted|retained|taken|moved|moving|proceeding|progressing|picked|invited|matched|in consideration|under consideration|suitable|suited|the right|the best|the strongest|a match|a good match|a fit|a good fit|a strong|an exact|the one|match|our shortlist|the shortlist|the cut|approved|our requirements|the requirements|our criteria|the criteria|the minimum|successful)\b/,
      /\b(?:you|your application|your candidacy|application|it|interview|submission|that) (?:has|have|was|were|is|are|had)(?: \w+){0,4}? (?:unsuccessful|rejected|declined|disqualified|turned down)\b/,
      /\b(?:application|candidacy|you|interview)\b.{0,60}\bunsuccessful\b/,
      new RegExp(
        `\\b(?:mov\\w+|proceed\\w*|pursu\\w+|go|going|gone|went|select\\w*|chose|chosen|choose|offer\\w*|hire|hired|hiring|accept\\w*|appoint\\w*|progress\\w*|prioriti\\w+|continu\\w+|advanc\\w+|favou?r|identified|found|made|settled|filled|preferred|taken|taking|interview\\w*|decided on|extend\\w*|invit\\w+|consider\\w*|focus\\w*)\\b(?: [\\w',-]+){0,8}? (?:other|another|an other|different|alternative|alternate|stronger|internal|external|somewhat|fellow|qualified)(?: [\\w'-]+){0,4}? ${PEOPLE}\\b`,
      ),
      new RegExp(
        `\\b(?:other|another|different|several|few|many|stronger|those|some|fellow)(?: [\\w'-]+){0,3} ${PEOPLE}\\b.{0,90}\\b(?:better|more closely|closer|closely|stronger|more suit\\w+|best|better suited|more relevant|more direct\\w*|more experience|a step ahead|edged?|slightly|more aligned|ahead of)\\b`,
      ),
      /\b(?:mov\w+|proceed\w*|going|gone|went|go|continu\w+|progress\w*|advanc\w+)(?: forward| ahead| on| further| the conversations?| conversations?| the process| our process| the recruitment| our search| to the next \w+)* with (?:only |just )?(?:the |a |an |some |several |those |two |three |our |few |very |small |number of |group of |\d+ |more |qualified |selected |shortlisted )*(?:candidates?|applicants?|those|others?|someone|somebody|individuals?|people|profiles?)\b/,
      /\b(?:pursu\w+|chose|chosen|choos\w+|select\w*|hired?|hiring|appoint\w*|pick\w*|prefer\w*|prioriti\w+|offer\w*|interview\w*|(?:go|going|went|gone) (?:with|for)|opt(?:ed|ing) for|settled on|decided on) (?:the |a |an |some |to )*(?:candidates?|applicants?|those|others?|someone|somebody|individuals?|people|person|profiles?) (?:whose|who|with|that|else|already|from|more)\b/,
      /\b(?:candidates?|applicants?|others?|those|someone|somebody|a person|individuals?) (?:who|whose|with|that|who's)\b.{0,80}\b(?:better|more closely|closer|closely|stronger|more suit\w+|more direct\w*|more relevant|more in line|more experience|align\w*|best match|already (?:has|have)|right now)/,
      /\b(?:going|go|went|gone|take|taking|taken|head\w*|move|moving|chosen|decided)(?: [\w']+){0,3}? (?:in )?(?:another|a different|other) (?:way|direction|route|path)\b/,
      /\b(?:not|n't|no|isn't|aren't|wasn't|weren't)(?: [\w'-]+){0,6}? (?:match|fit|mutual fit)\b.{0,60}\b(?:role|position|time|job|need|needs|requirements|team|now|moment|skill|skills|stage|us|looking)\b/,
      /\b(?:do not|don't|didn't|did not|could not|couldn't) (?:see|feel|think|believe|find|have)(?: [\w',-]+){0,10}? (?:fit|match|suitable|suit|aligned?)\b/,
      /\b(?:we aren't a match|not a match|you are not the right|you're not the right|wasn't the right|isn't the right fit|not the right fit|not a good fit|no suitable (?:position|role|vacancy|opening)|does not meet (?:the|our)|do not meet (?:the|our)|not meet (?:the|our|all)|did not meet (?:the|our))\b/,
      /\b(?:did not|didn't|does not|was not|wasn't|not been|were not|won't be|will not be) (?:select|selected|choose|chosen|shortlist|shortlisted|progress|progressed|advance|advanced|successful|taken forward|moving|taking|pursuing|proceeding|continuing)\b/,
      /\b(?:regret|sorry|sad|disappoint\w*|afraid|unfortunately)\b.{0,80}\b(?:unable|not|n't|cannot)\b.{0,40}\b(?:offer you|invite you|progress|proceed|take you|consider you|further process|process your|your application|a place|an interview|the position|the role|the job)\b/,
      /\b(?:withdraw|withdrawing|rescind|rescinding|rescinded|retract|retracting|revoke|revoking|have withdrawn|has withdrawn|has been withdrawn)\b(?: [\w']+){0,5}? (?:offer|invitation)\b/,
      /\boffer\b.{0,60}\b(?:is|has been|are) (?:hereby )?(?:withdrawn|rescinded|retracted|revoked|withdrawing)\b/,
      /\b(?:status|decision|outcome|result)\b.{0,40}: ?(?:not selected|rejected|declined|unsuccessful|no longer under consideration|not shortlisted|disqualified|not progressed|not successful|not proceeding)\b/,
      /\b(?:no longer (?:being )?(?:considered|under consideration|in consideration|in the running|in contention|a candidate)|removed from consideration|out of the running|not make it (?:to|through|past|further)|didn't make it|did not make (?:it|the)|won't be joining|been eliminated|not be joining|passed over)\b/,
      /\b(?:end|ends|ending|ended|conclude|concludes|concluded|concluding|close|closes|closed|closing) (?:your|the|our) (?:candidacy|application|recruitment process|selection process|process|consideration)\b(?! date)/,
      /\byour application (?:has been|is now|was|is) (?:closed|archived|inactive)\b/,
      /\b(?:had|have|has|there were|there was)(?: [\w',-]+){0,4}? (?:other |few |several )+(?:applicants|candidates)\b.{0,40}\b(?:suited|better|stronger|closer)\b/,
      /\b(?:decided|going|chosen|opted) to pass\b|\bwe(?:'ll| will| are going to|'re going to|'ve decided to) (?:have to )?pass\b(?! (?:on |along )?(?:your|it|this|them) (?:details|on|along|to))/,
      /\b(?:can't|cannot|can not|unable to|not able to|won't be able to|not in a position to) (?:offer|give|make|extend)(?: [\w']+){0,3}? (?:an? |the |this )?(?:position|job|place|role|interview|invitation|internship|offer|employment|contract|placement)\b/,
      /\b(?:job|role|position|post|place|offer) (?:has )?(?:gone|went|was offered|has been offered|been given|was given|going) to (?:another|an? (?:internal|other)|someone|somebody)\b/,
      /\b(?:another|an internal|a different|the successful) (?:candidate|applicant)\b.{0,40}\b(?:accepted|appointed|selected|chosen|start|got|hired|offered)\b/,
      /\bit(?:'s| is| was)(?: going to be)? a no\b|\bno from us\b|\bnot (?:this time|on this occasion)\b/,
      /\b(?:made|making) an offer to (?:another|someone|somebody|a different)\b|\b(?:offered|gave|given) (?:it|the (?:job|role|position|post|place|spot)) to (?:another|someone|somebody|the other|an? (?:internal|other))\b/,
      /\b(?:panel|board|team|committee|jury|partners?|managers?|client|they|we|i)(?: have| has|'ve|'s)?(?: \w+){0,2}? (?:preferred|picked|chose|selected|appointed|favou?red|settled on|hired|gone for|went for|opted for|decided on|offered) (?:another|someone|somebody|a different|the other|an? (?:internal|external|colleague|candidate|person|applicant|more)|one of the other|the (?:job|role|position|post|place|spot) to)\b/,
      /\b(?:another|an internal|a different|the other|one of the other|other) (?:candidates?|applicants?|person|people) (?:has|have|was|were|is|had|will) (?:now |since |already |recently )?(?:been |be |being )?(?:appointed|selected|chosen|hired|offered|successful|shortlisted|invited|preferred|accepted|joining|taken)\b/,
      /\b(?:leave it (?:there|here|at that)|(?:won't|will not|not going to|not|can't|cannot) (?:be )?(?:tak\w+|pursu\w+|progress\w*|carry\w*|go\w*|mov\w+) (?:this|it|things|your \w+) (?:any )?(?:further|forward|on|ahead|any more)|(?:won't|will not|not) be (?:hiring|joining|working|inviting|making|progressing|proceeding|continuing|advancing|pursuing|interviewing|shortlisting|needing|calling) |not (?:be )?going (?:any )?(?:further|forward|ahead)|(?:won't|will not|not) go(?:ing)? (?:any )?further)/,
      /\b(?:runner[- ]?up|second (?:choice|place)|close second|came second|very close (?:call|decision|contest)|pipped|narrowly|reserve candidate|lost out|edged out|missed out|just missed)\b/,
      /\b(?:not among|not one of|not on (?:the|our) (?:shortlist|list)|not part of (?:the|our)|not in the (?:shortlist|next|final|group|running)|didn't get (?:the|this|through|past)|did not get (?:the|this|through|past)|fell short|falls short|below the (?:threshold|required|minimum|pass|benchmark|cut)|did not (?:pass|reach|score|achieve)|didn't (?:pass|reach|score)|failed to (?:meet|reach|pass)|have not passed|has not passed|haven't passed|not reached the|did not attain)\b/,
      /\b(?:not eligible|ineligible|unable to sponsor|cannot sponsor|can't sponsor|don't sponsor|do not sponsor|overqualified|over-qualified|too (?:junior|senior)|better suited elsewhere|(?:lack|lacks|lacking) (?:of )?(?:the|experience|relevant|required|direct|enough))\b/,
      /\b(?:looking for|need|needs|needed|want|wants|after|seeking|require) (?:somebody|someone|a person|a candidate|people|candidates|an individual) (?:who|with|that|local|more|already|to start|based|in|senior|closer)\b/,
      /\b(?:skills|qualifications|experience|background|profile|application|resume|cv|expectations|availability)\b.{0,50}\b(?:do|does|did|was|were|is|are)(?: not|n't) (?:\w+ ){0,3}(?:align\w*|match\w*|meet|fit|correspond|suit\w*|compatible|a match|a fit)\b/,
      /\b(?:must|have to|had to|has to|need to|are|am|is|was|were|to) (?:therefore |regretfully |unfortunately |respectfully )?(?:declin\w+|reject\w*|turn(?:ing)? down|refus\w+) (?:your|you|the application)\b/,
      /\b(?:journey|process|road|story|line) (?:with us |together |here )?(?:ends|stops|has ended|comes to an end|has come to an end|will end)\b|\bend of the (?:road|line|process for)\b|\bthis is where\b.{0,30}\b(?:ends|stops|part)\b/,
      /\b(?:clos\w+|archiv\w+|cancel\w+|inactivat\w+|remov\w+|withdrawn)(?: \w+){0,3} (?:your|yours|every|all|open) (?:\w+ )?(?:applications?|candidac\w+|profile from|file|including)\b/,
      /\b(?:have not|haven't|not) (?:heard|received)\b.{0,80}\b(?:closed|withdrawn|assume|assumed|removed|cancelled|no longer)\b/,
      /\boffer\b.{0,40}\b(?:lapsed|expired|no longer (?:valid|available|open|stands))\b/,
      /\bno longer (?:be )?(?:moving|proceeding|progressing|pursuing|able to (?:offer|progress|proceed))\b/,
      /\b(?:don't|do not|didn't|won't|will not|can't|cannot|unable to) (?:currently )?(?:have|have got|hold|see|offer)(?: \w+){0,5}? (?:role|position|opening|vacancy|opportunity|place|space|spot|room)s?\b.{0,60}\b(?:for you|match\w*|fits?|suit\w*|your (?:skills|background|experience|profile)|at (?:the|this) (?:moment|time)|currently|right now|this (?:year|time|round))\b/,
      /\bthat's not you\b|\bisn't going to work out\b|\bnot going to work out\b|\bwon't be (?:a fit|working together)\b/,
    ],
    closed: [
      new RegExp(
        `\\b${POST}\\b(?:[^.;\\n]{0,70}?)\\b(?:(?:has|have|had|was|were|is|are|been|now|just|recently|already|since)(?: \\w+){0,3}? (?:filled|cancell?ed|closed|withdrawn|eliminated|put on hold|placed on hold|taken|discontinued|frozen|removed|suspended|dissolved)|no longer (?:available|open|exists?|active|being|accepting|vacant|going|required|needed)|not be(?:ing)? filled|not (?:be )?(?:moving|going) (?:ahead|forward)|not moving forward)\\b`,
      ),
      new RegExp(
        `\\b(?:filled|closed|cancell?ed|closing|filling|cancelling|close|withdrawn|eliminated) (?:the|this|that|our|all|these|both|your)(?: [\\w'/&()-]+){0,6}? ${POST}\\b`,
      ),
      new RegExp(
        `\\b(?:no longer|not|stopped|n't) (?:be |currently |actively |going to be |to )*(?:hiring|hire|recruiting|recruit|reviewing|accepting|filling|fill|looking|interviewing)\\b.{0,50}\\b(?:${POST}|applica\\w+|candidates|anyone|someone|people)\\b`,
      ),
      /\b(?:just |recently |already |since |have |we've )+(?:hired|appointed|recruited|found|selected|employed|taken on) (?:someone|somebody|a candidate|a person|our)\b/,
      /\bmade a (?:selection|hire|hiring decision|appointment)\b|\bselection has been made\b|\bsuccessful candidate has (?:been|accepted)\b/,
      /\b(?:stop|stopped|stopping|halt\w*|suspend\w*) (?:all |our |any )*(?:hiring|recruit\w+|new hires)\b|\b(?:capacity|places|spots|cohort|programme|program|intake|class|course)\b.{0,30}\b(?:is|are|now) (?:now )?(?:full|oversubscribed|at capacity)\b|\bno (?:vacanc\w+|openings?|suitable (?:vacanc\w+|roles?|positions?|openings?)|current (?:vacanc\w+|openings?))\b|\b(?:someone|somebody) (?:has )?(?:got|accepted|taken|started in) (?:the|this) (?:job|role|position)\b/,
      /\b(?:hiring freeze|freeze on (?:all )?(?:hiring|recruit\w+)|freez\w+ (?:all |our )*(?:hiring|recruit\w+)|headcount (?:has been )?(?:cut|freeze|frozen)|budget (?:cuts|was cut|has been cut)|paus\w+ (?:all |our )*(?:hiring|recruitment|recruiting)|redundanc)\b/,
      /\b(?:change|changes|shift|restructur\w+|reorgani[sz]\w+)\b.{0,60}\b(?:hiring plans|recruitment plans|position|role|vacancy|headcount)\b.{0,60}\b(?:no longer|cancel\w*|not|closed?)\b/,
    ],
    regret: [
      /\b(?:bad news|not good news|isn't good news|no good news|wish (?:i|we) had|not what you (?:were|hoped|wanted)|hoped? for|hoping for|tough one|gutted|heavy heart|it pains|honest (?:update|with you)|sorry|close call|hard to (?:say|write|tell)|rejection|regret letter|let you down|letting you down|didn't work out|did not work out)\b/,
      /\b(?:unfortunately|regret|regrettably|regretfully|sorry to|sorry that|i'm sorry|we're sorry|we are sorry|i am sorry|sorry,|sad to|sadly|afraid|disappoint\w*|not the (?:news|outcome|answer|update)|difficult (?:news|decision|choice)|tough (?:news|decision|choice|call)|never easy|unwelcome news|isn't the news|hard (?:decision|choice)|apologi[sz]e|alas|wish i had better|wish we had better|not an easy|don't (?:take|let) this|discourag\w+)\b/,
    ],
    farewell: [
      /\b(?:luck|success|best|well|successful|fortune)\b.{0,50}\b(?:search|endeavou?rs?|career|future|job hunt|hunt|applications?|pursuits?|ventures?|plans|journey|next (?:step|role|position|opportunity|chapter)|searching|elsewhere|adventures?)\b/,
      /\b(?:on file|on record|in our (?:database|system|records|files|talent)|talent (?:pool|community|network|bank)|active file)\b/,
      /\b(?:apply|applying|applications?|consider us|reapply|re-apply|consider applying)\b.{0,40}\b(?:again|in (?:the )?future|other (?:roles|positions|openings|opportunities|jobs|vacancies)|future (?:roles|positions|openings|opportunities|vacancies|programs))\b/,
      /\bfuture (?:opportunit\w+|openings?|roles?|positions?|vacanc\w+|consideration|opening)\b/,
      /\b(?:keep|keeping|kept|watch|visit|check|look|looking|browse|revisit|explore|monitor|review)\b.{0,50}\b(?:careers?|website|site|job board|openings|jobs page|other (?:roles|positions|jobs|vacancies|opportunities)|new positions)\b/,
      /\b(?:best of luck|good luck|all the best|every success|stay in touch|keep in touch|paths (?:will |may )?cross|crossing paths|all the very best)\b/,
    ],
    context: [
      /\b(?:thank|thanks|appreciat\w+|grateful)\b.{0,80}\b(?:appl(?:y|ying|ied|ication)|interest|interview\w*|time|submission|submitting|considering|meeting|speaking|talking|coming|assessment|resume|cv|trial|conversation)\b/,
      /\byour (?:\w+ ){0,2}(?:application|candidacy|candidature|resume|cv|submission|interview|qualifications|background|audition|portfolio|profile)\b/,
      /\b(?:position|role|vacancy|opening|internship|job|post|requisition|spot)\b.{0,40}\b(?:at|with|of|for|here|within)\b/,
      /\b(?:interview|interviews|interviewed|hiring (?:team|manager|process)|recruitment (?:team|process)|selection (?:process|panel)|candidates|applicants|shortlist\w*|assessment)\b/,
    ],
    interview: [
      /\b(?:invite|inviting|invited|invitation)\b(?: [\w',-]+){0,8}? (?:interview|phone (?:call|screen|interview)|video (?:call|interview)|call with|next (?:round|stage)|second (?:round|stage|interview)|final (?:round|interview)|assessment (?:day|centre|center)|meet (?:with )?(?:us|the team|our)|on-?site|conversation|introductory|trial)\b/,
      /\b(?:you have been|you've been|you were|you are|pleased to (?:inform|advise|tell|let)|happy to (?:inform|advise|tell|let)|delighted to|glad to)\b(?: [\w',:-]+){0,12}? (?:shortlisted|short-listed|selected (?:for|to) (?:an? |the )?(?:next|second|final|first|interview|phone|video|move|proceed|continue|advance)|moving (?:you )?(?:forward|to|on|ahead)|moved (?:forward|to|on)|progress(?:ed|ing) to|advanc(?:ed|ing) to|through to|invite you)\b/,
      /\b(?:schedule|scheduling|arrange|arranging|set up|setting up|book|booking|reschedule|rescheduling|move|postpone|confirm|organi[sz]e|find a time for)\b(?: [\w',-]+){0,6}? (?:interview|phone call|phone screen|call with|video call|call|chat|meeting|conversation|time to (?:talk|chat|speak|meet))\b/,
      /\binterview\b.{0,60}\b(?:is scheduled|has been scheduled|is confirmed|has been confirmed|will (?:be held|take place|last|be with|now)|takes place|scheduled for|rescheduled|arrangements|is set for|has been (?:moved|arranged|booked|set)|confirmation|invitation|details)\b/,
      /\b(?:interview|meeting|call|chat)\b.{0,40}\b(?:on|for|at|this|next) (?:\w+day|tomorrow|\d{1,2}(?:st|nd|rd|th)?\b|the \d)/,
      /\b(?:would (?:really |very much |also |all )?(?:like|love) to|'d (?:really |also )?like to|'d (?:really )?love to|want to|looking forward to|look forward to|keen to|like to) (?:meet(?:ing)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)?|connect with you|see(?:ing)?|learn more about you|interview(?:ing)?|move forward with (?:you|your)|proceed with you|get to know you|hear(?:ing)? more)\b(?!.{0,40}\b(?:future|one day|down the (?:line|road)|another role|other roles)\b)/,
      /\b(?:when (?:are|would) you|what time|which (?:day|time|slot)|your availability|are you (?:free|available|still available)|let (?:me|us) know (?:when|what times|which|your avail\w+|if (?:that|this|any|you're available|you are available))|(?:pick|choose|select|book) a (?:time|slot|date)|calendly|availab\w+ (?:for|this|next|over|on) (?:a|an|week|the|\w+day)|could you (?:come in|make it|do|come)|can you (?:come in|make it|do|come)|come (?:in|by|along) (?:on|for|next|this|to meet))\b/,
      /\bplease (?:confirm|reply to confirm)\b.{0,40}\b(?:attend\w*|availability|you (?:can|will)|interview|slot|time|meeting)\b/,
      /\b(?:invited to the following event|great news from the team|last step is|final step is|(?:everyone|team) came back positive|narrowed it (?:down )?to)\b|^invitation: .{0,60}\b(?:interview|on-?site|call|screen|meeting)\b/,
      /\b(?:panel will|you will (?:be meeting|meet|speak|be interviewed|be asked to)|join (?:the|this) (?:zoom|teams|meet|call|meeting)|zoom\.us|meet\.google|teams\.microsoft)\b/,
    ],
    offer: [
      /\b(?:pleased|delighted|happy|excited|thrilled|glad|like|love|great pleasure|pleasure)\b.{0,40}\b(?:to )?(?:offer|offering|extend|extending|confirm)(?: (?:you|to you|our|an?|your|the|this|formal|conditional|unconditional))*(?: \w+){0,3}? (?:position|role|job|post|offer|place|internship|employment|appointment|contract|of|as)\b/,
      /\b(?:offer (?:letter|of employment|document|pack)|your (?:formal |conditional |written |job )?offer|job offer|conditional offer|contract of employment|employment (?:contract|agreement)|the job is yours|job is yours|welcome (?:to the team|aboard|on board)|congratulations on (?:your|the) (?:offer|new))\b/,
      /\b(?:we|i)(?: would|'d|'ll| will)? (?:like|want|love) (?:you to (?:join|start|work)|to hire you|to have you (?:on|join|as|with))\b/,
      /\b(?:accept|sign|signing|accepting|return)\b.{0,40}\b(?:the|this|our|your|an) (?:\w+ ){0,2}(?:offer|contract|agreement)\b/,
      /\b(?:your (?:start date|first day|salary|new contract)|starting salary|onboarding (?:documents|paperwork|portal)|can't wait to see you)\b/,
    ],
    received: [
      /\b(?:received|receipt of|got|has been submitted|successfully submitted|was submitted|was sent|has been sent|have submitted|successfully applied|been received|reached us|application (?:is )?(?:received|confirmation|submitted|acknowledg\w+|complete)|submission (?:received|confirmation)|confirm (?:that )?(?:we|receipt))\b/,
      /\bthank(?:s| you)\b.{0,20}\bfor (?:your application|applying|submitting|your resume|your interest|your submission)\b/,
    ],
    pending: [
      /\b(?:will|we'll|'ll|shall|are|is|be|been|being|to|currently|still)(?: \w+){0,4}? (?:review(?:ed|ing)?|evaluat(?:e|ed|ing)|consider(?:ed|ing)?|assess(?:ed|ing)?|look(?:ed|ing)? (?:at|over|through)|process(?:ed|ing)?|go through)\b(?!.{0,30}\bunable\b)/,
      /\b(?:will|we'll|'ll|shall|would|may|to)(?: \w+){0,5}? (?:be in touch|contact(?:ed)?|get (?:back|in touch)|hear (?:back )?from|reach(?:ing)? out|let you know|notif(?:y|ied)|respond|follow up|keep you (?:posted|updated|informed)|update you|provide an update|inform you|call you|return)\b/,
      /\b(?:under review|in review|next steps|what happens (?:next|now)|what'?s next|while you wait|in the meantime|check the status|track (?:the|your) (?:status|progress|application)|review process|as soon as (?:we|possible)|high volume of|bear with us|your patience|closing date)\b/,
    ],
    hold: [
      /\b(?:on hold|on pause|paus(?:ed|ing)|suspended|delayed|taking longer|longer than (?:expected|anticipated|planned|usual)|postponed|pushed back|not yet (?:made|reached|taken)|decision has not|still (?:deciding|interviewing|reviewing|in the process|waiting|considering)|reserve list|waiting ?list|wait-list)\b/,
    ],
    alive: [
      /\b(?:application|candidacy|you|your profile)\b.{0,40}\b(?:remains?|still|stays?|continues?|is|keep|kept|are)\b.{0,24}\b(?:live|active|open|under consideration|in consideration|in the (?:running|process|mix)|being considered|valid|on the (?:reserve|waiting))\b/,
      /\b(?:do not need to|don't need to|no need to) (?:re-?apply|do anything|take any)\b/,
      /\b(?:contact|update|let|get back to|inform|be in touch with|write to|keep) you\b.{0,40}\b(?:once|as soon as|when|by|posted|updated|informed)\b/,
      /\b(?:once|as soon as|when) (?:we|the|it|a|there|things|this)\b.{0,60}\b(?:decision|resum\w+|reopen\w*|clear\w*|picks? up|start\w*|lifted|update|news|decided|over)\b/,
    ],
    withdrawn: [
      /\b(?:as (?:you )?(?:requested|asked|discussed)|at your request|per your request|following your request|you(?:'ve| have)? (?:asked|requested|told|decided|chosen|let us know|informed|withdrawn|withdrew|declined|withdraw)|your (?:decision to|request to|wish to|email|message)|confirm(?:s|ing|ation)? (?:that |of )?you(?:r|'ve)?)\b.{0,80}\b(?:withdrawn?|withdrawal|withdrawing|withdrew|remove(?:d)? your application|decline(?:d)?|not (?:to )?accept|not to (?:continue|proceed|pursue|take))\b/,
      /\b(?:thanks?|thank you) for (?:letting (?:us|me) know|telling (?:us|me)|your honesty|informing)\b.{0,80}\b(?:you(?:'ve| have|'re| are| will| won't)|your decision|accept\w*|declin\w*|withdraw\w*|another offer|elsewhere)\b/,
      /\byou(?:'ve| have) (?:successfully )?(?:withdrawn|declined|cancell?ed)\b/,
      /\b(?:application|candidacy) (?:has been |was |is )?(?:now |successfully )?withdrawn\b(?!.{0,30}\b(?:by us|if)\b)/,
      /\b(?:sorry|sad)\b.{0,40}\b(?:that )?you(?:'ve| have| are|'re)? (?:decided|chosen|withdrawn|withdrawing|declin\w+|won't be joining|will not be joining)\b/,
    ],
    action: [
      /\b(?:complete|completing|take|taking|finish|submit|submitting|start|invite you to complete|begin)\b(?: [\w',-]+){0,6}? (?:assessments?|test|tests|challenge|assignment|questionnaire|exercise|screening questions|background check|coding|case study|task|video interview|profile|forms?|survey)\b/,
      /\b(?:action (?:needed|required)|verify your|confirm your (?:email|account|e-mail)|please (?:upload|provide|send|complete|fill|submit|sign in|log in)|deadline|expires? (?:in|on)|additional (?:information|documents|data)|one-time|verification code|reset your password)\b/,
    ],
  },
  conditional:
    /\b(?:if|should (?:you|we|your|the|this|it|a|there|any)|in case|in the event|whether|unless|may be|may not be|might (?:be|not)|could be|assume|provided that|until such)\b/,
  generic:
    /\b(?:unsuccessful (?:candidates|applicants|applications)|(?:candidates|applicants|those|people|anyone|all) who (?:are|have|were|is|do|did) (?:not|un)|(?:only|all) (?:shortlisted|successful|selected|short-listed) (?:candidates|applicants)|not every|every candidate|all (?:candidates|applicants)|each (?:candidate|applicant)|not all|some (?:candidates|applicants)|incomplete applications?|late applications?|if you)\b/,
  negation:
    /\b(?:not|unable|cannot|n't|no longer|unfortunately|regret|sorry|without|never|if|should|thank you for|thanks for|only|other|after|during|were|was)\b|n't\b/,
};
