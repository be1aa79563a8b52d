/** Sentences that ask for something, by command. The notation is in notation.ts. */
import type { Families } from './notation.ts';

export const families: Families = {
  ask: '(please|kindly|just|can you|could you|would you|will you|you can|you should|you must|ok|hey|hi|hello|thanks but|seriously|ffs|for gods sake|rebound|sorry|yes|no|so|and|but|omg|also|right)',
  not: 'not|never|told them to|asked them to|told him to|told her to|they should|no|nicht|ne|nao|niet',
  lead: '(please|kindly|just|can you|could you|would you|will you|can we|could we|i want you to|i would like you to|i need you to|i want to|i would like to|i wish to|i d like to|you can|you should|you need to|you must|you guys need to|how do i|how can i|how do you|how to|need to|id like to|i said|i told you to|i asked you to|and|but|so|now|ok|hey|hi|hello|thanks but|thank you but|no thanks|seriously|omg|ffs|for gods sake|also|then|let us|time to|rebound|sorry|already|dear|well|yes|no|right|i|i hereby|hereby|i have decided [that]|i decided [that]|i am asking you [politely|kindly|again] to|i ask you to|i ask that you|i request that you|i demand that you|would you mind|you have to|you better|i prefer you|i would rather you|i would appreciate it if you|good evening|good morning|good day|dear sir|dear madam|thank you|thanks)',
  write:
    '(texting|messaging|emailing|e mailing|mailing|writing|contacting|spamming|bothering|bugging|pestering|harassing|sending|pinging|annoying|calling)',
  messages:
    '(messages|message|texts|text|emails|email|mails|mail|e mails|sms|these|them|this|notifications|reminders|newsletters|newsletter|updates|spam|alerts|follow ups|followups|communications|stuff|contact)',
  list: '(list|mailing list|texts|messages|emails|this|database|system|distribution list|contact list|contacts)',
};

/** Ends every channel: the words plainly cover everything. */
export const STOP_ALL = `
^ [<lead>] [<lead>] (leave|let) me (in peace|out of (it|this)) | neither (texts|emails|messages|calls|mails) nor (texts|emails|messages|calls|mails) | i want nothing [more|else] from you | i want out of (everything|all [of] (this|it|these))
(cease|desist|quit|end|stop|discontinue|avoid) [and desist] [from] [all|any|every|further] (contacting me|contact|communication|communications|correspondence) [;|with|in|by|from|via|,|of]
(do not|never|not|no) [ever] (contact|bother|disturb|approach|message or email|email or text|text or email|call or text) me [again|any|anymore|ever|;|by|in|through|via|further|,]
nie wieder .. (kontaktieren|kontaktiert|melden|anschreiben) | (kontaktiert|kontaktieren|meldet|melden) (sie|euch) [bei|mich|sich] [mir|mich] .. (nie wieder|nicht mehr) | kontaktiert mich .. (nie wieder|nicht mehr|nicht)
(ne plus|plus jamais|arrêter de|cesser de) (me|m|nous) (contacter|déranger|embêter|harceler|solliciter) | (não|nunca) .. (entrem|entre|entrar|entrarem) .. (em contato|em contacto) | no .. (vuelvan|volváis|vuelvas) a (contactarme|molestarme)
^ [<lead>] [<lead>] (leave|let) me (alone|be) [;|now|please|,]
^ [<lead>] [<lead>] stop .. (contacting|bothering|harassing|pestering|bugging) [me|us]
^ [<lead>] [<lead>] stop [sending] [me] (everything|all [of] [the|your|these|my|it|this|them] [messages|contact|communication|communications|emails and texts|texts and emails|;]|both) ; 
^ [<lead>] [<lead>] stop [sending] [me|all|the] (emails and texts|texts and emails|everything|all messages|all contact|all communication|both channels)
^ [<lead>] [<lead>] (do not|never|not) (contact|bother|disturb) me [again|anymore|ever|;|by|in]
^ [<lead>] [<lead>] (unsubscribe|remove|opt|take|sign|delete) [me] [out|off] (from|of|off) (everything|all|all lists|all of it|all messages|both)
^ [<lead>] [<lead>] (delete|erase|wipe|remove) [all] [of] my (data|account|details|information|profile|personal data|personal information)
^ (i do not|do not|dont|i never) want .. (any contact|to be contacted|to hear from you|hear from you|anything (more|else) from you|anything from you) [again|anymore|ever|;]
^ [<ask>] (fuck off|piss off|go away ;|get lost|bugger off|sod off|get out of my (phone|inbox)) !(work|school)
(lass|lasst|lassen) [sie] mich .. in ruhe | (kontaktiert|kontaktieren|kontaktiere) [sie] mich nicht | nicht mehr kontaktieren | (keine|keinerlei) kontakt* mehr | hört auf mich zu kontaktieren
(laissez|laisse|fichez|foutez|fous) moi [la] (tranquille|paix|en paix) | ne (me|nous) (contactez|contacte) (plus|pas) | arrêtez de me contacter
(déjenme|déjame|dejadme|déjeme) .. (en paz|tranquilo|tranquila) | no (me|nos) (contacten|contactes|contacte|molesten|molestes|contactéis) [más] | dejen de (contactarme|molestarme)
(deixem|deixa|deixe) [me] (em paz|tranquilo) | me (deixem|deixa|deixe) em paz | não (me|nos) (contactem|contacte|contatem|incomodem) | (parem|pare) de me (contactar|incomodar|contatar)
laat (me|mij) [toch] met rust | (neem|nemen) [geen] contact [meer] .. op .. niet | geen contact meer | stop met contact
`;

/** Ends this channel. */
export const STOP = `
(you|please|kindly|must|should) (stop|quit|cease|discontinue|refrain from|avoid) .. <write> [me|us] [;|anymore|this|these|again|,|here|so|all|now] !(cvs|applications|my cv|out|recruiters|him|her|to|cover letters|companies|them|letters)
(rather|prefer|would|do|will) not [to] (get|receive|have|be sent|be getting|want|need|continue|be receiving|hear) .. (messages|texts|emails|mails|of these|these messages|these texts|from you) [;|anymore|again|texts|messages|,|thanks|please]
(prefer|rather) not to (receive|get|be) .. (these|messages|texts|emails|texted|emailed|contacted)
^ [<lead>] [i am|we are] not interested [;|in (your|these|the|this|any|getting|receiving) ..] (<messages>|;) | ^ [<lead>] [i have had|had|that is] enough (with|of) (the|these|your|this|all) .. (texts|messages|emails|mails|spam|;)
^ [<lead>] [<lead>] (turn|switch|shut) (this|these|it|them|the|your|all) [messages|texts|emails|notifications] off | ^ [<lead>] [<lead>] (remove|delete|take|unsubscribe|drop) [me] (from|off) [the|your|this|that] <list>
^ [<lead>] [<lead>] (remove|take|get|delete|scratch|strike|drop) (it|this phone|this phone number|this address|this email|our number|him|her) (off|from|out of) [your|the|this|that] (list|mailing list|lists|database|system)
(i|we) .. (wish|want|would like|ask|request|demand|asked|need) .. to be (removed|taken off|taken out|unsubscribed|deleted|struck|dropped|opted out) | ^ [<lead>] [<lead>] (do not|never|not) (text|message|email|mail|write to|write|contact|use) (this|it|that) [number|address|phone|email|again|;] [anymore|again|please|;|,]
^ [<lead>] [<lead>] (do not|never|not) (text|message|email|mail|write|send) [me|us] [again|anymore|ever] ; | ^ [<lead>] i want (them|these|the (texts|messages|emails)) to (stop|end) | ^ [<lead>] [<lead>] stop (them|it|that|this|these) [;|now|please|,|thanks]
# German
(bitte|möchte|will|wollen|sollt|sollen|könnt|können) .. (nicht|nichts|nie|keine) mehr .. (schreiben|anschreiben|schicken|senden|texten|bekommen|erhalten|zusenden|mailen) | widerruf* .. (einwilligung|zustimmung|erlaubnis) | (streichen|streicht|entfernen|entfernt|nehmen|löschen|löscht) [sie] mich [bitte] .. (aus|von)
# French
(me|moi|m) (retirer|désinscrire|désabonner|supprimer|enlever|rayer|ôter) [;|de|des|du|s il|svp|merci] | (merci de|veuillez|prière de|je souhaite|je voudrais|je veux|je vous prie de) .. ne plus (m|me) .. (envoyer|écrire|texter|adresser|mailer)
# Spanish
(cancelar|cancele|cancelen|anular) [la|mi|esta|el] (suscripción|envío|envíos|servicio|mensajes) | (elimínenme|elimíneme|bórrenme|bórreme|quítenme|quíteme|sáquenme|sáqueme|denme de baja|déme de baja|desuscríbanme|desuscribirme|desapúntenme) ..
# Portuguese
(solicito|peço|quero|gostaria|desejo|favor) .. (cancelamento|cancelar|remoção|exclusão|descadastro|descadastrar|retirar|remover) .. (envio|inscrição|lista|mensagens|emails|e mails|subscrição|assinatura|cadastro|;) | (remova|remover|retire|retirem|apague|exclua|tire|tirem|removam) [por favor] (o|a|meu|minha|os) [meu|minha|nosso] (email|e mail|número|contato|contacto|nome|endereço)
# Dutch
(graag|wil|kunt|kan|kun|mag|zou) .. (uitschrijven|uitgeschreven|afmelden|afgemeld|opzeggen|verwijderd) | (haal|schrijf|verwijder|meld|gooi) (me|mij|mijn nummer|mijn adres) [aub|alstublieft|alsjeblieft|a u b|nu] .. (van|uit|af)
^ [<ask>] [<ask>] stop ; !(and (think|look|breathe|smell|read|go|listen)|at|or (start|go)|because (of|the) (bus|train))
^ [<lead>] [<lead>] stop (until further notice|right away|forever|permanently)
^ [<lead>] [<lead>] stop .. <write> [me|us|;|these|this|so|all|any|anymore|to|the] !(cvs|applications|my cv|out|recruiters|him|her|to (companies|recruiters|him|her|them)|cover letters|companies|them|letters)
^ [<lead>] [<lead>] stop [all|sending|sending me|with|with the|the|your|these|this|me|any|sending the|sending these|sending me these] (messages|texts|emails|mails|texts and emails|sms|text messages|reminders|notifications|spam|communications|service|program|programme|subscription|stuff|messaging)
^ [<lead>] [<lead>] (quit|cease|end|cancel|terminate|discontinue|turn off|switch off|shut off|halt|deactivate|disable|get rid of) [<write>] [all|me|my|the|these|this|sending|any|with] [all|the|these|of] (messages|texts|emails|mails|sms|reminders|notifications|subscription|text messages|me|service|membership|sign up|signup|texting|messaging|sending)
^ [<lead>] [<lead>] (unsubscribe|unsub|opt out|optout|opt me out|sign me out|unregister|deregister) [;|me|from|of|my|please|now|this] !(link|button|option|rate|page)
^ [<lead>] [<lead>] (remove|take|get|delete|scratch|strike|drop) (me|my number|my email|my name|my address|this number|my phone number|my phone) (;|off|from (this|your|the|these|all|it|that|my|here|future)|out of (this|your|the|these|it|here)|out ;|of (your|the|this)) 
^ [<lead>] [<lead>] (do not|dont|never|quit|not) [ever] (text|message|email|e mail|mail|sms|write|write to|send) (me|us|to me|this number|here) [anymore|again|any|anything|more|please|;|these|messages|texts|emails|ever|stuff] !(until|before|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends)|at|after|today|tomorrow|this week|during|the|a|about|for|so)
^ [<lead>] [<lead>] (do not|dont) send [me] (anymore|any more|any|more|anything) 
^ (i do not|do not|i no longer|dont|no longer|i never|i would rather not|i really do not) (want|wish|need|like|care) .. (messages|texts|emails|texted|to be texted|to get|getting|to receive|receiving|your texts|sms|this service|these anymore|these|any of this|be on this list|to be on this list|to hear) [;|anymore|from|any|more|again|,|messages|these|texts|emails|texts] !(until|before|on|at|after|today|this week|feedback|rejected|rejections|more rejections|another|my hopes|about|back)
^ [<lead>] no (more|further|longer) (messages|texts|emails|mails|sms|of (this|these|that|them)|spam|contact|reminders|texting|please|thanks|thank you|;) !(until|before|this week|today|on|than|after)
^ (please|kindly) no [more] (sms|texts|emails|mails) ; | ^ no (sms|texts|emails|mails) (please|thank*)
^ no more ; | ^ [<lead>] [that is|this is] enough ; [messages|texts|already]
^ [<lead>] (withdraw|revoke|retract|cancel|take back|rescind) [my] (number|phone|email|address|consent|permission|subscription|agreement|opt in|membership|sign up)
^ [<lead>] [<lead>] (i want|i would like|want|let me|get me|i need) [to|to get] (out of (this|these|your|the) <list>|off (this|these|your|the) <list>|off this|off these|be off|opt out|unsubscribe|unsubscribed|be removed|be taken off|be unsubscribed|cancel|stop (this|these|getting|receiving)|end the (texts|messages|emails|subscription)) [;|of|from|these|this|messages|texts|list|the|getting|,]
(take|remove|get) me off (this|your|the|that|of|these|it|your texting|) | (lose|delete|forget) my number | wrong number 
^ [<lead>] cancel (me|my subscription|this subscription|the subscription|everything please|it all please|these|this) ;  
^ (spam|i consider this spam|this is spam|reported as spam) ;
# German
(keine|keinerlei) .. (nachrichten|sms|mails|emails|e mails|mail|post|werbung|texte|erinnerungen) [mehr|weiter|;|von|schicken|senden|bitte] !(bis|diese woche|heute|vor|bekommen vom|von der firma)
(hört|hör|hören) [sie] [bitte] auf [mit|mir|damit|zu|;|,] .. (schreiben|texten|nachrichten|;|schicken|senden|damit) 
(schreibt|schreib|schreiben|schickt|schick|schicken|sendet|senden) [sie] (mir|uns) .. (nicht mehr|keine|nichts mehr|nie wieder|nicht)
(möchte|will|würde) .. (mich) [gerne|bitte|davon|hier|von (euch|dem|der|diesem)] (abmelden|austragen|abbestellen) | (melde|meldet|melden|trage|tragt|tragen|nehmt|nehmen|nimm) [sie] mich [bitte|hier] .. (ab|aus|von der liste|aus dem verteiler|raus|von) | (keine lust mehr auf (eure|die|diese) (nachrichten|sms|mails))
(abmelden|abbestellen|abmeldung) bitte | bitte (abmelden|abbestellen|löschen|stoppen|aufhören|austragen|stopp|stop) | (nachrichten|sms|mails|abo) (stoppen|beenden|abbestellen|kündigen|einstellen)
# French
(arrêtez|arrête|arrêter|cessez|cesser|stoppez|stop) .. (m écrire|m envoyer|les messages|les sms|les textos|ces messages|vos messages|les mails|d écrire|d envoyer|ces sms|m embêter|les e mails|les emails|ça|me texter|vos mails)
(plus|pas) (de|d) (messages|sms|textos|mails|message|emails|e mails|courriels) [;|svp|s il|merci|de votre|,|s il vous] !(avant|cette|jusqu|de leur)
(ne|veux|souhaite|voudrais) .. (m écrivez plus|m envoyez plus|m écris plus|m envoie plus|plus recevoir|plus être contact*|plus de vos|plus vos|me désinscrire|me désabonner|plus de messages|plus de sms|être retiré*|être désinscrit*) 
(désinscrivez|désabonnez|retirez|enlevez|supprimez|désabonne|retire|désinscris) (moi|mon numéro|mon adresse)
# Spanish
no (me|nos) (escriban|escribas|escriba|escribáis|envíen|envíes|envíe|manden|mandes|mande|mandéis|texteen|enviéis) [más|nada|mensajes|;|,|estos|ya|nunca] 
(no más|ya no más|basta de|no quiero más|no quiero recibir|ya no quiero|no deseo recibir|no deseo|dejen de|deja de|dejad de|paren de|pare de|para de|paren con|paren) [recibir|más|enviar|mandar|estos|los|tus|sus|de|me] .. (mensajes|sms|textos|correos|mensaje|emails|enviarme|mandarme|escribirme|escribir|enviar|mandar|recibir) !(hasta|esta semana)
(dejen|deja|dejad|deje|paren|pare) de (escribirme|enviarme|mandarme|mensajearme|escribir|molestar)
(quiero|quisiera|deseo|me gustaría) .. (darme de baja|cancelar (la suscripción|esto|mi suscripción)|salir de (la|esta) lista) | (dame|dadme|denme|deme|dar|darme|denme) de baja | (borren|bórrenme|quítenme|quítame|eliminen|bórrame|sáquenme|sácame) .. (de la lista|mi número|lista|mis datos)
# Portuguese
(parem|pare|para|parar|deixem|deixe) (de|com) .. (mandar|enviar|escrever|mensagens|sms|e mails|emails|me mandar|me enviar|me escrever|as mensagens|essas mensagens|me mandar)
(não|n) (me) (mandem|mande|enviem|envie|escrevam|escreva|manda|mandes|envies) .. [mais|mensagens|nada]
(não) (mandem|enviem|quero|desejo|quero mais|quero receber|mande|envie|escrevam) [me] [mais] [receber|mais|nenhuma|essas|as|estas|suas|vossas] .. (mensagens|mensagem|sms|e mails|emails|msgs|receber) !(até|esta semana)
(chega de|sem mais|nada de|basta de) (mensagens|sms|emails|e mails) 
(quero|queria|gostaria|desejo) .. (cancelar (a|minha|esta|a minha) (inscrição|subscrição|assinatura)|me descadastrar|sair da lista|sair desta lista|desinscrever me|me desinscrever) | (tirem|retirem|removam|remova|tira|apaguem|tire) .. (me|o meu número|meu número|da lista|meu contato) 
# Dutch
(geen) .. (berichten|sms|smsjes|mails|mailtjes|berichtjes|e mails|appjes) [meer|;|aub|alsjeblieft|sturen|,|graag] !(tot|deze week)
(stop|stoppen|hou|houd|kap) [op] [nu|eens|a u b|alsjeblieft] met .. (berichten|sturen|sms|mailen|appen|mails|schrijven|smsen|deze|berichtjes|ermee|lastigvallen|sms jes)
(stuur|stuurt|sturen|schrijf|mail|sms|app) (me|mij|ons) [alsjeblieft|aub|maar] [niet|geen|niets|nooit] .. (meer|berichten|niks|;)
(wil|wens|hoef|zou) .. (geen|niet|me|mij|afmelden|uitschrijven|graag) .. (berichten meer|berichten|meer ontvangen|afmelden|uitschrijven|sms meer|mails meer|meer krijgen) !(tot|deze week) | (schrijf|meld|haal|verwijder) (me|mij|mijn nummer) .. (uit|af|van de lista|van de lijst|van deze lijst|weg|uit jullie)
`;

/** A pause, though the word is "stop": it names when it ends, or says that it will. */
export const PAUSES_FIRST = `
^ [<lead>] [<lead>] (stop|stopp|wait|hold off|unsubscribe me) [<write>|sending] [me|us|it|this|these|them] [messages|texts|emails|mails|with (the|your|these) (messages|mails|emails|texts)] [please] [,] [please] [just|only] (for (now|today|tonight|the moment|the time being|the (weekend|holidays|rest of)|a (while|bit|week|month|few|couple)|(one|two|three|2|3|the next) (week|weeks|days|months))|(until|till|til) [i|after|next|the (new|end|first|weekend)|monday|tuesday|wednesday|thursday|friday|january|february|march|april|christmas|new year] !(further notice)|at the moment|this week|over (christmas|the holidays|easter)) !(they|he|she)
^ [<lead>] (i|we) (want|need|would like) (these|them|this|the (mails|messages|emails|texts)) to stop [just] for (now|a|the|two|one)
^ (bitte|) [bitte] (erstmal|erst mal|vorerst|vorläufig|im moment|zur zeit|momentan) [bitte] (stoppen|stop|stopp|aufhören|pausieren|pause|nicht (schreiben|mailen)|nichts [mehr] schicken|keine (mails|nachrichten|sms)) | ^ [bitte] (stopp|stop|stoppt|stoppen) [bitte] (bis|erstmal|vorerst|für (eine|zwei|drei|den|die))
^ [merci de] (arrêtez|arrêter|stop|arrête) [svp|merci] (pour (le moment|l instant|une semaine|quelques)|jusqu*)
^ [por favor] (paren|para|parad|pare|parem|stop) [por favor] (por (ahora|el momento|un tiempo|una semana|agora|enquanto|um tempo|uma semana)|hasta|até)
^ [graag] (stop|stoppen) [aub|alsjeblieft|even] (voorlopig|even|voor nu|tot|een week|een maand) !(ziens|nu toe) | ^ (voorlopig|nu even|even) [graag] (stoppen|pauze|geen (mails|berichten|sms))
`;

export const PHRASES = {
  help: `
^ [<lead>] (help|info) [pls|please|me|,] [pls|please|,] (how|what|which) | ^ [<lead>] how (do|can|should) i (use|change|set|edit|update|adjust|reply to|answer) [the|this|my|it|these|that] [settings|preferences|messages|;|thing|service]
^ [<lead>] what (do|are|can|should) (the|these|those|my|i) .. (words|commands|keywords|options|choices|text back|reply|type|mean) | ^ [<lead>] [a|the] (list of|which|what) (commands|words|keywords|options)
^ [<lead>] (who|what) (is this|are you|is rebound|are these) [messages|texts|about|from|number|;|anyway|again|and]
^ how (does|do) (this|it|these) work | ^ (what|which) (words|commands|keywords) can i .. | ^ what can i (reply|text|send|say|do here) ; | ^ [<lead>] (is this|are you) (a bot|a robot|a real person|automated|human|a human|a person|spam|a scam|an ai|ai) | ^ why (am i getting|do i get|are you (texting|messaging|emailing)) .. [this|these|me|texts|messages] | ^ [new (phone|number)] [,] (who dis|who this|who is dis|whos this|who is it|who r u|who are u) ;
`,
  pause: `
^ [<lead>] [<lead>] (pause|suspend|freeze|snooze|hold) [;|for|the|my|these|this|until|messages|it|them|everything|off|texts|all|till] !(to|on ;|thought|for thought|and (think|breathe|reflect)|before|my breath|the (door|line|meeting|phone)|a (meeting|talk))
^ [<lead>] (take|have|need|want|would like|like) .. a (break|pause|week off|breather|timeout|time out) (from|;|for|until|of|with) !(from (work|applying|applications|job|the search|looking|my))
^ [<lead>] (put|place) (it|things|stuff|it all|everything for now|this|them|everything|the messages|the plan|these|the texts|me|my plan) on hold
^ [<lead>] (no|not any) (messages|texts|emails|more messages|more texts|more emails|more mails|more) (this week|until|for a|before|today|next week|for (one|two|2|a couple of|a few)|while) | ^ [<lead>] (do not|dont) (text|message|email|write|send) me .. (this week|until|next week|for a (week|while|few days|bit|month)|while i am) | ^ [<lead>] stop for (a|one|two|the next) (week|while|month|bit|few days|couple of|weeks|day)
^ [<lead>] give me (a|some) (break|space|quiet) (from (these|this|your|the (messages|texts))|until|till|for (a|one|two|the))
^ [<lead>] i need (a|some) (break|space|time off|quiet) (;|from these|before|from (the|your) (messages|texts))
^ [<lead>] (give me|i need) (a|some|one|two|a few|a couple of) (week|weeks|days|day|month) (off|break|rest|quiet|without (messages|texts|you)|before (you|the next)|from (these|your|the (messages|texts)))
^ i am (on holiday|on vacation|away) (until|till|for|this|next)
(pause|pausieren|pausiert) .. (bis|für|eine woche|zwei wochen|bitte|machen) | (eine|kurze) (pause|woche pause|woche ruhe) | (mettez|mettre|faire|besoin d) .. (en pause|une pause) | pause (pendant|jusqu|d une|une semaine) | (pausa|pausar|pausen) .. (hasta|por|una|uma|até|semana|por favor|mensagens|mensajes) | (una|uma) (pausa|semana de descanso) | (week|even|paar dagen) pauze | pauzeer .. (tot|voor|even|berichten|de)
`,
  resume: `
(i am|we are|i m) ready for (the|more|my|your|some) .. [messages|texts|emails|more] [again|now|;] !(work|job|bed|interview) | ^ [<lead>] pick (it|things|this|them) up [again|;|please] | happy for (the|your|these|them|it) .. to (continue|resume|come|go on)
^ [<lead>] [<lead>] (resume|unpause|un pause|continue|restart|carry on with|pick up|go on with|reactivate) (the|my|these|this|with|sending|messages|please|texts|plan|it|again|everything|where|now|;) !(my search|looking|applying|the search)
^ [<lead>] (please|just) (send|continue|resume|carry on|go on|go ahead|restart) [again|sending|with|;|messages|texts|now|the] [again|messages|the|;|plan|texts] !(a cv|my)
^ [<lead>] (you can|ok to|feel free to|ready to|happy to) (start|begin|send|continue|resume|carry on|go on|go ahead|restart) [again|sending|with|;|messages|texts|now|the] [again|messages|the|;|plan|texts] !(a cv|my)
^ (i am back|i am ready) (again|now|;|for more|to continue|from) !(pain|to (the start|square)|square|home|at|in)
^ [<lead>] (still want|i still want|yes i still want|do still want) (these|them|the messages|the texts|this|your messages) | ^ [<lead>] [do] keep (going with|sending|the (messages|texts|emails) coming|them coming|up the messages)
(bitte|ihr könnt|du kannst|könnt|gerne|gern) .. (weitermachen|fortsetzen|wieder (anfangen|starten|schreiben)|weiter) ; | (reprenez|reprendre|continuez) [;|les|le|l|,|s il] | (pueden|puedes|podéis|quiero) (continuar|seguir|reanudar|retomar) [;|con|los|las|enviando|,] !(estudiando|buscando) | (podem|pode|quero) (continuar|retomar|recomeçar) [;|com|as|a enviar|,] | (ga|jullie mogen|je mag|mag) .. [weer] (door|verder|beginnen|verdergaan|doorgaan) ; 
`,
  start: `
^ [<ask>] [<ask>] [i want you to|i would like you to] (start|begin) [up] [the|my|your|these|sending|texting|messaging|emailing|writing|with] [the|my|me|texts|messages|emails|sending] [messages|texts|emails|to me] (again|back up|once more|messages|texts|emails) !(to (apply|look)|from scratch)
^ [<lead>] (start|begin) (texting|messaging|emailing|sending|the messages|my messages) [me] [again|;|messages|texts|please]
^ [<lead>] [<lead>] (resubscribe|re subscribe|subscribe|sign|opt) me [up|back|in] [in|again|up|;]
^ [<lead>] (opt|opting) [me] back in | ^ [<lead>] turn (the|my) (texts|messages|emails) back on | ^ (i want|i would like) [to get] (your|the|these) (texts|messages|emails) (again|back)
`,
  less: `
^ [<lead>] [<lead>] (send|get|have|receive|want|make it|make them|text|message|email|can i get|could i get|can i have|i would like|like|prefer) [me|to get|it] (less|fewer|a lot less|a bit less|fewer of|not so many|lighter) (;|often|messages|texts|emails|mails|of|frequent|frequently|please|,) !(stress*|than|money|work|interview*|rejection*|anxious|worried|nervous|travel|hours|commut*|pressure|salary)
(ask for|ask you for|like|want|prefer|please|have|get|send|receive|need) .. (fewer|less) (messages|texts|emails|mails|of these|of them|often) [;|please|a week]
(too many|way too many|so many) [of] (messages|texts|emails|these|of these|reminders|sms|notifications) !(from (recruiters|companies|linkedin|other))
^ [<lead>] (only|just) (one|1) (mail|email|message|text) (a|per|each|every) (week|fortnight) | ^ [bitte] nur (eine|1) (mail|nachricht|sms) (pro|die|in der) woche | ^ [svp] (un seul|une seule) (mail|message|email|sms) par semaine | ^ [por favor] (solo|sólo|só|apenas) (un|uno|um|uma) (correo|mensaje|email|mensagem) (a la|por) (semana) | ^ [graag] (maar|slechts) (een|één|1) (mail|bericht|mailtje) per week | (can|could) we do (fewer|less)
^ [<lead>] [<lead>] (fewer|less) (messages|mails|texts|emails|often|frequent|frequently|of these|reminders|please) | (less often|less frequent|less frequently|not so often|once a week (is enough|please|only|max)|only once a week|slow (it|these|the messages) down|tone (it|this) down|dial (it|this) (down|back))
(weniger|seltener|nicht so viele|zu viele) (nachrichten|sms|mails|bitte|schreiben|e mails|schicken|;) | (moins de|trop de) (messages|sms|mails|textos) | moins souvent | (menos|demasiados|muchos) mensajes | menos (a menudo|frecuencia|seguido) | (menos|demasiadas|muitas) mensagens | com menos (frequência) | (minder|te veel) (berichten|sms|mails|vaak) 
`,
  hired: `
^ [<lead>] i [have|just|have just|finally|have finally] (found|got|started|landed|secured) [new|a] (work|employment|job) [;|at|with|,|thank|thanks] !(on|in my|coach|alert|ad)
^ [<lead>] (i|we|guess what i|so i|omg i|and i|great news i|good news i|just|finally) [have|just|finally|actually|have just|have finally|think i] (got|landed|found|accepted|secured|start|started|starting|signed|have|been offered and accepted|took) [a|the|my|an|that] [new|dream|great|full time|other|better|permanent] (job|position|role|offer and accepted|contract|job offer and accepted|offer and i accepted|offer and said yes) ; !(description|advert|ad|board|interview|that i (applied|want|like)|at .. in (19|20)*|posting|fair|coach|to apply|i want|i like|in mind|where|in my)
^ [<lead>] (got|landed) (the|a|an|my) [new] (job|role|position|contract) [;|at|with|today|,|yesterday] !(offer|interview|coach)
^ [<lead>] (accepted|signed|took) (the|a|an|my) [new] [job] (job|role|position|offer|contract) [;|at|with|today|,|yesterday]
^ [<lead>] i [have|just|have just|finally] (accepted|signed|took) (an|the|their|another|a) [job|new] (offer|contract|job|role|position) !(to interview|of (help|a call|coffee)|call)
^ [<lead>] (they|acme|someone|somebody|[a|another] company) [have|has|just|finally] hired me | ^ [<lead>] i [was|got|have been|am|just got|finally got|am getting|am finally] hired !(before|last (year|month)|in)
^ i (start|begin|am starting) [my] (new job|at my new job|the new job|a new job|work) (on|next|in|tomorrow|monday|at|;) | ^ [<lead>] not looking anymore [;|i (have|got|found)] | (found|got|landed|have) (a|the|my) new job ; 
(habe|hab) .. (den job|die stelle|einen job|eine stelle|(eine|die) (neue|andere) stelle|einen (neuen|anderen) job|die zusage|den vertrag|(das|ein|ein anderes) angebot) .. (bekommen|gefunden|angenommen|gekriegt|unterschrieben|;) !(nicht|leider) | (j ai) .. (eu|trouvé|décroché|obtenu|signé|accepté) .. (le poste|un [autre|nouvel|nouveau] (travail|emploi|poste|job)|le job|mon contrat|le travail|l offre|une [autre] offre) | (conseguí|encontré|me dieron|acepté|firmé|tengo|he (conseguido|encontrado|aceptado|firmado)) .. (el trabajo|un trabajo|el puesto|trabajo nuevo|un nuevo (trabajo|empleo)|(otro|otra) (trabajo|empleo|puesto|oferta)|el empleo|empleo ;|(la|una) oferta|el contrato|nuevo empleo) | (consegui|arranjei|aceitei|encontrei|assinei) .. (o emprego|um emprego|o trabalho|um trabalho|outro (emprego|trabalho)|outra (vaga|proposta)|a vaga|(a|uma) proposta|o contrato|emprego ;) | (heb|ben) .. (de baan|een baan|een (nieuwe|andere) baan|het contract|aangenomen) .. (gekregen|gevonden|getekend|;|aangenomen)
`,
  'not-a-rejection': `
^ [<lead>] (was|were|is|are) not [a|really a|actually a] (rejection|a no ;|refusal) | ^ (nobody|no one|noone) (rejected|turned) me
(it|this|that|the (mail|email|message|one)|you|they|which) .. (is|was|are|were) (not|never|no) [really|actually|even|in fact|quite] (a rejection|rejection|a no ;|rejected|rejecting me|a refusal) 
(i was|i am|i have|i did|they) not [been|get|got|actually|yet|even] (rejected|turned down|reject me|rejected me|get rejected|turn me down)
(you|i think you|this) .. (misread|misunderstood|got (it|that|this) wrong|made a mistake|have the wrong|misinterpreted|mixed) [;|it|that|this|me|the|my|up|,] !(question)
(i am|we are|my application is) still (in the (running|process|race)|being considered|under consideration|in process) | (they|it) only (moved|postponed|changed|rescheduled|delayed) .. (date|interview|time|it|call) | (that|this|it) is (a mistake|an error|wrong) ; | no rejection (here|yet|at all|received)
(keine|war keine|ist keine) absage | nicht abgelehnt worden | (pas|n est pas|n était pas) .. (un refus|une réponse négative) | (no) (es|fue|era) .. (un rechazo|rechazo) | (não) (é|foi|era) .. (uma rejeição|rejeição|recusa|uma recusa) | (geen|is geen|was geen) afwijzing
`,
  'end-plan': `
^ [<lead>] [<lead>] (end|finish|close|terminate|conclude|wrap up|complete|cancel) (the|my|this|our|that) (plan|follow up|followup|programme|program|sequence|series|course|thing) [;|here|now|early|please|,|today]
^ [<lead>] [<lead>] (end|finish) [it|this] (here|early) ; | ^ [<lead>] i (am|feel) done with (the|this|my) (plan|follow up|programme|program|sequence)
(plan|begleitung|programm) .. (beenden|abschließen) | (terminer|finir|arrêter|mettre fin) .. (le|au|ce|mon) (plan|suivi|programme) | (terminar|acabar|finalizar|cerrar) .. (el|este|mi|con el) (plan|seguimiento|programa) | (terminar|acabar|encerrar) .. (o|este|esse|com o) (plano|acompanhamento|programa) | (plan|traject|programma) .. (beëindigen|afsluiten|stoppen)
`,
} as const;

/** Sentences that answer what the last message invited, read only then. */
export const INVITED_PHRASES = {
  walk: '(go|going|went|gone|go out|take|took|taking|been|did|had|do|doing|choose|pick) .. (walk|walking|stroll|run|jog|hike|steps) | (walk|walked|walking) .. (today|it is|then|sounds good|;|outside|minutes|dog|please)',
  talk: '(talk|talked|talking|speak|speaking|spoke|call|called|calling|ring|rang|phone|phoned|chat|chatted|meet|met|message|messaged) .. (to|with|my|friend|mum|dad|brother|sister|someone|partner|wife|husband|colleague)',
  skip: '(skip|skipping|pass|passing|not (for me|today|in the mood|feeling it|this time)|leave (it|this one)|no walk|rather not|do not (want to|feel like|fancy))',
  other:
    '(something|anything) (else|different) | other (one|thing|option) | i [will|would rather|went|prefer|am going] .. (swim|swam|gym|yoga|dance|dancing|cook|cooking|paint|painting|read|reading|garden|gardening|bike|cycling|cycle|play|playing|music|draw|drawing|knit|bake|baking|film|swimming|game|climb)',
  later:
    '^ [maybe|perhaps|ok|yes|no|i will|will|do it|i will do it|it|much|bit|a bit|not now|rather|probably|sure|hmm] later | ^ (can|could|may) i .. later | (not (now|yet|today|right now)|tomorrow|tonight|at the weekend|this weekend|next week|another (day|time)|when i (have|get|am)|remind me|will do it|after work|busy)',
  done: '^ (did it|finished|completed|accomplished|mission accomplished|ticked off|crossed off) .. | (i|have|just|already|all|yes) .. (did|done|finished|completed|did it|wrote it|messaged|called|reached out|connected)',
  sent: '(i|have|already|just|yes|ok|and) .. (sent|send|emailed|mailed|forwarded|fired it off) .. | ^ [just|already|finally|yes|ok|all] (sent|emailed|mailed|forwarded|wrote to (them|her|him)|fired it off) ..',
  keep: '(keep|same|as (it is|now)|stay|leave it as|do not change|keep going|carry on|continue|happy with)',
  less: '(lighter|less|fewer|once a week|slower)',
  'end-plan':
    '(end|finish|stop here|that is it|we can stop|wrap up|i am done|no need for more|close it|finished|good to end)',
  fine: '(i am|feeling|feel|doing|pretty|all|quite|really|actually|mostly) .. (fine|ok|okay|good|alright|great|better|well|not bad|happy)',
  meh: '(meh|so so|not great|up and down|could be (better|worse)|bit flat|in between|mixed|bit (low|down|meh)|blah|flat)',
  rough: '(rough|bad|awful|terrible|hard|tough|not (good|well|so good)|horrible|sad|low|upset|gutted|struggling|down)',
  circling:
    '(circling|in circles|round and round|can not stop (thinking|going over|replaying)|over and over|keep (thinking|replaying|going over)|on my mind|in my head|overthinking|ruminating|replaying)',
  yes: '^ (yes|yeah|yep|sure|ok|okay|of course|please do|definitely|go ahead|sounds good|correct|that is right|right|ja|oui|si|sim|claro)',
  no: '^ (no|nope|nah|not really|no thanks|nein|non|nao|nee|do not|rather not)',
} as const;
