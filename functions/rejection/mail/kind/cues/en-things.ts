/**
 * What a mail says was applied for, in English: a thing that is no work (a loan, a flat, a place to study, a prize), or a post.
 * The house alone tells neither: a bank hires, and a festival turns down films.
 */

/**
 * An application, by the words that lead to what it is for. Work between them and the thing makes it work, and what is
 * applied to without an article is a house.
 */
const ASKED =
  '(?:appl(?:y|ied|ying|ications?)|requests?|requested|bid|submissions?|entry|entries|entered|entering|claim|candidature|candidacy|nomination|enquir(?:y|ies)|inquir(?:y|ies)|proposals?|interest|interested|register(?:ed)?|registration|election|places?|expression of interest)';
const APPLIED_FOR = `${ASKED} (?:(?:for|of)(?: (?:the|an?|our|your))?|(?:to|in|on|at) (?:the|an?|our|your|this|one of our|(?:join|receive|rent|adopt|foster|exhibit|open|become|host|be|take part in|taking part in|joining|adopting|fostering|renting)(?: (?:the|an?|our|your|this))?))`;
const BETWEEN =
  "(?: (?!(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|internships?|work|working|as|at|with|team|staff)\\b)[\\w'&/£$€.-]+){0,3}?";

const MONEY =
  'loans?|mortgages?|credit (?:cards?|limit|line|account)|(?:cashback|charge|store|debit|reward) card|overdrafts?|(?:current|bank|savings|merchant|trading|seller|brokerage|business) account|grants?(?! thornton)|subsid(?:y|ies)|bursar(?:y|ies)|scholarships?|stipends?|(?:housing |child |disability )?benefits?|allowance|(?:hardship|crisis|relief|community|arts|innovation|youth|legacy|research|emergency|development) fund|universal credit|rebate|compensation|reimbursement|refund|funding|investment';
const HOMES =
  'flat|wg|apartment|tenancy|(?:double |single |spare )?room|studio flat|bedsit|bungalow|allotment|plot|garage|mooring|berth|(?:council|social|affordable|sheltered|student) (?:housing|home|flat)|housing (?:register|list|association)|house share|flat ?share|lease|parking (?:space|bay|permit)|care home place';
const PERMITS =
  'permits?|licen[cs]es?|planning (?:permission|consent)|(?:building|listed building) consent|visas?|(?:permanent |temporary )residen(?:ce|cy)|settlement|leave to remain|citizenship|naturali[sz]ation|asylum|passport|blue badge|trade ?marks?|patents?|exemption|waiver|accreditation|licensure';
const STUDIES =
  "admission|(?:school|nursery|university|college|sixth form|preschool|pre-school|daycare|creche|kindergarten|childcare|reception|year \\d{1,2}|grade \\d{1,2}) (?:place|spot|entry|admission)s?|(?:ba|bsc|ma|msc|mba|llm|llb|mphil|mfa|bachelor'?s?|master'?s?|undergraduate|postgraduate|doctoral|phd|degree|diploma|foundation|exchange)(?: \\w+){0,2}? (?:programme|program|course|degree|admission|studies|study|school)|msc|llm|mfa|(?:graduate|summer|law|medical|business|art|drama) school|summer camp|boot ?camp|retreat|masterclass|course|mentorship|mentoring|enrol?ment|matched with a mentor";
const ARTS =
  'residency(?! (?:programme|program|training|match))|exhibition|open call|biennale|biennial|representation|anthology|showcase|open mic|contest|prize|hackathon|championship|tournament|pageant|quiz|game show|(?:writing|poetry|photo\\w*|story|art|design|essay|baking|music|dance|film|business plan|science|debating|piano|innovation|grand|startup|robot\\w*|coding|programming|math\\w*|engineering|debate|chess|cooking|student) (?:competition|award|challenge|olympiad)|olympiad|creator (?:team|network|program\\w*|community|campaign)|of the year';
const CLUBS =
  'membership|fellow(?:ship)? of the|(?:the|our|this) (?:[\\w-]+ ){0,2}(?:club|society|guild|choir|orchestra|band|lodge|squad|league|association)|(?:board of |as an? )?trustees?|(?:school|parent) governors?|adopt\\w*|foster(?:ing)?|rehom\\w+|pupp(?:y|ies)|kittens?|litter';
const TRADE =
  '(?:market |craft )?stalls?|stand|booth|trading pitch|tender|(?:creator|partner|affiliate|reseller|ambassador|beta|pilot|loyalty|accelerator|incubator|startup|founder|seller|vendor)s? (?:programme|program|scheme|network|access)|accelerator|incubator|batch|beta|(?:api|early) access|waitlist|(?:clinical|drug|vaccine|medical) (?:trial|study)|(?:our|the|this|a) (?:research |clinical )?study|(?:annual |parental |unpaid |study )?leave(?! to\\b)|time off|flexible working|sabbatical';

/** What a thing is part of when it is the field of a house or of work: "our mortgage team". */
const NO_FIELD =
  '(?! (?:[\\w-]+ )?(?:team|department|division|desk|sector|industry|company|business(?:es)?|firm|group|ltd|limited|services|operations|sales|support|platform|marketing|analytics|engineering|design)\\b)';

const THING = `(?:${[MONEY, HOMES, PERMITS, STUDIES, ARTS, CLUBS, TRADE].join('|')})\\b`;
/** Of these, what stands before "application" as its name. */
const NAMED =
  '(?:loans?|mortgage|credit|card|overdraft|account|grants?|subsidy|bursary|scholarship|benefits?|funding|seed|flat|tenancy|rental|allotment|permit|licen[cs]e|planning|visa|residen(?:ce|cy)|citizenship|asylum|passport|trade ?mark|patent|admissions?|course|school|nursery|msc|mba|phd|doctoral|residency|contestant|contest|prize|competition|membership|club|trustee|adoption|foster\\w*|puppy|stall|stand|booth|pitch|tender|seller|vendor|merchant|partner|affiliate|creator|beta|batch|accelerator|leave|holiday|vacation|time[- ]off|expenses?|refund|return|guest|speaker|talk|session|insurance|parking|blue badge|warranty|venue|booking|sponsorship|donation|study)';

export const things: RegExp[] = [
  new RegExp(`\\b${APPLIED_FOR}${BETWEEN} ${THING}${NO_FIELD}`),
  new RegExp(
    `\\b${NAMED} (?:applications?|requests?|submissions?|enquir(?:y|ies)|inquiry|claims?|bids?|committee|proposals?|idea)\\b(?! (?:processing|form design|management))`,
  ),
  // What the reader would have paid, or may do against it
  /\b(?:your|the|a|entry|entrance|application|registration|submission|admission|holding) (?:[£$€]?\d+ )?(?:deposit|fees?)\b.{0,60}\b(?:refund\w*|returned|paid back|repaid|credited|waived|moved across|transferred)\b|\bno payment has been taken\b|\byour deposit\b|\bpay your deposit\b/,
  // How the reader is called
  /^(?:dear|hello|hi) (?:team leader|entrant|poet|author|artist|exhibitor|speaker|member|tenant|client|customer|claimant|policyholder|resident|homeowner|filmmaker|founder|contestant|pupil|student|patient|parent|bidder|supplier|trader|photographer|borrower|cardholder|developer|creator)s?(?: or \w+)?\b(?! of)|\byour (?:child|son|daughter)\b|\byear group\b/,
  // What the reader made
  /\b(?:your|the) (?:novel|memoir|manuscript|poems?|poetry|screenplay|short stor(?:y|ies)|synopsis|query letter|opening (?:chapters|pages)|sample chapters|abstract|demo tape|artworks?|paintings?|(?:book|talk|film) proposal|entries|entry)\b(?! (?:level|point|form))|\byour (?:stor(?:y|ies)|film|song|track|band|act|play|chapters|paper|talk) (?:was|were|has|have|is|are|did|does)\b|\b(?:sending|submitting|submission of|letting (?:us|me) (?:read|see|consider|hear))(?: us| me)? "|\b(?:for|in) (?:this|our next|the next) (?:issue|anthology|edition)\b/,
  /\boffer(?:ing)? (?:you )?(?:representation|admission|membership)\b|\b(?:right|place|fit|room) (?:for|on|in) (?:my|our) (?:list|roster|shelves)\b|\b(?:the|our|this year's) judges\b|\bopen call\b|\bof the year\b|\b(?:participat\w+|taking part|took part|entering|competing) in (?:[\w'-]+ ){0,5}(?:competition|contest|olympiad)\b|\byour team (?:has|was|is) (?:not )?(?:been )?(?:shortlisted|selected|qualified|placed)\b|\bcast (?:all )?(?:of )?(?:the|our) contestants\b|\bas a contestant\b/,
  // What they will not do
  /(?:\bnot|n't|\bunable|\bagainst|\bdeclin\w+)(?: able)?(?: to)? (?:fund|funding|invest|investing|lend|lending|insure|insuring|publish|publishing|exhibit|exhibiting|rehome|rehoming|refund|reimburse|underwrite|grant (?:you |your )?(?:permission|planning|asylum|leave|the)|(?:move forward with |make |proceed with )?an investment|offer you (?:the (?:hall|room|flat|house)|credit|a loan|a mortgage|cover|finance|admission)|approve your (?:account|request|card|loan|claim|application for)|accept your (?:channel|store|shop|app|claim|offer|site)|take(?: it| this|n)? (?:for|in) (?:this|our|the) (?:issue|anthology|list))\b|\bpermission (?:has been |is |was )?refused\b|\btak(?:e|ing) on (?:any )?new (?:clients|patients|pupils|authors|students)\b/,
  /\b(?:luck|best|success|well) (?:with|in|for) (?:the|your) (?:round|raise|fundrais\w+|book|novel|launch|book launch|album|practice|writing|studies|painting|wedding|film)\b|\b(?:companies|startups|start-ups|founders|bands|films|poems|photographs|images|entries|households|families) (?:applied|entered|submitted|were (?:entered|submitted|received))\b|\bfor our fund\b/,
  /\b(?:vendor|seller|landlord|owner|breeder)s? (?:has|have) (?:now |also )?(?:accepted|considered your offer|chosen|gone|decided|received)\b|\bfor the (?:room|flat|house|property|plot|hall|venue|apartment)\b|\b(?:other|another|different|forever) (?:famil(?:y|ies)|couple|tenants?|buyers?(?! (?:role|position))|bidders?|households?|adopters?|exhibitors?)\b|\bthe (?:right|perfect) (?:dog|cat|puppy|kitten|pet|home(?! for (?:you|your))|room|flat)\b|\b(?:awarded|gone|given) to another (?:bidder|supplier|contractor|firm)\b/,
  // Teams, elections and shows
  /\b(?:the|our|this|first|final|senior|junior|reserve|county|academy|under-?\d\d|u\d\d) squad\b|\b(?:selected|picked|chosen) for the (?:[\w-]+ ){0,2}?(?:squad|side|xi|relay|crew for the race)\b|\bkeep training\b|\btry-?outs?\b|\battend\w* (?:the )?trials\b|\b(?:was|were|been|not) (?:duly )?elected\b(?! (?:not )?to\b)|\bballot\b|\bmembers voted\b|\bstand (?:again|for election)\b|\bstanding (?:for election|as (?:an? )?(?:trustee|(?:parent |school )?governor|councillor))\b|\bproceed to election\b|\bseconded by\b|\bas (?:an? )?(?:trustee|parent governor|school governor)(?=[.,;:!?]|$| (?:of|for|and|this|but|on|at|with|in)\b)|\bboard of trustees\b|\bfellow of the\b/,
  /\bguests? (?:booked|slots?|spots?|post|suggestion|list|appearance)\b|\bas a guest\b|\bepisodes? (?:on|about)\b|\bsinging for us\b|\b(?:altos|sopranos|tenors|basses|the choir)\b|\b(?:hall|pitches|stalls|stands|allotments) (?:\d+ )?(?:have|has|is|are|were) (?:now )?(?:been )?(?:allocated|full)\b|\ballocat\w+ (?:the |all )?(?:hall|stalls|stands|pitches|plots)\b|\ballocated all the\b/,
  /\b(?:app|extension|plugin) review\b|\bguideline \d|\bapp on the store\b|\bfor order \d|\border (?:number|no\.?) ?\d|\bnon-refundable\b|\b(?:credit score|lending criteria|credit history|credit application)\b|\bplanning act\b|\bdecision notice\b|\byour policy\b|\bmatched? with a mentor\b|\bmore applicants than mentors\b|\btaking part in (?:our|the|this) (?:study|trial|research)\b/,
  /\breturns? request\b|\b(?:coming|came|turning up) to (?:our |the )?(?:try-?outs?|try out|trials|donate|audition|sing)\b|\b(?:thanks|thank you) for (?:the|your) pitch\b|\bgive blood\b|\blocal connection\b|\bhousing register\b|\bselectors\b|\byour (?:tender|quotation|practice as an artist)\b/,
  // A child, a beta, a project
  /\bfoster(?:ing|ed)? (?:carers?|parents?|famil(?:y|ies)|child(?:ren)?|care (?:place|enquiry|assessment))\b|\b(?:fostered|looked-after) child\b|\bhome (?:check|study)\b|\b(?:initial|first|your) home visit\b|\b(?:prospective )?adopters\b|\bhost famil(?:y|ies)\b/,
  /\b(?:raising your hand|signing up|registering|volunteering|offering) to (?:test|try|pilot)\b|\b(?:first|second|third|next|this) (?:wave|batch) (?:is|was) (?:now )?full\b|\bwave (?:one|two|three|\d)\b|\bqueue position\b|\b(?:place|position|number) (?:in|on) the (?:queue|wait(?:ing )?list)\b|\bin the queue\b/,
  /\byour proposal (?:was|has|is|falls|fell|did|scored|could|cannot|ranked)\b|\b(?:outcome|assessment|ranking) of (?:your|the) proposal\b|\bfunding (?:cut-?off|panel|threshold|bid|committee)\b|\b(?:prioriti[sz]ation|funding|grants?) (?:panel|board)\b|\bresubmissions?\b|\bhost (?:institution|organi[sz]ation)\b/,
  // Clubs of students, and what they call themselves
  /\bextend\w* (?:you )?(?:a|your) bid\b|\bbid day\b|\b(?:sorority|sororities|fraternity|fraternities|panhellenic|pledges?|pledging|new member class|(?:rush|pledge) (?:week|process|class|events?|season|chairs?|us|again)|(?:a )?cappella|student-(?:run|led)|e-?board|exec(?:utive)? board|general (?:body|members?)|dance (?:crew|team|troupe)|improv (?:team|troupe|group)|debat\w+ (?:club|team|society)|(?:drama|film|chess|robotics|investment|consulting|finance|coding|entrepreneurship) (?:club|society)|student (?:organi[sz]ations?|club|society|senate|government|council|union|newspaper|association|group)|intramural\w*|kuya|ading|peer (?:mentors?|mentorship))\b/,
  /\b(?:other|future|upcoming|next) (?:[\w-]+ )?(?:events|meetings|socials|productions|auditions)\b.{0,40}\b(?:this|next|all) (?:semester|term|year|spring|fall)\b|\b(?:see you|join us|come (?:out )?to|attend) (?:at |for )?(?:our|any of our|some of our|one of our) (?:[\w-]+ ){0,2}(?:events|socials|meetings|performances|shows|practices)\b|\bauditioning for (?!the (?:role|part) of\b)\w|\brest of (?:your|the) (?:semester|quarter|term)\b|\bgoing through (?:recruitment|rush)\b|\brush (?:again|with us)\b/,
  /\bapplication to (?:rent|lease|adopt|foster|buy|purchase)\b|\bsubmission \d{2,}\b|\baccepted (?:to|for|at) the (?:[\w-]+ )?(?:workshop|conference|track|symposium|proceedings)\b|\bwait-?list(?:ed)? for (?:the|our|this) (?:[\w-]+ ){0,3}?(?:boot ?camp|course|class|program\w*|cohort|camp|session|workshop)\b|\bnominating committee\b|\bboard (?:seat|election)\b|\b(?:undergraduate|student|campus) (?:review|journal|newspaper|paper|magazine|radio)\b/,
  /\b(?:inviting|invite|accepting|accept|funding|fund|backing|back|selecting|select) your (?:company|startup|start-up|venture)\b|\b(?:summer|winter|spring|fall|autumn|next|current) batch\b|\b(?:with|in|to|join(?:ing)?) our (?:[\w-]+ ){0,2}?(?:club|society|chapter|fraternity|sorority)\b(?! (?:as|manager|team))/,
  /\b(?:jury|witness) (?:duty|service|summons)\b|\bselected to serve\b(?! (?:as|on|in))|\b(?:application|applied|approved|approve you) for (?:unit|apt|apartment|suite|lot|slip) (?:#|no )?\w*\d\w*|\b(?:interview\w*|apply\w*|applied|considered|accepted|selected) (?:for|to|into) (?:the|our|this) (?:[\w-]+ ){0,3}?(?:boot ?camp|accelerator|incubator)\b(?! \w+)|\bselected for a bid\b|\b(?:receiv\w+|offer\w*|get|got) (?:you )?a bid\b|\b(?:parking|locker) (?:spaces?|spots?|pass|permits?|place)\b|\b(?:could not be|not been|was not|cannot be) delivered\b|\bdelivery (?:has failed|status notification)\b|\bmailbox (?:is )?full\b/,
  /\bjur(?:ied|ors?)\b|\b(?:full up on|enough) volunteers\b/,
];

/** That what was applied for is a post, or that people are hired here. */
export const posts: RegExp[] = [
  /\b(?:positions?|roles?|posts?|jobs?|vacancy|opening|gig|internship|apprenticeship|traineeship|lectureship) (?:of|as)\b(?! (?:trustee|governor|trust\b|choosing|selecting|deciding))/,
  /(?<!\b(?:play|played|plays|playing) )\b(?:the|this|our|that|any|your|each|another|no) (?:(?!(?:trustee|governor|volunteer|board|mentor|blog)\b)[\w&/+#.'()-]+ ){0,6}?(?<!by )(?:(?<!in (?:a|the) )position|role|post|vacancy|internship|apprenticeship|traineeship|gig)s?\b(?! (?:of (?:trust|trustee|choosing)|code|office))/,
  /\b(?:for|to) (?:the|this|a|an|our) (?:[\w&/+#.'()-]+ ){0,4}?jobs?\b|\b(?:the|this|that) (?:[\w&/+#.'-]+ ){0,3}?job(?:'s)? (?:has|have|is|was|went|gone|to)\b|\bjob (?:title|description|application|interview|offer|advert\w*|id|reference|opening|alerts?|posting)\b/,
  /\b(?:hires?|hired|hiring|recruit(?:ed|ing|ment|ers?)?|vacanc(?:y|ies)|employ(?:ed|ing|ment|ers?|ees?)|salary|payroll|human resources|hr (?:team|department|manager|service|shared)|talent (?:team|acquisition|partner)|cv|resume|interview(?:ed)? for|careers? (?:page|site|portal|team|website)|notice period|trial (?:shift|day)|assessment (?:day|centre|center)|(?:telephone|phone) (?:interview|screen)|shortlisted for interview|(?:crew|team|staff) for the (?:season|summer|winter)|the rota)\b(?! (?:of the|centre|the (?:hall|venue)))/,
];
