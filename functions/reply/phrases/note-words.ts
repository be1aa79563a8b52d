/** What a note above a mail that is passed on asks of us, where it can mean nothing else. Lower case, no accents. */

/** A note that is one of these and nothing more. Words people also sigh above a refusal ("enough", "basta", "no more") are none. */
export const BARE = {
  stop: `
    stop | stopp | stop now | stop please | unsubscribe | unsubscribe me | unsub | opt out | optout | opt me out | stop messages | stop emails | stop texts
    abmelden | abbestellen | abmeldung | desinscription | desabonner | desabonnement | desinscrire | desabonnez moi | desinscrivez moi
    baja | darse de baja | darme de baja | dar de baja | dame de baja | denme de baja | descadastrar | cancelar inscricao | desinscrever
    stoppen | uitschrijven | afmelden | schrijf me uit | meld me af
  `,
  'stop-all': `
    stop all | stopall | unsubscribe all | unsubscribe from all | all stop
    delete everything | erase everything | delete me | erase me | delete all my data | delete everything you have about me | delete everything about me
    alles loschen | loscht alles | losch alles | meine daten loschen | supprimez tout | effacez tout | supprimez mes donnees
    borren todo | borra todo | eliminen todo | apaguem tudo | apaga tudo | verwijder alles | wis alles | alles verwijderen
  `,
  start: 'start | start again | unstop | resubscribe | subscribe | begin again',
  pause: 'pause | pausa | pauze | pausieren | pausar | pauzeren | pause messages',
  resume:
    'resume | unpause | resume messages | fortsetzen | reprendre | reprenez | reanudar | retomar | hervatten | start again | start',
  less: 'less | fewer | less often | fewer messages | weniger | seltener | moins souvent | menos mensajes | menos mensagens | minder vaak | lighter',
  'end-plan': 'end plan | end the plan | end my plan | end this plan | end follow up | end the follow up',
} as const;

/** Us, or what we send. */
export const US =
  /\b(?:rebound|messages?|e ?mails?|mails?|texts?|sms|newsletters?|reminders|(?:writ\w+|send\w*|talk\w*) to me|(?:contact|text|email|mail|message|bother|spam|ping)(?:ing)? me|your (?:list|plan|follow ups?)|(?:this|the|my) (?:plan|follow up|programme|program)|my (?:data|account|profile|details|information)|nachrichten|mir (?:nicht mehr |nichts mehr |keine )?(?:schreib\w+|schick\w+)|(?:schreib|schick)\w* (?:sie )?mir|m ecri\w+|m envoy\w+|sms|courriels?|messages|suivi|escrib\w+me|me escrib\w+|mensajes?|correos?|mensagens?|me (?:escrev|envi|mand)\w+|berichten|berichtjes|mailtjes|(?:stuur|schrijf|mail) (?:me|mij))\b/;

/** Somebody else, or what somebody else sends: said of them, not to us. */
export const OTHERS =
  /\b(?:they|them|their|he|him|his|she|her|recruiters?|companies|compan(?:y|ies)|employers?|hr|linkedin|indeed|universe|reject\w*|refus\w*|noes|absagen?|firmen?|firma|rechaz\w*|recus\w*|afwijzing\w*|candidat\w*|applications?|applying|bewerb\w*)\b/;
