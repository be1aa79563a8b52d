/**
 * How people text a "no": what says it, who may have said it, and what only looks like it. Case is kept for names, so these
 * are plain expressions over one line of text with straight apostrophes.
 */

const SOMEBODY =
  '(?:someone|somebody|another|a different|a more|an? (?:internal|external|other)|the other|other|their own|one of their own|internally|the internal|a (?:person|candidate|guy|girl|woman|man) (?:with|who))';
const HELPERS =
  '(?:(?:has|have|had|just|also|finally|now|already|officially|both|kindly|politely|unfortunately|sadly|so|auto|auto-|automatically|again|basically|straight up|then|only|today)[\\s-]){0,4}';

/** Somebody says no to the writer: the subject stands before it. */
const SAID_NO = [
  "(?:said|says|told me|gave me|sent me|emailed me|mailed me|texted me|wrote me|sent|it's|its|is|was|were|came back with|came back|replied|answered|responded with|responded|got back with)(?: to say)?,? (?:a |an |the |another |their |me |it's |its ){0,3}(?:no|nope|nah|rejection|refusal|rejected|thanks but no thanks|thanks but no)(?: (?:email|mail|letter|text|call|message))?(?!\\s(?:problem|decision|news|need|to (?!me\\b|(?:[a-z]+ ){0,3}(?:JOB))|worries|more|one|such|longer|feedback|interview|salary|remote|relocation|reason|answer|date|rush|hurry|way|wonder|experience|visa|offer yet|idea|doubt|matter|big deal|use|good|surprise|point|means|longer))",
  '(?:rejected|declined|refused|dropped|dumped|binned|ditched|denied|cut|knocked back|passed over|let go of|rejecting|declining|ruled out|ruled me out|screened out|weeded out|turned down|turning down|reject|rejects|dinged|nixed|axed|canned|bounced|snubbed|failed|brushed off|blew off|shot down|noped|spurned|eliminated|deselected)(?: out)? (?:me|my (?:[\\w-]+ ){0,3}(?:application|cv|resume|candidacy|profile)|us)(?: out| down)?',
  '(?:turned|turning|knocked|let|cut|ruled|screened|filtered|weeded|sifted) (?:me|us|my (?:application|cv|resume)) (?:down|back|away|out|off|loose)',
  '(?:passed|passing|pass|pulled the plug|gave up) on (?:me|my (?:application|cv|profile))',
  `(?:went|gone|going|go|goes|are going|is going|decided to go|chose to go|chosen to go|opted|opting|ended up going|moving (?:forward|ahead|on)|moved (?:forward|ahead|on)|proceeding|progressing|proceeded)(?: (?:ahead|forward|instead))? (?:with|for) ${SOMEBODY}(?!\\w)`,
  '(?:went|gone|going) (?:in )?(?:a|another|with a) different (?:direction|way|route)',
  `(?:chose|chosen|picked|hired|selected|took|taken|taken on|took on|preferred|appointed|recruited|favou?red) ${SOMEBODY}(?!\\w)`,
  `(?:gave|given|offered|offering|awarded|filled|are giving|is giving|handed) (?:the |that |this |my |it|their )?[^,.;!?]{0,40}?(?:job|role|position|post|place|spot|offer|it|contract|gig)? ?(?:to|with|by|internally) ?${SOMEBODY}(?!\\w)`,
  '(?:decided|chose|chosen|opted|elected|voted) (?:not to|against|to not|to pass|to end|to stop)(?! (?:call|email|tell|give|answer|apply|accept|take|go (?:there|to)|wait|reply|let it|think|look|do|ask|worry|walk)\\b)',
  "(?:won't|will not|wouldn't|would not|are not|aren't|isn't|is not|not|don't|do not|didn't|did not|doesn't|does not|can't|cannot|could not|couldn't|no longer) (?:be |to |want to |wish to |going to |able to |gonna )?(?:moving|going|taking|proceeding|continuing|progressing|hiring|inviting|offering|pursuing|considering|move|go|take|proceed|continue|progress|hire|offer|pursue|consider|invite|advance|advancing|bring|select|choose|pick|want|shortlist|accept)(?:ing)? (?:it )?(?:any )?(?:forward|ahead|further|me|on|with (?:me|my|this)|my (?:application|cv)|us)(?! (?:to|know|the|a) )",
  "(?:hasn't|haven't|have not|has not|had not|hadn't) (?:selected|chosen|taken|picked|hired|accepted|shortlisted|progressed|offered)(?: me)?(?: (?:on|forward))?(?! (?:yet|so far|the|a)\\b)",
  '(?:passed|declined|refused|regretted)(?=\\s*(?:[.,;!]|$))',
  "(?:wrote|called|rang|phoned|emailed|texted|messaged|let me know|said|advised|informed me|confirmed)(?: me| back)?(?: just now| today)? (?:to say|to tell me|saying|that)? ?(?:it's |its |it was |a )?no(?: to me| thanks)?(?=\\s*(?:[.,;!]|$)|\\s(?:as|for|after|to me)\\b)",
  "(?:doesn't|don't|didn't|does not|did not|no longer) (?:want|need|pick|choose|hire|take|select|fancy|like) me",
  '(?:has|have|had)? ?(?:regrett?ed|regrets|regret) (?:to|that|for|they)',
  '(?:filled|closed|cancelled|canceled|pulled|withdrew|withdrawn|scrapped|frozen|froze) (?:the |that |this |their )?[^,.;!?]{0,25}?(?:role|position|job|post|opening|vacancy|req)\\b',
  '(?:sent|giving|gave|got|left)(?: me)? (?:a |an |the |another |their |its ){0,2}(?:rejection|refusal|rejecting|boot|chop|knock-?back|thumbs down|brush-?off|cold shoulder|bullet|no thanks)',
];
export const SAYS_NO = new RegExp(`(?<![\\w'])${HELPERS}(?:${SAID_NO.join('|').replaceAll('JOB', '[a-z]+')})`, 'iu');

/** The writer is told no: who said it may stand after "by", "from" or "at". */
export const WAS_TOLD_NO =
  /(?<![\w'])(?:(?:i (?:was|got|am|have been|'ve been|'m|just got)|just|got|been|was|being|getting|get) )*(?:rejected|turned down|declined|refused|denied|knocked back|passed over|let down|dropped|binned|ditched|cut|sifted out|screened out|filtered out|dumped)(?= (?:again |too |today |yesterday |now |already |twice )*(?:by|from|at|for|as|after|on|in|without|straight|right|over|because|with|this)\b|\s*(?:[,.;:!–—(=-]|$))|(?<!\w)(?:reject(?:ion|ed|s)?|refusal|regret|no|decline|knock-?back|turn-?down|thanks but no thanks)(?: (?:e-?mail|mail|letter|call|text|message|note))?(?: (?:again|today|yesterday|just now|now|this morning|back|came in|in))* (?:from|at|by|off)(?= )|(?<!\w)(?:wasn't|was not|been|i'm not|i am not|weren't|am not|not|haven't been|have not been|isn't|hasn't been) (?:been )?(?:selected|shortlisted|short-listed|chosen|suc+es+ful|picked|accepted|considered|taken|progressed|progressing|moving (?:on|forward)|going (?:through|forward|ahead)|put (?:through|forward)|hired|invited|offered|appointed|what they|the right (?:fit|person))|(?<!\w)unsuc+es+ful|(?<!\w)lost (?:the|that|a) [^,.;!?]{0,40}?(?:job|role|position|offer|gig)|(?<!\w)(?:didn't|did not|don't|haven't|have not|couldn't|never|not) (?:get|got|gotten|land|make|pass|secure|made|passed|gotten) (?:it|in|through|past|the|that|a|an|into|hired|selected|picked|chosen|shortlisted|to the (?:next|final|second))(?! (?:sleep|much|answer|email|reply|chance|text|message|point|bus|train|call|time|feeling|news|feedback|question|walk))|(?<!\w)(?:missed|lost) out(?: (?:on|to|at|again))?|(?<!\w)no (?:luck|joy|go|success|dice|offer|cigar)(?! (?:yet|so far))(?= (?:with|at|from|on|for|in)\b|\s*(?:[,.;!–—]|$))|(?<!\w)(?:failed|flunked|bombed out of|fell at|out of|out at|knocked out (?:of|at)|eliminated (?:from|at|after)|cut (?:from|at|after)) (?:the )?[^,.;!?]{0,25}?(?:assessment|interview|round|stage|test|final|screening|process|running|trial|audition|hurdle|sift)|(?<!\w)(?:passed over|got the (?:boot|chop|no|rejection|thumbs down|brush-?off)|have(?:n't)? made the cut|didn't make the cut|got a no|had a no|role is gone|job is gone|position is gone|has gone to|went to (?:someone|somebody|another|an internal|a different|the other))/iu;

/** The same in the other five languages; who said it stands before, or after "von", "par", "de", "por", "door". */
export const SAYS_NO_ELSEWHERE = [
  /(?<!\p{L})(?:hat|haben)(?: mir| uns)?(?: leider| heute| gestern| nun| jetzt| auch| gerade)*(?: mit)? (?:abgesagt|eine absage (?:geschickt|gegeben|erteilt)|nein gesagt|abgelehnt|mich abgelehnt|meine bewerbung abgelehnt|sich (?:gegen mich|für (?:jemand(?:en)? ander(?:en|s)|einen anderen|eine andere)(?: bewerber(?:in)?)?) entschieden|jemand(?:en)? ander(?:en|s) (?:genommen|eingestellt))|(?<!\p{L})(?:nimmt|nehmen|will|wollen) mich (?:leider )?nicht|(?<!\p{L})sagt(?:e|en)? (?:mir |leider )*(?:ab|nein)/iu,
  /(?<!\p{L})(?:(?:m'|n')?(?:a|ont)|ne (?:m'a|m'ont)) (?:(?:dit|répondu) (?:que )?non|refusée?|rejetée?|recalée?|écartée?|pas (?:retenue?|été retenue?|prise?)|choisi (?:quelqu'un|un autre|une autre)|pris (?:quelqu'un|un autre))|(?<!\p{L})(?:m'a|m'ont|a|ont) (?:envoyé|adressé) (?:un refus|une réponse négative)|(?<!\p{L})ne (?:me )?(?:retien(?:t|nent)|pren(?:d|nent)) pas/iu,
  /(?<!\p{L})(?:(?:me|ya|hoy|al final|finalmente) )*(?:ha |han |me ha |me han )?(?:dijo que no|dijeron que no|dicho que no|rechazó|rechazaron|rechazado|descartó|descartaron|descartado|eligió a otr[oa]|eligieron a otr[oa]|elegido a otr[oa]|cogieron a otr[oa]|no me (?:cogieron|eligieron|seleccionaron|escogieron|quiere(?:n)?|contrat(?:ó|aron|an)|han (?:cogido|elegido|seleccionado)))/iu,
  /(?<!\p{L})(?:(?:me|já|hoje|infelizmente) )*(?:disse(?:ram)? (?:que )?não|rejeitou|rejeitaram|recusou|recusaram|dispensou|dispensaram|reprovou|reprovaram|descartou|descartaram|escolheu outr[oa]|escolheram outr[oa]|não me (?:quis|quiseram|escolheu|escolheram|selecion(?:ou|aram)|contrat(?:ou|aram)))/iu,
  /(?<!\p{L})(?:heeft|hebben|zei|zeiden|zegt)(?: me| mij| helaas| vandaag| toch)* (?:afgewezen|nee gezegd|nee|voor (?:een ander|iemand anders) gekozen|(?:een ander|iemand anders) (?:gekozen|aangenomen|genomen))|(?<!\p{L})(?:wil(?:len)?|neemt|nemen) me (?:toch )?niet|(?<!\p{L})(?:wees|wijst|wezen) (?:me|mij) (?:\p{L}+ )?af/iu,
];
export const WAS_TOLD_NO_ELSEWHERE =
  /(?<!\p{L})(?:absage|abgelehnt|abgesagt|abgewiesen|aussortiert|raus bei|refus|refusée?|recalée?|rejetée?|pas retenue?|pas (?:été )?prise?|réponse négative|un non|rechazo|rechazad[oa]|rechazaron|descartad[oa]|descartaron|no (?:me|he sido) (?:cogieron|seleccionad[oa]|elegid[oa])|un no|dijeron que no|rejeitad[oa]|recusad[oa]|rejeição|recusa|um não|reprovad[oa]|negativa|dispensad[oa]|disseram (?:que )?não|não (?:fui|passei)(?: (?:selecionad[oa]|escolhid[oa]|aceit[ea]|na|no))?|het niet geworden|hindi (?:pasado|natanggap)|di (?:ako )?natanggap|afgewezen|afwijzing|een nee|nee gekregen|niet (?:aangenomen|geworden|door))(?!\p{L})/iu;

/** All of a text, or the part before a comma: "Delta: no", "Amazon no after the call", "KPMG = rejected". */
export const SHORT_NO =
  /^(?<who>(?:[^.,;:=?!]|\.(?! )){2,60}?)(?:\s?[:=–—]\s?|\s-+\s|\s)(?:it's )?(?:a |an |also |straight |hard |another |yet another )*(?:no|nope|rejected|rejection|declined|turned down|unsuccessful|not successful|not selected|absage|refus|refusé|rechazo|rechazado|rejeição|não|afgewezen|afwijzing|nein|non|nee)(?: (?:again|too|today|yesterday|mail|email|thanks|thank you))*(?=\s*(?:[,.;!(–—]|$)|\s(?:after|für|pour|para|voor|for|as|on|at|from|in|straight|without|following|nach|après|después|tras|depois|após|na|sur)\b)/iu;

/** It is called a no, whoever said it. */
export const A_NO =
  /(?<!\w)(?:that's|it's|is|was|guess|as|a|another|one more|yet another|new|maybe|probably|took (?:it|that) as) (?:a |an )?(?:no|nope|rejection|rejected)(?!\w)|(?<!\w)it's not me(?!\w)|(?<!\w)(?:rejected|not progressed|rejection|unsuccessful|turned down|knocked back)(?!\w)/iu;

/** A no without a name at the beginning of a text. */
export const NAMELESS =
  /^(?:(?:i|just|and|so|ugh|well|today|hey|hi|sadly|unfortunately|oh|ok|sigh|argh|damn|welp|yep|yup|guess what|again|news|update|otra vez|mais|encore|wieder|weer|bad news|not great)[\s,.:!]+){0,4}(?:(?:got|had|received|have|was|been|i've been|i've had|i've got|it's|here's|getting|ich habe|ich hab|hab|j'ai eu|j'ai reçu|tuve|recebi|ik heb|levei|fui|he recibido|me llegó|nog|weer|wieder) ){0,3}(?:(?:a|an|yet|one|eine|einen|eine weitere|wieder eine|noch eine|un|encore un|otro|otra|um|uma|outro|outra|mais um|mais uma|een|nog een|weer een|another|new|more|fresh|second|third|fourth|fifth|next|yet another) ){0,3}(?:rejection|rejected|rejections|rejection (?:e-?mail|mail|letter)|turned down|knocked back|no|no today|absage|abgelehnt|abgesagt|refus|refusée?|recalée?|rechazo|rechazad[oa]|rejeição|rejeitad[oa]|não|afwijzing|afgewezen|knock-?back|thanks but no thanks)(?=\s*(?:[,.;:!?–—(]|$)|\s(?:again|today|yesterday|now|just now|this morning|after|for|from|on|at|in|heute|aujourd'hui|hoy|hoje|vandaag|bekommen|gekregen|e-?mail|mail|for|as|nach|après|después|tras|depois|após|na)\b)/iu;
export const THEY_SAID_NO =
  /^(?:(?:so|well|ugh|and|ok|yeah|just heard|hi|otra vez|today|sadly|unfortunately|damn|oh|sigh)[\s,.]+){0,3}(?:they|ils|me|mir|sie|eles|ze|(?<named>the (?:company|firm|recruiter|client|agency|employer|hiring manager|team|school|hospital|bank)))\b(?!.*\b(?:because|since|due to|weil|parce que|porque|omdat)\b)/iu;
/** What came of an application that is named by its kind of work alone. */
export const LOST_IT =
  /(?<!\w)(?:didn't|did not|haven't|not) (?:get|got|land|gotten) (?:the|that|my) (?:[\p{L}-]+ ){0,4}(?:job|role|position|post|place|gig)\b/iu;

/** Doubt, hope, hearsay: asked about. */
export const HEDGED =
  /\b(?:i think|think|maybe|might|perhaps|probably|possibly|guess|guessing|seems?|seemed|not sure|unsure|assume|assuming|feels? like|sounds? like|looks? like|i fear|i suspect|suspect|apparently|no idea|wonder|haven'?t heard|ghosted|ghosting|waiting|silence|no (?:news|reply|answer|word)|not clear|unclear|basically|as good as|pretty much|vielleicht|glaube|wohl|wahrscheinlich|vermutlich|peut-être|je crois|je pense|quizás|quizá|tal vez|creo que|parece|talvez|acho que|misschien|ik denk|ik geloof|blijkbaar|volgens mij)\b|\?/iu;

/** Whose no it is: not the writer's. */
const OTHERS =
  '(?:my|a|his|her|our|their|an old|one of my) (?:(?:best|old|good|younger|older|little|big|ex|former|other) )?(?:friends?|brother|sister|mum|mom|mother|dad|father|wife|husband|partner|colleagues?|flatmate|roommate|housemate|neighbou?r|girlfriend|boyfriend|son|daughter|cousin|uncle|aunt|nephew|niece|classmates?|mate|buddy|manager|boss|coach|mentor|teacher|kid|gran|grandma|grandpa|twin|mates)|everyone|everybody|most people|many people|lots of people|people|half (?:of )?(?:my|the)|anyone|nobody|no one|others|other people|she|he|someone i know|somebody i know';
const OTHERS_ELSEWHERE =
  '(?:mein|meine|mon|ma|mes|mi|mis|meu|minha|o meu|a minha|mijn|ein|eine|un|une|una|um|uma|een) (?:\\p{L}+ )?(?:bruder|schwester|freund|freundin|kollege|kollegin|mann|frau|mutter|vater|sohn|tochter|cousine?|nachbarin?|mitbewohner(?:in)?|frère|sœur|ami|amie|collègue|voisin|mari|femme|mère|père|fils|fille|copine?|voisine?|hermano|hermana|vecin[oa]|cuñad[oa]|sobrin[oa]|vizinh[oa]|buurvrouw|nachbar|kollegen|amigo|amiga|compañer[oa]|marido|esposa|mujer|madre|padre|hijo|hija|prim[oa]|irmão|irmã|colega|mãe|pai|filho|filha|broer|zus|vriend|vriendin|man|vrouw|moeder|vader|zoon|dochter|neef|nicht|buurman|collega)';

/** What somebody wishes of everybody, or is tired of: no news by itself, though news may stand beside it. */
export const WISHED =
  /(?<!\p{L})(?:(?:please|pls|can you|could you|everyone|everybody) )*(?:stop|quit|tired of|sick of|fed up with|don't|do not) (?:(?:please|pls|just|all|getting|being|you|them|people|everyone|it) ){0,3}(?:reject(?:ing|ed)?|refus(?:e|ing|ed)|declin(?:e|ing|ed)|turn(?:ing|ed)? (?:me )?down|ghost(?:ing|ed)?|dropp(?:ing|ed)|saying no|say no|knock(?:ing|ed) (?:me )?back)(?: (?:me|us|down|everyone|to me))*(?!\p{L})|(?<!\p{L})hört (?:\p{L}+ ){0,2}auf,? (?:\p{L}+ ){0,3}(?:abzulehnen|abzusagen)|(?<!\p{L})(?:arrêtez|arrête|cessez) de (?:\p{L}+ )?(?:refuser|rejeter|dire non)|(?<!\p{L})(?:dejad|dejen|deja|parem|pare) de (?:\p{L}+ )?(?:rechazar|rejeitar|recusar|decir(?:me)? que no|dizer não)\p{L}*|(?<!\p{L})(?:stop|houd) (?:\p{L}+ )?met (?:\p{L}+ )?(?:afwijzen|nee zeggen)/giu;

/** Not a "no" to this person, or not one that happened. */
export const NOT_NEWS = new RegExp(
  [
    // Somebody comforts the writer, or the writer passes that on.
    "\\b(?:sorry|sad|gutted|upset|bummed) (?:to (?:hear|read|learn|see)|(?:that|about) (?:\\S+ ){1,4}(?:you|your|u)\\b)|\\b(?:tut mir|mir tut es) (?:\\S+ ){0,2}leid,? (?:dass|das) (?:\\S+ ){1,4}(?:dir|dich|euch|ihnen)\\b|(?<!\\p{L})(?:désolée?|navrée?) que (?:\\S+ ){1,4}(?:t'|te |vous )|\\b(?:siento|lamento) (?:mucho |muito )?que (?:\\S+ ){1,4}(?:te|os|você)\\b|\\b(?:jammer|spijt me) dat (?:\\S+ ){1,4}(?:je|jou|jullie)\\b",
    '^(?:do|does|can|could|should|shall|what|where|how|who|why|would|is it|are you|will you|kann|soll|wie|was|est-ce)\\b',
    "\\b(?:if|unless|in case|whether|hope|hopes|hoping|hopefully|until|before (?:they|i|the)|would|could have|could|should|will (?:they|probably|i)|going to (?:say|reject)|about to (?:say|reject|hear)|afraid|worried|scared|fear(?:ing)? (?:they|that|a)|nervous|expecting|expect|what happens|how (?:do|should|can)|what do|in case|when they|whenever|every time|each time|imagine|suppose|dreamt|dreamed|nightmare|wenn|falls|hoffe|hoffentlich|si jamais|j'espère|espero|ojalá|se (?:a|o|me)|tomara|als ze|hoop|hopelijk|si)\\b",
    "\\bi(?:'ve| have| just| also| once| finally| already| politely)* (?:said|rejected|declined|turned|refused|withdrew|withdrawn|pulled out|dropped out|cancelled|told them no|passed on|passed (?:the|my|their))\\b",
    `\\b(?:${OTHERS})\\b[^,.;!?]{0,30}\\b(?:rejected|turned down|declined|refused|said no|rejection|knocked back|a no|got)\\b`,
    `(?<!\\p{L})(?:${OTHERS_ELSEWHERE})(?!\\p{L})`,
    "\\b(?:never|not|n't|hasn't|haven't|didn't|wasn't|weren't) (?:(?:been|yet|actually|even|really|get|got) ){0,2}(?:rejected|rejecting|declined|refused|turned (?:me )?down|reject(?: me)?|turn me down|said (?:no|yes or no))\\b",
    "(?:\\b(?:not|no)|n't) (?:a|yet a) (?:rejection|no)\\b|\\bno means\\b|\\brejection is\\b|\\b(?:ceo|minister|government|court|voters|parliament)\\b|\\bsaid no to (?:the|a|an|remote|any|their|my (?:request|question|boss)|relocation|overtime)\\b(?! (?:[a-z]+ ){0,3}(?:role|job|position))",
    "\\b(?:rejections?|the no|the nos|noes|a no) (?:from (?:last|two|three|a|the other)|i (?:send|sent|got|had|forward)|still|always|never|hurts?|stings?|bothers?|taught|made|makes|helped|feels?)\\b|\\b(?:about|after|since|from|of|with|over|handle|handling|process|processing|despite|past) (?:the|that|this|my|each|every|another|a|all) (?:no|nos|rejections?|refusal)(?! from)\\b|\\bwould say\\b|\\bsay(?:ing)? no\\b|\\bto no avail\\b|^(?:nope|nah|no),? (?:i|didn't|did not|not|it|that|thanks|thank|we|my)\\b",
  ].join('|'),
  'iu',
);

/** A clause that tells when something else happened: a story, not news. */
export const SUBORDINATE =
  /\b(?:after|when|since|because|although|though|while|as|like when|ever since|the day|once|that|how|why|nachdem|als|weil|quand|après que|parce que|cuando|porque|quando|depois que|toen|omdat|nadat)\s[^,.;!]{0,40}$/iu;
export const LONG_AGO =
  /\b(?:last (?:year|month|summer|winter|spring|autumn|fall|time)|years? ago|months? ago|in (?:19|20)\d\d|back in|used to|years back|letztes jahr|vor \S+ (?:jahren|monaten)|l'année dernière|il y a \S+ (?:ans|mois)|el año pasado|hace \S+ (?:años|meses)|ano passado|há \S+ (?:anos|meses)|vorig jaar|\S+ (?:jaar|maanden) geleden)\b/iu;

export const STAGES_TOLD = [
  [
    'application',
    /(?<![\p{L}\d])(?:without (?:an|any|even an?) interview|no interview|never (?:got|had) (?:an )?interview|didn'?t (?:even )?get (?:an |to )?(?:the )?interview|before (?:an|any|the) interview|(?:just|only|straight|right) (?:from |after |on |at )?(?:the |my |an? )?(?:application|cv|resume)|(?:after|on|from|at) (?:the |my |just |an? )?(?:application|cv|resume|applying)(?: stage)?|application stage|cv stage|cv sift|nach der bewerbung|ohne gespräch|geen gesprek|sur cv|only applied|just applied|auto[- ]?reject(?:ed|ion)?|(?:not|n't) (?:been |get )?short-?list(?:ed)?|get past (?:the )?cv|sans entretien|sin entrevista|sem entrevista|zonder gesprek)(?![\p{L}\d])/iu,
  ],
  [
    'final',
    /(?<![\p{L}\d])(?:final|finals|last (?:round|interview|stage)|final[- ]?(?:round|interview|stage|call|panel)|última fase|últim[oa] (?:entrevista|paso|prova)|letzten? (?:gespräch|runde)|endrunde|dernier (?:entretien|tour)|entretien final|última (?:entrevista|ronda|etapa)|entrevista final|fase final|laatste (?:gesprek|ronde)|eindgesprek)(?![\p{L}\d])/iu,
  ],
  [
    'screen',
    /(?<![\p{L}\d])(?:phone ?screen|screen|screening|screener|phone (?:call|interview|chat)|(?:recruiter|hr|intro|introductory|first|initial|screening) (?:call|chat|phone)|(?:call|chat) (?:with|w\/?) (?:a |the )?(?:recruiter|hr)|telephone interview|telefoninterview|telefonat|entretien téléphonique|appel|llamada|entrevista telefónica|entrevista por telefone|chamada|telefoongesprek|belgesprek)(?![\p{L}\d])/iu,
  ],
  [
    'interview',
    /(?<![\p{L}\d])(?:interview(?:s|ed)?|we met|met (?:them|with|last|the (?:team|manager))|(?:chat|talk|meeting) with the (?:manager|team|boss|owner)|trial shift|onsite|on-site|panel|technical|tech round|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:round|stage|interview)|round (?:one|two|three|\d)|assess?ment (?:centre|center|day)|case study|take-?home|coding (?:test|challenge)|test day|trial (?:day|shift)|gespräch|vorstellungsgespräch|probetag|entretien|entrevista|sollicitatiegesprek|gesprek)(?![\p{L}\d])/iu,
  ],
  // Named with nothing that came after it.
  [
    'application',
    /(?<![\p{L}\d])(?:applications?|applied|cv|resume|bewerbung|candidature|mijn brief|sollicitatiebrief)(?![\p{L}\d])/iu,
  ],
] as const;
