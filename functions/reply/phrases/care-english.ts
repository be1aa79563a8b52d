/** English: explicit (tier A) and strong (tier B) distress. The notation is in notation.ts; facts, compliance 4. */
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
  gone: 'gone|dead|not here|not around|not alive|no longer here|no longer around|no longer alive|disappeared|vanished|died|six feet under|in the ground|not exist|not in it|not born|under a bus',
  folks:
    'everyone|they|you|family|kids|children|wife|husband|parents|mum|dad|friends|people|world|partner|son|daughter|girlfriend|boyfriend|sister|brother|all|he|she|planet|you all|others|the lot of you',
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

export const explicit = `
# wanting to die
<want> .. <die> !(of|laughing|for a|from (embarrassment|shame|boredom)|on (the|a) hill)
(want|wanted|wish|need|love|like|deserve|deserved|happy|prefer|rather) .. to die
(want|wanted|wish|need|love|like|deserve|prefer|rather|better) .. be dead
(better off|rather be|wish i (was|were|be)|would be better) .. dead
be better .. (dead|if i (died|was dead|were dead|was not alive))
(would not|do not|wouldnt) (mind|care) .. (dying|if i (died|die|was dead|did not wake up|never woke up|got hit))
if i (die|died|drop dead|dropped dead|was dead|were dead) ..
(hope|hoping|pray|praying|wish|wishing|wishes) .. (i die|i died|i would die|i drop dead|to die|i get hit|i got hit|i do not wake|i did not wake|i never wake|i never woke|i will not wake|i would not wake|not wake up|not waking up|something kills me|it kills me|cancer|a (car|bus|truck|train|lorry) .. (hit|hits|would|takes|took|kill|kills)|god .. take me|death|my heart .. (stops|stop|stopped))
(hoping|hope|pray|praying|wish) .. i [will|would|do|did|could] (not|never) .. (wake|wakes|woke|waking|wakeup|survive)
(sleep|bed|asleep|eyes|night|lie down|lay down) .. (and|n|to|but) .. (not|never|forever) .. (wake|waking|woke|get up|open|opening|forever)
(sleep|asleep|close my eyes) .. (forever|for good|and never|and not wake|never wake|not wake|without waking)
(never|not|no longer|without) .. (wake|waking|wakes|woke) up [again|anymore|tomorrow|ever|in the morning]
(not|never) want to wake up
death would be ; | death (is|sounds|seems|would be|feels) .. (relief|easier|better|peaceful|nice|good|answer|way|option|solution|comforting|kind|mercy)
(i|im|feel|feeling|am) .. ready to die
(thinking|think|thought|thoughts|dream|dreaming|fantasies|talk|obsessed|obsessing|ideas) .. (about|of|abt|with) .. (death|dying|my death|my own death|being dead|my funeral|ending it|ending things|ending everything|ending my|suicide|killing|jumping|self harm|hurting myself|harming myself|not being here|not existing|not being alive|disappearing for good|doing it tonight)
(not|nothing) .. want to (live|exist|be alive|be around|be on this|go on living|carry on living|keep living|keep existing|keep on living|be here !(in|at|with|for|when|until|on)) !(in|with|near|at|far|so far|that far|there|off|on|by|like that|like this|here|out of|outside|away|under|abroad|for)
not want (my life|this life|life) ;
not want to be ;
not (see|seeing) .. (point|reason|sense|use) .. (living|live|life|being here|being alive|existing|carrying on|going on|go on|waking up|stay alive|staying alive|sticking around|me being)
(no|zero|any|the|what|whats|little|a|another|one|good|single|not) [real|good|single|more|other|much] (point|reason|reasons|sense|purpose|use|motivation) .. (to|in|of|for|left to|why i should) .. (live|living|life|be alive|being alive|being here|be here|exist|existing|carry on|carrying on|go on|going on|keep going|wake up|waking up|stay alive|staying alive|sticking around|stick around|breathe|breathing|continue living|my existence|staying)
(why|what) (am i|do i|should i|even|bother|would i|are we|keep|the) .. (alive|living|exist|breathing|existing|stay alive)
why am i [even|still|even still|still even] here ;
(why|what) .. (carry on|go on|keep|bother) .. (living|breathing|being alive)
(nothing|noone|nothing left|nothing more|not anything|not a thing|anything) .. (to live for|worth living for|living for|keeping me here|keeping me alive|to stay for|to stick around for|to stay alive for|holding me here|left to live)
(no|lost|losing|without) .. (will|wish|desire|energy|strength) to (live|go on living|survive|keep living|stay alive|be alive|exist)
(life|living|it) .. (not|never) .. worth (living|it to be alive|the pain ;|staying for)
(tired|sick|done|finished|exhausted|weary|through|over|bored|had enough|enough|fed up) .. [of|with|from|by] .. (living|being alive|existing|life|this life|my life|being here|breathing|waking up|this world|existence) !(at|with|in|on|here|to .. commute|costs|out|off|from|insurance|admin|arrangement)
(done|finished|through) with (life|living|this life|this world|my life|it all forever)
hate (being alive|living|that i am alive|existing|waking up alive|that i woke up|that i am still here|my existence)
not deserve .. (live|be alive|exist|life|to be here ;|breathe)
(should|would) .. (not|never) .. (be alive|exist|been born|have been born)
(never|not) .. (been|being|was|were|be) born
(wish|wished|wishing) .. (not exist|stop existing|did not exist|was not alive|were not alive|was not here|were not here|i (was|were) gone|i was dead|i were dead|not be here|cease|i could just be gone|it was me|i had not woken|i had not survived|it had been me)
(disappear|vanish) .. (forever|for good|completely|permanently|off the face|from this world|from the world|for ever)
(stop|not|quit) .. (existing|exist) ;
(cease|ceasing) .. exist*
(exit|leave|leaving|quit|depart) .. (this|the) (world|life|earth|planet) ;
(world|planet|universe) .. (not|better|easier|nicer|fine) .. (need me|want me|without me|miss me|have me in it)
(slit|slitting|cut|cutting|slash|slashing|slice|slicing|open) .. (wrist|wrists|veins|throat|arteries)
(why|reason|reasons) i (should|would|even|am|still) .. (stay alive|be alive|keep living|alive|live|go on living|be here ;|stay here ;|exist)
(decided|going|want|ready|time|plan|planning|need|how|about|try|tried|thinking about|thinking of) .. (to end things|ending things) !(with|on|at|by)
(only|just) [still] (here|alive|breathing|living|around) .. because
(thing|reason|person|one|ones|only) .. (keeping|keeps|kept|holding) me (alive|here|breathing|on this earth|from ending|from doing it|from killing)
(made|making) [my] peace [with (it|dying|death|everything|going)] (;|and i am ready) !(with the (decision|rejection|answer|result|company))
(be|join|see|meet) .. (my|with my) .. (dead|late|in heaven|up there|on the other side|again in heaven)
my [own] funeral !(director|home)
(look after|take care of|take|watch over|care for) .. my .. (kids|children|dog|cat|son|daughter|mum|boys|girls|baby) .. (for me ;|when i am (gone|not)|if (anything|something) happens|after i|once i am)
(checking out|check out|clock out|clocking out|bow out|bowing out|log off|logging off) (for good|forever|permanently|of life|of this (world|life)) | checking out of life
(do|doing|done|did) (it|this) (tonight|tomorrow night) .. (pills|rope|gun|bridge|noone can stop|nobody can stop|can stop me|stop me)
(going to|will|ready to|want to|about to) do it tonight
(not|never) .. (planning|plan|going|intend|want) .. (to|on) .. (be here|be around|be alive|live|living|survive|wake up|waking up|see) .. (next (week|month|year)|tomorrow|much longer|christmas|my birthday|after) !(in|on holiday|holiday|with|because of)
(earth|world|life|heaven|everything) .. (without me in it|minus me)
(stop|end) (my|this) (heart|breathing|heartbeat)
(feel|feeling|been|am|get|getting|so|very|had|having|still) .. suicid*
(wish|wished|pray|prayed|hope|want) .. [would|could|will|to] take me
(take|took|taken) (me away from this (world|life)|my life)
(pain|suffering|hurt|hurting) .. (to (stop|end) .. (forever|for good|permanently|once and for all)|and (death|dying) )
(not|never|no|why|point|only|hurts|hurt|worth|longer|deserve|barely|tired|reason|if|whether|stay|staying|keep|keeping|promise|should|hard|exhausting|painful|hate|sorry|ashamed|regret|wish) ... alive !(again|and (well|kicking))
alive ... (hurts|hurt|anymore|point|exhausting|painful|longer|too much|unbearable|not|pointless|worth|agony|torture)
(why|never|wish|mistake|regret|not|curse|hate|better) ... (been born|was born|was i born|i even born|i ever born|be born|being born|i born) !(yesterday|in|on)
(keep|keeping) .. myself (alive|safe)
(better|better off|happier|easier|relieved|lighter|glad|safer|cleaner|nicer) ... without (me|someone like me|people like me|a (failure|loser|burden|person) like me) !(on (the|their)|at the company|in the (role|team|company))
rid of (me|myself) !(at work|in the process|because)
(gun|noose|rope|razor|razors|bleach|sleeping pills|blade) ... (myself|end it|tonight|calling|my (head|neck|mouth|temple|wrist|throat)|stop thinking|keep thinking|all night|easy|so close|waiting for me)
(stop thinking|keep thinking|thinking|thought|looking|staring) .. (about|at|of) .. (the|my|a|that|his|those|these) .. (gun|noose|rope|razor|pills|knife|knives|blades|bridge|tracks|medicine cabinet|train line|rooftop) !(project|course|job|design|engineer*|question)
(danger|risk|threat|harm) to (myself|others|other people|my own)
(thought|thinking|think|know|knew|planned|figured|worked|decided|picturing|imagining|imagine) .. how i (would|could|will|can|might|am going to) (do it|end it|end|kill|go ;|die)
life insurance ... (more|worth|pays|pay|enough|better|cover|go to|clear)
(cutting|burning|hurting myself) .. (helps|only thing|relief|calms|release|makes it stop|numbs)
(not|never) .. want to live (with (this|it|myself|the pain|what|that|these)|like this) .. (anymore|any longer|;) 
(let|letting) me [just] (die|go to sleep forever|end it) (;|already|please|now|in peace|,)
(not) (be|being|to be) (around|here|alive) (at all|anymore|any longer|;) !(on|for the|in)
painless* ... (go|end|die|way|ways|exit|method|methods) !(process|onboarding|way to (apply|upload|file))
without me (in (this|the) (world|picture forever)|in it|around (anymore|;)|here ;|on this earth|in their (life|lives)|alive)
(wrote|written|left|leaving|writing|write) (the|my) note (;|on the|for my|to my|for whoever|to whoever|explaining) !(thank|to the (panel|manager|recruiter)|in the|to (hr|my coach))
(take|taking|took|swallow*|down|neck) the (whole|entire) (packet|bottle|box|lot|strip|pack|jar)
(love|want|wish|hope|like|pray|need) to (watch|see|make) .. (bleed|suffer|die|dead|burn alive)
(till|until|so) .. (bleed|bleeds|bled|bleeding) !(gums|nose)
(roof|bridge|ledge|cliff|balcony|tracks|rooftop|overpass) ... (jump|jumping|jumped|step off|stepped off|let go|letting go) !(jumping jacks|at the chance)
(jump|jumping|jumped) ... (roof|bridge|ledge|balcony|tracks|rooftop|overpass|building) !(on a bungee|playground|project)
you .. not .. (hear|see|hear anything) .. (from me|of me|me) (again|anymore|ever)
i .. (deserve|ought|need) to (die|be dead|not be alive) 
i should (die|be dead|be gone|not be here ;|have died|have been the one)
life is not (for me|something i want|worth|for people like me)
(leave|leaving|left|exit|exiting|quit|quitting|escape|end of) (this life|life ;|this world|this earth|my life behind forever)
(with|of|from) (life|living) (anymore|no more|;) !(experience|coach|balance)
(not|never) .. (see|make it to|live to see|reach) .. (tomorrow ;|christmas|my next|30|40|the new year|next year ;|another (birthday|summer|winter|year)|the end of (the|this) (week|month) alive)
only thing .. (stopping|stops|keeping) me .. (is|from) !(applying|from applying|working|moving)
not (care|bothered|fussed) .. (if|whether) i (live|die|wake up|survive|get hit|am alive|make it out|exist)
wish (someone|somebody|anyone|god|he|they) would .. (kill|shoot|end|murder|hit) me
(drink|drinking|starve|starving) .. myself to death
(carbon monoxide|exhaust pipe|fentanyl|cyanide|plastic bag over|bag over my head|tie a noose|tied a noose|drain cleaner|antifreeze) !(detector|alarm|sensor|test)
(want|going|ready|wanna|need|desperate|dying) .. to end it so (bad|badly|much|that)
(be with|join|see|meet) .. (mum|dad|nan|gran|grandma|grandad|grandpa|brother|sister|wife|husband|son|daughter|angels|god) .. (in heaven|on the other side|soon in|again soon in|up there)
(see you|meet you|meet) .. (on the other side|in the afterlife|my maker)
(show|showing|turn|turning|come|coming|go|going) (up|back|in|down|over) .. with (a|my|the|some) .. (gun|knife|bat|weapon|machete|axe|hammer|rifle|petrol)
(going to|will|want to|gonna|wanna|swear) .. (beat|punch|smash|kick|break|cave|bash|rip|cut|crack|slit) .. (his|her|their|him|her|that) .. (face|head|heads|legs|teeth|skull|neck|throat|brains|kneecaps|jaw) !(start|round)
(he|she|they|you|manager|recruiter|boss) (is|are|will be) (a dead (man|woman)|dead meat|dead when i|going to pay with)
want (him|her|them|all of them|that man|that woman|those people) (dead|to die|to suffer|to bleed|gone from this earth)
go postal | (mass shooting|shooting spree|shoot up|shoot the place) !(game|scene|documentary) | throw acid | acid in (his|her|their) face
(going to|will) get my revenge .. (gun|knife|blood|pay|hurt)
# killing or harming oneself
<end-me> .. <myself> !(out to dry|preparing|studying|working|trying|practising|practicing|laughing|in the foot|to (finish|get|meet|impress|pass|prepare)|with work|for this (role|job|interview)|in work)
(want|wanted|wanting|going|urge|urges|like|need|started|been|tempted|afraid|scared|will|might|keep|kept|again|back to|back at|stop|am|feel|thinking|thoughts|used to|end up|deserve) .. <hurt-me> .. <myself> !(some|off|a break|out|short|loose|a deal|a little|at the gym|at work|in the gym|while|shaving|cooking)
<hurt-me> <myself> [again|so|tonight|badly|every|each|most|to feel|on purpose|because|last night|over|after|when|at night|instead|with|;] !(slack|some|off|a break|shaving|cooking|at the gym|out)
(self|selfharm*|self-harm*) harm*
selfharm* | self harm* | self injur* | selfinjur*
(started|been|back to|keep|kept|relapsed|relapse|again|want to|need to|went back to|tempted to|stop) .. (cutting) [again|my|myself|every|each|last|deep*|at night|when] !(costs|down|back|edge|corners|it fine|it close|hair|room|out|sugar|carbs|expenses|spending|the|grass)
(cut|cuts|cutting|burn|burns|burning|scars|scratch*|blade|razor|marks) .. (my|on my|up my) .. (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach) !(cooking|on the oven)
(take|taking|took|end|ending|ended|finish|throw|throwing|give up) .. my [own] life (;|tonight|too|so|before|anymore|with|away|soon|by)
(end|ending) .. (this life|it all|it tonight|it now|it today|it right|it here and now|it soon|it once and for all|it for good|it myself|everything|my suffering|my misery|my pain|this pain|this suffering|this misery|the pain|the suffering|my existence|this existence|the misery|life) !(here for today|with|at|on a)
(want|wish|need|would like|like|love) .. (it|everything|all this|life|all of this|my life|the pain|the suffering) .. (all) to (end|stop|be over) ;
(want|wish|need|would like) .. (my life|life|the suffering|this pain|the pain|this life) [all|just] to (end|stop|be over)
(want|wish|need) .. it [all|just] (to be|was|were) (over forever|over for good|all over)
(way|ways|way out|option|answer|solution|choice|exit|except|but|than|left|besides|other than) .. [is|to|of|but|except|than] .. (ending it|end it|death|dying|to die|killing|suicide|being dead|ending my life)
(only|one) (way|option|choice|answer|thing) .. (die|dead|death|end it|ending it|kill myself|not be here)
there is [only|just] one way [out|left]
(put|putting) .. <myself> out of .. misery
(put|putting) an end to (my life|it all|everything|myself|my life|my misery|my suffering|my pain|my existence|things myself)
(do|doing|done) (myself|me) in
do away with myself
(might|may|could|going to|will|about to|afraid i|scared i|worried i|before i) .. do something (stupid|bad|terrible|drastic|silly|permanent|final|to myself|i cannot|i can not|i will regret|i would regret)
(not|never|can not|afraid|scared|worried) .. (safe|trust myself|trusted|keep myself safe|what i (might|may|could|will|would) do|what i am going to do|what i am capable of|left alone with) !(company|role|job|choice|bet|pair|from layoffs)
not safe .. (from|with|around|by) myself
suicid* !(prevention|mission|hotline|line|helpline|awareness|squad|doors|wing|charity|charities|watch list|research|training|rates|statistics|bomber|pact movie|policy|burger)
ctb ;
(kms|kermit sewer slide)
unalive*
overdos* !(on|of) 
overdos* (on|of) <pills>
(od|oding) (tonight|on (pills|tablets|meds)|again|last)
(driving|drive|steer|steering|swerve|swerving|crash|crashing|veer|veering|smash|ram) .. [the car|my car|into|off|the wheel] .. (a tree|the tree|a wall|the wall|oncoming|the barrier|the bridge|a bridge|a cliff|the cliff|the river|a lorry|a truck|a pole|lamp post|into traffic|the central reservation|crash barrier|off the road)
(step*|jump*|walk*|throw*|run|running|lie|lying|lay|laying|leap*|fall*|dive|diving|chuck*|go|get|push me|front) .. (in front of|under|underneath|beneath|before) .. <vehicle>
(jump*|throw* .. myself|leap|leaping|fling* .. myself|hurl* .. myself|chuck .. myself|drop .. myself|fall|falling|step|stepping) .. (off|from|out of|out the|over) .. (bridge|roof|building|cliff|balcony|window|top|ledge|multistorey|storey|floor|car park|parking garage|tower|flats|edge|overpass|viaduct|pier) !(on a bungee|with a parachute)
(walk|walking|wander|wandering|wade|wading|swim|swimming|run|running) .. (into|out into|out to|in) .. (traffic|the sea and|the ocean and|the river and|the lake and|the sea until|the sea ;|the ocean ;|the road ;|the motorway|the canal|the water and) !(for a (swim|dip))
(standing|stood|stand|sitting|sat|climbed|climbing|up|leaning|standin|hanging) .. (on|at|by|over|onto) .. (the|a|this|my) [railway|train|old|high|motorway|big] (bridge|ledge|edge|roof !(terrace|bar|garden|deck|top bar)|rooftop|cliff|tracks|railing|railings|overpass|windowsill|rails|parapet|viaduct)
(on|at) the (bridge|ledge|roof|tracks|cliff) (;|right now|again|looking|staring|and)
(gun|pistol|rifle|shotgun|knife|blade|razor|rope|noose|belt) .. (in my|to my|in the|beside|next to|on my|under|ready|waiting|round my|around my|loaded|within reach|here) .. (hand|drawer|head|mouth|lap|neck|bed|pillow|cupboard|closet|garage|bag|temple|wrist|throat|;) 
(have|got|bought|buy|buying|holding|found|load*|own|keep|getting|picked up|ordered|tied|tying|made) .. (a|my|the|some|dads|his|enough) [new|loaded|strong|long|old] (gun|noose|rope|razor blade|razor blades|pistol|rifle|shotgun|handgun|revolver|helium) !(for climbing|for the boat|for camping|show|barrel|licence|emoji)
(saved up|saving up|saving|stockpil*|hoard*|collected|collecting|counted|counting|enough|count out|lined up|laid out|swallow*|handful of|fistful of|load of|loads of|bottle of|box of|packet of|pack of|bunch of|whole lot of|too many|all [of] (my|the|his|her)|cabinet full of|drawer full of|stash of) .. <pills>
<pills> .. (ready|saved|lined up|laid out|in front of me|waiting|in my hand|counted|beside me|next to me|by my bed|by the bed|on the table|in the drawer|stashed|right here|are calling|look tempting|an hour ago)
(took|taken|swallowed|take|taking|had) .. (a (load|lot|bunch|handful|bottle|box|packet)|all|whole|entire|too (much|many)|loads|20|30|40|50|twenty|thirty|forty|fifty|way too) .. (pills|tablets|meds|paracetamol|tylenol|insulin|bottle of|packet|sleeping*|painkillers|them all|at once)
(how many|how much) .. (pills|tablets|paracetamol|insulin|meds|of these) .. (kill|die|take|enough|fatal|lethal|need)
(look*|search*|googl*|research*|read*|find*|learn*) .. (how to|ways to|way to|methods|painless|easiest way|quickest way|how you|how do you|best way to) .. (die|kill|hang|end it|tie a noose|overdose|do it ;|od|suicid*|bleed)
painless* .. (way|ways|death|method|methods|exit) | (quick|easy|peaceful|least painful) (death|way to die|way to go ;)
how to (die|tie a noose|hang|end it all|kill)
(know|decided|worked out|figured out|planned|chosen|picked|set) .. (how|when|where|exactly how) .. (i would|i will|i am going to|id|to) (do|end|go|die|kill) [it|myself|;]
(have|got|made|making) .. (a plan|plans) .. (to (end|die|kill|do it|go|hurt|not)|for (ending|tonight and|how i will die|my death))
(drink|drinking|drank|swallow*) .. bleach
bleed out
# goodbye
(goodbye|farewell|bye|adios|so long) .. (everyone|world|cruel world|forever|for ever|for good|my friends|my loves|my family|all of you|to all|to my (kids|family|mum|friends)|and sorry|im sorry|i am sorry|and forgive|forgive me|this is it)
(this is|my|a|final|last|saying|say|said|one last|wrote|writing|written|consider this) .. (my goodbye|a goodbye|final goodbye|last goodbye|goodbyes|goodbye note|goodbye letter|goodbye letters|goodbye message|goodbye forever|farewell note|suicide note|final words|last words|goodbye to (life|everyone|my (kids|family|children|mum|friends)))
goodbye .. (look after|take care of|tell|forgive|love)
(wrote|written|writing|write|left|leaving|finished) .. (note|notes|letter|letters|message) .. (to|for) .. (kids|family|mum|parents|everyone|children|wife|husband|son|daughter|my sister|my brother|loved ones|those i leave|when i am gone|explain why i|find me|after)
please .. (look after|take care of|feed|rehome|be kind to|watch over) .. my (dog|cat|kids|children|son|daughter|mum|sister|brother|pets|family|girls|boys|baby|wife|husband)
tell .. (my|the) <kin> .. (love|loved|sorry|forgive|not their fault|not her fault|not his fault|always)
(by the time|when) .. (read|reads|reading|see|sees|get|gets|find|finds|found) .. (gone|dead|over|too late|not be here|no longer|not be around)
(i am|i will be|ill be|will be) .. (gone|dead) (soon|tonight|tomorrow|by (then|morning|tomorrow|tonight|sunday|monday)|in the morning|before)
(when|once|after|if|now) .. i am (gone|dead|no longer here|not here anymore|not around) !(on (holiday|vacation|leave)|for (a|the|two|lunch)|to|from|away)
(will|going to|gonna) [probably] not be (here|around|alive|breathing|with you|on this earth) [for] (much longer|anymore|for long|any longer|long|;)  !(in|at the office|on|until|because)
not (going to|planning to|plan to|gonna) be (here|around|alive|breathing|with you) [for] (much longer|anymore|long|any longer|tomorrow ;|soon)
i will .. not be (here|around|alive) (much longer|anymore|for long|any longer|to see|long)
i will .. not .. (be a (burden|problem|bother|worry)|bother (anyone|anybody|you all)) .. (much longer|anymore|again|soon|for long|after)
(not|never|no longer) .. (have to|need to) (worry|deal|bother|put up|think) .. (about|with) me (;|anymore|again|soon|much longer|ever|after)
(will|would|going to) .. never .. (see|hear from|hear) .. me .. again
(last|final) (message|text|email|thing|time|words|note|post|night|day|letter) .. (ever|get from me|hear from me|from me|i write|i send|on earth|alive|of my life|you get|i will) !(about|to unsubscribe|for this job)
(my|a) (last|final) (night|day|hours|meal|sunset|christmas|birthday) .. (alive|on earth|here|on this|ever|for me)
(it will|it is going to|this will|soon it will|soon it is|it is|everything will|it is all|soon this will|nearly|almost) .. (all) .. (be over|over|end|be done) .. (soon|tonight|for me|by morning|tomorrow|for good|forever)
(nearly|almost|soon be|will be) [all] over (for me|now ;|soon ;|tonight|forever)
(forgive|sorry) .. for what i .. (about to|going to|will|have to|must|plan)
(giving|gave|given) away .. (my|all my|everything|all of my) .. (things|stuff|belongings|possessions|own|clothes) .. (because|will not need|not need|anymore|where i am)
(put|putting|got|getting|sorted|sorting) .. (my affairs|affairs) in order
(sorted|made|updated|wrote|written) my will ;
(not|never|barely) .. (make it|last|survive|see|get|be here) .. (through|till|until|to|past|the) .. (the night|tonight|morning|this night|the morning|another night|christmas|my next birthday|new year|my birthday|sunrise|tomorrow ;)
(not|never|without) .. (survive|make it) (this|the night|tonight|another|it) ;
(insurance|life insurance|payout|money) .. (if|when|once) i .. (dead|die|died|gone)
(worth|more use|more valuable|more useful|worth more) .. dead
# a burden, better without me
(better|better off|happier|easier|relieved|glad|simpler|lighter|nicer|freer|richer|best) .. (without me|if i (was|were|am|did|just|simply|had|died|disappeared|never|vanished|left this|went)|when i am gone|with me gone|with me dead|not having me|once i am gone|me being gone|me not here)
(company|team|firm|they are|recruiter|employer) .. worse off without me and i do not want
(do|be|manage|cope|get on|get by|go on) (fine|better|just fine|great|well) without me .. (dead|alive|in this world|here ;|around ;)
(noone|not a soul|not one person|who|nobody|not a single person|people would not|they would not|not anyone|world would not|doubt anyone would|would anyone|does anyone|anyone even|hardly anyone) .. (miss|notice|care|cry|blink|mourn|come to my funeral|remember) .. (me|if i|i (was|were|died|disappeared|am|vanished|die)|me gone|gone|dead|my funeral) !(in the call|on mute|typo)
(noone|nobody|who) (will|would) [even|ever|really] (miss|mourn|remember) me
# threat to others
(going to|will|ill|want to|wanted to|about to|ready to|swear i|plan to|planning to|coming to|coming for|have to|need to|swear to god i|thinking of|thinking about|urge to|feel like|tempted to|might) .. (kill|killing|murder|murdering|stab|stabbing|shoot|shooting|slaughter|hurt|hurting|harm|harming|attack|attacking|bomb|behead|execute|torture|poison|strangle|strangling|gut|beat|beating|burn|run over|choke|choking|smash|punch) .. <person> !(with kindness|an email|a message|a text|a mail|feelings|at (chess|tennis|their own game|golf|darts|squash|poker)|chances|record|to it|deadline|line|hours|by|next time|up a|a note|down gently)
(make|making) .. <person> .. (bleed|suffer|beg|scream)
(going to|will|want to|should|about to|ready to|swear|how to) .. (burn|blow|shoot|bomb|torch|set fire to) .. (down|up|office|offices|building|place|headquarters|store|hq|house|the whole)
(bring|bringing|take|taking|grab|grabbing|got) .. (a|my|the) (gun|knife|weapon|rifle|bat|machete|hammer|axe|petrol|bomb) .. (to|into|and|with) .. (office|offices|building|interview|work|there|them|him|her|house|down|go)
(know|found out|find out|found) .. where .. (he|she|they|you|that|the) .. (live|lives|park|parks|sleep|sleeps|drinks|kids go|family lives) (;|and|now|so|,)
(deserve|deserves|need|needs) to (die|be shot|be killed|be hurt|bleed|suffer)
(take|taking) .. (him|her|them|as many|some of them|you|a few|others|everyone) .. (down|out) .. with me | (take|taking) (him|her|them|as many|some of them|a few|others) .. with me when i
(put|putting) a bullet | (a|the) bullet (in|through|to) (my|his|her|their|the) (head|brain|skull|face)
(someone|people|they|he|she|everyone|you) .. (going to|will) .. (die|bleed|get hurt|be dead|end up dead) .. (today|tonight|for this|tomorrow|because|soon|when i)
(could|might|may|want to|going to|will|about to|afraid i will|scared i will|feel like i could) .. (hurt|harm|kill|attack) (someone|people|others|anyone|other people|my (kids|family|wife|husband|boss))
(kill|stab|shoot|murder) (him|her|them|those people|that man|that woman|someone) ;
`;

export const strong = `
# hopeless
hopeless (;|about|and|situation|case|again|tonight|all|right|feeling|now|these|inside|as|every*|i|totaly|totally|,) !(manager|recruiter|at|with|recruiters|system|website|portal|boss|company|interviewer|romantic)
(feel|feeling|feels|felt|am|so|utterly|completely|totally|all|everything|everythings|it is|is|just|life|future|situation|im) .. hopeless !(at|with|manager|recruiter|recruiters|system|website|portal|boss|company|interviewer|romantic)
hopelessness
(no|lost|losing|without|zero|any|not|lose|run out of|out of|all) .. hope (;|left|anymore|for (me|us|anything|my|the future|people|someone)|at all|that (anything|things|it|i)|in (life|anything|me|people|humanity|the future|my)|of (anything|ever|getting better|a future|finding)|whatsoever|here|,) !(to hear|you|it|they|to)
(not|never|nothing|no|nothings) .. (ever|going to|will|gonna) .. (get better|gets better|improve|change|work out|going to be ok|be ok|be okay|be alright|get any better|go right|come good|good happen|find anything) !(unless|if|the|their)
(never|not) .. (get|gets|getting) .. better (;|is|for|does|will|,)
(no|not any|any|not|without a|not a) .. (future|tomorrow|light at|light in|way forward|way out|way through|hope) (;|for me|for|left|ahead|anymore|at the end|at|in|,) !(plans|with that company)
(not|can not|never|struggle to) .. (see|imagine|picture|find) .. (a future|any future|my future|a way (out|forward|through)|any way|the light|the point|any point|tomorrow|an end to (this|it)|myself next year|light at|way out|any hope|hope|light)
(no|any|other|only|see no|not a|not any|see a|find a|there a) (way|ways|exit) out !(of (the|my|this|that) (contract|lease|building|deal|interview|call|conversation|notice|agreement|process|meeting|office|form|loop|question|car park))
(what is|no|any|see|what|zero|not) [the|a|even|even the|any|much|is the] (point|use|sense|purpose) (;|anymore|now|really|is there|,|in (anything|any of|trying|it|this|all|going|life|getting up|me|even|living|doing|applying|carrying|fighting)|of (anything|any of|trying|it all|this all|all|going|life|getting up|me|living|carrying|fighting|it ;|this ;)|to (anything|any of|life|it|this|me|all|living)|even|trying|going on|carrying on)
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
(i am|im|am|just|was|feel like i am|everything is|feel|life is|my life is|slowly|whole life is) .. (falling apart|going under|cracking up|breaking down|drowning|sinking|unravelling|unraveling|collapsing|crumbling|losing my mind|losing it|going crazy|spiralling|spiraling|in pieces|losing control|in hell|in a [very|really] dark place|in a black hole|in crisis|broken ;|broken inside|broken beyond|shattered inside|dead inside|empty inside|suffocating) !(in (emails|forms|applications|work|paperwork|options)|with laughter|on the motorway)
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
(have not|not) .. (left|been out of|got out of|gotten out of|showered|washed|moved from|spoken to|talked to) .. (house|bed|flat|room|showered|anyone|a soul|home|shower|sofa|couch) .. (for|in|since|all|;) 
(spend|spent|stay|stayed|staying|lie|lying|been|stuck|lay) .. in bed .. (all|for|every|most|days|weeks|since|crying|staring) .. (day|days|week|weeks|month|time|monday|tuesday|sunday|crying|ceiling) !(with (a cold|flu|the flu|covid))
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
(no|not|stopped|do not|never|quit) .. (caring|care|trying) (anymore (;|about (life|anything|myself))|about (anything|myself|life|living)|what happens|whether i|if i (eat|wake|live|make)|at all)
(lost|losing|lose) .. (everything|the will|my mind|all hope|my faith in everything|all faith|myself|my grip|control of my life|my family|my kids|all my savings|all meaning) (;|and|in|to|i|now|at|,) !(on my laptop|in the (files|crash|update)|when (my|the) (laptop|phone|computer))
(surrender|done|finished|through|over) .. (with (everything|it all|people|the world|all of it|trying|fighting)|fighting|trying) (;|anymore|and|now|,) !(for (today|tonight|the day|this week))
(tired|sick|exhausted|weary) .. (of|from) (fighting|trying|struggling|everything|it all|all of it|pretending|being (me|strong|a failure|a burden)|hurting|feeling like this|the pain|my life) (;|and|anymore|all|every|so|now|,)
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
(lost|losing|lose|about to lose|going to lose|taking|take|took|took away|repossessing) .. (the|my|our) [family] <home> (;|and|because|if|next|soon|this|by|in|on|to the bank|now|too|i|,) !(keys|key|number|phone|insurance bid|address|wifi|office)
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
<partner> .. (locks|locked|shuts) .. (me|us) .. (in|out|inside)
(takes|took|controls|steals|keeps) .. (my|all my|all the) (money|wages|phone|passport|cards|bank)
(abusive|violent) .. (husband|wife|partner|relationship|marriage|boyfriend|girlfriend|home|household|father|dad|ex|mum|mother|parents|family)
(husband|wife|partner|boyfriend|girlfriend|father|dad|relationship|marriage|home|mum|he) .. (abusive|violent)
(being abused|abused (by|me|as|when)|he abuses|abusing me|domestic abuse|domestic violence|being hit|getting hit|gets violent|get violent|is violent|was violent|raped|sexually assaulted|molested|black eye|bruises|beaten up by|beaten by|hit by my|assaulted) !(interview|email|emails|tone|client|charity|sector|role)
(scared|afraid|frightened|terrified|fear) .. (of|what) .. (him|my (husband|wife|partner|boyfriend|girlfriend|dad|father|ex|mum)|going home|to go home|he will do|he might do|he would do|she will do|coming home)
not safe .. (at home|here|in my (home|house)|with (him|her|my)|in this house)
(home|house) .. (is not|not) .. safe
`;
