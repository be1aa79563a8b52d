/**
 * What stands in the words of a decision and is none: a sentence that denies it, asks, speaks of the rules of the house, of
 * other people, of money or of a machine, or hands the papers on. Patterns for folded sentences, as in cues/.
 */
import { denialIn } from './denied.ts';
import { Sieve } from './sieve.ts';

const ABROAD = new Sieve();

/** "It has not been rejected", "this is no refusal". */
const DENIED = ABROAD.add(
  /\b(?:(?:noch nicht|pas encore|aun no|todavia no|ainda nao|nog niet|non ancora) (?:\w+ ){0,2}(?:abgeschlossen|beendet|besetzt|vergeben|pourvue?|close?|terminee?|cerrad\w|cubiert\w|finalizad\w|encerrad\w|preenchid\w|gesloten|vervuld|afgerond|chius\w)|kein\w* absage|absage\w*\b.{0,24}\bnicht\b|(?:noch )?nicht (?:abgelehnt|abgesagt|ausgeschieden)|(?:noch|ist|bedeutet|stellt|dar) (?:noch )?keine? (?:zusage|zu- oder absage)|pas (?:encore )?(?:ete )?(?:ecartee?s?|refusee?s?|rejetee?s?|eliminee?s?)|no (?:ha|has|han|esta|estas)(?: sido| quedado)? (?:descartad\w+|rechazad\w+|desestimad\w+|excluid\w+)|nao (?:foi|esta|estas|ficou) (?:descartad\w|recusad\w|rejeitad\w|excluid\w|eliminad\w|encerrad\w)|niet (?:afgewezen|afgevallen)|non (?:e |sei )?(?:stat[oa] )?(?:scartat\w|respint\w|esclus\w))\b/,
);
const deniesEnd = denialIn(ABROAD);
/** Whoever goes to another company is the reader. */
const ANOTHER_COMPANY = ABROAD.add(
  /\b(?:andere[nrs]?|autre|otr[oa]|outr[oa]|ander|altra|un'altra) (?:anbieter|dienstleister|handwerker|lieferanten|agentur|handwerksbetrieb|angebot|prestataire|fournisseur|artisan|devis|proveedor|presupuesto|fornecedor|prestador|orcamento|aanbieder|leverancier|aannemer|offerte|unternehmen|firma|arbeitgeber\w*|entreprise|societe|employeur|empresa|compania|bedrijf|werkgever|azienda|societa)\b/,
);
/** "We cannot say yet", "no choice has been made yet". */
const NOT_DECIDED = ABROAD.add(
  /\b(?:noch (?:nicht|keine?n?)|pas encore|aun no|todavia no|ainda nao|nog (?:niet|geen)|non ancora)\b.{0,60}\b(?:sagen|mitteilen|entschieden|entscheid\w*|gefallen|getroffen|abgeschlossen|wahl|auswahl|dire|decide\w*|choisi\w*|choix|tranche\w*|decid\w+|elegid\w+|eleccion|decision|decisao|gekozen|keuze|besloten|besluit|zeggen|escolh\w+|dizer)\b/,
);
/** What a house cannot offer besides the post: a car park, the fare, a call instead of a visit. */
const COMFORTS =
  /\b(?:visio\w*|parking|park\w+|aparcamiento|estacionamiento|estacionamento|remboursement\w*|reembols\w+|rembourser|logement|hebergement|alojamiento|alojamento|transport\w*|repas|comida|almoco|teletravail|teletrabajo|teletrabalho|home ?office|dienstwagen|firmenwagen|unterkunft|ubernachtung\w*|verpflegung|fahrt\w+|reis\w*kosten|reiskost\w*|parkeer\w*|vergoed\w*|erstatt\w+|hotel|videollamada|lunch|wunschgehalt|gehalt\w*|salaire|salario|salaris)\b/;
/** What is done with such a thing: a "no" to somebody who would work in a hotel has none of these words. */
const GIVEN =
  /(?:biet|zahl|uberneh|ubernom|erstatt|gewahr|garant|erfull|moglich|offr|propos|prend|pren(?:on|ez)|pay|remb|accept|possible|ofrec|pag|cubr|acept|posible|oferec|cobr|aceit|possiv|bied|bod|vergoed|betal|mogelijk|conced|accord|donn|dar\b)/;
/** "Nobody has been turned down", "one has turned no one down". */
const NOBODY = ABROAD.add(
  /\b(?:niemand\w*|keine[mnr]?|personne|aucune? (?:candidat\w*|personne)|nadie|ningun\w*|ninguem|nenhum\w*|geen enkele|nessun\w*)\b.{0,30}\b(?:abgesagt|abgelehnt|ausgeschieden|aussortiert|ausgeschlossen|ecarte\w*|refuse\w*|elimine\w*|descartad\w+|rechazad\w+|excluid\w+|eliminad\w+|recusad\w+|afgewezen|afgevallen|scartat\w+|esclus\w+)\b|\b(?:descart|rechaz|exclu|elimin|ecart|refus|recus|afgewez|abgesagt|abgelehnt)\w*\b.{0,16}\b(?:a nadie|nadie|personne|ninguem|niemand\w*|a ningun\w*|nenhum\w*|nessuno)\b/,
);
/** Applications in the plural, which "without" or "after" something are turned down: a rule. */
const A_RULE = ABROAD.add(
  /\b(?:bewerbungen|mappen|zuschriften|einsendungen|(?:les |toute )?candidatures?|dossiers|(?:las |los |toda )?(?:candidaturas?|solicitudes|postulaciones|curriculums)|(?:as |os )?(?:candidaturas|inscricoes|curriculos)|sollicitaties|reacties|brieven|aanmeldingen|candidature)\b.{0,12}\b(?:ohne|per|nach|nach dem|die|mit|uber|sans|par|apres|qui|hors|envoyees?|recues?|non|incompletes?|sin|que|fuera|enviad\w+|recibid\w+|con|por|sem|fora|via|apos|zonder|na|ingediend|verstuurd)\b.{0,80}\b(?:werden|wird|konnen|sind|seront|sera|sont|ne seront|seran|sera|son|seran|serao|serao|sao|nao serao|worden|nemen|kunnen|saranno)\b/,
);
/** Another day, hour or place to meet. */
const ANOTHER_TIME = ABROAD.add(
  /\b(?:andere[nrms]?|ander|autres?|otr[oa]s?|outr[oa]s?|altr[oa]) (?:[\w-]+ )?(?:termine?|uhrzeit|tag|zeit|zeitpunkt|zeitfenster|ort|weg|ansatz|creneaux?|horaires?|dates?|jour|heure|lieu|format|hora|horario|fecha|dia|franja|enfoque|horarios|data|local|moment|tijd|tijdstip|datum|dag|dagdeel|plek om|momento|orario|giorno)\b/,
);
/** What the house does with everybody's papers. */
const EVERYBODYS = ABROAD.add(
  /\bwer\b.{0,60}\b(?:keine|nichts|nicht)\b|\b(?:bewerber(?:n|innen|innen und bewerber)?|kandidat(?:en|innen)|bewerbende[rn]?|personen|candidat[es.·]{1,6}|personnes|candidat[oa]s|aspirantes|postulantes|kandidaten|sollicitanten),? (?:die|der|welche|qui|que|wie)\b.{0,60}\b(?:keine?|nichts|pas|aucune?|no|ninguna?|nao|nenhuma?|geen|niets) (?:\w+ ){0,2}?(?:nachricht|ruckmeldung|einladung|antwort|reponse|nouvelles|convocation|respuesta|noticias|resposta|retorno|contacto|contato|bericht|reactie|uitnodiging)\b|\b(?:unvollstandige|verspatete|candidatures? (?:incompletes?|hors delai|tardives?)|candidaturas? (?:incompletas?|fuera de plazo|fora do prazo)|onvolledige|candidature incomplete)\b|\b(?=[adilo])(?<!\b(?:lista|listado|listas|relacao|relacion)(?: \w+)? )(?:a los|los|las|aux|les|des|aos|os|de|die|den|ai|i) (?:\w+ )?(?:candidat[oaei]s?|aspirantes|kandidat(?:en|innen)|bewerber\w*|sollicitanten|participants?) (?:(?:que |qui |die |welche )?(?:no|non|nao|niet|ne|nicht)\b|descartad|rechazad|recusad|excluid|afgewezen|refuse)|\b(?:geen|keine?n?|aucune?|ningun|nenhuma?|nessun) (?:\w+ )?(?:kandida\w+|candidat\w+|bewerber\w*)|\bvorlagen? fur absagen\b|\bafwijzingen naar\b|\b(?:otros|outros|andere|anderen|d'autres|les autres|altri|autres) (?:candidat\w*|kandidat\w*|bewerber\w*) (?:no|nao|niet|nicht|n'ont|ne|non|hebben (?:we|wij) (?:\w+ ){0,2}af)\b|\b(?:viele|vielen) anderen?\b.{0,30}\babsagen\b/,
);
/** "Either an invitation or a refusal": one of them will come. */
const EITHER_WAY = ABROAD.add(
  /\b(?:entweder|einladung oder (?:eine )?absage|zusage oder (?:eine )?absage|zu- oder absage|zusagen? und absagen|absagen oder|uitnodiging of (?:een )?afwijzing|afwijzing of|positi(?:f|ve|vo|va|ef|v) (?:ou|o|u|of|oder) negati\w+|accepte\w* ou refuse\w*|retenue? ou non|seleccionad[oa] o no|selecionad[oa] ou nao|quem nao|quienes no|quien no|ceux qui ne|celles qui ne|wer nicht|wie niet|chi non)\b/,
);
/** "We shall have to disappoint many": whom, is still open. */
const MANY_TO_COME = ABROAD.add(
  /\b(?:mussen|werden|muss|werde|moeten|zullen|gaan|devrons|devons|allons|vamos a|tendremos que|tenemos que|vamos ter|temos|teremos)\b.{0,30}\b(?:viele\w*|meisten|etliche\w*|zahlreiche\w*|veel|een heleboel|heel wat|een hoop|de meeste|beaucoup|de nombreu\w+|la plupart|much[oa]s|la mayoria|bastantes?|muit[oa]s?|a maioria)\b.{0,40}\b(?:enttausch\w+|absagen|absage|nein sagen|ablehnen|teleurstellen|afwijzen|nee (?:zeggen|verkopen)|decevoir|refuser|dire non|decepcionar|decir que no|rechazar|desapontar|dizer (?:que )?nao|recusar)\b(?!.{0,40}\b(?:auch|ook|aussi|tambien|tambem|leider|helaas|ihnen|dir|jou|u)\b)/,
);
/** How soon such posts are gone as a rule: what a list of them says to make one hurry. */
const HABIT = ABROAD.add(
  /\b(?:stellen|jobs|angebote|vagas|ofertas|puestos|vacantes|plazas|offres|postes|vacatures|functies|banen|posizioni|offerte|anuncios|annonces)\b(?: \w+){0,3}? (?:sind|werden|sao|costumam(?: ser)?|se|suelen|son|sont|partent|zijn|worden|vengono|sono) (?!(?:ya|deja|bereits|schon|inzwischen|ja|al|todas|alle)\b).{0,40}\b(?:(?:im (?:schnitt|durchschnitt|mittel)|durchschnittlich|meist\w*|oft|haufig|schnell|rasch|em media|na media|geralmente|rapid\w+|rapido|depressa|de media|en promedio|pronto|en moyenne|souvent|vite|generalement|gemiddeld|vaak|snel|meestal|in media|spesso)|(?:in|nach|innerhalb|binnen|em|en|en menos de|em menos de|sous|dentro de|na|apos|a los) (?:weniger als |wenigen |ein paar |pocas |poucos |poucas |pocos |quelques |moins de |enkele |een paar |pochi |poche |menos de |minder dan )?(?:\w+ )?(?:tagen?|stunden|wochen?|dias|horas|semanas?|jours|heures|semaines?|dagen|uur|week|weken|giorni|ore))\b/,
);
/** Decided against the others, and for the reader. */
const FOR_THE_READER = ABROAD.add(
  /\bgegen (?:[\w-]+ ){0,3}?(?:ander\w+|mitbewerb\w+|bewerb\w+|bewerbungen)\b.{0,50}\bfur (?:dich|sie)\b|\bfur (?:dich|sie)\b.{0,30}\bgegen (?:[\w-]+ ){0,3}?(?:ander\w+|mitbewerb\w+)\b|\b(?:vous|t'|te) ?(?:avons|ai|a) (?:preferee?|choisie?|retenue?|selectionnee?)\b.{0,20}\b(?:parmi|aux autres|face a|plutot qu)|\b(?:por ti|por usted|por voce|te hemos elegido|le hemos elegido|te elegimos|te escolhemos|escolhemos voce|escolhemos-te)\b.{0,30}\b(?:frente a|entre|dentre|por delante de|antes que|em vez de|a frente d\w+)\b|\b(?:voor|op) (?:jou|u) (?:gekozen )?(?:\w+ )?(?:boven|en niet voor|in plaats van)\b|\bboven (?:\w+ ){0,2}?andere kandida\w+ (?:\w+ )?(?:voor|op) (?:jou|u)\b/,
);
/** A refusal as what one reads or writes about. */
const ABOUT_REFUSALS = ABROAD.add(
  /\b(?:nach|auf|bei|trotz|vor|hinter|gegen) (?:eine[rn]?|der|jeder) absage\b|\babsage (?:bekommen|kassiert|schreiben)\b|\b(?:umgang mit|mit (?:einer )?absagen? umge\w+|umgeh\w+ mit)\b|\b(?:met|na|bij|van|over|tegen|uit|ondanks) (?:een|je|de)? ?afwijzing(?:en)?\b(?! (?:van|voor) (?:je|jouw|uw))/,
);
const IN_THAT_CASE = ABROAD.add(
  /\b(?:(?<=^|, )in diesem fall|werden dann|wird dann|dans ce cas|en (?:ese|este|tal) caso|n?esse caso|neste caso|in dat geval|in tal caso)\b/,
);
const MONEY = ABROAD.add(
  /\b(?:mehr als|hoher als|au-dela d[eu]|plus de|mas de|mais d[eo]|mais do que|meer dan|hoger dan|piu di) (?:\w+ )?\d[\d., ]{0,9}(?:eur|€|k\b|chf|franken|reais|pesos|soles|brut)|\b(?:fahrtkosten|reisekosten|frais de (?:deplacement|transport)|gastos de (?:viaje|desplazamiento)|reiskosten|rimbors\w+)\b|\b\w*kosten\b.{0,40}\b(?:ubernommen|ubernehmen|erstattet|erstatten|ersetzt|getragen|tragen|vergoed\w*|betaald)\b|\b(?:frais|gastos|despesas)\b.{0,60}\b(?:pris en charge|rembours\w+|cubr\w+|cubiert\w+|reembols\w+|abon\w+|suportad\w+|ressarc\w+)\b/,
);
/** Handed on to colleagues, who will write. */
const HANDED_ON = ABROAD.add(
  /\b(?:weitergeleitet|weitergegeben|leiten .{0,40}weiter|transmis\w* (?:a|au|aux)|transferee?|(?:hemos|he) (?:pasado|derivado|reenviado|trasladado)|encaminh(?:ei|amos|ado|ada)|reencaminh\w+|doorgestuurd|doorgezet|inoltrat\w+)\b/,
);
/** "Kommst du nicht, müssen wir": a condition without an "if". */
const VERB_FIRST = ABROAD.add(
  /^(?!(?:dass|weil|obwohl|wie|was|da|zoals|omdat|hoewel|toen|wat|dat|nu|dank|leider|helaas) )\w+(?:st|t|en) (?:du|sie|ihr) [^,;:]{1,60}, (?:\w+ )?(?:mussen|konnen|wird|werden|verfallt)\b|^(?:wird|werden|ist|sind|hat|haben|kann|konnen|passt|kommt|gibt|erhalten|bekommen|horen|erfullen|findet|liegt|fehlt|fehlen) [^,;:?]{1,100}, (?:so |dann )?(?:\w+(?:en|e|st|t)|kann|muss|darf|soll) (?:wir|ich|sie|du|dir|ihnen|dich|uns|ihre|deine)\b|^(?!(?:zoals|omdat|hoewel|toen|wat|dat|nu|aangezien) )\w+ (?:je|u|jij) [^,;:]{1,60}, (?:dan|kunnen|wijzen|sluiten|vervalt)\b|^(?:is|zijn|past|komt|krijgen|hebben|blijkt|ontbreekt|ontbreken|voldoet|kan|kunnen|wordt|worden|lukt|gaat|sluit|matcht|klikt|valt) (?:er|het|we|wij|ik|je|u|jij|jouw|uw|dit|dat|jouw \w+|je \w+|uw \w+) [^,;:?]{1,80}, (?:dan|zullen|nemen|bellen|laten|hoor\w*|krijg\w*)\b/,
);
/** What was turned down is a paper, a picture or an advertisement. */
const A_PAPER = ABROAD.add(
  /\b(?:documentos?|documents?|dokumente?|fuhrerschein|ausweis\w*|piece d'identite|identiteitsbewijs|fotos?|photo|anuncio|annonce|anzeige|advertentie|annuncio|comprobante|comprovante|certificad[oa])\b.{0,60}\b(?:abgelehnt|rechazad[oa]s?|refusee?s?|recusad[oa]s?|afgewezen|rifiutat[oa]|rejetee?s?|afgekeurd)\b/,
);
/** An offer or a call that the reader turned down. */
const READERS_NO = ABROAD.add(
  /\b(?:sie|du|ihr)\b.{0,30}\b(?:angebot|vertrag\w*|zusage|einladung|stelle)\b.{0,80}\b(?:abgelehnt|ausgeschlagen|abgesagt|nicht (?:annehmen|angenommen))\b|\b(?:vous|tu) (?:avez|as|ayez|aies|ne|n') ?.{0,40}\b(?:notre|cette|l'|la|nos) ?(?:offre|proposition|invitation)\b|\b(?:has|ha|hayas|haya) (?:decidido )?(?:no )?(?:rechaz\w+|declin\w+|acept\w+) (?:nuestra|la|esta) (?:oferta|propuesta|invitacion)\b|\b(?:recusou|recusaste|rejeitou|declinou|recusado|recusar|nao (?:aceitou|aceitar)) (?:a nossa|nossa|esta|a) (?:proposta|oferta)\b|\b(?:je|u|jij)\b.{0,20}\b(?:ons|het|dit) (?:aanbod|voorstel)\b.{0,60}\b(?:af(?:geslagen|gewezen|slaat|wijst)|niet (?:aanneemt|aangenomen|accepteert))\b/,
);
/** What a screen offers to press, or says will be soon. */
const ON_SCREEN = ABROAD.add(
  /\b(?:klicken|klicke|cliquez|haz clic|clique|klik|panel|dashboard|bald nicht|bientot plus|pronto ya no|em breve ja nao|binnenkort niet)\b|\b(?:accept|acept|aceit|annehm|accett)\w* (?:ou|o|oder|of) (?:refus|rechaz|descart|recus|ablehn|afwijz|rifiut)\w*/,
);
/** What something does not mean, and a profile that is not filled in. */
const MEANS_NOTHING = ABROAD.add(
  /\b(?:(?:heisst|bedeutet) (?:das |noch |aber |jedoch )*nicht|ne (?:signifie|veut) (?:\w+ )?pas|no (?:significa|quiere decir)|nao (?:significa|quer dizer)|betekent (?:\w+ )?niet|wil niet zeggen|non (?:significa|vuol dire))\b|\b(?:profil|perfil|profiel|profilo)\b.{0,30}\b(?:incomplet\w*|unvollstandig|onvolledig|(?:nicht|pas|no|nao|niet|aun|ainda|non)\b.{0,24}\b(?:complet\w*|vollstandig(?! (?:uber|ent|er|ab|zu|pass|mit|den|unser|auf))|compleet))/,
);
/** Others are still to be met, an advertisement will close, or there would have been no place at another time. */
const NOT_NOW = ABROAD.add(
  /\b(?:sprechen (?:wir )?noch mit|treffen (?:wir )?noch|rencontrons encore|recevons encore|aun vamos a|ainda vamos|spreken (?:we )?nog)\b|\b(?:bientot|prochainement|demain|bald|morgen|manana|pronto|amanha|em breve|binnenkort) (?:\w+ )?(?:clotur\w+|fermee?|geschlossen|cerrad\w+|encerrad\w+|gesloten)\b|\b(?:cerrara|cerrada|encerrada|cloturee|fermee) (?:manana|amanha|demain|pronto|em breve|bientot)\b|\bware\b.{0,40}\bkeine?n? (?:platz|stelle)\b.{0,20}\bgewesen\b|\bhadden (?:we |wij )?geen (?:plek|plaats)\b.{0,12}\bgehad\b|\bno (?:habriamos|hubieramos) tenido\b|\bn'aurions pas pu\b|\bja nao teriamos\b/,
);
/** An application that did not arrive: a matter of the mail. */
const UNDELIVERED = ABROAD.add(
  /\b(?:pas|plus|impossible|impossibilite)\b.{0,20}\b(?:transmettre|envoyer|remettre|acheminer|transmise|envoyee|remise|acheminee|delivree)\b|\bnicht (?:zugestellt|zustellen|ubermittelt|versendet)\b|\bno (?:se )?(?:ha |pudo |pudimos )?(?:podido )?(?:ser )?(?:entregad[oa]|entregar)\b|\bnao (?:pode |foi |conseguimos )?(?:possivel )?(?:ser )?(?:entregue|entregar)\b|\bniet (?:worden )?(?:bezorgd|afgeleverd)\b/,
);
/** A meeting that does not take place. */
const MEETING_OFF = ABROAD.add(
  /\b(?:gesprach|vorstellungsgesprach|termin|entretien|rendez-vous|entrevista|cita|reuniao|gesprek|afspraak|colloquio|appuntamento|incontro)\b.{0,60}\b(?:entfall\w+|abgesagt|absagen|annulee?|annullato|cancelad[oa]|suspendid[oa]|niet door(?:gaan|gaat)?|geannuleerd|rimandat[oa])\b/,
);
const MACHINE = ABROAD.add(
  /\b(?:technische\w* (?:fehler\w*|problem\w*|storung\w*|storing\w*|fout\w*|grunde\w*)|(?:probleme|erreur|souci) (?:technique|informatique)|(?:error|problema|fallo|erro) (?:tecnico|informatico)|door een storing|errore tecnico)\b/,
);
/** "Donnerstag geht leider nicht": a day that does not suit. */
const NOT_THAT_DAY = ABROAD.add(
  /(?<!\b(?:nach|seit|vom|na|sinds|desde|depuis) )\b(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|termin|uhrzeit|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|tijdstip|morgen)(?: (?:am|um|op|om) \d+\S*)? (?:\w+ )?(?:passt|geht|klappt|kann|lukt|kan|past|schikt)\b.{0,20}\b(?:nicht|niet)\b|\b(?:recevoir|voir|rencontrer|accueillir|atenderte|verte|recibirte|atenderle|verle|recibirle|receber-te|recebe-lo|recebe-la|te receber|te ver|ontvangen|spreken|empfangen|treffen) (?:le |ce |el |na |no |op |am )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|lunes|martes|miercoles|jueves|viernes|manana|segunda|terca|quarta|quinta|sexta|amanha|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|montag|dienstag|mittwoch|donnerstag|freitag)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|creneau|demain|lunes|martes|miercoles|jueves|viernes|manana|segunda|terca|quarta|quinta|sexta|amanha)\b.{0,12}\b(?:ne|n'|no|nao) ?(?:me |m'|nous |te |nos )?(?:convient|peux|puis|pourrai|suis|puedo|podre|va|viene|consigo|posso|poderei|conseguimos|podemos)\b/,
);
/** The words after a "could not": to open, to reach. */
const NOT_REACHED =
  /\b(?:abrir\w*|ouvrir|offnen|openen|aprire|descargar|telecharger|joindre|erreich\w+|contact(?:ar|er)\w*|localizar\w*|bereiken|raggiunger\w*|falar|hablar|leer|ler|lire|lesen|registrad\w|enregistree?|enviad\w|enviar|envoyer|envoyee?s?|transmettre|transmise?s?|concluid\w|completad\w|finalisee?|abgeschickt|verstuurd|verzonden)\b/;
/** What one reaches in a test, and no person. */
const OF_A_TEST =
  /\b(?:\w*punkt\w*|note|mindest\w*|schwelle|niveau|score|seuil|nota|pontuacao|puntuacion|puntaje|cijfer|norm|cesuur)\b/;
const COULD_NOT = /\b(?:no|nao|non|nicht|niet|pas|ne|n)\b/;
const FOR_NOW =
  /\b(?:vorubergehend|vorlaufig|vorerst|temporairement|provisoirement|jusqu'\w+|temporalmente|provisionalmente|hasta|temporariamente|provisoriamente|ate (?!a proxima|breve)|tijdelijk|voorlopig|temporaneamente|momentaneamente|fino a)/;
/** Words of an end that may be one for a while only. */
export const HALTED =
  /stopp|gel des|suspen|sospes|paus|gele|ausgesetzt|eingestellt|gestoppt|stopgezet|congelad|paraliz|zuruckgestellt/;

/** What makes it none wherever it stands in the sentence. */
const ASIDE = [
  ANOTHER_COMPANY,
  NOBODY,
  NOT_DECIDED,
  A_RULE,
  EVERYBODYS,
  EITHER_WAY,
  IN_THAT_CASE,
  MONEY,
  HANDED_ON,
  MEETING_OFF,
  MACHINE,
  A_PAPER,
  READERS_NO,
  UNDELIVERED,
  NOT_NOW,
  MEANS_NOTHING,
  ON_SCREEN,
  NOT_THAT_DAY,
  HABIT,
  FOR_THE_READER,
];

/** In: a folded sentence, where in it a decision stands and its words. Out: is it none, for what the sentence says? */
export const isAside = (folded: string, at: number, words: string): boolean => {
  const around = folded.slice(Math.max(0, at - 16), at + words.length + 26);
  const signs = ABROAD.signsOf(folded);
  return (
    folded.endsWith('?') ||
    DENIED.test(around, signs) ||
    deniesEnd(folded, at, words, signs) ||
    (COULD_NOT.test(words) && GIVEN.test(words) && COMFORTS.test(folded.slice(at, at + words.length + 40))) ||
    ANOTHER_TIME.test(folded.slice(at, at + words.length + 24), signs) ||
    MANY_TO_COME.test(folded, signs) ||
    ABOUT_REFUSALS.test(around, signs) ||
    VERB_FIRST.test(folded, signs) ||
    ASIDE.some((one) => one.test(folded, signs)) ||
    (COULD_NOT.test(words) && !OF_A_TEST.test(folded) && NOT_REACHED.test(folded.slice(at, at + words.length + 16))) ||
    (HALTED.test(words) && FOR_NOW.test(folded))
  );
};
