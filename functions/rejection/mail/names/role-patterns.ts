/** How subjects and sentences name a role: patterns only, role.ts counts the votes. */
import { fold } from '../fold.ts';
import { namesCalling } from './trades.ts';

const POST =
  '(?:roles?|positions?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|jobs?|posts?|requisition|posting|spots?|seats?|applications?|competition|Positions?|Roles?|Opening|Opportunity|Vacancy|job opening)';
/** What follows a role in its breath: a word for post, or nothing where its own last word is one: "Dye Chemistry internship". */
const CALLED = `(?:["”“]?,? (?:${POST})\\b(?!-\\p{L})|(?<= (?:[Ii]nternship|[Aa]pprenticeship|(?<! [Jj]ob )[Pp]lacement|[Tt]raineeship|(?:Rotation(?:al)?|Trainee|Leadership|Development|Apprenticeship) [Pp]rogramm?e?))(?=[.;!?]| (?!program)\\p{Ll}|$))`;
/** What is done for a post: behind a trade it names one as well. */
const SOUGHT =
  '(?:(?:hiring|interview|recruitment|selection) )?(?:hire|search|process|decision|offer)|(?:hiring|recruitment|headcount|shortlist|interviews)';
/** Does a text go on so? */
export const IS_SOUGHT = new RegExp(`^["”“]? (?:${SOUGHT})\\b`);
/** Does it, or with a word for post? */
export const IS_CALLED = new RegExp(`^["”“]?,? (?:${POST}|${SOUGHT})\\b`);
/** What is said of a post before its name. */
const SAID =
  '(?:(?:current|open|recent|advertised|available|vacant|new|posted|listed|following|upcoming|(?:very )?first|second|third|next) )?';
const START = '(?:\\d{4} )?(?:\\[[\\p{L}\\d ]{1,20}\\] )?["“„(]?(?:[\\p{Lu}\\p{N}]|\\.(?=NET))';
/** Where a role ends when nothing says "position" after it: a full stop, a comma before a small letter, a small word. */
const END =
  "(?=[;!?](?:\\s|$)|\\. (?:In|We|After|Unfortunately|At|Our|Your|The|Thank|While|Although|This|You|However|As|Please|If)\\b|(?<!(?<!\\p{L})(?:Sr|Jr|Asst|Assoc|Mgr|Eng|Exec|Dir|ds))\\.(?:\\s|$)|,? (?:at|with(?! (?:(?:Active|Top|Secret|TS|Security|Poly|Polygraph|Python|Java|SQL|AWS|Azure|SAP|Excel|German|French|Spanish|Dutch|Italian|Japanese|Mandarin|Portuguese|English|Clearance|(?:Hungarian|Swedish|Polish|Danish|Norwegian|Finnish|Czech|Slovak|Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Arabic|Hebrew|Hindi|Korean|Cantonese|Thai|Vietnamese|Welsh|Croatian|Serbian|Slovenian|Lithuanian|Latvian|Estonian|Catalan|Urdu)(?! (?!and |or |& |fluency|skills)\\p{L}))(?!\\p{L})))|here|within|and(?! \\p{Lu})|has|is|was|were|which|that|to(?! (?:Corporate|Cash|Pay|Report|Market|Hire|Perm|Permanent|Retire|Door|Consumer|Business|Peer|Wheels?|Table|Head|Director|CEO|CFO|COO|CTO|MD|VP)(?!\\p{L}))(?! (?:the|our|an?) (?:\\p{Lu}\\p{L}*[ ,&-]*){0,3}(?:C[A-Z]{1,2}O|MD|VP|SVP|EVP|President|Directors?|Dean|Chief|Head|Chair|Board|Provost|Registrar|Principal|Superintendent|Partners?|Minister|Mayor|Bishop|Founders?|Manager)(?!\\p{L}))|we|as(?! (?:Code|a Service)(?!\\p{L}))|on(?! Rails(?!\\p{L}))|through|via|but|who|from|within|inside|under|based (?:in|at|out)|located|starting|commencing|in (?:the|our|your)|for (?:the|our|which|this))\\b| \\(Open\\)|, (?=\\p{Ll}|I (?:am|regret|have|had|must|wish|fear|would|was|can|will)(?!\\p{L})|I['’])|$)";

/**
 * "en", "em" before a place, and not in "técnico en prevención", "Especialista em Compras": before a small word that is none of these it leads to
 * what one does, and so it does behind who has learned it.
 */
export const ES_IN =
  '(?<!(?:specialista|xpert[oa]|écnic[oa]|écnic[oa]/a|ecnólog[oa]|icenciad[oa]|raduad[oa]|iplomad[oa]|ngenier[oa]) )en(?! (?!(?:el|la|los|las|lo|nuestr\\p{L}+|vuestr\\p{L}+|sus?|tus?|mi|est\\p{L}+|es[ea]|una?|jornada|turno|horario|régimen|modalidad|sustitución|caso|nombre|breve|cuanto|tod\\p{L}+|media|remoto|general|concreto|particular|cualquier|otr\\p{L}+|nosotros|relación|función|base|calidad|plantilla|fecha|días|dich\\p{L}+|ningún|que|cuestión|curso|referencia|tiempo|vigor|virtud|respuesta|horas|temporada|verano|cadena|tienda|sala|obra)(?!\\p{L}))\\p{Ll})';
export const PT_IN =
  '(?<!(?:specialista|écnic[oa]|écnic[oa]\\(a\\)|ecnólog[oa]|icenciad[oa]|raduad[oa]|estre|outor[a]?) )em(?! (?!(?:noss\\p{L}+|vossa?|sua|seu|um|uma|ess[ea]|est[ea]|regime|período|tempo|home|anexo|breve|causa|questão|epígrafe|aberto|virtude|função|cada|todo|toda|part-time|full-time|substituição|horário|turno|relação|referência|geral|caso|data|que|virtude|curso|loja|obra|campo|escala)(?!\\p{L}))\\p{Ll})';

type Pattern = { language: string; worth: number; needs: string[]; pattern: RegExp };
const one = (language: string, worth: number, needs: string, pattern: RegExp): Pattern => ({
  language,
  worth,
  needs: needs.split('|'),
  pattern,
});

/** Group 1 is the role. `needs`: one of these stands in the folded sentence, or the pattern is not tried. */
export const BODY: Pattern[] = [
  one(
    '*',
    5,
    ':',
    new RegExp(
      `(?:[Pp]osition|[Rr]ole|[Pp]ost|[Jj]ob|[Vv]acancy|[Oo]pening|[Tt]itle|Stelle|Vacature|Functie|Puesto|Vaga|Poste|Posizione|Posición|Posição|Vacante|Ref)(?:\\((?:s|en)\\))?(?: [Tt]itle| applied for| beworben| below| (?:for|to|in) which [^:.!?]{2,50}| (?:that |which )?you [^:.!?]{2,50})?\\s?: ["“„]?(${START}.{2,100}?)["”“]?(?:${END}|(?= (?:Job|Employer|Reference|Location|Application|Req|Department)\\b))`,
      'gu',
    ),
  ),
  // "Emploi : tisserand", "Função: Oficial de Tear"
  one(
    '*',
    4.5,
    'emploi|fonction|funcao|cargo|plaza|funktion|stellenbezeichnung|baan|ruolo|intitule|denominacion|empleo|event|oferta|offre',
    /^(?:Emploi|Fonction|Função|Cargo|Plaza|Funktion|Stellenbezeichnung|Baan|Ruolo|Intitulé(?: du poste| de l['’]offre)?|Denominación(?: del puesto)?|Empleo|Event|Oferta|Offre)\s?: ["“„«]?\s?([^:.!?@]{3,80}?)\s?["”“»]?$/gu,
  ),
  // « pour le stage « Teinture et couleurs » », "the post “Mill and yard”"
  one(
    '*',
    5,
    '"|«|„|“|[',
    /(?:poste|stage|offre|emploi|alternance|mission|puesto|vacante|plaza|oferta|vaga|cargo|função|estágio|Stelle|Position|Praktikum|Ausbildung|Bewerbung|Vakanz|candidature|candidatura|functie|vacature|rol|role|position|post|vacancy|internship|opening|posizione|ruolo)(?: (?:de|d['’]|als|für|of|for|as|para|di|van|voor|como|pour|um|auf))?:? ["“„«[]\s?(\p{Lu}[^"“”„»«[\]]{2,100}?)\s?["”“»\]]/gu,
  ),
  one(
    'en',
    4.5,
    ' of | as | for ',
    new RegExp(
      `(?:position|role|post|vacancy|opening|opportunity|job|spot)s? (?:of|as|(?<!(?<!\\p{L})[\\p{Lu}\\d][\\p{L}\\d]* \\p{L}+ )for|titled)(?: an?| our| the)? ${SAID}["“„]?(${START}.{1,150}?)(?:(?=${CALLED})|["”“]?${END})`,
      'gu',
    ),
  ),
  one(
    'en',
    4,
    'role|position|opening|opportunit|vacanc|job|post|requisition|internship|spot|seat|application|placement|competition|program|hire|search|process|decision|offer|interviews',
    new RegExp(
      `\\b(?:[Tt]he|[Oo]ur|[Tt]his|an?|one|[Yy]our|their|its|following|recent|to|for|in|of|as) ${SAID}(${START}.{1,150}?)(?:${CALLED}| (?:${SOUGHT})\\b)`,
      'gu',
    ),
  ),
  one(
    'en',
    3.2,
    'appl|appoint|employ|engage|submission|resume|profile|materials|cv|interest|candidacy|interview|select|shortlist|consider|qualifications|background',
    new RegExp(
      `(?:(?:[Aa]ppl(?:y|ying|ied)|[Aa]pplication|submission|interest|considered|consideration|candidacy|interview\\w*|selected|shortlisted|candidate|qualifications|background) (?:to|for|in|as)|(?:resume|profile|materials|CV) (?:for|in|as)|(?:appointment|appointed|employment|engagement) as):? (?:the |our |an? |be (?:an? |our |the )?)?${SAID}(${START}.{1,150}?)(?:(?=${CALLED})|["”“]?${END})`,
      'gu',
    ),
  ),
  one(
    'en',
    3,
    ' - |requisition|position|opening|vacanc|the job |this job | r-| r0| r1| r2| r3| r4| r5| r6| r7| r8| r9| jr| req|(r|for, |to, ',
    new RegExp(
      `(?:(?:requisition|position|opening|role|vacancy|(?<=(?:the|this) )job)(?:\\(s\\))?[,:]?(?: [-–])?|(?=[JR])(?<![\\p{L}\\d])(?:J?R|REQ|Req)[- _]?\\d{3,}[\\d-]*\\)?,?(?: [-–:])?|(?:appl(?:ied|y) (?:for|to)|interviewed for),(?: the| our)?) ((?:[A-Z]{0,4}-?\\d{2,}\\w* (?:[-–] )?)?${START}.{2,100}?)${END}`,
      'gu',
    ),
  ),
  one(
    'en',
    2.6,
    ' as a|for a| need a| needs a| want a| as our|for our n| be a| be our| becom',
    new RegExp(
      `(?:(?<!(?:experience|experiences|worked|work|works|working|served|serving|years?|career|background|time|known|tenure|success|employment|employed|currently|now|today|day|days|life|(?:current|present|previous|last) (?:role|position|job|post)) )as|for|be|become|becoming|hire|hiring|seeking|needs?|want) (?:an?|our(?: next| new|(?: very)? first| second| third| fourth)?) (${START}.{2,80}?)${END}`,
      'gu',
    ),
  ),
  one(
    'en',
    2.2,
    ' for ',
    new RegExp(`\\bfor (?:the |our |an? )?${SAID}(${START}.{2,90}?)(?:(?=${CALLED})|${END})`, 'gu'),
  ),
  // "get back to you about Dye Analyst", "in reference to the following opening: Dye Analyst"
  one(
    'en',
    3.2,
    ' about | regarding | concerning | regard| update on | up on | in reference to | on your application ',
    new RegExp(
      `(?<=\\p{Ll} )(?:about|regarding|concerning|regards? to|update on|up on|in reference to)(?: (?:the|our|an?|your (?:application|interest|candidacy|submission) (?:for|to|in)(?: (?:the|our|an?))?))? ${SAID}(${START}.{2,100}?)(?:(?=${CALLED})|["”“]?${END})`,
      'gu',
    ),
  ),
  // A line of its own: "Dye Analyst role at Orrin."
  one(
    'en',
    3.2,
    'role|position|vacancy|opportunity|which you',
    /^(?!(?:This|That|It|There|Your|Our|We|You|The|A|An|No|Any|If|As|In|For) )([\p{Lu}\d]\S* (?:(?:[\p{Lu}\d(&/–-]\S*|of|and|for|in) ){0,7}?)(?:(?:role|position|vacancy|opportunity)(?: (?:at|with|in) .{2,60})?[.!]?$|(?<=, )(?:which you applied|for which you (?:have )?(?:applied|interviewed))\b)/gu,
  ),
  one(
    'en',
    2.4,
    'role|position|spot|post|job|vacancy',
    /(?:[Tt]he|[Oo]ur|an?) ((?:[\w'/&-]+ ){0,3}[\w'/&-]+) (?:role|position|spot|post|job|vacancy|internship)\b/gu,
  ),
  one(
    'en',
    3,
    ' (',
    / \((?<=\b(?:position|role|post|vacancy|job|opening) \()(?!(?:[Rr]ef|[Rr]eq|ID|No|#))([\p{Lu}\d][^()]{3,80}(?:\([^()]*\)[^()]*)?)\)/gu,
  ),
  // "Ihr Videointerview (Weberin)", "Requisition R-2210 (Dye Analyst, Leeds)"
  one(
    '*',
    3,
    ' (',
    / \((?<=(?:[Ii]nterview|(?:[Vv]orstellungs|[Tt]elefon|[Kk]ennenlern|[Ee]rst|[Zz]weit)?[Gg]espräche?s?|(?:[Vv]orstellungs)?[Tt]ermins?|(?:Ausbildungs|Praktikums|Studien)(?:platz|stelle)|entretien(?: \p{Ll}+)?|embauche|[Ee]ntrevista|[Cc]olloquio|[Gg]esprek|[Cc]andidature|[Cc]andidatura|[Pp]ostulación|[Ii]nscripción|[Ss]ollicitatie|[Kk]andidatuur|Bewerbung|Stelle|Vakanz|poste|puesto|vaga|vacante|[Vv]acature|functie|[Oo]ffre|[Oo]ferta|[Aa]pplication|[Rr]equisition|[A-Z]{1,3}-?\d{3,}) \()((?!(?:[Rr]ef|[Rr]eq|ID|No|#))\p{Lu}[^()\d@]{3,70}(?:\([^()@]{1,24}\)[^()\d@]{0,40})?)\)/gu,
  ),
  one('*', 2, " '| ‘", /(?<=[\s(,])['‘]([\p{Lu}][^'’‘]{3,80})['’](?=[\s,.;)]|$)/gu),
  one('*', 2.6, '"', /["“„«]([\p{Lu}].{3,100}?)["”“»]/gu),
  one(
    'de',
    4,
    'als |position|stelle|bereich|funktion|vakanz|rolle',
    /(?:Bewerbung|Bewerbungsunterlagen|beworben|Stelle|Position|Funktion|Job|Vakanz|Ausschreibung|Mitarbeit|Praktikum|Tätigkeit|Interesse)(?: (?:als|auf|für|um|zur?|zum|der|die|den|das|dem|an|ausgeschriebenen?|bei uns|unserer?|einer?|vom|[\w.]+)){0,7}? (?:als|Position|Stelle|Stellenausschreibung|Funktion|Rolle) (?:als |einer? |der )?["“„]?((?:des )?\(?\p{Lu}.{2,100}?)["”“]?(?= (?:bei|beim|(?<!- )und(?! (?!Ihre?n?(?!\p{L})|Sie |Deine )\p{Lu}[^.;!?()]{2,50}\((?:[mwfdx] ?\/|all ))|in(?! (?:Teil|Voll)zeit)|an|am|vom|danken?|interessier\w*|haben|erhalten|leider|sowie|vorerst|nicht|hat|ist|sind|sehr|abgelehnt|geprüft|angesehen|aktualisiert|weitergeleitet|eingegangen|vergeben|bedanken|mit|gefreut|zukommen|entschieden|bewerben|beworben)\b|[,!?;]|\.(?!\p{L})|$)/gu,
  ),
  one(
    'de',
    3.4,
    'position|stelle|funktion|vakanz|platz |als |bewerbung|beworben|interesse|rolle',
    /(?:[Pp]osition|[Ss]telle|[Ff]unktion|[Vv]akanz|[Pp]latz|(?<!\p{L})Rolle|als|(?:[Bb]ewerbung(?:en|sunterlagen)?|beworben|Interesse)(?: bei uns)? (?:für|zur|zum|um|auf|an)(?: (?:die|den|das|der|dem|eine[nr]?|einem|unsere[nr]?|Ihre|ausgeschriebene[nr]?))*(?! (?:(?:der|des|als|einer?) )?(?:\p{L}*[Ss]telle|Position|Funktion|Rolle|Vakanz|Job|Ausbildungsplatz|Praktikum|Mitarbeit|Tätigkeit)(?!\p{L}))) (?:als |einer? |der )?["“„]?((?:des )?\(?\p{Lu}.{2,100}?)["”“]?(?= (?:bei|beim|(?<!- )und(?! (?!Ihre?n?(?!\p{L})|Sie |Deine )\p{Lu}[^.;!?()]{2,50}\((?:[mwfdx] ?\/|all ))|in(?! (?:Teil|Voll)zeit)|an|am|vom|danken?|interessier\w*|haben|erhalten|leider|sowie|vorerst|nicht|hat|ist|sind|sehr|abgelehnt|geprüft|angesehen|aktualisiert|weitergeleitet|eingegangen|vergeben|bedanken|mit|entschieden|bewerben|beworben|Stelle)\b|[,!?;]|\.(?!\p{L})|$)/gu,
  ),
  one(
    'fr',
    4,
    'poste|offre|emploi|candidature|stage|alternance|fonction|embauch|recrute|engage',
    /(?:poste|offre|emploi|candidature|stage|alternance|fonction|(?:embauch|recrut|engag)(?:er|ée?|ons|e)(?= (?:comme|en)))s? (?:au poste |à l'offre |pour le poste |sur le poste |sur l'offre |en tant que |comme )?(?:de |d'|d’|en tant que |en qualité d(?:e |['’])|comme |: )(?:la |l')?["“«]?\s?(.{3,90}?)(?= (?:bas(?=é)|situ(?=é)|au sein|chez|dans|à(?! (?:domicile|distance|bord|la (?:petite enfance|personne|clientèle|production|vie)|l['’](?:entretien|accueil|enfance|insertion|emploi|éducation|aide))(?!\p{L}))|nous|a |ne |n'|et (?:nous|vous|je|on|il|elle|pour|de|du|avons|votre|la|le|les|ce|à|ne|n'|que|rien|merci|sommes|sera) |est |que|dont|qui|auquel|à laquelle|en (?:CDI|CDD|alternance)|pour|sur|mais|car|donc|o(?=ù )|afin|malgré|suite|lors)\b| à (?:compter|partir|temps|mi-temps|pourvoir|notre|la société|\p{Lu})|[,;!?»"”]|\.(?!\p{L})|$)/gu,
  ),
  // "à notre offre Teinturier", "l'annonce Tisserand"
  one(
    'fr',
    4,
    "l'offre|notre offre|d'emploi|annonce|poste |mission |l'affichage",
    /(?:[Ll]['’](?:offre|annonce|affichage)|(?:[Nn]otre|[Cc]ette) (?:offre|annonce)|d['’]emploi|(?:[Ll]e|[Dd]u|[Aa]u|[Cc]e) poste|[Ll]a mission)(?: (?:n° ?|réf\.? ?)?[A-Z]{0,4}[-_]?\d\S*(?: [-–:])?)?(?: intitulée?)? ["“«]?\s?(\p{Lu}.{3,90}?)(?= (?:bas(?=é)|situ(?=é)|au sein|auprès|chez|dans|à(?! (?:domicile|distance|bord|la (?:petite enfance|personne|clientèle|production|vie)|l['’](?:entretien|accueil|enfance|insertion|emploi|éducation|aide))(?!\p{L}))|nous|a |ne |n'|et (?:\p{Ll})|est |que|dont|qui|auquel|à laquelle|en (?:CDI|CDD|alternance)|pour|sur|mais|car|donc|o(?=ù )|afin|malgré|suite|lors)\b| à (?:compter|partir|temps|mi-temps|pourvoir|notre|la société|\p{Lu})|[,;!?»"”]|\.(?!\p{L})|$)/gu,
  ),
  // "la vacante Tejedor", "a vaga Tecelão", "la posizione Tessitore"
  one(
    'es',
    3.4,
    'puesto|oferta|vacante|plaza|posicion|cargo',
    new RegExp(
      `(?:puesto|oferta|vacante|plaza|posición|cargo)(?: de (?:empleo|trabajo))?(?: (?:n[.º°]* ?)?[A-Z]{0,4}[-_]?\\d[\\w/.-]*(?: [-–:])?)? ["“«]?(\\p{Lu}.{3,90}?)["”»]?(?=["”»]| (?:(?<![Pp]rácticas |[Bb]eca )${ES_IN}|de la empresa|ha|hemos|se|que|con|no|el próximo|por|y|a|para)\\b|[,;!?]|\\.(?!\\p{L})|$)`,
      'gu',
    ),
  ),
  one(
    'pt',
    3.4,
    'vaga|posicao|cargo|oportunidade',
    new RegExp(
      `(?:vaga|posição|cargo|oportunidade)(?: de (?:emprego|trabalho))?(?: (?:n[.º°]* ?)?[A-Z]{0,4}[-_]?\\d[\\w/.-]*(?: [-–:|])?)? ["“]?(\\p{Lu}.{3,90}?)["”]?(?= (?:na|no|nas|nos|${PT_IN}|da|do|foi|segue|permanece|continua|que|e|aqui|está|com|já|não|a|por|para)(?!\\p{L})|[,;!?]| \\||\\.(?!\\p{L})|$)`,
      'gu',
    ),
  ),
  one(
    'it',
    3.4,
    'posizione|ruolo|annuncio|offerta',
    /(?:posizione|ruolo|annuncio|offerta)(?: di lavoro)? ["“]?(\p{Lu}.{3,80}?)["”]?(?= (?:in|presso|abbiamo|è|e|che|per|a|il giorno|con|non|nella|nel)\b|[,;!?]|\.(?!\p{L})|$)/gu,
  ),
  one(
    'es',
    4,
    'puesto|oferta|vacante|plaza|posicion|cargo|candidatura|proceso|seleccion|inscripcion|postulacion|solicitud|aplicacion|sustitucion|suplencia|bolsa|interinidad',
    new RegExp(
      `(?:puesto|oferta|vacante|plaza|posición|cargo|candidatura|proceso(?: de selección| selectivo)?|selección|inscripción|postulación|solicitud|aplicación|sustitución|suplencia|interinidad|bolsa(?: de (?:trabajo|empleo))?)s? (?:al puesto |para el puesto |a la oferta |para la vacante |a la vacante |al cargo )?(?:de|para|como|:|a(?= \\p{Lu})|en(?= \\p{Lu})) (?:la |el |un |una )?["“«]?(.{3,90}?)["”»]?(?=["”»]| (?:(?<![Pp]rácticas |[Bb]eca )${ES_IN}|de la empresa|ha|hemos|se|que|con|no|el próximo|por|y)\\b|[,;!?]|\\.(?!\\p{L})|$)`,
      'gu',
    ),
  ),
  one(
    'pt',
    4,
    'vaga|posicao|cargo|funcao|candidatura|oportunidade|processo|anuncio|lugar|triagem|inscricao|entrevista|concurs',
    new RegExp(
      `(?:vaga|posição|cargo|função|candidatura|oportunidade|processo(?: seletivo)?|anúncio|lugar|triagem|inscrição|entrevista|(?:procedimento )?concurs(?:al|o)(?: [A-Z\\d/.-]+)?)s? (?:à vaga |para a vaga |para o cargo |na vaga |à posição |pra vaga )?(?:de|para|pra|como|:) (?:a |o |uma? )?["“]?(.{3,90}?)["”]?(?= (?:na|no|nas|nos|(?<!stágio )${PT_IN}|da|do|foi|segue|permanece|continua|que|e|aqui|tá|está|com|já|não|a|por)(?!\\p{L})|[,;!?]|\\.(?!\\p{L})|$)`,
      'gu',
    ),
  ),
  one(
    'nl',
    4,
    'functie|vacature|positie|rol|sollicitatie|kandidatuur|plek|plaats|baan|stage|selectie|procedure|gespr|spraken',
    /(?:functie|vacature|positie|rol|sollicitatie|kandidatuur|plek|baan|stage|selectie|procedure|gesprek|spraken|gesproken|plaats)s? (?:van|als|voor(?: de functie(?: van)?)?|naar de functie van|:|op de vacature|op(?= \p{Lu})) (?:de |het |een )?["“]?(.{3,80}?)["”]?(?= (?:bij|in|(?<!- )en|is|heeft|hebben|ontvangen|op|te|die|met|waarvoor|zijn|haar|maar|want|staat|aan|goed|wordt|werd)\b|[,;!?]|\.(?!\p{L})|$)/gu,
  ),
  one(
    'nl',
    3,
    'functie|vacature|rol|overeenkomst|contract| als ',
    /(?:functie|vacature|rol|overeenkomst|contract|(?<=\p{Ll},? )als) ["“]?(\p{Lu}.{2,80}?|(?<=functie |vacature |rol )(?!(?:die|waar\p{Ll}*|is|zijn|als|van|voor|bij|in|op|en|of|om|te|niet|al|nu|heeft|hebben|wordt|komt|past|ook|nog|toch|helaas|inmiddels|zoals|met|wij?|we|je|u|jij|zo|dat|deze|dan|naar|uit|door|aan|over)(?!\p{L}))\p{Ll}[\p{L}/-]+(?: \p{Ll}[\p{L}/-]+){0,2}?)["”]?(?= (?:bij|in|(?<!- )en|is|zijn|heeft|hebben|vanaf|per|met|op|te|aan|start\w*|begin\w*)\b|[,;!?]|\.(?!\p{L})|$)/gu,
  ),
  one(
    'it',
    4,
    'posizione|posto|ruolo|candidatura|profilo|selezione|lavoro',
    /(?:posizione|posto|ruolo|candidatura|profilo|selezione|lavoro)s? (?:alla posizione |per la posizione |per il ruolo |per il posto )?(?:di|da|come|:) (?:un |una )?["“]?(.{3,80}?)["”]?(?= (?:in|presso|abbiamo|è|e|che|per|a|il giorno|con|non|nella|nel)\b|[,;!?]|\.(?!\p{L})|$)/gu,
  ),
  one(
    'sv',
    4,
    'tjansten|rollen|stilling|jobbet',
    /(?:tjänsten|rollen|stillingen|stilling|jobbet)s?(?: som|:| for| på stillingen som)? ["“]?([\p{Lu}\p{Ll}].{2,70}?)["”]?(?= (?:hos|i|på|har|er|är|og|och|vid)\b|[,;!?]|\.(?!\p{L})|$)/gu,
  ),
  one(
    'pl',
    4,
    'stanowisk|pozycj|ofert',
    /(?:stanowisko|pozycję|ofertę)(?: pracy)?:? ["“„]?([\p{Lu}].{2,70}?)["”]?(?= (?:w|i|oraz|na|z)\b|[,;!?]|(?<! ds)\.(?!\p{L})|$)/gu,
  ),
  one('ja', 4, '応募', /弊社の(.{2,20}?)に(?:ご応募|応募)/gu),
];
const numbersOf = (language: string): number =>
  BODY.reduce((bits, one, number) => (one.language === language ? bits | (1 << number) : bits), 0);
const BY_LANGUAGE = new Map(BODY.map(({ language }) => [language, numbersOf('*') | numbersOf(language)]));
for (const nordic of ['da', 'nb']) BY_LANGUAGE.set(nordic, BY_LANGUAGE.get('sv')!);
/** In: a language, null where it is not known. Out: a bit for the number of each pattern of BODY that is for it. */
export const spokenIn = (language: string | null): number =>
  language === null ? -1 : (BY_LANGUAGE.get(language) ?? BY_LANGUAGE.get('*')!);

/** `needs`: one of these stands in the folded subject, or the pattern is not tried; '' where nothing must. */
export const SUBJECT: [pattern: RegExp, worth: number, needs: string][] = [
  [
    /(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Ii]nterest|[Cc]andidacy|[Ss]ubmission|[Uu]pdate|[Ii]nterview|[Oo]ffer|[Ii]nvitation|[Cc]onfirmation|[Rr]esume|[Tt]hank you|[Oo]pening|[Rr]egret [Ll]etter)\b.{0,24}? (?:for|to|on|in|as|regarding|of|External)(?: the| our| an?| your| be(?:come)? an?)?(?: (?:position|role|post)(?: of)?)?:? ["“]?((?:\d{4} )?[\p{Lu}\p{N}].{2,110}?)["”]?(?= (?:role|position|opening|opportunity|vacancy|job|application|Job Application|Position|Role|post)\b| (?:at|with|@|from) (?:\p{Lu}|The )| \| |\.?$)/gu,
    3.5,
    'application|applying|applied|interest|candidacy|submission|update|interview|offer|invitation|confirmation|resume|thank you|opening|regret letter',
  ],
  [
    /(?:[Aa]pplication|[Oo]ffer|[Ii]nterview|[Uu]pdate|[Aa]rrangements|[Ii]nvitation to interview|[Aa]pplication Update)\b[^:–|-]{0,30}(?::| [-–|]) ["“]?((?:\d{4} )?[\p{Lu}\p{N}].{2,110}?)["”]?(?= (?:role|position)\b| (?:at|with|@) (?:\p{Lu}|The )| [|] |\.?$)/gu,
    3,
    'application|offer|interview|update|arrangements',
  ],
  [/^["“]?((?:\d{4} )?[\p{Lu}\p{N}].{3,100}?)["”]? (?:at|with|@) \p{Lu}/gu, 2.5, ' at | with | @ '],
  [
    /(?:Bewerbung|Stelle|Position|Absage|Status)\b(?: (?:als|auf|für|um|zur?|zum|die|der|bei|den|Position|Stelle|dieses Mal|Kennzahl \d+))*[ :|–-]+["“„]?([\p{Lu}\d].{3,110}?)["”“]?(?= bei \p{Lu}|\s?\(\d+\)|$|, Referenz| \| )/gu,
    3.5,
    'bewerbung|stelle|position|absage|status',
  ],
  [
    /(?:candidature|poste|entretien|postulation)\b.{0,16}?(?: (?:de|d'|pour|au poste de|:|-) ?)["«]?\s?([\p{L}].{3,80}?)(?: chez | - |$)/giu,
    3,
    'candidature|poste|entretien|postulation',
  ],
  [
    /(?:candidatura|postulación|inscripción|inscrição|puesto|vacante|oferta|entrevista|vaga|posizione|colloquio|passos)\b.{0,16}?(?: (?:para|de|a|al puesto de|per|di|da)|:| [-–]) ["“]?([\p{L}].{3,80}?)["”]?(?:(?<!prácticas|beca) en | na | no | presso | [-–|] |$)/giu,
    3,
    'candidatura|postulacion|inscripcion|inscricao|puesto|vacante|oferta|entrevista|vaga|posizione|colloquio|passos',
  ],
  [
    /(?:(?:sollicitatie|vacature|functie)\b.{0,16}?(?: (?:voor|als|naar|van|op)|:| [-–])(?: de functie(?: van)?)?|(?<!\p{L})vacature) ["“]?([\p{L}].{3,80}?)["”]?(?: bij | [-–|] |$)/giu,
    3,
    'sollicitatie|vacature|functie',
  ],
  // "Re: sollicitatie wever zijde"
  [
    /(?<!\p{L})sollicitatie (?!(?:bij|ontvangen|voor|als|naar|van|op|is|en|in|te|met|de|het|een)(?!\p{L}))(\p{L}.{3,60})$/giu,
    2,
    'sollicitatie',
  ],
  [/(?:[|:]| [-–]) ["“]?([\p{Lu}\d][^|:]{3,90}?)["”]?(?: [|] |$)/gu, 1.6, ''],
  [/^(?:\[[^\]]{2,60}\] )?["“]?([\p{Lu}\d](?:[^|:]|:(?=in\b)){3,90}?)["”]?(?= [-–|] |: |, Ref| \(REF|$)/gu, 1.5, ''],
  // "wever zijde – uitslag"
  [/^(\p{Ll}[^|:–]{3,60}?)(?= [-–|] |: )/gu, 1.5, ''],
  // "Rückmeldung zu Ihrem Gespräch (Weber (m/w/d))"
  [
    / \((?<=(?:[Ii]nterview|[Gg]espräch|[Tt]ermin|[Bb]ewerbung|[Aa]pplication|[Cc]andidature|[Cc]andidatura|[Ss]ollicitatie|platz) \()((?!(?:[Rr]ef|[Rr]eq|ID|No|#))\p{Lu}[^()\d@]{3,70}(?:\([^()@]{1,24}\)[^()\d@]{0,40})?)\)/gu,
    3,
    'interview|gesprach|termin|bewerbung|application|candidature|candidatura|sollicitatie|platz',
  ],
];

/** "Weaver - Silk: next steps", "Weaver - Silk (R-2210)", "Weaver - Silk application": group 1 is all of the role, group 2 its first part. */
const IN_PARTS =
  /^["“]?(((?:\p{Lu}|\d)[^:|]{3,60}?) [-–] [^:|]{2,60}?)["”]?(?::? (?:next steps?)|(?::| [-–])(?: (?:[Yy]our|[Jj]ob))?(?: (?:[Aa]pplication|[Ii]nterview))? (?:[Ss]tatus|[Uu]pdate|[Oo]utcome|[Dd]ecision|[Rr]esults?)|(?::| [-–]) [Yy]our application| \((?:[A-Z]{1,4}[-_ ]?)?\d{4,}[A-Z]{0,2}\)| (?:[Pp]osition|[Rr]ole|[Aa]pplication|[Oo]pening|[Vv]acancy))$/u;
/** In: a subject, the employer. Out: a role of two parts that it is all about, where the first is a trade and the last nothing that mails are about. */
export const inParts = (subject: string, company: string | null): string | null => {
  if (!subject.includes(' - ') && !subject.includes(' – ')) return null;
  const behind = company === null ? '' : ` - ${company}`;
  const isOf = behind !== '' && subject.endsWith(behind);
  const [, whole, first] = IN_PARTS.exec(isOf ? `${subject.slice(0, -behind.length)} position` : subject) ?? [];
  return whole !== undefined && namesCalling(fold(first!)) ? whole : null;
};
