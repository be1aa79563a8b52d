/** English: explicit distress (tier A), with the families of care-english.ts. The notation is in notation.ts; facts, compliance 4. */
export const explicit = `
(wrote|written|finished) .. (letters|letter) .. (to|for) .. my (kids|children|wife|husband|mum|mom|parents|family|son|daughter) !(school|teacher)
rather die than (live|go on|keep|carry on|continue|be here|face|exist|wake|feel|suffer|spend) !(in|with|working)
# wanting to die
<want> .. <die> !(of|laughing|for a|from (embarrassment|shame|boredom)|on (the|a) hill)
(want|wanted|wish|need|love|like|deserve|deserved|happy|prefer|rather) .. to die
(want|wanted|wish|need|love|like|deserve|prefer|rather|better) .. be dead
(better|happier|safer|calmer|nicer) dead (;|than|and)
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
(sui|suicidal|suicide) thoughts !(prevention|hotline|line)
(wish|wished|pray|prayed|hope|want) .. [would|could|will|to] take me
(take|took|taken) (me away from this (world|life)|my life)
(pain|suffering|hurt|hurting) .. (to (stop|end) .. (forever|for good|permanently|once and for all)|and (death|dying) )
(not|never|no|noone|nobody|why|point|only|hurts|hurt|worth|longer|deserve|barely|tired|reason|if|whether|stay|staying|keep|keeping|promise|should|hard|exhausting|painful|hate|sorry|ashamed|regret|wish) ... alive !(again|and (well|kicking))
alive ... (hurts|hurt|anymore|point|exhausting|painful|longer|too much|unbearable|not|pointless|worth|agony|torture)
(why|never|wish|mistake|regret|not|curse|hate|better) ... (been born|was born|was i born|i even born|i ever born|be born|being born|i born) !(yesterday|in|on)
(keep|keeping) .. myself (alive|safe)
(better|better off|happier|easier|relieved|lighter|glad|safer|cleaner|nicer) ... without (me|someone like me|people like me|a (failure|loser|burden|person) like me) !(on (the|their)|at the company|in the (role|team|company))
rid of (me|myself) !(at work|in the process|because)
(sat|sit|sitting|stood|standing|lay|lying|locked) .. (in|on|at) .. (bathroom|bath|kitchen|bed|bedroom|car|floor|garage|toilet|tub|shower|room) ... with (a|the|my|some) .. (razor|razors|blade|blades|noose|gun|pills|tablets)
(drive|driving|drove|walk|walking|step|stepping|go|going|went) .. (over|off) (the|a) (edge|cliff|cliffs|ledge|parapet)
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
with (life|living) (anymore|no more|;) !(and)
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
not .. feel like (living|being alive|existing|going on living|waking up|being here) !(in|with|at|on)
not .. (live|make it|survive|last) (past|beyond|to see|another (day|week|month|year)|much longer|long) !(the (interview|probation|round)|in this (job|role|heat))
(last|dying|final) wish
i [just] (might|may|could|will|would|should|want to|going to|am going to|nearly|almost) [just] (jump|jumped) (;|off|tonight|from)
not belong (in this world|on this (earth|planet)|in this life|among the living|alive) | (no place|nothing) for me (in this world|on this (earth|planet)|in this life|left on)
# death or an end to life, and a wish, in either order within a sentence
(want to|wants to|wanted to|wish|hope|hoping|ready|plan|planning|think|thinking|thought|thoughts|feel like|easier|better|rather|prefer|deserve|should|consider*|contemplat*|dream*|imagin*|verge|close to|mind|tempt*|urge|craving|need|beg|begging|pray|praying|obsess*|fantas*|planned|longing|long) ... (die|dying|death|suicide|be dead|being dead|am dead|was dead|were dead|killing myself|kill myself|not exist|non existence) !(metal|in the family|of (embarrassment|my (dog|cat|mum|dad|gran|uncle|aunt|grandmother|grandfather|friend))|on (the|a) hill|for a (coffee|job))
(die|dying|death|suicide|being dead|killing myself|not existing|non existence|sleeping forever|never waking up) ... (easier|better|relief|tempting|sounds|seems|seem|sound|peaceful|answer|comfort*|only way|solution|appealing|attractive|nice|welcome|scare me|not scare|too good)
my [own] death !(of|note)
i .. (am|was|feel|felt|feeling|been|get|getting) .. suicid*
(verge|brink|edge) of (suicide|death|ending|killing)
(take|taking|took|end|ending|ended) my own life !(in|to|back|into|up)
(thinking|consider*|contemplat*|thought|thoughts|tempted) ... (ending it|end it) (;|all) !(with|on|here|there)
(about|of|on|keep|am|to|planning|ready|close to) ... (ending it|end it) (all|tonight|soon|for good|this (week|weekend|evening)) !(with|on|here|there)
(want|need|wanted|a way) [a way] out of (this life|life|this world|existence|living|being alive)
not (keep|go on|carry on|continue|keep on|stand|bear|face|handle|stomach) (living|existing|being alive|breathing) !(in|with|at|on)
(burn|burned|burnt|cut|hurt|hit|scratch*|bit|injured|starved|starving|punched|stabbed|bruised) .. <myself> .. (on purpose|deliberately|intentionally|again because|to feel|to punish|as punishment|until)
(think*|thought|urge*|crav*|tempt*|want*|need*|back) .. (about|to|for|of) .. (cut|cutting) (;|again|myself|my)
(if|when|once|after|suppose) i .. (disappear*|vanish*|am gone|was gone|were gone|am dead|was dead|were dead|died|die|killed myself|kill myself|ended|was not (here|around|alive)|were not (here|around|alive)) ... (noone|nobody|who|anyone|better|easier|look|miss|notice|care|cry|relieved|happier|would|finally|matter) !(from linkedin|from the call)
(noone|nobody|who|anyone|not one person) ... (if|when|once) i .. (disappear*|vanish*|am gone|was gone|were gone|died|die|am dead|was dead|were dead|killed myself)
this is [my|the|a] [final|last] (goodbye|farewell)
time for me to (go|leave|say goodbye) (;|and|for good) !(to|home)
(do not|dont) .. be (sad|sorry|upset) .. (when i|for me|about me|after|i am gone|please|;) !(about (this|the|that)|it is only)
(come|coming|go|going|show|walk|walking|turn|drive|storm) .. (to|into|back|up|at|there|in|over) ... with (a|my|the|some) [loaded|big|kitchen] (gun|knife|weapon|rifle|shotgun|machete|axe|petrol|bomb)
(someone|somebody|people|everyone|they) (is|are|will|would) .. [going to] .. (get|be) (hurt|killed|shot|stabbed) !(by (the|layoffs|cuts)|feelings)
(thought|thoughts|thinking|urge|urges|fantas*|dream*|feel like) .. [of|about|to] .. (hurting|killing|harming|stabbing|shooting|attacking|murdering|hurt|kill|harm) (other|others|people|someone|somebody|him|her|them|that|my (kids|family|boss|wife|husband|partner))
(make|makes|making) (them|him|her|you) .. (bleed|suffer|beg)
(they|he|she|you|recruiter|manager) [will|would|should|all] (bleed|suffer|die|burn) (;|for this|for it|like|screaming) !(out)
(hope|hoping|wish|pray|praying) .. (i|car|plane|bus|train) .. (crash|crashes|die|dies|get hit|never (arrive|make it)|have a heart attack|get cancer|get run over|kills me|explodes with me)
(sleep|sleeping) forever
(soon|will|tomorrow) .. not be a (burden|problem|bother|worry|disappointment)
(date|day|place|method|spot|way) (picked|chosen|set|planned) .. (to (die|go|end|do)|and (everything|a note|the note|method)|out for)
(telling|tells|tell|told|voice|voices|mind|head|brain|thoughts) ... (to (jump|die|kill|do it|end it|cut|hurt)|i should (die|be dead|jump))
(can not|not able to|could not|unable to|do not want to|not going to|not gonna|refuse to) [just|even|really] (live|exist) (;|any more|another day|no more|with (this|myself|the pain)|like this|so)
^ end me (;|already|please|now|god|universe|someone)
(someone|somebody|anyone|god|please|just|they should|should) .. (put me down|finish me|end me|shoot me dead|put me out of my misery) (;|like a dog|now|please) !(for (a slot|tuesday|monday)|as)
(wish|wished|wishing|if only) .. (never existed|did not exist|not exist|never lived|never been alive|could stop existing|was never (here|alive))
(life|my life) ... (i want|want|wish|need|hope|ready|time) .. (it|this|life) .. (end|stop|over|finish*|ended)
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
(walk|walking|wander|wandering|wade|wading|swim|swimming|run|running) .. (into|out into|out to) .. (traffic|the sea and|the ocean and|the river and|the lake and|the sea until|the sea ;|the ocean ;|the road ;|the motorway|the canal|the water and) !(for a (swim|dip))
(standing|stood|stand|sitting|sat|climbed|climbing|up|leaning|standin|hanging) .. (on|at|by|over|onto) .. (the|a|this|my) [railway|train|old|high|motorway|big] (bridge|ledge|edge|roof !(terrace|bar|garden|deck|top bar)|rooftop|cliff|tracks|railing|railings|overpass|windowsill|rails|parapet|viaduct)
(on|at) the (bridge|ledge|roof|tracks|cliff) (;|right now|again|looking|staring|and)
(gun|pistol|rifle|shotgun|knife|blade|razor|rope|noose|belt) .. (in my|to my|in the|beside|next to|on my|under|ready|waiting|round my|around my|loaded|within reach|here) .. (hand|drawer|head|mouth|lap|neck|bed|pillow|cupboard|closet|garage|bag|temple|wrist|throat|;) 
(have|got|bought|buy|buying|holding|found|load*|own|keep|getting|picked up|ordered|tied|tying|made) .. (a|my|the|some|dads|his|enough) [new|loaded|strong|long|old] (gun|noose|rope|razor blade|razor blades|pistol|rifle|shotgun|handgun|revolver|helium) !(for climbing|for the boat|for camping|show|barrel|licence|emoji)
(saved up|saving up|saving|stockpil*|hoard*|collected|collecting|counted|counting|enough|count out|lined up|laid out|swallow*|handful of|fistful of|load of|loads of|bottle of|box of|packet of|pack of|bunch of|whole lot of|too many !(tablets and)|all [of] (my|the|his|her)|cabinet full of|drawer full of|stash of) .. <pills>
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
over , .. (taken|took|swallowed) .. <pills>
(^|i [have|just|have just|already|have already]) (took|taken|swallowed|popped) [some|many|several|a few|lots of|so many|sleeping|the sleeping] (pills|tablets) ; !(and (slept|still|could|feel better))
(erase|delete|wipe|remove) me from ((this|the) (world|earth|planet|face)|existence)
# goodbye
(goodbye|farewell|bye|adios|so long) .. (everyone|world|cruel world|forever|for ever|for good|my friends|my loves|my family|all of you|to all|to my (kids|family|mum|friends)|and sorry|im sorry|i am sorry|and forgive|forgive me|this is it)
(this is|my|a|final|last|saying|say|said|one last|wrote|writing|written|consider this) .. (my goodbye|a goodbye|final goodbye|last goodbye|goodbyes|goodbye note|goodbye letter|goodbye letters|goodbye message|goodbye forever|farewell note|suicide note|final words|last words|goodbye to (life|everyone|my (kids|family|children|mum|friends)))
goodbye .. (look after|take care of|tell|forgive|love)
(wrote|written|writing|write|left|leaving|finished) .. (note|notes|letter|letters|message) .. (to|for) .. (kids|family|mum|parents|everyone|children|wife|husband|son|daughter|my sister|my brother|loved ones|those i leave|when i am gone|explain why i|find me|after)
please .. (look after|take care of|feed|rehome|be kind to|watch over) .. my (dog|cat|kids|children|son|daughter|mum|sister|brother|pets|family|girls|boys|baby|wife|husband)
tell .. (my|the) <kin> .. (love|loved|sorry|forgive|not their fault|not her fault|not his fault|always)
(by the time|when) .. (read|reads|reading|see|sees|get|gets|find|finds|found) .. (gone|dead|over|too late|not be here|no longer|not be around)
(i am|i will be|ill be|will be) .. (gone|dead) (soon|tonight|tomorrow|by (then|morning|tomorrow|tonight|sunday|monday)|in the morning|before)
(when|once|after|if|now) .. i am (gone|dead|no longer here|not here anymore|not around) !(on|until|till|next|this|for (a|the|two|lunch)|to|from|away|fishing)
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
