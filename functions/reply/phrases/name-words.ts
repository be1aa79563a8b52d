/** What ends a company's name, what is never one, and what kind of work a role is. Lower case. */

/** Words at which a name ends, however they are written. */
export const NAME_ENDS = new Set(
  (
    'said says told just has have had was were is are will wont would havent hasnt hadnt isnt arent wasnt werent cant couldnt wouldnt did didnt does do doesnt dont went chose picked hired rejected declined refused turned passed dropped knocked decided ' +
    'for as after at in on by with without because but so then than when while where who which that this these those today yesterday tonight tomorrow now again too also lol haha sadly unfortunately ' +
    'straight right before despite even via from of to about over since following only though although got get getting its it i im ive we they he she you me my your their his her our us not no nope yes ' +
    'email emailed mail mailed called call rang texted wrote text letter rejection rejections reject mate ugh sigh gutted oh well and or auto instead either neither yet still twice once already finally officially both kindly politely ' +
    'final finals interview interviews round stage screen screening phone panel onsite application applications role position job post opening vacancy gig status candidate process team assessment assesment trial ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'hat haben heute gestern nach über für als mir mich leider und aber bekommen worden geschickt wurde letzten ersten zweiten gespräch absage bewerbung stelle ' +
    'ma ont après pour comme aujourdhui hier sur et mais suite refus reçu candidature entretien poste ' +
    'me ha han dijo dijeron por para después tras como hoy ayer en la el y pero fase puesto entrevista otra vez rechazo ' +
    'disse disseram depois após hoje ontem na no da do e mas vaga etapa entrevista não também rejeição ' +
    'heeft hebben vandaag gisteren na voor als en maar bij gekregen gesprek sollicitatie zei nee ook'
  ).split(' '),
);

/** Between two parts of one name: "North & Vale", "Bank of Harbor". */
export const NAME_JOINS = new Set([
  '&',
  'and',
  'of',
  'de',
  'der',
  'van',
  'von',
  'du',
  'des',
  'di',
  'da',
  'do',
  'y',
  'e',
  'et',
  'und',
  'en',
  'the',
  '+',
  'la',
  'le',
]);

/** A word that stands before a name and belongs to it only in capitals. */
export const NOT_A_NAME =
  /^(?:after|when|since|because|although|though|while|as|if|once|and|but|so|i|i'm|i've|me|dem|dey|pls|j'ai|c'est|hay|desde|depuis|seit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|my rejection|you|he|she|it|it's|we|they|they've|they're|who|someone|somebody|everyone|everybody|nobody|no ?one|people|that|this|these|those|which|what|there|here|one|both|all|another|my|his|her|our|their|your|ich|er|sie|es|wir|man|il|elle|on|nous|ils|elles|él|ella|ellos|yo|ele|ela|eles|eu|hij|zij|ze|wij|het|you guys|today|yesterday|tonight|hr|human resources|hello|hi|hey|ok|okay|well|yes|no|nope|nah|not|now|new|again|just|got|had|was|been|sorry|rebound|update|news|fyi|btw|ugh|damn|sadly|unfortunately|got|still|maybe|also|then|once|otra vez|mais uma|wieder|weer|encore|leider|hoy|hoje|heute|vandaag|the|a|an|sure|never|mind|never mind|nothing|none|why|how|stop|don't know|dont know|not sure|no idea|idk|rather not|i'd rather not|can't say|skip|nada|niemand|personne|agora|jetzt|maintenant|ahora|nu|nicht|absage|bewerbung|vorstellungsgespräch|gespräch|stelle|zusage|refus|entretien|rechazo|entrevista|rejeição|afwijzing|sollicitatie|branch|found|back)\b(?:.{0,40})$|^(?:the |a |an |o |a |la |le |el |les |los |das |die |der |de |het )?(?:big (?:four|five|three|tech)|company|companies|firm|recruiter|recruiters|manager|hiring manager|boss|hr|team|client|agency|guy|lady|woman|man|interviewer|interviewers|employer|employers|place|them|job|role|position|interview|final|life|everyone|another (?:company|one|place)|big company|startup|bank|school|hospital|university|first|second|third|last|one|merger|panel|door|test|round|stage|screen|phone|application|cv|resume|start|end|beginning|same|usual|least|all|once|home|work|night|noon|firma|unternehmen|empresa|entreprise|bedrijf)s?$/iu;

/** Nobody is called by these alone: "oui c'est un refus", "ja das war eine absage". */
const PLAIN =
  "yes|yeah|yep|ja|jep|oui|ouais|sí|si|sim|no|nope|nein|non|não|nee|it|this|that|is|was|a|an|the|das|dies|es|ist|war|eine?|keine?|ce|cela|ça|c'est|c'était|n'est|n'était|ce|est|était|pas|une?|es|fue|era|esto|eso|uma?|foi|é|isso|isto|het|dat|dit|een|geen|leider|schon|doch|wohl|bien|hélas|malheureusement|wel|helaas|sadly|unfortunately|infelizmente|lamentablemente|siento|lamento|sinto|indeed|clearly|only|just";
export const ANSWER_WORDS = new RegExp(`^(?:(?:${PLAIN})[,.!]*(?: |$))+$`, 'iu');

/** "Next" and "The Harbor Group" are names where they are capitals in the middle of a text. */
export const STAGE_OR_TIME =
  /^(?:the |my |a |an |just |only |dem |der |zur |nach |après |tras |na |l'|le |la |el |o |het )*(?:final|finals|last|first|second|third|fourth|1st|2nd|3rd|4th|phone|video|hr|recruiter|technical|tech|on-?site|panel|interview|round|stage|screen|screening|call|cv|application|applied|assessment|trial|test$|today|yesterday|tonight|this|last week|week|month|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|again|sigh|ugh|gutted|lol|haha|oh|well|damn|argh|wtf|sad|sadly|thanks|thank|cheers|sorry|mate|oops|meh|bummer|whatever|rejected|no|nope|yes|ok|feeling|felt|after|before|straight|right|without|after|gespräch|vorstellungsgespräch|entretien|entrevista|gesprek)\b/iu;

/** Words that no kind of work is named with: a part of a text that holds one is a sentence. */
export const SENTENCE_WORD =
  /\b(?:i|i'd|i've|i'm|i'll|me|my|we|us|you|your|they|they've|them|their|he|she|it|it's|its|this|that|these|those|is|are|was|were|be|been|am|has|have|had|do|does|did|didn't|don't|won't|can't|will|would|could|should|said|says|told|got|get|went|go|going|chose|picked|hired|took|turned|passed|wanted|want|feel|felt|think|thought|know|knew|not|no|never|because|but|so|if|when|why|how|what|who|though|anyway|at least|and i|again|pain|gone|sent|asked|called|emailed|found|only|just|too|also|very|really|much|more|after|before|since|than|then|there|here|ich|sie|es|wir|mich|mir|je|ils|nous|eles|eu|ellos|yo|ze|ik|zij)\b|[:;?!()]|\d{3,}/iu;

export const WORK =
  /(?<![\p{L}])(?:engineer|engineering|developer|dev|analyst|analytics|manager|management|designer|design|nurse|nursing|midwife|teacher|teaching|tutor|lecturer|professor|assistant|associate|consultant|specialist|co-?ordinator|administrator|admin|accountant|accounts|accounting|auditor|audit|architect|scientist|researcher|research|writer|editor|journalist|reporter|lead|leader|head|director|officer|intern|internship|trainee|apprentice|apprenticeship|placement|technician|tester|testing|qa|devops|sre|support|sales|salesperson|marketing|marketer|barista|bartender|waiter|waitress|server|host|hostess|chef|cook|kitchen|porter|driver|courier|rider|pilot|cabin crew|crew|flight attendant|steward|stewardess|attendant|clerk|cashier|teller|receptionist|reception|representative|rep|agent|executive|planner|buyer|merchandiser|producer|translator|interpreter|operator|operative|programmer|owner|advisor|adviser|counsellor|counselor|recruiter|paralegal|lawyer|solicitor|barrister|legal|counsel|pharmacist|physio|physiotherapist|therapist|psychologist|dentist|hygienist|doctor|gp|vet|carer|caregiver|care worker|support worker|social worker|worker|cleaner|housekeeper|janitor|caretaker|electrician|plumber|mechanic|welder|carpenter|joiner|builder|painter|labourer|laborer|gardener|landscaper|warehouse|picker|packer|loader|stocker|shelf stacker|forklift|dispatcher|logistics|supply|handler|filler|inspector|ground crew|quality|tax|call|shift|backend|back-end|frontend|front-end|fullstack|full-stack|full stack|data|product|ux|ui|graduate|grad|junior|senior|principal|staff|secretary|pa|ea|bookkeeper|payroll|copywriter|strategist|supervisor|foreman|inspector|surveyor|geologist|chemist|biologist|physicist|statistician|economist|actuary|underwriter|broker|trader|banker|banking|finance|financial|compliance|risk|security|guard|police|firefighter|paramedic|soldier|librarian|curator|archivist|animator|illustrator|artist|photographer|videographer|musician|actor|model|stylist|hairdresser|beautician|florist|baker|butcher|farmer|farm hand|fitter|machinist|assembler|fabricator|technologist|practitioner|educator|instructor|trainer|coach|nanny|au pair|childminder|nursery|fundraiser|campaigner|organiser|organizer|events?|comms|communications|pr|content|social media|seo|account|customer|service|success|operations|ops|procurement|purchasing|project|programme|program|scrum master|business|policy|hr|people|talent|it|software|hardware|network|cloud|cyber|embedded|mobile|ios|android|web|machine learning|ml|ai|pm|swe|sdr|bdr|ta|ra|entwickler(?:in)?|ingenieur(?:in)?|verkäufer(?:in)?|werkstudent(?:in)?|kaufmann|kauffrau|sachbearbeiter(?:in)?|leiter(?:in)?|berater(?:in)?|pfleger(?:in)?|erzieher(?:in)?|buchhalter(?:in)?|filialleitung|leitung|azubi|ausbildung|assistent(?:in)?|mitarbeiter(?:in)?|fahrer(?:in)?|koch|köchin|lehrer(?:in)?|praktikum|praktikant(?:in)?|développeu(?:r|se)|ingénieure?|chef de \p{L}+|cheffe? de projet|chargée? de \p{L}+|vendeu(?:r|se)|comptable|infirmi(?:er|ère)|caissi(?:er|ère)|serveu(?:r|se)|stage|stagiaire|alternance|conducteur|technicien(?:ne)?|desarrollador(?:a)?|ingenier[oa]|analista|cajer[oa]|dependient[ea]|camarer[oa]|enfermer[oa]|contable|administrativ[oa]|cociner[oa]|técnic[oa]|repartidor(?:a)?|operador(?:a)?|moz[oa]|asistente|becari[oa]|programador(?:a)?|desenvolvedor(?:a)?|engenheir[oa]|vendedor(?:a)?|atendente|auxiliar|estagiári[oa]|gestor(?:a)?|caixa|rececionista|ontwikkelaar|verpleegkundige|medewerk(?:er|ster)|verkoper|verkoopster|\p{L}*leider|docent|leraar|boekhouder|stagiair|monteur|chauffeur|kok)s?(?![\p{L}])/iu;
