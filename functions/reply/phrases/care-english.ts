/** English: families of words, and strong distress (tier B); care-english-explicit.ts has tier A. The notation is in notation.ts; facts, compliance 4. */
import type { Families } from './notation.ts';

export const families: Families = {
  not: 'not|never|nor|without',
  want:
    'want to|wanted to|wish to|wish i could|wish i can|wish i would|wish i was|wish i were|hope to|hope i|hoping i|hoping to|would like to|would love to|need to|ready to|going to|' +
    'plan to|planning to|plan on|planning on|about to|decided to|thinking of|thinking about|thinking abt|thought about|thought of|think about|think of|thoughts of|thoughts about|considering|considered|' +
    'tempted to|urge to|urges to|feel like|feels like|felt like|fantasise about|fantasize about|fantasising about|fantasizing about|dream of|dreaming of|dream about|might|could just|may as well|might as well|' +
    'keep imagining|keep picturing|imagining|picturing|try to|tried to|trying to|try and|afraid i will|scared i will|have to|should just|want 2|going 2|able to|be easier to|let me|how to|ways to|way to|googling|close to|closer to|better to|best to|easier to',
  myself: 'myself|my self|me self',
  die: 'die|dying|be dead|be gone forever|be gone for good|not exist|stop existing|cease to exist|cease existing|not be alive|not wake up|never wake up|not be here anymore|stop breathing|stop living|be no more',
  'end-me':
    'kill|killing|hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|end|ending|off|offing|unalive|top|topping|strangle|suffocate|gas|poison|poisoning|overdose|bleed',
  'hurt-me':
    'hurt|hurting|harm|harming|cut|cutting|burn|burning|injure|injuring|starve|starving|scratching|punching|hitting|stab|slash|slashing',
  kin: 'family|kids|kid|children|mum|dad|wife|husband|son|daughter|sister|brother|parents|girls|boys|partner|girlfriend|boyfriend|friends|baby|babies|nan|grandma|everyone|them|her|him',
  pills:
    'pills|tablets|meds|medication|paracetamol|tylenol|ibuprofen|insulin|sleeping pills|sleeping tablets|painkillers|antidepressants|aspirin|xanax|codeine|morphine|oxy|opioids|valium|diazepam|benzos',
  weapon:
    'gun|guns|pistol|rifle|shotgun|noose|rope|razor blade|razor blades|razors|handgun|revolver|bullet|bullets|loaded gun|knife|blade|blades',
  vehicle: 'train|trains|bus|lorry|truck|car|cars|tram|tube|traffic|subway|metro|van|motorway|highway',
  person:
    'him|her|them|you|you all|someone|everyone|people|that (man|woman|guy|bitch|bastard|manager|recruiter|boss|interviewer|ceo|prick|cow|idiot|person)|those (people|bastards|idiots)|' +
    '(the|my|their|his|that|this) [old|hiring|whole|ex|hr|former|entire] (manager|recruiter|boss|interviewer|interviewers|ceo|hr|panel|team|supervisor|receptionist|staff|landlord|neighbour|neighbor|husband|wife|father|dad|mother|brother|roommate|flatmate|family|kids|colleagues|coworker|coworkers)|' +
    'every last one|every single one|each and every|the lot of them|all of them|all of you|anyone',
  anymore: 'anymore|any longer|much longer|another day|another week|like this|this way|no more|one more day',
  days: '(day|days|night|nights|week|weeks|month|months|ages|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wednesday|weekend|forever|interview|rejection|letter|call|email|48 hours|72 hours)',
  booze:
    'drink|drinking|drunk|drank|booze|boozing|wine|vodka|whisky|whiskey|beer|beers|gin|rum|alcohol|weed|coke|cocaine|pills|drugs|xanax|oxy|heroin|meth|speed|ket|ketamine|hammered|wasted|stoned|high|smoking|sherry|cider|bottle|bottles|spirits|codeine|valium|painkillers',
  home: 'home|house|flat|apartment|place|room|roof over .. (head|heads)|tenancy|housing',
  partner:
    '(he|she|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mother|stepdad|stepfather|brother|uncle|man|bloke|fiance|fiancee|roommate|flatmate|father in law|landlord)',
};

export const strong = `
(lie|lying|lay) .. on the (floor|ground) .. (day|night|hours|days)
(shame|guilt) .. (eating|eats|consuming|crushing) me
# hopeless
hopeless !(for (an hour|a bit|a day|a minute|a while|a moment|ten minutes)|yesterday|about (the timeline|that|the)) (;|about|and|situation|case|again|tonight|all|right|feeling|now|these|inside|as|every*|i|totaly|totally|,) !(manager|recruiter|at|with|recruiters|system|website|portal|boss|company|interviewer|romantic)
(feel|feeling|feels|felt|am|so|utterly|completely|totally|all|everything|everythings|it is|is|just|life|future|situation|im) .. hopeless !(at|with|manager|recruiter|recruiters|system|website|portal|boss|company|interviewer|romantic)
hopelessness
(no|lost|losing|without|zero|any|not|lose|run out of|out of|all) .. hope (;|left|anymore|for (me|us|anything|my|the future|people|someone)|at all|that (anything|things|it|i)|in (life|anything|me|people|humanity|the future|my)|of (anything|ever|getting better|a future|finding)|whatsoever|here|,) !(to hear|you|it|they|to)
(not|never|nothing|no|nothings) .. (ever|going to|will|gonna) .. (get better|gets better|improve|change|work out|going to be ok|be ok|be okay|be alright|get any better|go right|come good|good happen|find anything) !(unless|if|the|their)
(never|not) .. (get|gets|getting) .. better (;|is|for|does|will|,)
(no|not any|any|not|without a|not a) .. (future|tomorrow|light at|light in|way forward|way out|way through|hope) (;|for me|for|left|ahead|anymore|at the end|at|in|,) !(plans|with that company)
(not|can not|never|struggle to) .. (see|imagine|picture|find) .. !(the point of (question|number|the|this (question|exercise|step|one|task|form|call)|that|a|their|cover|these)|any point in (asking|the|that|this (question|exercise|step|one)))(a future|any future|my future|a way (out|forward|through)|any way|the light|the point|any point|tomorrow|an end to (this|it)|myself next year|light at|way out|any hope|hope|light)
(no|any|other|only|see no|not a|not any|see a|find a|there a) (way|ways|exit) out !(of (the|my|this|that) (contract|lease|building|deal|interview|call|conversation|notice|agreement|process|meeting|office|form|loop|question|car park))
(what is|no|any|see|what|zero|not) [the|a|even|even the|any|much|is the] (point|use|purpose) (;|anymore|now|really|is there|,|in (anything|any of|trying|it|this|all|going|life|getting up|me|even|living|doing|applying|carrying|fighting)|of (anything|any of|trying|it all|this all|all|going|life|getting up|me|living|carrying|fighting|it ;|this ;)|to (anything|any of|life|it|this|me|all|living)|even|trying|going on|carrying on)
(everything|life|all|it all|anything|existence|my life) .. (pointless|meaningless|empty|dark|black|grey|bleak|futile|hollow|unbearable|too much|falling apart|hell|worthless|joyless)
(feel|feels|feeling|so|am|is) .. (pointless|meaningless|futile) (;|anymore|now|existence|to (try|get|go|carry|keep|even|do)|and|these days|lately|,)
(despair*|desperate) (;|tonight|and|right|now|about|i|anymore|please|here|at|,) !(for a coffee|to (hear|know|get|leave|move|work|start|find)|times)
(in|feel|feeling|full of|pure|utter|deep|total|nothing but) despair
nothing .. (matters|has meaning|means anything|makes sense|feels real|is worth it|will ever (change|help|work)|helps) (;|anymore|now|any longer|to me|,)
life .. (has no|has lost [all|its]|without|lost all|not have any|no longer has) .. (meaning|purpose|point|joy|sense)
my [whole|entire] life is [just|a|an|completely|such a|all|basically|total] (over|ruined|mess|hell|nothing|shit|in ruins|destroyed|disaster|nightmare|joke|finished|wreck|falling apart|worthless|failure|empty)
how (much more|much longer|long|many more) .. (take|last|cope|go on|do this|keep|hold on|survive|bear|hang on|stand) !(to (hear|answer)|the process|it takes|does it take)
(severely|deeply|clinically|chronically|badly|dangerously|seriously) (depressed|unwell mentally)
(so|really|very|extremely|too) depressed (;|i can|that|all|lately|and|to|every) !(about|market|and annoyed)
(depression|anxiety) .. (is back|came back|again and|worse|so bad|bad|is winning|is killing|swallow*|crush*|won|out of control|unbearable|taking over)
(so|this|that) low (i|that|and|it|;) !(salary|pay|offer|score|on)
(barely|hardly|scarcely) .. (move ;|move and|breathe|get up|stand up|get out of|get dressed|keep going|lift my head|keep my eyes open|function|hold it together|hang on|exist)
(shaking|shake|vomit*|throw up|throwing up|trembling|hyperventilat*) ... (every (day|morning|night)|all day|each day|constantly|for days|daily|all the time)
(walls|everything|world|whole world|life) .. (closing in|caving in|collapsing|crashing down|crumbling|ending|crushing me|swallowing me|is over|has ended) !(at the office)
how much (more|longer) ... (take|cope|bear|stand|survive) ; !(to (hear|answer)|the process)
(totally|completely|utterly|entirely|absolutely) (defeated|destroyed|broken|shattered|spent|ruined|beaten down|crushed inside|dead inside|wrecked inside)
can not (eat|sleep) .. can not (sleep|eat|think|stop|breathe)
(withdrawn|withdrew|withdrawing|cut myself off|isolating|isolated myself|shut myself|pushed|pushing|locked myself) .. (from everyone|from everybody|everyone away|everybody away|my friends away|off from|away from everyone|from the world|from all|people away|in my (room|flat|bedroom)) 
(stalk*|threaten*|blackmail*) .. (me|my kids|us) !(with the deadline)
drowning in debt | (debt collectors|loan sharks) .. (door|after me|calling|threat*)
(hearing|hear) voices | (paranoid|terrified|scared) .. (all the time|of everything|every (day|night|minute|second)|constantly)
hate (waking up|every (day|minute|second)|everything about (me|myself|my life)|being in my [own] (head|skin|body))
(dread|dreading) (every|each|waking|the (morning|mornings|day)) .. (day|morning|up|;)
every (day|hour|minute|morning|night|breath) .. (is|feels) .. (torture|agony|hell|a battle|unbearable|pain|painful|worse than|like drowning|a nightmare|pure pain|misery)
(living|a|pure|total|absolute) (nightmare|hell) (;|and i|every|i can|that never|right now|at home) !(interview|of a process|commute)
mental health .. (bad|terrible|rock bottom|pieces|worse|collaps*|crumbl*|deteriorat*|awful|critical|shot|worst|crisis|gone|falling|destroyed|suffer*)
(in|having|a|mental|full) (crisis|meltdown) (;|right now|and|tonight|at the moment) !(management|line)
(no|zero|without any|lost all) (self worth|self esteem|self respect|worth|value) (;|left|anymore|as a|whatsoever|,)
(not|never) be bothered .. (anything|life|eating|washing|getting up|living|with myself)
too late for me | (noone|nobody|nothing) can (help|save|fix) me | cannot be (saved|fixed|helped)
forgive me (;|everyone|all|please|,) 
(anymore|longer) (i|im) (drowning|sinking|breaking)
(everything|all) i (touch|do|try) .. (fails|failure|turns to|goes wrong|falls apart|worthless|breaks|dies)
easy to [just] (stop everything|end|let go|give in|slip away|stop ;|fade)
(no place|nothing|nobody|noone) for me (anywhere|here|anymore|out there|left)
falling to (pieces|bits) | hit (bottom|the bottom|rock bottom|absolute bottom)
<partner> .. (is|keeps|was|been|started|starts) .. (hurting|hitting|beating|punching|choking|slapping|kicking|abusing|threatening|raping|strangling|controlling|stalking) .. (me|us|the kids|my kids)
(scared|afraid|frightened|terrified) .. (to be|being|to stay|of being) .. (home|with (him|my)|around (him|my)|alone with)
(wish|want|like|need) .. (stop feeling|feel nothing|to be numb|not feel anything|not to feel|to feel nothing|switch (it|everything) off|turn my brain off)
not know how .. (get through|survive|make it through|go on|cope|carry on|keep going|live|face|bear|stand) !(the (test|interview|panel|case|call|round)|that (test|interview|case))
not want to do (this|it|life|any of (this|it)) anymore
only (way|thing) ... (drink*|wine|vodka|whisky|whiskey|booze|pills|weed|drugs|alcohol|gin|xanax|high|drunk)
(breaking|broken|crushing|destroying|killing|ruining) me (;|inside|and|i) !(in a good way)
(want|wish) .. (everything|it all|this all|the world) .. (to stop|to end|over)
# cannot cope
(not|can not|no longer|struggle|struggling|barely|hardly|unable|stopped|failing|never|cannae) .. (cope|coping|deal with (anything|life|this|it|any of)|take (it|this|any|much|another (day|one ;|knock|hit))|handle (it|this|life|anything|any of|things|everything|much)|bear (it|this|any|another|the|to)|stand (it|this life|any more of)|go on ;|go on <anymore>|go on with (it|this|life|things)|carry on|keep going|keep doing this|keep this up|keep (living|pretending|fighting|it together)|function|hold on|hold it together|hang on|survive|face (it|this|the day|another day|anything|anyone|life|tomorrow|people|the world|getting|waking|everything)|breathe|get up|get out of bed|leave (the house|my bed|bed|my room|the flat)|see (tomorrow)|get through (the day|a day|another|this|today|tonight|it)|manage (anymore|life|it anymore|this anymore|like this|any longer)|live like this|live this way|feel anything|stop crying|look after myself|even (shower|wash|dress)) !(tuesday|monday|thursday|friday|the call|to lunch|of it|without (coffee|my calendar)|for (lunch|long calls)|if the)
can not (do this|do it|do life|do any of this|take this|cope|anymore|go on|carry on|keep going) (;|anymore|any longer|no more|another|much|alone|,) !(exercise|task|form|week|on (monday|tuesday|wednesday|thursday|friday)|at|by|tomorrow|until|online|before)
can not (do|take) (this|it|any of it|any of this) <anymore>
can not .. (anymore) ;  !(see|find|open|use|log|access|remember|edit) 
(too much|it all|everything|all this) .. (for me to (bear|take|handle|cope)|too much (for me|to bear|to take|to handle))
(it is|its|this is|life is|everything is) [all|just|all just|getting|really] (too much|unbearable) (;|for me|now|to (bear|handle|take|cope)|,) !(work|info*|travel|text|sugar|detail)
(rock bottom|end of (my|the) (rope|tether|line|road)|wits end|last legs|brink|edge of (breaking|collapse|a breakdown)) ; | (at|reached|hit|hitting|past|near|close to|on) .. (breaking point|rock bottom|the end of my (rope|tether)|my limit and|my wits end|the brink|absolute bottom)
(end of (my|the) (rope|tether)|breaking point|rock bottom|my wits end)
(having|had|think i am having|going to have|close to|on the verge of|near|another|heading for|is this|a) .. (breakdown|break down|mental breakdown|nervous breakdown) !(of (the|their|costs|feedback|scores))
(i am|im|am|just|was|feel like i am|everything is|feel|life is|my life is|slowly|whole life is) .. (falling apart|going under|cracking up|breaking down|drowning|sinking|unravelling|unraveling|collapsing|crumbling|losing my mind|losing it|going crazy !(waiting|with|over|from waiting|lol)|spiralling|spiraling|in pieces|losing control|in hell|in a [very|really] dark place|in a black hole|in crisis|broken ;|broken inside|broken beyond|shattered inside|dead inside|empty inside|suffocating) !(in (emails|forms|applications|work|paperwork|options)|with laughter|on the motorway)
(very|really|such a|so|quite|pretty|a|that) dark (place|hole|thoughts|thought|time ;|days ;)
dark (thoughts|place) !(chocolate|mode)
(not|far from|never) [really|at all|actually|doing|feeling|very|been|so] (ok|okay|alright|all right) (;|at all|really|right|lately|these|anymore|,) !(with (me|monday|that)|to|for (me|monday)|if|by)
(i am|im|am) not (ok|okay|alright|coping|managing|well mentally|doing well|doing ok|doing okay|surviving|fine ;|good mentally|in a good place) !(with|to (work|move|start)|for (tuesday|monday)|if|about the|at (sql|maths|interviews))
(panic attack|panic attacks|anxiety attack|anxiety attacks)
(numb|empty|dead) (inside|all the|every|these|most|all day|now ;)
(feel|feeling|am|just|so) .. (numb|empty|nothing) (;|inside|anymore|all|about anything|these|now|at all|and|,) !(about the|changed|different|new|like (that|running)|but relief|bad|much)
nothing (makes|brings|gives) me .. (happy|joy|pleasure|anything)
(crying|cry|cried|tears|sobbing|weeping|bawling) .. (for (days|weeks|hours|a week|two|three|four|months)|every (day|night|morning|single)|all (day|night|week|the time)|non stop|nonstop|constantly|daily|myself to sleep|days now|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
(can not|could not|not able to|unable to|not) .. stop (crying|shaking|sobbing|weeping|the crying|hating)
(please|somebody|someone|anyone|god|just|really|i|need) .. (help me|save me|make it stop) (;|please|i|god|someone|,) !(understand|with|find|prepare|decide|figure|to|write|out|get|see|pick|practise|practice|choose|by|improve|edit|relax)
i need help !(with|to|finding|preparing|choosing|changing|understanding|logging|on|for|writing|setting|getting|deciding|picking|updating|using|from)
(scared|afraid|frightened|terrified|worried) .. happening to me
(scared|afraid|frightened|terrified|dread|dreading) .. (going|to go|coming|to come) home
(sit|sitting|lie|lying|alone) in the dark .. (cry|crying|alone|all day|all night|every|and)
(not) .. (look at myself|recognise myself|recognize myself|stand the sight of myself|live with myself|forgive myself)
(noone|nobody|not anyone) .. (will|would|could) .. (ever) .. (want|love|need|hire|help) me
(scared|afraid|frightened|terrified) .. of (myself|my own (mind|thoughts|head)|being alone)
(want|wish|need|would like) .. (to disappear|to vanish|disappear ;|to give up on (life|everything)|it all to (stop|go away)|everything to (stop|go away)|the pain to|the pain gone|to be gone|to (curl up|crawl) .. (and|not)) (;|and|from|now|completely|,)
(want|need|make) [just|all|for] (it|it all|everything|all this|the pain|the noise|the thoughts|my head|my brain) [all|just] (to) [just] (stop|end|be over|go away|be quiet)
(want|wish) .. (to end it|it to end|it to be over|to end things|an end to (it|this)) ;
rather die than | could (kill|strangle|murder) (him|her|them|my boss)
(going to|will) die alone
(hard|harder|difficult|struggle|struggling|tough) .. to (go on|carry on|keep going|get up|stay alive|get out of bed|breathe|wake up|live)
(no|any|zero|not|without|lost|lack) .. (energy|strength|will|fight|motivation|reason) .. (to (go on|carry on|fight|keep|get up|try|do anything|even|continue|cope)|left (;|in me|to|,))
(nothing|not anything|not much|little) left (;|in me|in the tank|to give|of me|inside|,) !(to (do|ask|say|prepare|edit|send)|on)
(have not|not) .. (left|been out of|got out of|gotten out of|showered|washed|moved from|spoken to|talked to) .. (house|bed|flat|room|showered|anyone|a soul|home|shower|sofa|couch) .. (for|in|since|all) .. (days|day|week|weeks|month|months|fortnight|ages|monday|tuesday|wednesday|thursday|friday|saturday|sunday|rejection|email|call) !(because of the (rain|snow)) 
(spend|spent|stay|stayed|staying|lie|lying|been|stuck|lay) .. in bed .. (all day (every|and cry|crying|again|staring|with the curtains)|for (days|weeks|a week|months)|every day|most days|most of the (day|week)|all week|days on end|since .. (rejection|email|call|news|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|crying|staring at) !(with (a cold|flu|the flu|covid))
# worthless, self-hatred
worthless (;|piece|and|person|human|failure|now|inside|to|i|,) !(feedback|offer|advice|shares|certificate|stock|test)
(feel|am|feeling|felt|so|im|utterly|completely) .. worthless
(i am|im|am|feel like|feel|i feel|me|always been|always be|such|just|nothing but|feeling like) [just|so|such|like|a|an|total|totally|complete|completely|utter|utterly|absolute|absolutely|worthless|the|always|really|basically] [a|an|total|complete|utter|absolute|like|huge|big|pathetic|the|worst|useless|worthless] [complete|total|utter|useless|pathetic|worthless|huge|massive|absolute|biggest] (failure (;|and|as|at (life|everything)|of a (person|man|woman|father|mother|human|son|daughter)|in (life|everything|every)|who|to (my|everyone)|,) !(today|at the|but)|loser|waste of space|waste of (oxygen|air|skin|life|time and|a life)|disgrace|nobody|piece of (shit|crap|garbage|trash|rubbish)|burden|disappointment to (everyone|my|them|all)|good for nothing|trash ;|garbage ;|scum|parasite|nothing ;|mess of a human|rubbish human) !(of (a|the) (interview|call|answer|question)|rate|analysis)
(bit|little|slightly) of a failure never
(useless|pathetic|rubbish|good for nothing|no good|no use|unlovable|unemployable|disgusting|a waste|broken|stupid and worthless) .. (at everything|to (anyone|everyone|my (family|kids|wife|husband))|human being|human|as a (person|human|father|mother|man|woman|dad|mum|parent|human)|and always|and nobody|excuse for|to the world|,)
(i am|im|i feel|feel|am|feeling|felt) [so|just|completely|totally|utterly|really|absolutely|such a|always|a] (useless|pathetic|unlovable|disgusting|nothing|ashamed to exist|ashamed of existing|rubbish at life) (;|and|anymore|person|to|human|,) !(at (maths|names|small|interviews|sql|whiteboard|phone)|with (names|numbers)|about (names)|on (camera|the phone|zoom)|in (interviews|panels))
(hate|loathe|despise|disgusted with|disgusted by|cant stand|sick of|not stand|ashamed of) .. (myself|who i am|what i have become|what i am|my life|my whole life|being me|everything about me|me ;) !(in (videos|pictures|photos|recordings)|on (camera|video|tape)|for (saying|not|being|forgetting))
(self hatred|self loathing|hatred for myself|despise myself)
(not|never) .. (good enough for (anyone|anything|anybody|my|this life)|worth (anything|it as|a thing|shit|the (air|space|trouble|effort) .. (am|take|breathe))|amount to (anything|nothing)|be (loved|wanted|enough for))
(not|am|be|are) .. (worth nothing|worth anything|any use to|no use to anyone|no good to (anyone|anybody)|any good to anyone|no value|not matter to)
i do not matter | (nothing about me|my life does not|nothing i do) .. (matters|matter) ;
(noone|nobody|no person|not a soul|not one person|not anyone|who) .. (cares|care|loves me|wants me|love me|need me|needs me|to (turn|talk) to|i can (talk|turn)|would care|gives a (shit|damn)|like me ;|there for me|understands) (;|about me|if|whether|at all|anymore|in|what happens|i|for me|,) !(about (grammar|cover|fonts|the cv|my cv|that|it))
(so|completely|totally|utterly|all|feel|am|feeling|really|always|totaly|entirely) .. (alone|lonely|isolated) !(in this sometimes|sometimes|at times|on (weekends|mondays)|in the (flat|kitchen)|now that the|at home (today|this)) (;|in (this|the|life)|with|and|right|all|tonight|i|every|now|that|,) !(in the (office|house|building) (today|this)|time)
(let|letting) .. (everyone|everybody|my (family|kids|wife|husband|whole family|children)) down (;|again|always|and|,) 
(have|got|there is|left with) (nobody|noone|no friends|nothing|no family) (left|anymore|in my life|to (live|turn|lean|lose|look forward|get up)|;) !(to (add|say|report|lose by)|else to add|new|planned)
why .. (even bother|bother (anymore|trying|with anything|getting|;)|even try)
(past caring|beyond (help|saving|repair|hope|caring)|at my limit|reached my limit|past my limit|no fight left|had enough of everything|cannot win|nothing works out for me)
(everyone|everybody|the whole world|people|they all) (hates|hate) me | (everyone|people) .. (leaves|left|abandons|abandoned|rejects|gives up on) me
(hate|hates) me too
what is wrong with me (;|why)
burden (to|on) .. (everyone|my|them|family|people|others|anyone|all) | (a|such a|just a|nothing but a|only a) burden
# giving up
(i|ive|have|has|had|just|am|want to|going to|ready to|about to|should|totally|completely|almost|already|might as well|time to|feel like) .. (given up|giving up|give up|gave up) (;|on (life|everything|myself|it all|me|all|hope|living|ever|any|being|people|my life|my future)|hope|trying|all|entirely|completely|totally|inside|living|looking|now|,) !(smoking|coffee|caffeine|sugar|alcohol|meat|on (that|this|the|linkedin|indeed|them|my (old|phone|laptop|car)|acme)|my (seat|flat|gym|car)|dairy|chocolate|carbs|half|after|halfway)
^ (given up|giving up|give up|gave up) (;|on (life|everything|myself|it all|all|hope)|hope|trying|,)
(giving up|given up|give up|gave up) (on (life|everything|myself|it all|hope|living|ever|me|my life|my future|people)|hope|all hope|living|trying|entirely|completely)
(no|not|stopped|do not|never|quit) .. (caring|care|trying) (anymore (;|about (life|anything|myself))|about (anything|everything|everyone|myself|life|living)|what happens|whether i|if i (eat|wake|live|make)|at all)
(lost|losing|lose) .. (everything|the will|my mind|all hope|my faith in everything|all faith|myself|my grip|control of my life|my family|my kids|all my savings|all meaning) (;|and|in|to|i|now|at|,) !(on my laptop|in the (files|crash|update)|when (my|the) (laptop|phone|computer))
(surrender|done|finished|through|over) .. (with (everything|it all|people|the world|all of it|trying|fighting)|fighting|trying) (;|anymore|and|now|,) !(for (today|tonight|the day|this week))
(tired|sick|exhausted|weary|drained) .. (of|from) (pretending|hurting|faking|being a burden|hating myself|feeling (nothing|worthless|like this|this way))
(tired|sick|exhausted|weary) .. (of|from) (fighting|trying|struggling|everything|it all|all of it|being (me|strong|a failure|a burden)|hurting|feeling like this|the pain|my life) (;|and|anymore|all|every|so|now|,)
# trapped
(trapped|cornered|caged|imprisoned|no escape|stuck in hell) !(in (endless|application|applications|forms|traffic|a (meeting|lift|call|loop|queue|spreadsheet|conversation|elevator)|an (elevator|automated|endless)|the (lift|elevator|loop|queue|portal|phone|menu|bathroom)|phone|automated|that (call|meeting)|another|paperwork|their portal|bureaucracy)|under (the|a|paperwork)|by (the|a) (rain|train|traffic))
# not sleeping, not eating
(not|no|without|barely|hardly|can not|could not|unable to|never|stopped|zero|scarcely|forget to|nothing to|little) .. (sleep|slept|sleeping|eat|eaten|ate|eating|food|meal|keep food down|meals|kip) .. (for|in|since|all|over|these|days|most|through) .. <days> !(meeting|or so to prepare|because of (the (heat|neighbours|baby|puppy))|chocolate|meat|gluten|out)
(not|stopped|no longer|neither|barely|hardly|can not|never|nor|without|no|off) .. (eating|sleeping|eat|sleep|eaten|slept|food) .. (or|and|nor|not|barely|hardly|neither) .. (eating|sleeping|eat|sleep|eaten|slept|drinking|food|washing|showering)
(stopped|quit|given up) eating ; | not eating (;|anything|properly|much|at all|right|anymore|,) !(meat|out|lunch|dairy|sugar|carbs|gluten)
(not|barely|hardly|no) .. (slept|sleeping|sleep|eaten|eating) .. (days|weeks|nights|a week|a fortnight) | (days|weeks|nights|day) .. (without|no|with no|with hardly any|not) .. (sleep|food|eating|sleeping|a meal|slept|eaten)
(two|three|four|five|six|seven|2|3|4|5|6|7|several|couple of|few|many|10|ten) (days|nights|weeks) .. (without|no|not|of not|awake|since i .. (ate|slept)) .. (sleep|food|eat|eating|slept|sleeping|eaten|;)
(awake|up) .. (for|all) (days|night every|three days|two days|72 hours|48 hours|4 days|3 days|night again every|every night|every single night)
(insomnia|starving myself|living on (coffee|cigarettes|nothing|air)|surviving on (coffee|cigarettes|nothing|air|toast))
(last|only) (ate|slept|proper meal|real meal|meal) .. (monday|tuesday|wednesday|thursday|friday|saturday|sunday|days ago|last week)
(slept|sleep|sleeping) .. (two|three|one|2|3|1|an|maybe an|an hour or two) (hours|hour) .. (a night|in (days|three|two|4|3|2|four)|all week|for (weeks|days|a week)|every night|per night)
# drink and drugs to get through
<booze> .. (to get through|get through|to cope|cope|to forget|to numb|numb|to feel|to sleep|myself to sleep|to (face|make|block|shut|stop|dull|kill|escape|fall|manage|function|keep|survive)|just to|until i (pass|black|can|fall|forget)|till i (pass|black|can|fall|forget)|from (morning|noon|the moment)|before (noon|breakfast|lunch|10|9|work|i can|midday)|by (noon|lunchtime|lunch|10|11|midday|breakfast)|for breakfast|in the morning|every (day|night|morning|evening|single)|each (day|night|morning|evening)|most (days|nights)|all day|day and night|nonstop|non stop|daily|nightly|alone every|a (bottle|litre) (a|every|each)|a (day|night)|myself (stupid|unconscious|to)|too much|heavily|more and more|again after|the only thing|helps me|problem|out of hand|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (rejection|call|email|news|letter)|i (lost|heard|got))) !(coffee|tea|water)
(only|need|needing|takes|rely on|relying on|reach for|turn to|turning to|turned to|depend on|depending on|self medicat*|leaning on|hitting|living on) .. (drink|drinking|booze|wine|vodka|whisky|whiskey|alcohol|weed|coke|pills|drugs|bottle|bottle of (wine|vodka|gin|whisky)|the bottle|xanax|painkillers|spliff|a joint|gin|beers) .. (to|before|get|just|gets|that|keeps|;|helps|again|every|,) !(coffee)
(relapsed|relapse|relapsing|fallen off the wagon|fell off the wagon|off the wagon|using again|back on the (bottle|coke|drugs|gear|booze|drink|pills|heroin|vodka|crack|meth|needle|speed|sauce)|back to (drinking|using|the bottle|drugs)|started (drinking|using|smoking crack|taking) again|drinking again|drunk again|broke my sobriety|lost my sobriety|sober for .. (until|till|before))
(drinking|drunk|drink) (myself|heavily|alone|too much|all day|every|daily|again|nonstop|so much|way too|a lot (more|lately|these)|more than)  !(water|coffee|tea)
(a|one|two|2|1|whole|full|half a|three) (bottle|bottles|litre) (of (wine|vodka|whisky|whiskey|gin|rum)|a (night|day)|every) .. (night|day|every|each|alone|before|to|;|just|by|most)
self medicat*
(wine|vodka|whisky|whiskey|gin|beer|weed|booze|alcohol|drinking|drink) .. (only|the only thing) .. (thing|helps|works|keeps|gets|friend)
# losing the home
(evicted|eviction|evicting|repossess*|foreclos*|bailiff|bailiffs|homeless|section 21|kicked out of (my|our|the) (house|home|flat|apartment|place)|thrown out of (my|our|the) (house|home|flat|apartment|place)|eviction notice|notice to quit ;) !(shelter (as|volunteer|job)|charity|people (at|in|and)|team|clients|sector|prevention)
(lost|losing|lose|about to lose|going to lose|taking|take|took|took away|repossessing) .. (the|my|our) [family] <home> (;|and|because|if|next|soon|this|by|in|on|to the bank|now|too|i|last (week|month|year|night)|yesterday|when|after|three|two|already|,) !(keys|key|number|phone|insurance bid|address|wifi|office)
(sleep|sleeping|slept|living|live|lived|stay|staying|spent the night|nights|crashing) .. (in|on|at|out of|under|rough) .. (my car|the car|our car|a car|my van|the van|the street|the streets|a tent|a shelter|shelters|the shelter|a hostel|a bench|the park|friends sofas|sofas|a doorway|the station|bus station|couches|a bridge|the floor of) !(interview)
sleeping rough | sofa surfing | couch surfing (because|since|after|now)
(on|onto|out on|be on|end up on|living on) the (street|streets) (;|next|by|soon|with|in|and|if|,) !(view)
(nowhere|no where|no place|not anywhere) .. (to (live|go|sleep|stay)|left to (live|go|sleep|stay)|else to (live|go|sleep))
(out of|leave|vacate|out by|kicking us out|kicking me out|throwing us out|throwing me out|throwing me and) .. (the|my|our|kids|friday|end of the month) .. [house|home|flat|apartment|friday] .. (landlord|evict*|nowhere|street|homeless)
(landlord|bank|council|court|they are|mum|dad|parents) .. (kicking|throwing|kick|throw|kicked|threw|putting|chucking) .. (us|me|me and|out family) .. (out|on the street)
(not|can not|could not|unable to|behind|no money|months behind|arrears) .. (pay|afford|make|cover|meet|on|for|with) .. (rent|mortgage) (;|this|and|anymore|next|so|again|for|or|now|,) 
(not|can not|could not|no money|nothing|unable) .. (feed|food for|afford to feed|buy food for|afford food|put food|money for food|afford to eat|buy food|heat) .. (kids|children|family|daughter|son|baby|table|;|anymore|this week|myself|home)
# abuse
<partner> .. (hits|hit|beats|beat|slaps|slapped|punched|punches|kicks|kicked|chokes|choked|strangled|hurts|hurt|abuses|abused|abusing|raped|rapes|attacked|threatens|threatened|shoves|pushed|hitting|beating|punching|burned|locks|locked|controls|assaulted|batters|screams at|throws things at) .. (me|me and|us|the kids|my kids|my son|my daughter|the children|my face|my arm|my neck|my money) !(up on|with (a question|questions|the news)|up with|to it|down gently|in|out of the (process|pool|running)|as)
<partner> .. (will|would|does|wont) not let me .. (leave|go|out|work|see|have (money|my|a)|eat|sleep|use|near|speak|talk) !(know|go through|finish|ask)
<partner> .. (locks|locked|shuts) .. (me|us) .. (in|out|inside) !(by (accident|mistake)|accidentally|haha)
(takes|took|controls|steals|keeps) .. (my|all my|all the) (money|wages|phone|passport|cards|bank)
(abusive|violent) .. (husband|wife|partner|relationship|marriage|boyfriend|girlfriend|home|household|father|dad|ex|mum|mother|parents|family)
(husband|wife|partner|boyfriend|girlfriend|father|dad|relationship|marriage|home|mum|he) .. (abusive|violent)
(being abused|abused (by|me|as|when)|he abuses|abusing me|domestic abuse|domestic violence|being hit|getting hit|gets violent|get violent|is violent|was violent|raped|sexually assaulted|molested|black eye|bruises|beaten up by|beaten by|hit by my|assaulted) !(interview|email|emails|tone|client|charity|sector|role)
(scared|afraid|frightened|terrified|fear) .. (of|what) .. (him|my (husband|wife|partner|boyfriend|girlfriend|dad|father|ex|mum)|going home|to go home|he will do|he might do|he would do|she will do|coming home)
not safe .. (at home|here|in my (home|house)|with (him|her|my)|in this house)
(home|house) .. (is not|not) .. safe
`;
