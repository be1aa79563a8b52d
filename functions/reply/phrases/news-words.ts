/** What people tell us of an offer, an interview or an answer, in the six languages; patterns for text as `plainWords` gives it. */

/** Nothing has happened yet, or the opposite has. */
export const NOT_SO =
  /\b(?:not|never|no(?! dia\b)|nobody|none|nothing|if|unless|until|whether|might|may|maybe|perhaps|should|could|would|want to|considering|think|thinking|deciding|declined?|turn(?:ed)? (?:it )?down|nicht|nie|kein\w*|niemand|nein|wenn|falls|vielleicht|ob|abgelehnt|pas|jamais|personne|rien|si (?:je|ils|elle|on)|peut etre|refuse|nunca|nadie|nada|quizas?|tal vez|rechac\w+|nao|ninguem|talvez|recus\w+|niet|nooit|niemand|geen|misschien|als)\b/;

/** In answer to "if you take it, tell us". */
export const TOOK_IT =
  /\b(?:accept(?:ed|ing)?|(?:have |just |already )?signed|said yes|(?:i|will|am|just|have|and|going to) (?:take|took|taken|taking) (?:it|the|this|that|their)|angenommen|zugesagt|unterschrieben|nehme (?:ich )?(?:es|sie|das|die|den|ihn)\b.{0,20}|ai (?:\w+ )?(?:accepte|signe|dit oui)|j accepte|je (?:le |la |l )?(?:prends|accepte)|acepto|acepte|aceptad[oa]|firme|firmado|dije que si|aceitei|aceito|assinei|disse que sim|geaccepteerd|aangenomen|getekend|ja gezegd|neem (?:het|de baan|hem|deze))\b|^(?:(?:yes|yep|yeah|ja|oui|si|sim) )?(?:i )?(?:did|took it|taking it|taken)$/;

export const INTERVIEW =
  /\b(?:(?:job )?interviews?|(?:vorstellungs|bewerbungs)?gesprach|entretien|entrevista|(?:sollicitatie)?gesprek)\b/;
/** What an answer to the mail about it calls it. */
export const IT =
  /^(?:hi |hello |sorry |update |actually |oh )*(?:it|that|this|they|es|das|der termin|sie|il|elle|c|ca|ils|cela|se|esto|lo|foi|fue|eles|dat|het|ze|is|was|now|jetzt|maintenant|ahora|agora|nu|moved|cancell?ed|verschoben|reporte|aplazad[oa]|adiad[oa]|verzet)\b/;

const CALLED_OFF =
  'cancell?ed|cancell?ing|called (?:it )?off|scrapped|is off|was called off|(?:do|does|did|will|is|was) not (?:happen(?:ing)?|tak(?:e|ing) place|go(?:ing)? ahead)|not (?:happening|taking place|going ahead)|abgesagt|fallt (?:leider )?aus|ausgefallen|findet (?:leider )?nicht statt|gestrichen|annule[es]?|(?:n )?aura pas lieu|(?:n )?a pas lieu|tombe a l eau|cancelad[oa]|cancelaron|cancelo|anulad[oa]|suspendid[oa]|no (?:se hara|habra|tendra lugar)|cancelaram|cancelou|desmarcad[oa]|desmarcaram|nao (?:vai acontecer|se realiza|havera)|geannuleerd|afgezegd|afgelast|gaat (?:helaas )?niet door';
export const OFF = new RegExp(`\\b(?:${CALLED_OFF})\\b`);
export const NOT_OFF =
  /\b(?:not|never|nicht|pas|no|nao|niet) (?:yet |been |be |ete |sido |fue |foi |geworden )?(?:cancell?ed|cancel|called off|abgesagt|gestrichen|annule\w?|cancelad[oa]|anulad[oa]|desmarcad[oa]|geannuleerd|afgezegd|moved|postponed|rescheduled|verschoben|verlegt|reporte\w?|aplazad[oa]|adiad[oa]|verplaatst|verzet)\b/;

export const MOVED =
  /\b(?:moved|postponed|rescheduled|re scheduled|pushed (?:back|to|out)|put off|delayed|brought forward|(?:is|are|be) now|new (?:date|day|time)|(?:have|need|had) to (?:move|postpone|reschedule|change|push)|verschoben|verschieben|verlegt|verlegen|(?:ist|findet) jetzt|neuer termin|reportee?|reporter|deplacee?|deplacer|repoussee?|decalee?|decaler|est maintenant|aplazad[oa]|aplazaron|aplazar|pospuest[oa]|posponer|reprogramad[oa]|reprogramar|cambiad[oa]|movieron|movid[oa]|es ahora|ahora es|adiad[oa]|adiaram|adiar|remarcad[oa]|remarcaram|remarcar|agora e|verplaatst|verplaatsen|verzet|verzetten|verschoven|uitgesteld|is nu)\b/;

/** Somebody answered what was asked of them; "they answered" is that only where something was asked. */
export const ANSWERED =
  /\b(?:(?:they|she|he|recruiter|someone|somebody|\w+ from \w+) (?:has |have |just |did |finally |actually |already )*(?:answered|replied|responded|answer|reply|respond|wrote back|got back to me|came back to me|gave me (?:\w+ )?feedback|sent me (?:\w+ )?feedback)|(?:i )?(?:got|received|have) (?:an?|some|my|the|their) (?:\w+ )?(?:answer|reply|response|feedback)|got feedback|(?:sie|er|die|man) (?:hat|haben) (?:mir )?(?:\w+ ){0,2}(?:geantwortet|zuruckgeschrieben|feedback gegeben|ruckmeldung gegeben)|(?:habe|hab) (?:\w+ ){0,2}(?:eine )?(?:antwort|ruckmeldung|feedback) (?:bekommen|erhalten)|(?:ils|elle|il|on) (?:m )?(?:ont|a) (?:\w+ )?repondu|j ai (?:\w+ )?(?:recu|eu) (?:une reponse|un retour)|(?:me )?(?:han|ha) (?:respondido|contestado)|me (?:respondieron|respondio|contestaron|contesto)|(?:recibi|tengo|he recibido) (?:una )?respuesta|(?:eles |ela |ele )?(?:me )?(?:responderam|respondeu)(?: me)?|(?:recebi|tive) (?:uma )?resposta|(?:ze|zij|hij) (?:heeft|hebben) (?:\w+ ){0,2}(?:geantwoord|gereageerd|teruggeschreven)|(?:heb|kreeg) (?:\w+ ){0,2}(?:antwoord|reactie|feedback) (?:gekregen|ontvangen|terug)?)\b/;

/** A job is taken in so many words: nobody says so in bitterness. */
export const TOOK =
  /\b(?:accept(?:ed|ing)?|signed|took|angenommen|unterschrieben|accepte|signe|acepte|aceptado|firme|firmado|aceitei|assinei|aangenomen|geaccepteerd|getekend)\b/;
/** Another one than the mail is about. */
export const ELSEWHERE =
  /\b(?:another|other|elsewhere|somewhere else|different|better|meantime|meanwhile|already|hired by|(?:job|position|role) (?:at|with)|anderen?|anderes|anderswo|woanders|inzwischen|schon|autre|ailleurs|deja|entre temps|otr[oa]|mientras|ya|outr[oa]|entretanto|ja tenho|andere|elders|inmiddels)\b/;
/** It was, and is no more, or only nearly. */
export const BACK_OUT =
  /\b(?:lost|fell through|rescind\w*|withdr\w+|laid off|fired|nearly|almost|thought|hoped|hoping|wish|verloren|zuruckgezogen|fast|beinahe|dachte|perdu|retire\w*|presque|perdi\w*|retir\w+|casi|quase|kwijt|bijna|ingetrokken)\b/;
