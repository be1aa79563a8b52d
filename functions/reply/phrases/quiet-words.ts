/**
 * How people ask for quiet until a day or for a time, in the six languages: patterns for a clause of plain words in which each
 * time is one word (time-words.ts).
 */
import { DAY, FEAST, LONG, NEXT, NOW } from './time-words.ts';

const any = (...lists: string[]): string => lists.map((list) => list.trim()).join('|');
const pattern = (...lists: string[]): RegExp => new RegExp(`(?<= )(?:${any(...lists)})(?= )`);

const WHEN = `(?:${DAY}|${FEAST}|${NEXT})`;
/** Up to then; the French and the Spanish "in" and the German "by" are not among them. */
const UNTIL = 'until|till|til|before|up to|bis|vor|jusqu|jusque|avant|hasta|antes|ate|tot|voor';
const SOME = '(?: [^ ]+){0,4}?';

/** A day up to which it lasts, a length of time, or a time that runs already. */
export const LASTS = pattern(
  `(?:${UNTIL})${SOME} ${WHEN}`,
  `(?:from|between|vom|von|zwischen|du|entre|del|de|do|van|tussen)${SOME} ${DAY}${SOME} ${DAY}`,
  `(?:over|during|through|across|for|at|uber|wahrend|an|zu|in|pendant|durant|pour|a|durante|en|por|no|nas|na|met|tijdens|rond|om)${SOME} ${FEAST}`,
  `${LONG}|${NOW}|${NEXT}`,
);
/** A day from which on it may go on, or a length of time after which. */
export const BEGINS = pattern(
  `(?:after|from|as of|starting|in|on|not before|not until|ab|nach|in|am|vor|a partir|apres|en|dans|avant|despues|en|dentro|antes|depois|em|daqui|na|vanaf|over|op|voor)${SOME} (?:${WHEN}|${LONG})`,
  NEXT,
);
/** Until something that we have no day for: "until I am back". */
export const UNTIL_THEN =
  / (?:until|till|til|bis|jusqu a ce que|jusqu a ma|jusqu a mon|hasta que|hasta mi|ate que|ate eu|ate a minha|ate o meu|tot(?:dat)?) (?:i|we|my|the|after|ich|wir|mein\w*|nach|je|mon|ma|mes|yo|mi|me|eu|minha|meu|ik|mijn|na|o|a|le|la|el|de|het|der|die|das) /;

const MAILS =
  '(?:e ?mails?|e mails?|mails?|messages?|texts?|sms|reminders?|notifications?|nachrichten?|benachrichtigungen|erinnerungen|post|courriels?|textos?|mensajes?|correos?|mensagens|mensagem|notificacoes|berichten|berichtjes|bericht|mailtjes|meldingen)';

/** Nothing is to come: with a time that it lasts it is a pause. */
export const NOTHING_COMES = pattern(
  // English
  `(?:no|not any|without|zero|nothing)(?: (?:more|further|new|other|of your|of these))* (?:${MAILS}|contact|more from you|news from you)`,
  'nothing(?: \\w+)?(?: from you)? (?:until|till|before|for|over|during|thisspan|thatnext)',
  '(?<! i | we )(?:do not|not to|never|please not|rather not|better not|stop|quit|cease|hold off|hold off on|refrain from|avoid|would not)(?: (?:please|ever|even|any|me|to|with|the|all|your|these|just|want you to|you))* (?:writ(?:e|ing)|e ?mail(?:ing)?|mail(?:ing)?|text(?:ing)?|messag(?:e|ing)|send(?:ing)?|contact(?:ing)?|bother(?:ing)?|disturb(?:ing)?|reach(?:ing)? out|get(?:ting)? in touch|ping(?:ing)?|mails|emails|messages|texts)',
  '(?:do not|rather not|would not|no longer|not|prefer not|like not)(?: (?:want|wish|need|like|care|prefer|really|would|even|to|rather))* (?:get|getting|receive|receiving|hear|hearing|have|see|read|reading|check|checking|be reading|be checking|be contacted|be emailed|be mailed|be texted|be messaged|be bothered|be disturbed|any)(?: \\w+){0,3} (?:' +
    `${MAILS}|from you|inbox|until|till|before|for|over|thisspan|${LONG}|${NEXT})`,
  '(?:leave|let) me (?:alone|be|in peace|rest|in quiet)',
  '(?:can|could|would|may|please|shall|i want to|i would like to|i need to)(?: (?:you|we|i|please|just|rebound))* (?:stop|pause|wait|hold off|hold|go quiet|be quiet|take a break|suspend|snooze|mute)',
  // German
  `kein(?:e|en|erlei)?(?: (?:weiteren?|neuen?|mehr|solchen?))? ${MAILS}|kein kontakt`,
  '(?:nicht|nichts|nie)(?: (?:mehr|bitte|an|bei|mir|von euch|von ihnen|von rebound|weiter))* (?:zu )?(?:an)?(?:schreiben|schickt|schicken|senden|sendet|melden|meldet|mailen|kontaktieren|horen|bekommen|erhalten|storen|stort|lesen|geschrieben|kontaktiert|angeschrieben|texten)',
  '(?:schreib|schreibt|schreiben sie|schick|schickt|schicken sie|meld|melde|meldet|melden sie|mail|mailt|mailen sie|kontaktiert|kontaktieren sie|sendet|senden sie)(?: [^ ]+){0,8} (?:nicht|nichts|keine\\w*)',
  '(?:konnt ihr|konnen sie|kannst du|wurdet ihr|bitte|lieber)(?: \\w+){0,6} (?:warten|pausieren|aussetzen|ruhe|funkstille)',
  'lass(?:t|en sie)?(?: \\w+){0,8} (?:ruhe|frieden)|mich(?: \\w+){0,6} in ruhe|in ruhe lassen',
  '(?:hort|hor|horen sie)(?: \\w+){0,3} auf',
  // French
  `(?:pas|plus|aucun|aucune|sans|ni|zero)(?: (?:de|d|un|une|le|vos))*(?: (?:nouveaux|nouvelles|autres))? ${MAILS}`,
  'n(?:e)?(?: (?:m|me|nous|plus|pas))* (?:ecrivez|ecris|ecrire|envoyez|envoie|envoyer|contactez|contacte|contacter|recontactez|derangez|deranger|sollicitez)',
  'n(?:e)? (?:veux|souhaite|voudrais|desire|prefere|lirai|lis|consulterai|regarderai) (?:plus|pas|rien)',
  '(?:prefere|prefererais|aimerais|souhaite|voudrais)(?: \\w+){0,2} ne(?: \\w+){0,2} (?:recevoir|etre contacte)',
  'rien(?: \\w+){0,2} (?:avant|jusqu|pendant|thisspan)',
  '(?:laissez|laisse|fichez|foutez)(?: \\w+){0,6} (?:tranquille|paix|souffler|respirer)',
  '(?:arretez|arrete|cessez|stoppez|suspendez|suspendre|attendez|attendre|patientez|patienter|silence)',
  // Spanish
  `(?:no|sin|nada|ningun|basta|ni)(?: (?:quiero|mas|recibir|de|mandar|enviar|manden|envien|mande|envie|me|reciba))* (?:${MAILS}|noticias suyas)`,
  '(?:no|ni)(?: (?:me|nos|quiero que me|quisiera que me|vuelvan a|volvais a|quiero))* (?:escrib\\w+|envi\\w+|mand\\w+|contact\\w+|molest\\w+|recib\\w+|saber nada|saber|oir nada)',
  '(?:no) (?:quiero|deseo|quisiera|leere|voy a leer|mirare) (?:nada|recibir|saber|mensajes|correos|mis correos|el correo|mi correo|correo)',
  '(?:dejen|dejenme|deja|dejame|dejad|dejadme|deje|dejeme)(?: \\w+){0,4}(?: (?:en paz|tranquil[oa]|de escrib\\w+|de mandar\\w*|de enviar\\w*|descansar|respirar))',
  '(?:paren|pare|para|parad)(?: de)?(?: \\w+)?|(?:pueden|podrian|puedes|podeis|podriais|por favor)(?: \\w+)? (?:esperar|parar|esperen)|esperen|espera|esperad',
  '(?:nada)(?: \\w+){0,3} (?:hasta|antes|durante|thisspan)',
  // Portuguese
  `(?:nao|sem|nada|nenhum\\w?|chega|ni)(?: (?:quero|queria|mais|receber|de|mandem|enviem|mande|envie|me))* ${MAILS}`,
  '(?:nao|n)(?: (?:me|nos|quero que me|gostaria que me|quero|voltem a))* (?:escrev\\w+|envi\\w+|mand\\w+|contact\\w+|contat\\w+|incomod\\w+|receb\\w+|saber de nada|saber|ouvir|perturb\\w+)',
  'nao (?:quero|queria|desejo|vou ler|lerei|vou ver) (?:nada|receber|saber|mensagens|e mails|emails|os e mails|meus e mails|os meus e mails)',
  '(?:prefiro|preferia|gostaria de|gostava de) nao (?:receber|ser contactad[oa]|ser contatad[oa])',
  '(?:deixem|deixa|deixe)(?: \\w+){0,3} (?:em paz|tranquil[oa]|descansar|respirar)|me (?:deixem|deixa|deixe)(?: \\w+){0,2} (?:em paz|tranquil[oa]|descansar)',
  '(?:parem|pare)(?: de)?(?: \\w+)?|(?:podem|podiam|pode|podes|por favor)(?: \\w+)? (?:esperar|parar|esperem)|esperem|aguardem|aguardar',
  // Dutch
  `(?:geen|zonder)(?: (?:nieuwe|andere|verdere))? (?:${MAILS}|contact)`,
  '(?:niet|niets|niks|nooit)(?: (?:meer|van jullie|aan|naar|me|mij|lastig))* (?:te )?(?:mailen|schrijven|sturen|berichten|storen|horen|ontvangen|krijgen|lezen|lastigvallen|appen)',
  '(?:stuur|schrijf|mail|sms|app|stoor|bericht)(?: (?:me|mij|ons|aub|alsjeblieft|alstublieft|maar|dan|graag))*(?: [^ ]+){0,4} (?:niet|niets|niks|geen)',
  'laat (?:me|mij|ons)(?: \\w+){0,7} (?:rust|alleen)|met rust laten|met rust',
  '(?:stop|stoppen|hou|houd)(?: \\w+){0,2} (?:met|op)|(?:kunnen|kunt|kun|kan|willen|wil|wilt)(?: (?:jullie|je|u|we))(?: \\w+){0,6} (?:wachten|stoppen|pauzeren)|wacht(?:en)?',
);

/** Somebody begins with it, or asks us outright. */
const LEAD =
  '(?:(?:please|pls|kindly|just|only|ok|okay|hi|hello|thanks|and|can you|could you|would you|you can|you may|feel free to|i would like you to|i want you to|better|maybe|rebound|sorry|then|also|bitte|nur|gern|gerne|erst|merci de|veuillez|vous pouvez|seulement|svp|por favor|solo|mejor|pueden|puedes|so|apenas|podem|graag|alsjeblieft|dan|maar|wel|pas|yes|no|thank you) )*';
/** The command itself, at the head of a clause. */
export const HOLDS = new RegExp(
  `^ ${LEAD}(?:stop(?! \\w+ing(?<! (?:writing|mailing|emailing|texting|sending|messaging|contacting|bothering)) )|pause|pausing|suspend|snooze|mute|freeze|hold|hold off|wait|(?:unsubscribe me|opt me out|take me off(?: \\w+){0,3}|remove me(?: \\w+){0,3})(?= (?:until|till|til|for|before) )|turn (?:it|this|them|these) off|switch (?:it|this|them|these) off|quiet|silence|radio silence|peace and quiet|(?:eine? )?(?:pause|pausieren|pausiert|ruhe|funkstille|sendepause|wartet|warten|stopp|stoppen|stoppt)|(?:une )?pause|silence|(?:una |uma )?pausa|silencio|silencio|sossego|(?:een )?pauze|rust|stilte|stoppen|pauzeer|pauzeren) `,
);
/** A time that is asked for oneself. */
export const GIVES = pattern(
  `(?:give|grant|allow|leave) (?:me|us)(?: \\w+){0,2} (?:${LONG}|${NOW})`,
  `(?:gebt|gib|geben sie|lasst|lass|lassen sie|gonnt) (?:mir|uns)(?: \\w+){0,3} (?:${LONG}|bis (?:zum )?${DAY}|ruhe|zeit)`,
  `(?:donnez|donne|laissez|laisse|accordez) (?:moi|nous)(?: \\w+){0,3} (?:${LONG}|jusqu${SOME} ${DAY})`,
  `(?:denme|deme|dadme|dame|dejenme|dejame)(?: \\w+){0,2} (?:${LONG}|hasta${SOME} ${DAY})`,
  `(?:deem me|de me|da me|deixem me|me (?:da|deem|deem|de|deixem|deixa)|deixa me)(?: \\w+){0,2} (?:${LONG}|ate${SOME} ${DAY}|tempo)`,
  `(?:geef|gun|laat) (?:me|mij|ons)(?: \\w+){0,3} (?:${LONG}|tot${SOME} ${DAY})`,
);
const CALM =
  '(?:off|quiet|peace|rest|silence|break|breather|space|calm|time off|time out|away|alone|without|to (?:myself|breathe|rest|recover|digest|think)|ruhe|pause|abstand|auszeit|luft|stille|frei|funkstille|ohne|calme|repos|repit|pause|silence|tranquillite|distance|souffler|sans|tranquilidad|descanso|calma|silencio|paz|pausa|aire|sin|sossego|descanso|folga|paz|calma|silencio|sem|rust|stilte|pauze|vrij|afstand|zonder)';
/** "I need two weeks of quiet", "zwei Wochen Ruhe". */
export const CALM_FOR = pattern(
  `(?:need|want|like|love|could use|have|take|taking|brauche|brauchen|will|mochte|hatte gern|besoin|voudrais|veux|aimerais|prends|necesito|quiero|quisiera|preciso|quero|queria|gostaria|heb|wil|neem|zou)${SOME} (?:${LONG}|${CALM}${SOME} ${LONG})(?: \\w+){0,2} ${CALM}`,
  `(?:need|want|like|take|taking|could use|brauche|mochte|will|besoin|veux|voudrais|necesito|quiero|preciso|quero|heb|wil|neem)${SOME} ${CALM}(?: \\w+){0,3} (?:${UNTIL}|for|fur|pendant|por|durante|voor)${SOME} (?:${WHEN}|${LONG})`,
  `${LONG} (?:of |de |met )?${CALM}(?= (?:please|pls|bitte|svp|por|graag|aub|alsjeblieft))`,
);

/** Write again, but not yet: at the head of a clause, as one asks. */
export const AGAIN = new RegExp(
  `^ ${LEAD}(?:${any(
    '(?:(?:to )?(?:write|e ?mail|mail|text|message|contact|ping|reach out|get back|come back|get in touch|check in|check back|resume|continue|carry on|go on|(?:start|begin)(?= (?:again|over|with|sending|writing|the|only|me))|send|try|speak|talk)(?: (?:to me|me|us|it|again|back|with me|these|them|the messages|the mails|messages|emails|mails|sending|writing|only|just|please))*(?: (?:only|again|not|but not))?)',
    '(?:(?:write|contact|get back)(?: \\w+){0,3} not)',
    '(?:(?:schreib|schreibt|schreiben sie|meld|melde|meldet|melden sie|mail|mailt|mailen sie|schick|schickt|schicken sie|kontaktiert|macht|machen sie|fangt|weiter)(?: (?:mir|mich|uns|euch|sich|dich|bei mir|bitte|gern|gerne|doch|lieber|wieder|die nachste mail|die nachrichten))*(?: (?:erst|nur|fruhestens|wieder|lieber))*)',
    '(?:(?:ecrivez|ecris|recontactez|recontacte|contactez|contacte|revenez|reviens|reprenez|reprends|renvoyez|relancez|envoyez|m ecrire|me recontacter|reprendre|ecrire)(?: (?:moi|me|vers moi|m|plutot|seulement|que|uniquement|a nouveau|de nouveau|les messages|les mails|des messages|qu))*)',
    '(?:(?:escriban|escribanme|escribeme|escribidme|escribame|escribirme|contactenme|contactame|contacten|vuelvan|vuelve|volved|vuelva|manden|mandenme|sigan|reanuden|retomen|reanudar|hablamos|envien|envienme)(?: (?:a escribirme|a contactarme|a escribir|a contactar|me|mejor|de nuevo|otra vez|solo|los mensajes|mensajes))*)',
    '(?:(?:escrevam|escreve|escreva|escrever|contactem|contacte|contatem|voltem|volta|volte|mandem|enviem|retomem|recomecem|falamos|continuem)(?: (?:me|a escrever|a escrever me|a contactar|a contactar me|de novo|novamente|outra vez|so|apenas|as mensagens|a me escrever|me a escrever))*)',
    '(?:(?:schrijf|mail|stuur|neem|hervat|begin|ga|contacteer|app)(?: (?:me|mij|ons|maar|gerust|liever|alsjeblieft|aub|pas|weer|dan|de berichten|contact op|contact))*)',
  )}) `,
);
/** The same with the verb at the end: "bitte erst ab Januar wieder schreiben", "graag pas na de 5e weer mailen". */
export const AGAIN_AT_END = pattern(
  '(?:bitte|gern|gerne|lieber|erst|fruhestens|konnt ihr|konnen sie|kannst du)(?: \\w+){1,8} (?:wieder|weiter)? ?(?:schreiben|melden|mailen|schicken|anfangen|weitermachen|kontaktieren|beginnen|starten)',
  '(?:graag|liever|pas|aub|alsjeblieft|kunnen jullie|kun je|kunt u)(?: \\w+){1,8} (?:weer )?(?:mailen|schrijven|sturen|beginnen|verder(?:gaan)?|contact opnemen|contact)',
  '(?:pouvez vous|pourriez vous|merci de|veuillez|si possible)(?: \\w+){0,3} (?:m ecrire|me recontacter|me contacter|reprendre|revenir)',
  '(?:pueden|podrian|podeis|puedes|por favor)(?: \\w+){0,2} (?:escribirme|contactarme|escribir|seguir|reanudar)',
  '(?:podem|podiam|pode|podes|por favor)(?: \\w+){0,2} (?:escrever me|me escrever|contactar me|me contactar|escrever|continuar|retomar)',
);

const GONE =
  '(?:away|gone|on (?:\\w+ )?(?:holidays?|vacation|leave|trip|retreat|honeymoon)|holidays?|vacation|travell?ing|abroad|offline|out of (?:office|town|the country|reach)|unavailable|unreachable|not (?:there|available|around|here|online|reachable)|off(?: (?:sick|work|grid|the grid|line))?|in hospital|urlaub|in (?:den )?ferien|ferien|weg|verreist|unterwegs|abwesend|nicht (?:da|erreichbar|online|hier|zu erreichen)|offline|krankenhaus|reha|kur|ausland|en vacances|en conges?|absente?s?|en deplacement|en voyage|hors ligne|injoignable|parti|partie|pas (?:la|disponible|joignable)|hospitalisee?|de vacaciones|fuera|de viaje|ausente|no estoy|desconectad[oa]|hospitalizad[oa]|no disponible|de ferias|fora|em viagem|de viagem|offline|internad[oa]|nao estou|indisponivel|op (?:vakantie|reis)|weg|afwezig|niet (?:bereikbaar|beschikbaar|aanwezig)|er niet|in het buitenland|in het ziekenhuis|vrij)';
/** Not there, and the person themselves: with a time that it lasts. */
export const AWAY = new RegExp(
  `(?:^ ${LEAD}(?:${GONE}) |(?<= )(?:i am|i will be|we are|we will be|will be|going|i go|ich bin|bin|sind|wir sind|ich mache|mache|machen|habe|ich habe|fahre|je suis|je serai|suis|serai|je pars|je ne suis|ne suis|ne serai|nous sommes|nous serons|estoy|estare|voy a estar|estamos|estaremos|me voy|no estoy|no estare|estou|estarei|vou estar|estamos|nao estou|nao vou estar|ik ben|ben|we zijn|wij zijn|ik ga|ga|ik zit|zit)${'(?: [^ ]+){0,8}?'} (?:${GONE}) )`,
);
/** There again, and from when. */
export const BACK = new RegExp(
  `^ ${LEAD}(?:i am |i will be |we are |am |ich bin |bin |je suis |je serai |je reviens |estoy |estare |vuelvo |estou |estarei |volto |ik ben |ben )*(?:back|wieder da|zuruck|de retour|de vuelta|de volta|terug|(?:ab|am|in|erst ab|erst am)${SOME} ${WHEN} (?:bin ich )?wieder (?:da|zuruck|erreichbar)|(?:je reviens|vuelvo|volto))(?: [^ ]+){0,3}? (?:on|in|after|from|by|around|next|ab|am|nach|le|en|a partir|apres|el|despues|em|no|na|depois|op|vanaf)${SOME} ${WHEN} `,
);

/** Words of politeness and of degree around what is asked in a breath. */
const SOFT =
  '(?:please|pls|thanks|thank you|rather|maybe|perhaps|just|at least|better|sorry|ok|hi|hello|rebound|actually|bitte|danke|lieber|vielleicht|mindestens|mal|erstmal|svp|s il vous plait|s il te plait|merci|plutot|peut etre|au moins|por favor|gracias|mejor|quizas?|al menos|porfa|obrigad[oa]|talvez|melhor|pelo menos|aub|alsjeblieft|alstublieft|graag|liever|misschien|dank je|even|then|dann|alors|entonces|dan|weer|wieder)';
const NOT = '(?:not|nothing|no|nicht|nichts|pas|rien|no|nada|nao|niet|niets)(?: (?:again|de nouveau|mehr|meer))?';
/** All that a clause says: "not this week", "not before the 7th", "erst ab Januar", "wait two weeks". */
export const IN_A_BREATH = new RegExp(
  `^ (?:${SOFT} )*(?:${any(
    `${NOT} (?:${NOW}|${NEXT})`,
    `(?:${NOW}|${NEXT})(?: ${SOFT})* ${NOT}`,
    `${NOT} (?:(?:${UNTIL}|after|a|au|de|del|do|da|le|la|el|o|the|end|of|dem|der|den|das|dia|zum|zur|apres|despues|depois|na|nach|jusqu) )*(?:${UNTIL}) (?:(?:a|au|de|del|do|da|le|la|el|o|the|dem|der|den|das|dia|zum|zur|after|apres|despues|depois|na|nach) )*${WHEN}`,
    `${NOT} (?:for|in|fur|in|pendant|avant|durante|en|por|em|voor|dans|nas|na|over)(?: [^ ]+){0,2} ${LONG}`,
    `(?:only|not until|erst|fruhestens|seulement|solo|recien|so|apenas|pas|alleen) (?:${SOFT} )*(?:(?:after|from|in|on|again|ab|nach|in|im|am|dem|den|der|a partir|apres|en|du|de|del|des|despues|el|la|depois|do|dia|em|na|vanaf|weer|wieder|op|over) )*(?:${WHEN}|${LONG})`,
    `(?:after|from|in|ab|nach|apres|dans|a partir de|a partir du|despues|depois|en|em|na|over|vanaf) (?:(?:the|dem|den|der|le|la|les|de|del|do|da|das|dia|el) )*(?:${WHEN}|${LONG})(?: again| wieder| weer)? ${SOFT}`,
    `(?:${SOFT} )*mejor (?:despues|a partir|en|hasta)(?: (?:de|del|el|la))* (?:${WHEN}|${LONG})`,
    `melhor (?:depois|a partir|em)(?: (?:de|do|da|dia))* (?:${WHEN}|${LONG})`,
    `(?:wait|hold off|hold on|wartet|warten|attendez|esperen|espera|esperem|aguardem|wacht)(?: (?:${SOFT}|until|till|til|for|with|it|bis|zum|noch|jusqu|a|au|le|hasta|el|la|ate|tot|nog|your|mails|emails|messages|the|next))* (?:${WHEN}|${LONG})`,
    `(?:i )?(?:need|want|would like|brauche|ich brauche|j ai besoin de|il me faut|necesito|preciso de|ik heb)(?: (?:just|about|like|noch|nur|mal|encore))? ${LONG}(?: nodig)?`,
  )})(?: ${SOFT})* $`,
);

/** Not a wish but a tale, or no pause at all: what was, how often, and never again. */
export const TOLD = pattern(
  `after ${LONG} of`,
  '(?:i|we) got|there (?:was|were)|should have|(?:i|we|it|there|they|he|she|that|this|which|ik|hij|ze|het|er|dat|dit) was|(?:i|we|they|you) were|had|been|since|ago|yesterday|came|gave|took|worked|heard|waited|waiting|asked|told|said|says|got nothing|have got',
  'sollte|sollten|musste|mussten|war|waren|hatte|hatten|kam|kamen|gab|seit|gestern|sagte\\w*|gesagt|hiess|gewartet|gehort|bekam|erhielt|gearbeitet|gekommen|bewerbe\\w*|ich schreibe|ich schicke|ich melde',
  'devais|devions|dit|etais|etait|etions|avais|avait|depuis|il y a|ca fait|travaill\\w+|recu|attendu|entendu|dernier\\w*|ont dit|a dit|m ont|on m a',
  'tenia que|esperara|estuve|estaba|estuvimos|hace|desde|llevo|dijeron|dijo|dicen|trabaj\\w+|recibi|espere|pasad[oa]|ayer|tuve|habia|era|fui',
  'tinha de|tinha que|estive|estava|estivemos|ha|faz|disseram|disse|dizem|trabalhei|trabalhava|recebi|esperei|passad[oa]|ontem|tive|havia',
  'moest|moesten|waren|hadden|sinds|geleden|zei\\w*|gezegd|werkte|gewerkt|gehoord|gewacht|kreeg|gekregen|vorige|gisteren',
  `(?:more than|mehr als|plus d|mas de un[oa]?|mais (?:de|do) que?|meer dan) [^ ]+ ${MAILS}`,
  `(?:one|1|two|2|single|eine?|zwei|un|une|deux|uno|una|dos|um|uma|dois|duas|een|twee) ${MAILS}(?: \\w+)? (?:${LONG}|in ${LONG})`,
);
/** For good: no pause, whatever day is named beside it. */
export const FOR_GOOD = pattern(
  'ever|ever again|never again|for good|forever|permanently|for all time|nie wieder|nie mehr|fur immer|endgultig|uberhaupt nicht|plus jamais|jamais|definitivement|pour toujours|nunca|jamas|para siempre|definitivamente|para sempre|nooit|voorgoed|definitief|voor altijd|further notice|auf weiteres|nouvel ordre|nuevo aviso|novo aviso|nader order|nader bericht|hell freezes over|the end of time',
);
/** What came behind it: a tale. */
export const AND_THEN =
  / (?:then (?:no|a no|this|nothing)|and (?:now|then)|und (?:jetzt|dann)|dann (?:das|eine absage)|et (?:puis|maintenant)|y (?:ahora|luego)|e (?:agora|depois)|en (?:dan|nu)|disent (?:ils|elles)|dit (?:il|elle)|sagen sie|zeggen ze) /;
/** Somebody else as the one who does it. */
export const THEIRS =
  /^ (?:und |and |et |y |e |en |but |dass |que |dat )?(?:they|he|she|the|a|die|er|man|der|das|ils|elle|elles|il|on(?! (?:\w+ )?(?:holidays?|vacation|leave|trip|retreat|honeymoon) )|le|la|les|ellos|ellas|ella|eles|elas|ela|os|as|ze|zij|hij|men|de|het|das unternehmen) (?!next |thatday|thatlong|thatfeast|thatnext|thisspan|komende |nachsten |prochaine|proxim)|(?<= )(?:they|he|she|hr|the (?:company|recruiter|job|position|role)|die stelle|le poste|el puesto|a vaga|de baan|interviews?|bewerbung\w*|candidatur\w*|postul\w+|entrevistas?|sollicit\w+|apply|applying|applications?)(?= )/;
/** What was said just before or after was somebody else's word. */
export const REPORTED =
  / (?:said|says|say|told me|wrote|writes|replied|answered|sagte|sagten|schrieb|schrieben|hiess es|meinten?|steht da|m a dit|m ont dit|ont dit|a dit|disent|ecrivent|dijeron|dijo|dicen|me dijeron|escribieron|disseram|disse|dizem|escreveram|zeiden|zei|schreven|zeggen) $/;
