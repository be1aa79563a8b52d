/**
 * What a whole mail may say besides the cues of its sentences. Patterns for folded text, as in cues/.
 */
import type { Sentence } from '../sentences.ts';
import { REFUSED } from './portal-status.ts';
import { OF_MAILS } from './sieve.ts';

/** A status that ends an application, as a portal prints it. */
export const STATUS = OF_MAILS.add(
  /\b(?:status|disposition|stato|estado|statut|statusanderung)\b.{0,24}[:-] ?(?:\w+[,;:-]? (?:- )?)?(?:not (?:selected|referred|certified|qualified|recommended|hired|retained|considered|successful|moving forward|progress\w*)|ineligible|rejected|declined|unsuccessful|no longer under consideration|not shortlisted|disqualified|closed|abgelehnt|absage|nicht berucksichtigt|refusee?|non retenue?|descartad[oa]|no seleccionad[oa]|rechazad[oa]|desestimad[oa]|reprovad[oa]|nao selecionad[oa]|encerrad[oa]|afgewezen|non selezionat[oa]|non idone[oa])/,
);

/** The same told in a sentence: "your status has changed to Not Selected", "marked it as". */
export const STATUS_CHANGED = new RegExp(
  `(?:(?:\\b(?:status|application|candidacy|submission)\\b(?! (?:changes|will))[^.?!:]{0,90}?(?<!\\b(?:will|may|can|could|might|would)(?: be)? )\\b(?:changed|updated|moved|set|switched|now)\\b[^.?!]{0,50}?|\\bstatus\\b[^.?!:]{0,90}? (?=is now )|\\bmarked (?:your|this) (?:application|candidacy)\\b[^.?!]{0,60}? (?=as )|\\b(?:and|has|have|been|was|is) (?:marked|flagged|labell?ed|designated|moved|updated|set) (?:it |you |your \\w+ |this (?:\\w+ )?)?)\\b(?:to|as|is(?: now)?|reads|shows|from \\w[^.?!]{0,40} to):? ["']?|\\b(?:is|was|been) (?:marked|listed|labell?ed):? ["'])(?:${REFUSED})\\b`,
);

/** It was the reader who withdrew. */
export const BY_THE_READER =
  /\byour (?:e-?mail|message|letter|call|note) (?:\w+ )?(?:declining|withdrawing|turning down)\b|\byou(?:'ve| have)? (?:successfully )?(?:withdrawn|withdrew|decided to withdraw|pulled out|(?:wish(?:ed)?|want(?:ed)?|asked|requested|chose|elected|opted) to (?:be )?withdraw\w*)|\byour (?:request|decision|wish) to withdraw\b|\b(?:withdrawn|cancell?ed) by (?:you|the (?:candidate|applicant))\b|\bas (?:you )?(?:requested|asked)|\b(?:at|per|following|on) your request|auf (?:ihren|deinen) wunsch|a votre demande|a (?:tu|su) peticion|a (?:seu|teu) pedido|op (?:uw|je|jouw) verzoek/;

/** The words of an application that the reader has made. */
export const APPLIED =
  /\b(?:your application|you applied|applying|have applied|your interview|bewerbung|votre candidature|ta candidature|(?:tu|su|sua|tua) candidatura|(?:je|uw|jouw) sollicitatie)\b/;

/** Somebody joined a pool of talents: no application stands behind it. */
export const JOINED = OF_MAILS.add(
  /\b(?:formas parte de (?:nuestra|la) (?:bolsa|base)|faz(?:es)? parte do (?:nosso )?banco|staat (?:nu )?in (?:onze|ons) (?:talent\w+|bestand)|(?:rejoint|integre|inscrite? dans) notre vivier|in unsere[mn]? (?:talent\w*|bewerber)-?pool aufgenommen)\b|\b(?:thank you|thanks) for (?:joining(?! (?:us|me)\b)|registering|signing up)\b|\bwelcome to (?:our|the) (?:[\w-]+ ){0,3}?talent (?:pool|community|network)\b|\bexpression of interest (?:has been )?received\b|\bdanke fur (?:ihre|deine) registrierung\b/,
);

/** All a mail says, when it says no more than this. */
export const BARE =
  /^(?:the |this )?(?:position|role|job|post|vacancy|req)(?: is| has been| was)? (?:now |already )?(?:filled|closed|cancell?ed|taken|gone)[.!]?$|^(?:(?:application |status|result|outcome|decision|update|re|your application|ihre bewerbung|bewerbung|candidature|candidatura|sollicitatie)[:\s-]*)*(?:declined?|rejected|rejection|regret|unsuccessful|not (?:selected|successful|progressed|shortlisted)|application (?:declined|rejected|unsuccessful)|absage|abgelehnt|abgesagt|refus|refusee?|non retenue?|rechazad[oa]|descartad[oa]|no seleccionad[oa]|recusad[oa]|reprovad[oa]|nao selecionad[oa]|afgewezen|afwijzing|respinta|non selezionat[oa])[.!]?$/;
/** Closed by the house because the reader did not answer, and called a withdrawal. */
export const LAPSED =
  /\b(?:inactivity|(?:did not|didn't|have not|haven't|has not|hasn't|had not|hadn't|wasn't|weren't|isn't|not) (?:been )?(?:attend\w*|appear\w*|show\w*|sign\w*|provid\w*|schedul\w*|confirm\w*|receive|received|hear|heard|respond|responded|complete|completed|get|got|submit|submitted|return|returned)\b|(?:no|non-?|without (?:an? |any )?)(?:response|reply|answer)|still (?:open|outstanding|missing)|(?:regarded|considered|deemed|treated) as (?:being )?(?:withdrawn|declined))/;
/** Nothing came from the reader: what they were invited to before does not stand. */
export const UNANSWERED = OF_MAILS.add(
  /\b(?:did not|didn't|have not|haven't|has not|hasn't|never) (?:\w+ )?(?:hear|heard|receive|received|get|got|respond\w*|repl\w+)\b.{0,40}\b(?:back|from you|response|reply|answer|by|in time|to (?:our|my|us)|(?:a|any|your|the) (?:recording|submission|video|assessment|test))\b|\bnichts (?:mehr )?(?:von|mehr von) (?:ihnen|dir)\b|\bkeine (?:ruckmeldung|antwort|reaktion|nachricht)\b|\b(?:sans|aucune?|pas (?:eu|recu|obtenu) (?:de |d')?(?:\w+ )?) ?(?:reponse|retour|nouvelles?)\b|\b(?:sin|no (?:hemos|he|ha\w*) (?:recibido|tenido|obtenido|sabido) (?:\w+ )?)(?: ?)(?:respuesta|noticias|contestacion|nada)\b|\b(?:sem|nao (?:recebemos|tivemos|obtivemos|houve|recebi) (?:\w+ )?)(?: ?)(?:resposta|retorno|noticias|contacto|contato)\b|\b(?:geen (?:reactie|antwoord|bericht)|niets (?:meer )?(?:van (?:je|u)|gehoord|vernomen))\b/,
);
/** An offer that is taken back. */
export const RESCINDED = OF_MAILS.add(
  /\b(?:honou?r|stand by|go through with|uphold)\b.*\boffer\b|\boffer\b.*\b(?:stands?|be (?:honou?red|kept|made good|confirmed|fulfilled|maintained|upheld)|go (?:ahead|through))$|\boffer\b.*\b(?:null|void|annulled|invalid|cancell?ed|withdraw|rescind|retract|revok|lapsed|expired)|\b(?:withdraw|rescind|rescis|retract|revo[kc])\w*\b.*\boffer|\b(?:tak|pull)\w* (?:back\b.*\boffer\b|.*\boffer back\b)|\b(?:angebot|aanbod|oferta|offre|proposta|promesse)\b.*\b(?:zuruck|ingetrokken|in te trekken|intrekken|retirad|sin efecto|sem efeito|retiree)|\b(?:retir|anul|annul|ritir|zuruck|trekken)\w*\b.*\b(?:oferta|offre|proposta|offerta|promesse|aanbod|angebot)\b/,
);

/** Words of an offer that an invitation has too, in other languages than English. */
export const MENTIONED =
  /^(?:aanbod|contract|arbeidsovereenkomst|arbeidsvoorwaarden|startdatum|gefeliciteerd|herzlichen gluckwunsch|arbeitsvertrag|votre contrat|bienvenue|contrato de trabajo|contrato de trabalho|admissao)\b(?!.{0,60}\b(?:aangenomen|geworden|tekenen|ondertekenen|collega))/;

/** Somebody else, for whom the house decided. */
export const OTHERS =
  /\b(?:candidate|applicant|someone|somebody|person|appointed|hired|filled|profile|kandidat|bewerb|candidat|sollicitant|perfil|profil|persona|pessoa)/;

/** Others were taken already. */
export const OTHERS_TAKEN =
  /\b(?:other|another|an internal|a different) (?:\w+ )?(?:candidates?|applicants?|person|people)\b.{0,30}\b(?:hired|selected|chosen|appointed|accepted|offered)\b/;

/** A question to the reader, by its first words. */
const REQUEST =
  /\b(?:could you|can you|would you|are you|do you|will you|konnen sie|konnten sie|kannst du|konntest du|haben sie|hast du|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|etes-vous|es-tu|puedes|podrias|puede|podria|tienes|consegue|consegues|pode|podes|poderia|tem disponibilidade|kun je|kunt u|heb je|heeft u|ben je|bent u|puoi|potresti|puo|potrebbe)\b/;
/** Does a sentence after the subject ask the reader for something? */
export const asksReader = (sentences: Sentence[]): boolean =>
  sentences.slice(1).some(({ folded }) => folded.endsWith('?') && REQUEST.test(folded) && !ANY_QUESTIONS.test(folded));
/** "Haben Sie Fragen?", which asks nothing. */
const ANY_QUESTIONS =
  /^(?:haben sie|hast du|do you have|avez-vous|as-tu|tiene|tienes|tem|heb je|heeft u|hebt u) (?:noch |dazu |any |nog |des |alguna |alguma |een )?(?:\w+ )?(?:fragen|questions|vragen|vraag|preguntas?|duvidas?|dudas?)\b[^,]{0,40}\?$/;

/** The same in English, and the tense of who looks back: "you recently applied, and were not selected". */
export const SURVEY_IN_ENGLISH =
  /\b(?:survey|questionnaire|how (?:was|did we|would you rate)|(?:candidate|application|interview|hiring|applying) experience|minutes? (?:of your time )?to (?:tell|share|give|answer)|rate (?:your|our|us)|(?:answer|answering) (?:a few|some|these|our|five|six|three|\d) (?:\w+ )?questions|(?:help (?:us|make us)|so that we) (?:can )?(?:get better|improve|do better)|your (?:feedback|views?|opinion) (?:really )?(?:matters?|counts?))\b/;
export const LOOKS_BACK =
  /\b(?:you|your \w+)(?: have|'ve)? (?:recently|just|lately)\b|\b(?:although|though|even though|even if|while|regardless|whatever|as (?:someone|somebody|a candidate) who)\b|\b(?:took part|went through|participated|applied|interviewed)\b.{0,60}\band\b/;
/** What those hear who have not applied yet. */
export const STILL_TO_APPLY =
  /\bapplications? (?:close|must|can be sent|are open|should reach)\b|\b(?:closing date|deadline)(?: for applications)?(?: is|'s)\b|\bhow to apply\b|\bwelcome to apply (?:if|by|through|online|as long)\b/;
/** A survey among applicants. */
export const SURVEY = /\b(?:umfrage|enquete|encuesta|inquerito|pesquisa de satisfacao|sondaggio)\b/;
/** "Would you be interested?" after a no: in something else. */
export const offersAnother = (sentences: Sentence[]): boolean =>
  sentences.slice(1).some(({ folded }) => folded.endsWith('?') && /\b(?:interes|interet|belangstelling)/.test(folded));

/** The post is gone, but the application goes on for another one. */
export const MOVED_ON =
  /\b(?:andere|freie|ahnliche|neue|offene|weitere)\w* (?:stelle|position|ausschreibung|runde)\b.{0,60}\b(?:in betracht|vorschlagen|vorgeschlagen|vormerken|ubernehmen|ubertragen|einplanen|ins rennen)\b|\b(?:bewerbung|unterlagen|profil)\b.{0,40}\b(?:weitergeleitet|weitergegeben|weitergereicht|ubertragen|umgehangt|umgebucht|ubernommen)\b|\blauft (?:ihre|deine) bewerbung\b|\bmit (?:ihrem|deinem) einverstandnis\b.{0,60}\b(?:stelle|team|kollegen|abteilung)\b|\b(?:votre|ta) (?:candidature|dossier|cv|profil)\b.{0,40}\b(?:bascul\w+|transfer\w+|repositionn\w+|report\w+ sur|reste active? pour|maintenue? pour|reprise? pour|etudiee? pour)\b|\b(?:repositionner|repositionne|proposee? (?:pour|sur) un autre)\b|\b(?:tu|su) (?:candidatura|perfil|cv|curriculum|solicitud)\b.{0,30}\b(?:pasa|pasado|pasamos|traspas\w+|mov\w+|incluid[oa]|se mantiene para|sigue (?:viva|activa) para|valora\w+ para)\b.{0,40}\b(?:otr[oa]|puesto|vacante|proceso|equipo|departamento)\b|\b(?:seu|teu|sua|tua|o) (?:cadastro|curriculo|perfil|cv|nome|candidatura|inscricao)\b.{0,20}\b(?:migrad|transferid|direcionad|movid|incluid)[oa]\b|\b(?:pediu|pediram|quer|querem|gostaria) (?:\w+ ){0,2}?(?:para )?(?:te |lhe )?(?:avaliar|considerar|conhecer|entrevistar)(?:-[ltn]\w+)? (?:voce )?(?:na|para a|numa|em outra) (?:vaga|posicao|funcao)\b|\b(?:quiere|quieren|pidio|ha pedido) (?:valorar|considerar|evaluar|conocer|entrevistar)(?:te|le|la|lo) (?:para|en) (?:el|la|otr\w)\b|\b(?:mochte|mochten|will|wurde) (?:sie|dich) (?:\w+ )?fur (?:die|eine andere|unsere) (?:[\w-]+ ){0,3}?(?:kennenlernen|in betracht ziehen|vorsehen)\b|\b(?:souhaite|aimerait|voudrait) (?:vous|te) (?:rencontrer|voir|evaluer) (?:pour|sur) (?:le|un autre|notre)\b|\b(?:hemos|he) (?:pasado|movido|incluido|propuesto) (?:tu|su|te|le)\b|\b(?:queda|quedo|quedas|esta|estas|sido) (?:ya )?(?:considerad[oa]|incluid[oa]|propuest[oa]) para\b|\bno (?:necesitas|hace falta|tienes que|es necesario)\b.{0,16}\bpostul\w+|\b(?:a )?(?:sua|tua) (?:candidatura|inscricao)\b.{0,30}\b(?:passa|passou|passamos|transferi\w+|mov\w+|segue para|migr\w+|encaminh\w+)\b.{0,40}\b(?:outr[oa]|vaga|posicao|processo|equipa|equipe|area)\b|\b(?:transfer\w+|bascul\w+|passons|placons|reorient\w+|pasamos|trasladamos|movemos|passamos|transferimos|zetten|schuiven|ubertragen|verschieben) (?:\w+ ){0,2}?(?:votre|ta|tu|su|sua|tua|je|jouw|uw|ihre|deine) (?:candidature|dossier|profil|cv|candidatura|perfil|sollicitatie|gegevens|bewerbung|unterlagen)\b|\b(?:je|jouw|uw) (?:gegevens|sollicitatie|cv|profiel|naam)\b.{0,40}\b(?:gezet|doorgezet|overgezet|meegenomen|neergelegd|doorgeschoven|loopt|voorgelegd)\b|\b(?:willen|wil) (?:we |wij )?(?:je|u) (?:wel|graag) (?:in huis|bij ons|voor (?:een|de) andere)\b/;
/** A call for others that the reader saved, or a list of such: no application of theirs. */
export const SAVED =
  /\b(?:gemerkte?\w*|merkliste|merkzettel|gespeicherte\w*|gespeichert|favoriten|jobmail|jobagent|das konnte auch passen|auch interessant|guardaste|guardad[oa]s?|favorit[oa]s|te puede interesar|mas (?:vacantes|ofertas|empleos)|dejar de recibir|salvou|salv[oa]s?|guardou|favoritou|voce tambem pode|mais vagas|vagas parecidas|sauvegarde\w*|enregistree?s?|mis en favori\w*|favoris|suivi\w* cette offre|vous suivez|bewaarde?|opgeslagen|favorieten|volgt|nieuw in|alerts?|alertas?|alertes?|vergelijkbare vacatures|offres similaires|ahnliche (?:stellen|jobs))\b/;
/** Somebody whom the reader recommended, or sends to employers, is the candidate. */
export const RECOMMENDED = OF_MAILS.add(
  /\b(?:obrigad[oa]|gracias|agradec\w+|danke|dank|danken|merci|remerci\w+|bedankt)\b.{0,50}\b(?:recomend\w+|indicar|indicado|indicacao|empfohlen|empfehl\w+|geworben|recommande\w*|recommander|coopt\w+|referid[oa]|referir|aanbevolen|aanbeveling|aangedragen|voorgesteld|proposer|propose|presentar(?:nos|me) a|proponer(?:nos|me)? a)\b (?:\w+ ){0,3}?(?!(?:a |para |fur |pour |voor )?(?:te|se|sich|dich|you|vous)\b)|\b(?:ihr|ihre|ihren|euer|eure|euren|dein|deine|deinen) kandidat(?:in|en)?\b|\bvotre candidate?\b|\b(?:tu|su|vuestr[oa]) candidat[oa]\b|\b(?:seu|sua|teu|tua|voss[oa]) candidat[oa]\b|\b(?:uw|jullie|je) kandidaat\b|\bque (?:voce |tu )?(?:indicou|recomendou)\b|\b(?:empfohlen haben|empfohlen hast|avez recommandee?|as recommandee?|recomendaste|has recomendado|aanbevolen hebt|hebt aanbevolen)\b/,
);
/** "In January we will look at it", "then we will need two": what is closed now is not the end. */
export const LATER =
  /\b(?:schauen|sehen|prufen|nehmen) (?:wir|ich) .{0,40}\b(?:an|durch|vor)\b|\b(?:brauchen|suchen) wir (?:dann|wieder|ab)\b|\bauf (?:dem|meinem|unserem) (?:stapel|tisch|schreibtisch)\b|\b(?:bekijken|kijken|pakken) (?:we|wij) .{0,40}\b(?:in|na|zodra|dan|op)\b|\bhebben we (?:dan|straks) .{0,30}\bnodig\b|\bop de stapel\b|\b(?:regarderons|reverrons|etudierons|reprendrons|rappellerons|rappellerai|aurons besoin)\b|\bsur la pile\b|\b(?:veremos|miraremos|revisaremos|necesitaremos|llamaremos|retomaremos|vamos a (?:ver|necesitar|mirar))\b|\ben (?:el monton|la pila)\b|\b(?:vamos (?:ver|precisar|olhar|rever|chamar|analisar)|veremos|precisaremos|chamaremos)\b|\bn(?:o monte|a pilha)\b/;
/** The reader put somebody else forward, who is the candidate. */
export const REFERRED = OF_MAILS.add(
  /\b(?:thank you|thanks|grateful|appreciate) (?:\w+ )?(?:for )?(?:you )?(?:referring|recommending|nominating|putting forward|your (?:\w+ )?referral(?: of\b|(?=[.;!]|$)))|\bcontinue to refer\b|\breferral (?:bonus|reward|fee)\b|\b(?:candidate|person|friend|colleague|applicant|someone)(?: (?:that|who|whom))? you (?:(?:just|recently) )?(?:referred|recommended|nominated|put forward)\b/,
);
/** What a letter says that goes on: a time of day, and that somebody is glad. */
export const GOES_ON_GLADLY =
  /\b\d{1,2}(?:[:.h]\d{2}| ?uhr\b| ?uur\b| ?heures?\b| ?horas?\b| ?hs?\b)|\b(?:gluckwunsch\w*|gratul\w+|(?:gute|tolle|super) (?:nachricht|neuigkeit)\w*|willkommen|freuen uns (?:auf|sehr|riesig)|felicit\w+|bonne nouvelle|bienvenue|plaisir de vous|ravis? de|enhorabuena|felicidades,|felicitaci\w+|buenas noticias|bienvenid\w|nos complace|parabens|boas noticias|bem-vind\w|com satisfacao|gefeliciteerd|goed nieuws|welkom|met plezier|proxim[ao]s? (?:etapa|fase|paso|passo)s?|etape suivante|prochaine etape|nachste\w* (?:runde|schritt\w*)|volgende (?:ronde|stap)|zugang|konto|account|compte|cuenta|umfrage|enquete|encuesta|pesquisa)\b/;
/** An invitation by its own name. */
export const INVITES = /(?:einlad|eingelad|invit|convi|convoc|uitnod|uitgenod|citaci|\bcita\b|termin)/;
/** A turn for the worse: a "but", an "alas", a "not". */
export const TURNS =
  /\b(?:leider|aber|jedoch|allerdings|nicht|keine?n?|doch|dennoch|mais|malheureusement|pas|plus|toutefois|cependant|neanmoins|pero|lamentablemente|no|ya|finalmente|al final|sin embargo|mas|porem|infelizmente|nao|ja|afinal|contudo|maar|helaas|niet|geen|echter|inzwischen|bereits|schon|deja|al|inmiddels)\b/;
/** The same in English. */
export const TURNS_IN_ENGLISH =
  /\b(?:but|however|although|though|instead|ended up|in the end|already|(?:have|had|has) made (?:our|a|the) (?:\w+ )?(?:selection|choice|appointment)|no longer|elsewhere|nothing|nobody|none|someone|somebody|other (?:candidates|applicants|people)|others|unable|cannot|could not|did not|do not (?:have|see|feel|think|believe)|(?:are|is|was|were|have|has) not)\b|(?:is|was|are|were|have|has|could|did)n't\b|\b(?:don't (?:have|see|feel|think|believe)|can't)\b/;
/** "We'll see whether we can consider you for another role": what is open is not what ended. */
export const ANOTHER_POST =
  /\b(?:another|other|different|future|alternative|similar) (?:[\w-]+ ){0,2}?(?:roles?|positions?|openings?|opportunit(?:y|ies)|jobs?|vacanc(?:y|ies)|teams?|work|shifts?|assignments?|contracts?)\b|\b(?:when|as soon as|once|should) (?:anything|something|more|new)\b|\bif (?:that|this|anything|something|things) (?:else )?(?:changes?|comes? (?:up|along)|opens? up)\b/;
/** "Should something suitable come up": a call that may never come leaves nothing open. */
export const SOME_DAY =
  /\b(?:passend|geeignet|entsprechend|neu|ander|weiter|kunftig|zukunftig|interessant)\w* (?:stelle|position|vakanz|aufgabe|ausschreibung|moglichkeit|angebot|job|projekt|einsatz|platz)\w*\b|\b(?:sollte|falls|wenn|sobald)\b.{0,30}\b(?:etwas|was|bedarf|daran|moglichkeit|frei|ergeben|ergibt|andern|passt)\b|\b(?:nouvelle|autre|prochaine|future|eventuelle)s? (?:opportunite|offre|poste|mission|besoin)s?\b|\b(?:si|des qu\w*|lorsqu\w*|quand|au cas ou) ?.{0,40}\b(?:opportunite|besoin|correspond\w*|libere\w*|autre chose|se presente\w*|evolu\w+)\b|\b(?:si|cuando|en cuanto)\b.{0,40}\b(?:surg\w+|sale|salga|apare\w+|se abr\w+|vacantes?|oportunidad\w*|encaj\w+|cambi\w+)\b|\b(?:otra|nueva|futura|proxima)s? (?:vacante|oportunidad|posicion|busqueda|oferta)\w*\b|\b(?:se|caso|quando|assim que)\b.{0,40}\b(?:surg\w+|abr\w+|aparec\w+|oportunidade\w*|encaix\w+|mudar)\b|\b(?:outra|nova|futura|proxima)s? (?:vagas?|oportunidades?|posic\w+)\b|\b(?:als|zodra|mocht\w*|wanneer|indien)\b.{0,40}\b(?:iets|plek|plaats|vrijkomt|vrij komt|past|passend\w*|verander\w+|anders)\b|\b(?:andere|nieuwe|passende|toekomstige) (?:functies?|vacatures?|rol|plek|opdracht|mogelijkhe\w+)\b/;
/** What was handed in for work, and for little else, by its name. */
export const APPLICATION_ITSELF =
  /\b(?:applications?|candidacy|consider(?:ed|ing)? you|(?:offer|extend) you (?:the|a|an|this|that|our) (?:[\w-]+ ){0,3}?(?:position|job|role|post|internship|offer|place)|(?:select|hire|appoint|shortlist|interview)(?:ed|ing)? you|bewerbung|bewerbungsunterlagen|candidature|candidatura|postulacion|sollicitatie|kandidatuur|curriculum|cv)\b/;
/** Something is still to come, or the reader is asked. */
export const NOT_SETTLED =
  /\b(?:pas encore|noch nicht|noch keine?n?|todavia no|aun no|ainda nao|nog niet|nog geen)\b|\?/;
