/**
 * Turns of phrase that sound like distress and are not. What one of these covers is taken out of the text before the
 * phrases of distress are looked for; whatever else the text says still counts. The notation is in notation.ts.
 */
import type { Families } from './notation.ts';

export const families: Families = {
  // These phrases may follow a negation, so none is named.
  not: 'nonesuch',
  // A turn of phrase does not reach over these.
  gap: 'myself|yourself|i|and|but|because|,',
  thing:
    'this|that|the|it|these|those|all this|waiting|job|search|hunt|market|process|suspense|wait|heat|traffic|feet|back|head|knees|legs|commute|stress|silence|boss|allergies|curiosity|applications|forms|interviews|rejections|deadline|hangover|new shoes|assessment|task|cold',
  embarrassed:
    'embarrassment|shame|boredom|laughter|laughing|curiosity|excitement|happiness|envy|jealousy|hunger|thirst|cringe|cringing|awkwardness|old age|heat|heatstroke|mortification|nerves|secondhand|second hand|joy|anticipation|shock|overwork|email|emails|paperwork|meetings',
};

export const english = `
if you (want|wish|like|would like|prefer) [it|to|that] ;
[so] still nothing ;
(lost|losing|lose) (his|her|their|a) .. to suicide | (he|she|they|who|friend|uncle|aunt|neighbour|colleague|cousin|character|singer|actor) .. (killed (himself|herself|themselves)|took (his|her|their) own life|died by suicide|committed suicide) !(and (i|me|so))
(novel|film|movie|book|series|show|play|song|story|documentary|podcast|episode|thriller) .. (about|where|in which|with|on|called) ... (die|dies|dying|suicide|kill*|death|murder*|hang*|drown*|dead)
(seen|treated|handled|attended|reported|managed) .. overdos* | overdose (training|prevention|kit|response|awareness)
(cope|coping|deal|put up) with (the|that|their|this) .. (noise|commute|heat|software|system|process|forms|waiting|traffic|wait|small talk|micromanag*|open plan|open office|weather)
(useless|hopeless|terrible|rubbish) (at|with|in|for) .. (spreadsheets|spreadsheet|excel|powerpoint|maps|sales|drawing|figures|passwords|paperwork|forms|computers|puzzles)
(team|company|firm|department|project|office|business) .. (better|fine|ok|great|do well|cope|manage) [off] without me
(weeks|days|months) to (say|tell|answer|reply|come back|decide|respond|write|get back)
locked (us|me) out (by (accident|mistake)|accidentally|of (my|the|our) (account|laptop|phone|email|portal|profile|office))
(people|patients|someone|those) at the end of life
(drank|drunk|drink) .. (too much|a lot) at .. (wedding|party|birthday|reunion|dinner|festival)
no future for me (at|with|in that|in their) | beaten (to it|in the|by (a|an|the|another) (internal|better|candidate|other))
<thing> [thing|whole thing|search|hunt|process|game|one|really|honestly|stuff] (is|are|was|were|has been|will|would|could|might|must be|almost|nearly|going to be) [really|slowly|just|still|almost|nearly|going to|going to be|definitely|actually|absolutely|so] (killing|kill|killed|murdering|murder|murdered|be the death of|the death of) (me|us|my)
(killing|killed|kills) me [slowly|softly|lol|haha|here|now] [that|how|when|to (see|wait|know|hear)]
(killed|kill|killing|smashed|murdered|nailed|slayed|bombed|destroyed|demolished) [it|the|that|this|my|every|a|an|all] .. (interview|interviews|presentation|pitch|test|task|challenge|round|question|questions|demo|exam|assessment|call|it|audition|panel|vibe|mood|time|conversation|deal|buzz|momentum)
killing [some] time | killing it | kill bill | kill switch | kill two birds | kills two birds | killer (question|feature|app|answer|line|heels|workout|commute|cv) | kill (the|my) (time|vibe|mood|lights|buzz)
(kill|killed|killing|kills) (myself|ourselves) .. (laughing|preparing|studying|working|trying|practising|practicing|revising|to (finish|get|meet|make|pass|impress|prepare)|with (work|prep)|in the gym|at work|at the gym|on the treadmill|for (this|that|them|the) (job|role|interview|company|place|deadline))
rather die than (do|go (to|back|through|into|near|there|out)|work|sit|take|have|wear|eat|use|write|answer|commute|move|speak|present|give|attend|join|fill|put on|listen|watch) | (would|could|id|i would) .. (kill|murder) (for|a|an|some|my (alarm|printer|laptop|wifi|neighbours dog)) [coffee|pizza|pint|curry|burger|job|chance]
kill .. with kindness | dressed to kill | (if looks|looks) could kill | road kill | overkill | buzzkill
(die|dying|died|dies|death|dead|kill me) (of|from|with|by) [pure|sheer|total|the|utter|so much|absolute|second|hand|a thousand] <embarrassed>
(dying|die) (to|for) .. (hear|know|see|get|find|meet|tell|try|ask|learn|go|read|work|visit|eat|a|an|some|the|that|this|coffee|news|feedback) !(die|end)
(to|would|id|could|i would) die for
(wanted|want) (the ground|the floor|the earth|a hole) .. (swallow|open) .. me
(wanted|want|could have|nearly|almost|practically|basically|literally|thought i would|thought i was going to|thought i) .. (die|died|dying|to die|dead) [right there|inside|on the spot|a little|a bit] (when|laughing|from|of|with|in the (middle|meeting|interview|lift)|on (camera|zoom|teams)|because my|during|as my|at (that|his|her|the))
died [a little] inside | dead inside when | died laughing | died on (stage|zoom|camera|me) | died a death
(phone|laptop|battery|computer|pc|car|wifi|camera|mic|headset|connection|plant|plants|tablet|router|hamster|goldfish|boiler|engine|internet|conversation|chat|app|screen|mouse|call) .. (died|dead|dying|is dead|was dying|crashed)
dead (tired|end|ends|line|lines|weight lifts|lift|lifts|pan|beat|right|wrong|serious|set|easy|simple|good|nice|keen|chuffed|proud|boring|slow|busy|quiet|ringer|pool|heat|on|silence|air|sure|horse|last|funny|sea|poets|languages|link|links|certain|pleased|happy|interested|nervous|weird|posh|cheap)
deadend | deadline* | deadbeat | deadpan | deadlift* | dead link* | drop dead gorgeous | over my dead body | brain dead | wouldnt be seen dead | be seen dead | beating a dead horse | flogging a dead horse | dead to me
^ [i am|im|omg|lol] dead [lol|haha|hahaha|laughing|omg] ;
(life|matter) or death | life and death | death by (powerpoint|spreadsheet|interview|meeting|chocolate|admin|email|committee) | the death of me | death march | death valley | sudden death | (black|death) metal | bored to death | worried to death | scared to death | sick to death | tickled to death | frightened to death | loved to death | done to death | talked to death | worked to death | starved to death for | at deaths door
(shoot|shot|shooting|fire|drop|ping) (me|you|him|her|them|us|over|off) .. (an|a|another|my|the|some) .. (email|mail|message|text|line|note|dm|cv|resume|msg|question|quick)
(shoot|shot|shooting) (my|your|our) shot | shot in the dark | long shot | best shot | one shot | big shot | give it .. shot | worth a shot | screen shot* | shot down | shoot [me|it] down | hot shot | (photo|film) shoot
(shot|shoot|shooting) myself in the foot | hung [myself] out to dry | hang out | hanging out | hanging in there | hang in there | hang up | hanging up | hung up | hang my (coat|hat) | get the hang of | let it all hang out | hang myself a | shoot for
(cut|cutting) (myself|me|him|her|them|us) .. (slack|some|off|a break|out|short|loose|shaving|cooking|chopping|a slice|a deal|in half)
(cut|hurt|burn|burned|burnt|injured|scratch*) .. myself .. (cooking|shaving|in the kitchen|on the (oven|iron|stove|toaster)|at the gym|in the gym|running|playing|at football|skiing|moving|lifting|at work|on the bike|climbing|chopping|by accident|accidentally|out)
(beat|beating|kick|kicking|knock) (myself|me) [up] (about|over|for|up|for not) | don t beat yourself up
(stab|punch) in the (back|dark|gut|heart|stomach) | take a stab | a stab at | stab at it | bite the bullet | bullet point* | bullet journal | silver bullet | dodged a bullet | dodge a bullet | bullet proof | (faster than a|rubber) bullet | bullets (on|in|for) my (cv|resume)
(gun to|with a gun|a gun to) (my|your) head i | jump* the gun | son of a gun | stick* to (my|their) guns | top gun | nail gun | glue gun | gunning for | guns blazing | smoking gun | gun for
(pull|pulled) the trigger on | trigger happy | (deploy|ci|build|database|webhook) trigger* | know the ropes | learn* the ropes | show* me the ropes | on the ropes | jump* rope | skipping rope | jump (on|off|in|into|onto) .. (call|calls|zoom|meeting|train home|bus|bandwagon|conclusions|in)
jump* off the (page|call|phone|fence|bed|sofa) | (jump|jumped|jumping|jumps) (at|for|through|over|up|to) | bungee jump* | base jump* | burn* bridges | burned that bridge | cross that bridge | bridge (the|course|loan|gap) | water under the bridge | (bridge|railway|road|tunnel) (engineer*|project|design*|inspection)
(end|ending|ended|finish) (it|things|this) [here|there|now] .. (for (today|the day|tonight|the week)|on a (high|good|positive)|with (the|this|that|a|my|them|him|her) (recruiter|agency|company|employer|contract|plan|coach|subscription|programme|program|landlord|gym|question|joke|smile|thank*|consultant|firm|app)|with (linkedin|indeed|them|acme|this company|this agency))
(end|ending|stop|cancel|finish|terminate|get out of|done with|over with) .. (this|the|my|these|those|our|that|your) .. (plan|program|programme|messages|texts|emails|subscription|follow up|followup|follow ups|service|contract|process|application|candidacy|lease|membership|chat|conversation|call|interview|course|sequence|thread|reminders)
(it|that|this) .. not the end of the world | end of (the) world | at the end of the day | dead of night | end of life (care|patients|nurs*|ward|support|cycle|product*) | (at|near|of|with) the end of (their|his|her|your) lives | end it (on|with a) 
end (in|on) itself
suicid* (mission|squad|prevention|hotline|helpline|line|awareness|watch|charity|charities|door|doors|research|training|wing|wings|burger|rates|statistics|bomber|policy|dip|sprints|sprint|drills|runs|reach|pass|is not the answer)
(career|professional|social|commercial|political|corporate|financial) suicide | suicide (by|for) [my|a|the|your] (career|cv|company|business|brand)
not .. suicidal [or anything|at all|just|lol|dont worry|,]
overdos* (on|of) .. (coffee|caffeine|chocolate|sugar|netflix|linkedin|tea|espresso|redbull|red bull|cake|pizza|positivity|feedback|interviews|zoom|carbs|sweets|news|information|advice|biscuits|cookies|tips|webinars)
(lost|losing|lose|sapped|sapping|sucks) .. will to live .. (in|during|by|halfway|after|at|with|on|filling|reading|doing|around|lol|haha|when|every time) !(anymore)
(can not|could not) live without .. (my|the|coffee|calendar|phone|app|spreadsheet*|tea|internet|wifi|a|music|it) | could not survive without .. (coffee|tea|my phone)
(hopeless|useless|rubbish|terrible|bad|worthless|pathetic|no good|awful|garbage|trash|crap|not good) (at|with|for|in) .. (maths|math|names|small talk|interviews|interview|interviewing|sql|whiteboard*|phone|numbers|directions|technology|tech|excel|networking|selling|presentations|dates|time|remembering|words|small|faces|mornings|video|calls|spelling|that|this stuff|these|it|tests|quizzes|speaking|german|english|french|spanish|languages|cooking|python|java|negotiating|riddles|writing)
(manager|recruiter|recruiters|company|companies|hr|website|site|portal|system|they|he|she|wifi|connection|interviewer|boss|printer|form|team|agency|chatbot|ats|process|advice|feedback|firm|software|app|directions|instructions|camera|microphone|laptop|communication|bus|trains|service) .. (is|was|were|are|so|really|just|felt|seemed|looked) .. (hopeless|useless|worthless|pointless|pathetic|a failure|a mess|a loser|losers|a nightmare|hell|falling apart|a waste of (space|time)|drowning|broken|dead) !(to (go|carry|live)|and i)
(hopeless|helpless) romantic
(pointless|useless|worthless|meaningless|hopeless) (meeting|exercise|question|questions|form|forms|interview|interviews|process|feedback|email|emails|task|test|step|round|application|applications|course|certificate|advice|call|job fair|survey|commute|portal|website|recruiter|recruiters|requirement|journey|travel|trip|tests)
(given|giving|gave|give) up [on] .. (smoking|coffee|caffeine|sugar|alcohol|meat|linkedin|indeed|cigarettes|dairy|chocolate|carbs|that (company|one|role|job|firm|recruiter|agency|place|application|employer)|the (app|portal|website|form|online|test|idea|agency|take home|recruiter|company|second|role|diet|puzzle|crossword)|acme|my (seat|flat|gym|car|saturday|weekend|evening|spot|old|lunch|lease|place|membership)|them|fast food|trying to (reach|call|log|fix|open|find parking|understand|guess|contact|upload)|waiting for (them|him|her|the)|halfway|half way|on them|ages ago|crisps|gluten|drinking|wine|beer|booze|bread|for (today|tonight|the day|lent))
(climb*|sailing|boat|tow|skipping|camping|tent|bungee|jump|gym|battle) .. rope* | rope* .. (for climbing|for the (boat|tent|dog|swing)|course|access)
(kick|kicked|kicking|kicks|threw|throw) (me|us) out of (bed|the (group|chat|call|meeting|pub|zoom|team|room))
(tenants|people|families|clients|residents|customers|those) (facing|at risk of|with|in|experiencing) (eviction|homelessness|foreclosure|abuse|crisis|addiction|depression|debt)
(sleep|sleeping|live|living|slept|lived) in (my|a|our|the) (van|camper|campervan|tent) .. (by choice|on holiday|for fun|vanlife|in summer|on weekends|and love)
(give|gave) up , (what|who|where|tell|how) | (almost|nearly) (gave|given|giving|give) up
(not|never|refuse to|refusing to|refused to|without|not about to|not going to|not ready to|not gonna) [just|yet|ever] (give|giving|given) up [on|hope|now|yet|just]
(trapped|stuck|drowning|buried|suffocating|sinking|swimming) (in|under|by|at|on|with) .. (form|forms|applications|application|emails|email|paperwork|traffic|meeting|meetings|lift|elevator|call|loop|queue|admin|work|spreadsheets|notifications|bureaucracy|options|portal|tabs|airport|phone menu|menu|snow|conversation|small talk|hold|job adverts|job ads|tasks|deadlines|homework|laundry|automated|emails|linkedin)
(depressing|depressed) (market|news|economy|email|film|book|statistics)
(nervous|total|detailed|brief|quick|cost|salary|full|complete|score|car|feedback|a|the|clear) (breakdown|break down) (of (the|their|my|how|what|each|costs|scores|where)|on the)
break* down .. (the|my|each|into|a|it|every) .. (answer|problem|question|steps|task|goal|goals|tasks|plan|parts|numbers|barriers|pieces|chunks)
(car|bus|train|van|lift|boiler|laptop|washing machine|bike) .. (broke|broken|breaking|breaks) down
(dark (chocolate|mode|humour|humor|coffee|roast|blue|horse|comedy|early|at|outside|by|when|out|theme|evenings|mornings|nights|in the (morning|evening)|ages))
(panic (button|buying|mode|apply|applied)|panicked|panicking|panic a)
(burden of (proof|work)|administrative burden|tax burden)
(cried|cry|crying|tears) (laughing|with laughter|of (joy|laughter|relief|happiness)|happy|over spilt) | happy tears
(losing|lost|lose) (my mind|it) .. (with (excitement|joy|boredom|happiness|laughter)|laughing|over (this|that) (song|show|game|film)|at (printer|formatting))
(drink|drinking|drank) .. (water|tea|coffee|juice|smoothie|smoothies|litres|liters|matcha|milk|lemonade|squash|kombucha|enough|more water|green tea|herbal|cocoa|hot chocolate)
(drug|drugs|alcohol|addiction|rehab*|homeless*|domestic violence|abuse|eviction|suicide prevention|crisis|mental health|palliative|hospice|bereavement) [and|or|&] .. (counsellor|counselor|worker|charity|charities|trials|trial|company|companies|discovery|development|testing|policy|service|services|shelter volunteer|support worker|team|sector|nurse|research|safety|project|outreach|clinic|agency|programme|program|caseworker|helpline|trainer|training|prevention|organisation|organization|licence|license|free|test|screening|advice|advisor|adviser|law|housing team|unit)
(work*|job|role|career|volunteer*|position|interview|experience|applied|internship|placement|degree|diploma|background) .. (at|in|with|for|as) .. (homeless*|suicide|suicidal|addiction|hospice|palliative|domestic (abuse|violence)|abuse|eviction|abused|alcohol|drug|drugs|trauma|refugees|crisis|victims|self harm|evicted) .. (people|patients|children|families|clients|charity|charities|services|service|sector|shelter|team|line|prevention|women|hotline|helpline|tenants|kids|youth|adults|teenagers|nurse|support|centre|center|abuse|care|law|;)
(keyboard|excel|shortcut|git|linux|process|command|docker|container|sql|python|thread|server|task|job queue) .. (kill|killed|killing|killer|hang|hangs|hung|dead|deadlock|crash|die|dies|abort|execute*|orphan|orphans)
(kill|killed|killing|hang|execute|abort|terminate) .. (the|a|that) (process|processes|server|container|task|thread|script|query|app|job|session|tab|tabs|query|program)
(fight|fighting|battle) to the death | dead or alive | walking dead | grateful dead | day of the dead | red dead | evil dead | shaun of the dead | dead poets | death note | death stranding | how to get away with murder | murder (mystery|mysteries|she wrote|on the|podcast|drama) | to kill a mockingbird | only murders | die hard | never say die | no time to die | live and let die | die another day | dying light | squid game | hunger games | die cast | the die is cast | roll the die | (20|six|8|12) sided die | die .. hard
murder (hole|the dance) | (was|is|were|are|been|absolute|pure|bloody|sheer) murder | murder (on|getting) | get away with murder | scream* [blue] murder | murder (a|an|some) (pizza|curry|burger|coffee|pint|cuppa|sandwich|steak|kebab|chinese|takeaway|roast|bacon)
(threw|throw|throwing|thrown) (myself|me) (into|in at|back into|at) .. (work|it|the|my|applications|prep|preparation|projects|project|cooking|deep end|studying|job)
(bomb|bombed|bombing|bombs) .. (interview|test|the|it|round|question|exam|technical|presentation|screening|assessment|call) | bombed | photo bomb* | bath bomb* | love bomb*
(going|went|go|goes|gone) under [the] (knife|radar|name|review|construction) | (head|heads) above water | in deep water
goodbye [and|,] (thanks|thank you|good luck|take care|for now|see you|cheers|all the best|best) | (said|say|saying|waved|hugged) goodbye to (my (old|team|colleagues|coworkers|desk|boss|office|job|flat|weekend|weekends|savings|salary)|the (team|office|company|idea|job|role|panel|recruiter)|that (job|idea|role|one|company)|them at|him at|her at|colleagues|everyone (at|in) (work|the office)) | goodbye (party|drinks|lunch|email|cake|card|present|gift|speech)
(my|the|their) (funeral|graveyard) (shift|director*|home|parlour) | graveyard shift
(5|10|few|couple of|many|some|more|of|two|three|five|ten|twenty) kms | kms (run|away|walk|from|per|ride|to|today|this|every|each|on|a|in)
(covering|cover) letter* | (thank you|follow up|offer|rejection|motivation|recommendation|reference|resignation) (letter|note|letters|notes|message|email)
(resign*|quit|notice|handed) .. my notice
i quit [my|the|smoking|that|a|last|in|because (of|the)|this job|,]
(blew|blow|blowing) (it|up|off steam|my|their|his|her) .. (interview|chance|mind|socks|phone|inbox) 
(as|like) .. (says|said|sings|sang|goes|put it) .. (to be or not to be|die*|kill*|dead|end*|live*)
(going to|will) (smash|kill|crush|slay|ace|nail|murder|destroy|bomb) [it|the|this|that|my] .. (interview|next one|next|test|presentation|it|call|round)
(make|making|show|prove) (them|him|her) (regret|sorry|see) .. (not hiring|hiring|passing|what they missed|wrong)
(keep|keeps|keeping|stay|still|kept|is|are) .. (hope|hopes|dream|dreams|application|chances|chance|conversation|candidacy|network|contacts|connection|process) .. alive | alive in (the|this|their) (process|running|race|pipeline) | edge of my seat | (like|felt like) (jumping|falling|stepping) off a cliff | sinking (my teeth|in) | sunk in
(beat|beats|beating) (me|us) (to|at|by|in|up about|hands down)
(it|that|this|which|news|reality|rejection|words|feedback|email|disappointment|sadness|tiredness|wave|realisation|realization) .. (hit|hits|hitting|punched|slapped|kicked|kicks|knocked) (me|us) !(across|in the face with his)
(hit|hits|hitting|punched|slapped|kicked|kicks|knocked) (me|us) (with a (question|hard|tough|tricky|brain|surprise|lowball|curveball|case|puzzle|riddle)|right in the feels|in the feels|up with|up on|up about)
`;

export const others = `
# The same turns in the other languages: a team without me, a skill I lack, an answer not hoped for, pills for a cold
(team|firma|abteilung|unternehmen|laden|projekt|equipe|entreprise|boite|service|equipo|empresa|equipa|bedrijf|afdeling) .. (besser|gut|mieux|bien|mejor|melhor|bem|beter|goed|prima) [dran|af] (ohne mich|sans moi|sin mi|sem mim|zonder mij|zonder me)
(team|firma|abteilung|unternehmen|laden|equipo|empresa|bedrijf) .. (ohne mich|sans moi|sin mi|sem mim|zonder mij) (besser|gut|mieux|mejor|melhor|beter|goed) [dran|af]
(hoffnungslos|grottenschlecht|ein versager|nutzlos) [schlecht] in (excel|mathe|englisch|französisch|deutsch|physik|sport|powerpoint|small talk) | tauge nicht (für|zum|als) .. (vertrieb|verkauf|verkäufer|büro|buchhalter)
(vaux|suis|étais) .. (rien|nul|nulle|inutile) (en|au|aux|à) (dessin|excel|maths|anglais|oral|allemand|sport|cuisine|informatique|espagnol)
(soy|era) .. (inútil|negado|negada|un cero|desastre) (con|para|en) .. (excel|números|ordenadores|inglés|matemáticas|cocina|mapas|ventas) | no (sirvo|valgo) para (ventas|vender|comercial|madrugar|las ventas|las matemáticas|cocinar)
(sou|era) .. (nulidade|zero|inútil|desastre|péssim*) (em|com|a|para) (excel|matemática|inglês|números|computadores|vendas|cozinha|desenho) | não (sirvo|presto) (para|pra) (vendas|vender|acordar cedo|matemática|cozinhar)
(deug|ben) niet [goed] (voor|in) (verkoop|sales|wiskunde|excel|talen|koken) | (ben een|een) (ramp|nul|kneus) in (excel|wiskunde|talen|koken)
(keine|ohne|aucun|sin|sem|geen|keinerlei|ninguna|nenhuma) (hoffnung|espoir|esperanza|esperança|hoop) (auf|d|de|op|dass) .. (antwort|rückmeldung|réponse|respuesta|resposta|antwoord|nachricht|bericht|einladung|plätze)
(tabletten|pillen|cachets|comprimés|médicaments|pastillas|comprimidos|remédios|medicijnen) (gegen|contre|tegen|para|pra|contra) .. (heuschnupfen|rhume|hooikoorts|alergia|resfriado|gripe|grippe|erkältung|verkoudheid|kopfweh|migräne|migraine|toux|tos|tosse|blutdruck|tensión|tension|hoofdpijn|allergie|dor de cabeça|dolor de cabeza|garganta|rücken|rug|espalda|costas|dos)
(suizid|selbstmord) (prävention|hotline) | suizidprävention* | selbstmordprävention* | zelfmoordpreventie* | (ligne d écoute|numéro|prévention|association) .. suicide | (prevención|línea|teléfono|charla) .. suicidio | (prevenção|linha|centro) .. suicídio | (hulplijn|preventie) .. zelfmoord
(frère|cousin|ami|amie|voisin|voisine|collègue|hermano|primo|amigo|amiga|vecino|vecina|irmão|vizinho|vizinha|broer|buurman|buurvrouw|collega|neef|bruder|nachbar|kollege|cousine|freundin) .. (s est suicidé*|se suicidó|se mató|suicidou se|se matou|zelfmoord gepleegd|hat sich umgebracht|das leben genommen) !(und ich|et (je|j|moi)|y (yo|quiero|me)|e (eu|quero)|en ik)
(film|roman|livre|série|película|novela|libro|serie|filme|livro|romance|boek|buch|krimi) .. (über|sur|sobre|over|où|donde|waarin|onde|de|mit) ... (suizid|selbstmord|suicide|suicidio|suicídio|zelfmoord|tod|mort|muerte|morte|dood|sterben|mourir|morir|morrer|sterven|tote|morts|muertos|mortos|doden)
(ehrenamt*|arbeite|arbeitete|job|stelle|projekt|verein) .. obdachlos* | obdachlosenhilfe
tue le temps | tuer le temps | (tué|tue) (le game|la partie|le match) | m a frappé (par|que|c est) | en peux plus d attendre | en peux plus de attendre
(bu|boire|prendre|tomé|tomamos|bebemos|bebi|dronken|dronk|getrunken) .. (verre|verres|cañas|copas|cervejas|cerveja|biertje|wijntje|bier) ... (oublier|olvidar|esquecer|vergeten|vergessen|feiern|fêter|celebrar) (ce|el|a|de|diese|die|le) (refus|rechazo|recusa|absage|afwijzing)
no aguanto las ganas | no aguanto de (ganas|curiosidad|nervios) | não aguento de (ansiedade|curiosidade|vontade) | (warten|spannung|neugier|ungeduld) .. (kaum|nicht) [mehr] aus | hou .. niet [meer] van [de] (spanning|nieuwsgierigheid|zenuwen)
(gaan|verhuizen|trekken) .. uit ons huis | sloeg me met (die|een|zijn) (vraag|vragen|opmerking) | geen zin [meer] om te (wandelen|koken|koekeloeren|reizen|sporten|eten koken)
(personne|nadie|ninguém|niemand) .. (remarqué|notó|notou|merkte|gemerkt|se dio cuenta|reparou|percebeu) .. (retard|tarde|atraso|te laat|zu spät|verspätung|error|fehler|erreur|fout|erro)
(bebo|bebemos|tomo|tomamos|beber|tomar|tomé|drink|drinken|gedronken|trinke|trinken|trink|bois|boire|bu) .. (café|kaffee|koffie|tee|un té|thé|mate|chá|thee|agua|água|wasser|water|sumo|suco|jugo|leche|eau|limonade|saft|milch)
não (vou|quero|posso|penso em|pretendo) desistir | no me (rindo|voy a rendir) | een beetje (verloren|eenzaam|leeg|hopeloos|radeloos) | un peu (perdu|perdue|seul|seule|désespéré|vide) | ein bisschen (leer|einsam|verloren|verzweifelt) | un poco (perdido|perdida|solo|sola|vacío|vacía) | um pouco (perdido|perdida|sozinho|sozinha|vazia|vazio)
# German
(warten|suche|spannung|stress|neugier|hitze|ungewissheit|warterei|jobsuche|das|die|verkehr) .. (bringt|macht) mich .. (um|wahnsinnig|verrückt|fertig) !(und ich will)
(bringt|bringen|brachte|macht) mich .. (noch|fast|schier|echt) .. (um|fertig|ins grab) 
(sterbe|sterben|stirbt|gestorben|tot|starb|krepiere) .. (vor|fur) .. (neugier|hunger|langeweile|scham|glück|lachen|angst lol|peinlichkeit|durst|hitze|aufregung|freude|ungeduld|nervosität|müdigkeit|lampenfieber)
(vor|fast) .. (neugier|hunger|langeweile|scham|lachen|peinlichkeit|durst|aufregung|ungeduld) .. (gestorben|sterben|sterbe|gestorben wäre|umgekommen)
(todmüde|totmüde|totlachen|totgelacht|todlangweilig|mordsstress|todsicher|todernst|mordsgaudi|scheintot|todschick|todesmutig|sterbenslangweilig|bombenstimmung|mordshunger)
(lach|lache|lachen|gelacht|geärgert|schäme|geschämt|gearbeitet|gelangweilt) .. (mich|mir|zu) .. (tot|tode|todes)
(ich) kann nicht mehr (als|so (viel|lange|früh)|genau|sagen|zurück|vor|länger als|kommen|teilnehmen|absagen|finden|öffnen|ändern|warten bis|einloggen|lachen|vor lachen)
(bewerbung|paket|brief|anzeige|stelle|rauchen|hobby|wohnung in) .. aufgegeben | aufgegeben .. (rauchen|zucker|kaffee|paket)
(schluss|feierabend) .. (für heute|mit dem rauchen|mit rauchen|mit der bewerbung|mit kaffee)
(vorgesetzte|chef|recruiter|firma|portal|webseite|seite|system|technik|verfahren|prozess|gespräch|termin|frage|aufgabe|formular) .. (war|ist|sind|waren) .. (hoffnungslos|sinnlos|wertlos|nutzlos|eine katastrophe|die hölle)
(hoffnungslos|hoffnungsloser) (überlaufen|veraltet|altmodisch|romantiker|unterbesetzt|überfordert das|verspätet)
(nerven|wartezeit|warterei|suche|spannung|hitze|bürokratie) .. (bringt|macht|tötet|killt|kostet) .. (mich|den letzten nerv)
hoffnung stirbt zuletzt
# French
(meurs|mourir|mourrais|meure|crève|crever|mort|morte|mourait|suis mort|suis morte|mourais) (de|d) .. (envie|faim|fatigue|honte|rire|trouille|soif|chaud|froid|curiosité|impatience|ennui|peur|trac|sommeil|jalousie)
(m a|m ont) (tué|tuée|achevé|achevée) | ça (me tue|va me tuer) | (attente|stress|suspense|entretien|recherche|chaleur|boulot) [va] me (tue|tuer) | tuer le temps | (c est|trop|était) mortel | mort de rire | mdr | ptdr | tué à l entretien
n en (peux|pouvais) plus d (attendre|impatience|entendre)|n en peux plus de (rire|ces (formulaires|mails)|leur) | en peux plus d attendre
(n en peux plus) [de|d] (attendre|rire|manger|ce (bruit|temps)|cette (chaleur|attente))
(déchiré|assuré|cartonné|tout tué|tué) .. (à l entretien|l entretien|au test)
(en finir|finir) (avec|cette|ce|le|la|les|vite|mon|ma|de|rapidement|aujourd hui avec) !(la vie|ma vie|tout|cette vie)
(recruteur|site|processus|système|entretien|formulaire|question|appli|boîte) .. (nul|inutile|désespérant|mort)
(nul|nulle) (en|au|aux|a l oral) .. 
# Spanish
(muero|morir|morirme|morí|moría|muerto|muerta|muriendo|morimos|muera) (de|por|del) .. (ganas|vergüenza|cansancio|hambre|risa|sueño|sed|frío|calor|miedo|curiosidad|nervios|aburrimiento|pena|envidia|saber|ver|asco|la risa|la vergüenza)
(me) (muero|moría|estoy muriendo) (por|de) | (casi) me muero .. (de|cuando|en la entrevista|del)
(tráfico|espera|calor|jefe|estrés|incertidumbre|viaje|búsqueda|lunes|madrugar|insomnio del bebé) .. (me) (mata|está matando|va a matar|matan|mató)
me (mata|está matando|matan|mató) (la|el|los|las|esta|este|esa|ese|tanta|tanto|no saber)
(matar|mato|matando) el (tiempo|gusanillo|hambre) | maté la entrevista
no puedo más (de|que) | no puedo más (tarde|temprano)
(acabar|terminar) (con) .. (proceso|prueba|entrevista|formulario|plan|mensajes|contrato|curso|esto hoy|suscripción)
(proceso|entrevista|portal|sistema|página|reclutador|jefe|formulario) .. (un desastre|inútil|horrible|infierno|sin sentido)
# Portuguese
(morrendo|morri|morrer|morto|morta|morro|morreria) (de|por|do) .. (fome|vergonha|rir|saudade|cansaço|curiosidade|sono|medo|vontade|calor|frio|sede|tédio|inveja|ansiedade|nervoso|raiva|pena)
(espera|trânsito|ansiedade|calor|busca|chefe|stress|estresse|demora|incerteza|suspense) .. (me) .. (mata|matando|matar|matou|me matar)
(está|esta|tá|a) (me matando|me matar|matar me|matando me) | matei (a|o) (entrevista|prova|teste|aula|tempo|fome|saudade|apresentação)
matar (o tempo|a fome|saudade*|aula|a sede|a curiosidade)
não aguento mais (esperar|de curiosidade|rir|de rir|esse (calor|barulho|trânsito)|esta espera|essa espera|tanta espera|ansiedade pelo)
(desisti|desistir) (da|do|de) .. (vaga|curso|processo|empresa|café|academia|ginásio|linkedin|aplicação|fumar|açúcar|inscrição|formulário) !(tudo)
# Dutch
(dood|doodga|sterf|stierf|sterven|ga dood) (van|aan) .. (nieuwsgierigheid|honger|verveling|schaamte|dorst|lachen|de (honger|hitte|zenuwen|kou|stress)|ongeduld|spanning|zenuwen)
(lach|lachte|lachen|schaam|schaamde|schamen|erger|ergerde|verveel|verveelde|schrok|werk|werkte|gewerkt|verveelt|wacht|zoek|zocht) .. (me|mij|mezelf|ons) .. (dood|kapot|rot|suf)
(doodmoe|doodop|doodsimpel|doodgewoon|doodeng|doodleuk|doodzonde|bloedheet|doodsbang voor de test|doodstil|doodnormaal|doodlopend*)
kan niet meer (dan|dan twee|komen|inloggen|wachten|vinden|terug|veranderen|van het lachen|op (maandag|dinsdag|woensdag|donderdag|vrijdag)|bij de)
(zoektocht|wachten|stress|spanning|onzekerheid|hitte|reistijd) .. (wordt|is|maakt) .. (mijn dood|me kapot|me gek)
(recruiter|website|systeem|proces|portaal|manager|gesprek|vraag|formulier|trein*) .. (was|is|waren) .. (hopeloos|waardeloos|zinloos|een ramp|kansloos)
(opgegeven|opgeven|opgegeven voor|opgaf) (voor|als|bij|met roken|met suiker) | (moed|hoop) niet .. op*
(eind|einde|punt) .. (aan|van|achter) .. (gesprek|plan|abonnement|berichten|contract|procedure|sollicitatie|dag|week|jaar|proces|de (dag|week|maand))
`;
