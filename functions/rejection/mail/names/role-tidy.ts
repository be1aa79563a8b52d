/** What a subject or a sentence says of a role, without what stands around its name. */
import { fold, foldName, oneSpaced } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { isFigure } from '../signs.ts';
import { isHouse, isPlainlyHouse } from './houses.ts';
import { isPersonName } from './persons.ts';
import { withoutNamedHouse, withoutWage } from './role-advertised.ts';
import { type Abroad, withoutBehind, withoutMatter, withoutTerms, withoutTownBehind } from './role-behind.ts';
import type { Employer } from './role-employer.ts';
import { withoutFront, withoutLinks, withoutOccasion, withoutRest, withoutVerb } from './role-ends.ts';
import { withoutLead } from './role-lead.ts';
import { opensRole } from './role-phrases.ts';
import { withoutPlace, withoutTown } from './role-places.ts';
import { REFERENCE, withoutReference, withoutReferenceWord } from './role-references.ts';
import { NOISE, SIGN, signsOf } from './role-signs.ts';
import { namesCalling, namesTrade } from './trades.ts';

const TAIL =
  / (?:(?<=\p{L}{3} )job$|(?<=\S{3} )(?:any )?(?:further|forward|at this (?:time|point|stage)|this time|recently|last (?:week|month|year|spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december))$|(?<=(?:\S{2}|[- ]\d) )(?:position|role|opening|opportunity|vacancy|job application|application|requisition|post)(?:,? (?:here|at|with|in|is|and|on|for)\b.*| ?[-–(].*| \d.*)?$|(?<=\S{3} )(?:(?:at|with(?! (?:(?:Active|Top|Secret|TS|Security|Poly|Polygraph|Python|Java|SQL|AWS|Azure|SAP|Excel|German|French|Spanish|Dutch|Italian|Japanese|Mandarin|Portuguese|English|Clearance|(?:Hungarian|Swedish|Polish|Danish|Norwegian|Finnish|Czech|Slovak|Romanian|Bulgarian|Greek|Turkish|Russian|Ukrainian|Arabic|Hebrew|Hindi|Korean|Cantonese|Thai|Vietnamese|Welsh|Croatian|Serbian|Slovenian|Lithuanian|Latvian|Estonian|Catalan|Urdu)(?! (?!and |or |& |fluency|skills)\p{L}))(?!\p{L})))|@)|bei(?:m| der| dem| den)?|bij(?: de| het)?|chez|presso) \p{Lu}.*$|(?<=\S{3} )(?:à la|au|à l['’]|aux|na|no|nas|nos) ?(?:mairie|ville|école|crèche|médiathèque|bibliothèque|EHPAD|résidence|préfecture|université|lycée|collège|CHU|centre hospitalier|hôpital|clinique|conseil|communauté|commune|prefeitura|câmara|universidade|colégio|escola|farmácias?|loja|hospital)(?!\p{L}).*$)/iu;

/** What a sentence goes on with behind a role. */
const GOES_ON =
  / (?<=\S{3},? )(?:wasn't|isn't|hasn't|mise?s? au concours|puiss(?:e|ent|ions)|soit|nog eens|naast elkaar|noch einmal|has|was|is|when|where|because|interview|needed|wanted|gezocht|gesucht|recaiu|foi|fue|ha|acab(?:ou|a)|ficou|recebeu|encerrou|será|teve|stellt|kommen|kommt|ist|hat|haben|wurde|sind|update|for an? (?!\p{Lu})|ad$|de un cliente|de la empresa|da empresa|para uma? (?:multinacional|empresa|cliente)|de um cliente|d'un client|eines kunden).*$/u;

/** What a sentence goes on with behind a role in capitals: "Data Analyst came in with 300 others", "Analyst she'd prefer". */
const SAYS_MORE =
  / (?<=[\p{L}\d).]{2} )(?:to (?:an?|another|someone|somebody|one of) \p{Ll}|(?:war|waren|wird|wurde|leider|came|went|stood|received|drew|attracted|along(?:side)?|together|while|although|though|because|before|after|until|unless|if|when|where|since|following|but|could|should|did|does|zurück\p{Ll}+|danken?|möchten?|bedauern|liegt|liegen|konnten?|können|auquel|à laquelle|pour lequel|pour laquelle|a (?:bien )?été|a retenu|reste|sera|sigue|segue|permanece|ha sido|fue|foi|continua|is inmiddels)\b|and \p{Lu}[\p{L}'’-]+ and I\b|(?:and|und) (?:while|although|though|after|we|I|you|your|this|that|for your|wir|ich|Sie|Ihre)\b|(?:we|you|he|she|they|it)(?:[’']\w+)? \p{Ll}|I(?:[’']\w+ | (?:am|have|had|would|will|can|could|want|think|thought|believe|hope|know|see|saw|spoke|talked|mentioned|just|also|really|wish|need|feel|felt|told|sent|shared|promised|posted|discussed|described|interviewed|met|applied)\b)).*$/u;

/** The next label of a form that ran on. */
const FIELDS =
  / (?:Pay (?:Plan|Scale|Grade)|Series ?(?:\/|&|and) ?[Gg]rade|Promotion Potential|Hiring (?:Office|Manager|Agency)|Announcement (?:Number|No)|Duty (?:Location|Station)|Work Location|Salary(?: Range)?|Closing Date|Posting (?:ID|Number)|Requisition (?:ID|Number)|Job (?:ID|Number|Code))\b.*$/;
/** The same in other languages, with its colon: " Local da Vaga (Unidade): ". */
const FIELDS_TOO =
  / (?:Startdatum|Eintrittsdatum|Beginn|Start [Dd]ate|Employment [Tt]ype|Contract [Tt]ype|Beschäftigungsart|Fecha|Data|Date|Datum|Type de contrat|Tipo de contrato|Team|Company|Employer|Empresa|Entreprise|Unternehmen|Local|Localização|Unidade|Ubicación|Lugar|Lieu|Localisation|Standort|Arbeitsort|Dienstort|Locatie|Standplaats|Afdeling|Abteilung|Département|Departamento|Location|Rang|Salaire|Gehalt|Salario|Salário)(?: [\p{L}()]+){0,3} ?: .*$/u;
/** What a subject says before the role: "Congratulations! You are hired: ", "for you – ". */
const SAID_BEFORE =
  /^(?:(?:Welcome to|Thank you|Thanks|Congrat\p{L}*|Good news|An? (?:update|note|word)|Next steps?|Checking|Following up)(?!\p{L})[^-–|:]{0,40}? ?[-–|:] (?=\p{Lu})|.*[^\s.][!?] (?=["“„]?[\p{Lu}\d])|(?:you|ti|vous|toi|dich|dir|Sie|Ihnen|você|voce|u|jou|jullie|LLC|Inc|GmbH|Ltd|AG|Corp)\.?,? ?[-–|:] (?=\p{L})|\p{Lu}.{2,60} (?:LLC|Inc|GmbH|Ltd|Corp|PLC|LLP)\.?,? ?[-–|:] (?=\p{L}))/u;

/** What systems put around a role: "[PIPELINE] ", "12 Mill Lane, Dallas, TX, United States's ", " - 12 Mill Ave, Dallas, TX 75201". */
const AROUND_IT =
  /^(?:(?:Poste|Puesto|Vaga|Posição|Cargo|Offre|Oferta|Vacante|Concours|Concurso|Annonce|Affichage) (?:n[.°º]* ?)?[A-Z]{0,4}-?\d[\d/.-]*,?(?: [-–:|])? (?=\p{L})|[^[\]]{0,45}\] |\[(?!(?!EXT|SPAM|HR|JOB|NEW|URGENT|INFO|AUTO)[A-Z]{2,8}\]|[^\]]*20[12]\d\])[^\]]{1,20}\] |\d{1,5} \p{Lu}[^;:]*(?:\b[A-Z]{2}|\p{Ll})['’]s (?=\p{Lu})|(?:open|advertised|vacant|available) (?=\p{Lu}))|(?: [-–|]|,) \d{1,5} \p{Lu}[^()]*\b(?:Ave(?:nue)?|St(?:reet)?|R(?:oa)?d|Blvd|Boulevard|Dr(?:ive)?|Lane|Way|Suite|Plaza|Parkway|Pkwy|Freeway|Highway)\b.*$/gu;

/** What a sentence goes on with behind a gender mark: "für Weber (m/w/d) Bewerbungen vorliegen". */
const BEHIND_MARK =
  /(?<=\((?:[mwfdxi](?: ?[/|*] ?[mwfdxi]){1,3}|all genders?|gn)\)) (?:Bewerb\p{L}+|Unterlagen|Kandidat\p{L}*|Profile|Gespräch\p{L}*)(?: .*)?$/iu;

/** What a sentence calls it: "the Weaver (Summer 2027) program". */
const PROGRAMME =
  /(?<!(?:[Gg]raduat(?:e|ion)|[Tt]rainee|[Ii]nternships?|[Tt]raining|[Aa]pprenticeship|[Rr]otation(?:al)?|[Ll]eadership|[Dd]evelopment|[Ff]ellowship|[Rr]esidency|[Ss]cholars?|\p{Ll}ing)) programm?e?$/u;

/** When it is, behind a programme and a season: "the Weaver program for 2027". */
const PROGRAMME_OF =
  /(?<= [Pp]rogramm?e?| [Ss]cheme) (?:for|in|of|starting|beginning|commencing) (?:the )?(?:(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Ss]eptember|[Oo]ctober|[Jj]anuary|early|late) )?20[1-3]\d(?: .*)?$/;

/** Where one is a fellow, and whom an internship is for: "Junior Fellow of the Institute for four years", "weaving internship program for students". */
const OF_THE_HOUSE =
  / (?:(?<=(?:[Ff]ellow|[Pp]rofessor|[Ll]ecturer|[Ss]cholar|[Rr]esearcher|[Aa]ssociate|[Mm]ember) )of (?:the|our|this) (?:Institut|College|Universit|School|Compan|Firm|Trust|Societ|Foundation|Museum)|(?<=[Ii]nternship )(?:programm?e? )?for (?:\p{Ll}|\d)).*$/u;

/** What a subject says of the mail itself behind a role: " - Application result". */
const ABOUT_IT =
  / ?[-–—|:] (?:(?:your|job|application|interview|recruitment|hiring) )*(?:application|candidacy|results?|outcome|decision|status|update|feedback|contract|paperwork|offer letter|assessment (?:day|cent(?:re|er))|confirmation|notification|received|submitted|unsuccessful|not selected|thank you|follow[- ]?up|next steps?|interview|invitation|ergebnis|absage|ihre bewerbung|einladung|resultado|retorno|respuesta|uitslag|refus|réponse)(?: (?:of|on|from|for|received|update|status|result|outcome|decision|stage|your)\b.*)?$/i;

/** The same in a Romance one, behind a dash, a stroke or a colon with space before it: " / retour client", " : prenons rendez-vous". */
const ABOUT_IT_ABROAD =
  /(?: [-–—|/] (?:(?:groupe|société|entreprise|cabinet|pme|start-?up|grupo|empresa|multinacional|cliente|sector|setor) \p{Ll}.*|(?:notre |votre |sua |su |tu )?(?:réponse|retour|suite|relance|refus|entretien|candidature|décision|nouvelles|bilan|point|rendez-vous|respuesta|resultados?|seguimiento|novedades|decisión|cierre|actualización|resolución|proceso|candidatura|entrevista|cita|retorno|resposta|feedback|devolutiva|novidades|encerramento|atualização|decisão|processo|convite|lembrete)(?!\p{L}).*|on en parle ?\?|iets voor (?:jou|u)\?)| ?: \p{Ll}.*)$/iu;

/** The same in a subject without any mark: "Weaver Selection Timeline Update". */
const ABOUT_LAST =
  /(?: (?:selection|application|recruitment|interview|hiring|timeline|process|job|engagement|employment))* (?:recruitment|hiring|interview|update|agreement|contract|letter|status|outcome|results?|decision|notification|confirmation|feedback|timeline|reminder|invitation|assessment(?: (?:day|cent(?:re|er)|session))?|(?:open|recruitment|selection|interview|trial) (?:day|evening|event)|availability|schedule|scheduling|details|request|search|selection|(?<![-–,] )on-?site|phone screen|screening|superday|(?:coding |hiring |online |skills |take-home |technical )?(?:challenge|hackathon|quiz|exercise|questionnaire)|take-home)$/i;

/** Brackets with an owner, a part of it or a wage: "(Orrin Mills Ltd)", "(Office of Dyes)", "($24.10/h)". */
const OWNER_OR_WAGE =
  / \((?:(?:[Cc]lient |[Cc]ompany )?(?:[Cc]onfidential|[Uu]ndisclosed|[Aa]nonymous)|(?:Office|Department|Division|Bureau|School|Faculty) (?:of|for) [^()]+|[^()]* (?:Inc\.?|Ltd\.?|LLC|GmbH|AG|Trust|Services?|Group|University|College|Council|Hospital|Company|Bank)|[^()]*[$€£]\s?\d[^()]*)\)$/;

/** A part of a house, or a public one: "Department of Dyes", "National Bureau of Looms". */
const OFFICE =
  /^(?:\p{Lu}[\p{L}'’]+ ){0,3}(?:Department|Dept\.?|Bureau|Ministry|Directorate|Agency) (?:of|for) \p{Lu}/u;
/** What a department is of at a university or a hospital, and at no state. */
const TAUGHT =
  /(?:ology|iatry|iatrics|istry|[mst]ics|Medicine|Surgery|Sciences?|English|History|Nursing|Philosophy|Languages|Music)$/;
/** "Ausbildung zur Weberin" is what one applies for; "Ausbildung Weberin" is headed by it. */
const OF_TRAINING = new Opening(/^(?:Ausbildung|Umschulung|Lehre) (?:zur|zum) \p{Lu}/u);
const namesOwner = (role: string): boolean =>
  (role.includes(' the ') || role.includes(' our ')) && / (?:the|our) \p{Lu}/u.test(role);
/** A phrase around a trade without the words on its ends that belong to the subject or the sentence. */
const trimmed = (role: string, signs: number): string => {
  const goesOn = signs & SIGN.small && (namesOwner(role) || GOES_ON.test(role));
  const noisy = signs & (SIGN.noise | SIGN.joined) && NOISE.has(foldName(role.split(/[ /]/, 1)[0]!));
  if (!goesOn && !noisy && !(signs & SIGN.digit)) return role;
  const opens = opensRole(role) || OF_TRAINING.test(role);
  if (opens && !goesOn && !(signs & SIGN.digit)) return role;
  const words = role.replace(GOES_ON, '').split(' ');
  let from = 0;
  while (from < words.length - 1 && !opens) {
    const key = fold(words[from]!).replace(/[^\p{L}\p{N}/]/gu, '');
    const reference =
      /\d{2,}/.test(key) && key !== '911' && !/^20\d\d$|^\d\d\/?\d\d$/.test(key) && !/^\d+%$/.test(words[from]!);
    // "Cargo de Auxiliar", "Sobre la posición de Gerente"
    const joins =
      from > 0 &&
      /^(?:zum|zur|als|fur|eine?n?|de|del|da|do|di|la|el|le|a|o|of|for|as|about|regarding|como|comme|come|para|pra|per|pour)$/.test(
        key,
      );
    const says = NOISE.has(key) || (key.includes('/') && key.split('/').every((part) => NOISE.has(part)));
    if (key === 'ausbildung' && OF_TRAINING.test(words.slice(from).join(' '))) break;
    if (key !== '' && !says && !joins && !(reference && from > 0) && !(reference && words.length > 2)) break;
    from++;
  }
  const kept = words.slice(from).join(' ');
  let behind = namesOwner(kept) ? (/^.{4,} (?:the|our) (?=\p{Lu})/u.exec(kept)?.[0] ?? '') : '';
  // "Assistant to the Mill Director"
  if (behind.endsWith(' the ') && / (?:to|of) the $/.test(behind) && namesCalling(fold(behind))) behind = '';
  return namesCalling(fold(kept.slice(behind.length))) ? kept.slice(behind.length) : kept;
};

/** The next label of a form in brackets: "(Standort: Chemnitz)", "(lieu : Roanne)". */
const LABELLED =
  /\s*\((?:Sede|sede|[Ss]tandort|(?:[Aa]rbeits|[Dd]ienst|[Ee]insatz)?[Oo]rt|[Ll]ieu|[Ll]ocalisation|[Uu]bicación|[Ll]ugar|[Ll]ocalidad|[Ll]ocal|[Uu]nidade|[Ll]ocatie|[Ss]tandplaats|[Pp]laats|[Ll]ocation|[Pp]lace|[Ll]uogo|[Cc]ittà|[Ss]tart(?:datum)?|[Bb]eginn|[Ee]intritt|[Dd]ébut|[Ii]nicio|[Ii]nício|[Ii]ngangsdatum|[Dd]ata|[Tt]eam|[Aa]bteilung|[Aa]fdeling|[Aa]nsprechpartner(?:in)?|[Cc]ontact|[Cc]ontacto)\s?: ?[^()]*\)$/u;
/** Where it is, in brackets: "(regio Orrin)", "(Raum Orrin)". */
const AROUND_A_TOWN =
  /\s*\((?:[Rr]egio|[Rr]egion|Raum|Großraum|Bezirk|Gebiet|[Oo]mgeving|[Pp]rovincie|[Pp]rovinz) \p{Lu}[^()]*\)$/u;
/** For whom it is, behind the mark of a Flemish post: "(m/v/x) voor de FOD Orrin". */
const FOR_THE_STATE =
  /(?<=\([mvx](?:\/[mvx]){1,2}\)) voor (?:de|het|onze|ons) (?:\p{Lu}{2}|[Gg]emeente|[Ss]tad|[Pp]rovincie|[Vv]laamse|[Ff]ederale|[Dd]ienst|[Ss]cholengroep).*$/u;
/** Where it is, behind the mark of a post: "(m/w/d) im Zentrum für Weberei Orrin"; an office of the house belongs to the title. */
const IN_A_HOUSE =
  / (?<=\((?:[mwfdxi] ?[/|*] ?){1,3}[mwfdxi]\) )(?:im|am|an der|in der|beim|bei der|bei den|bei|der|des) (?!(?:Amt|Referat|Fachbereich|Fachdienst|Dezernat|Abteilung|Institut|Lehrstuhl|Bereich|Sachgebiet|Team)(?!\p{L}))(\p{Lu}\S* .+)$/u;
/** "Ausbildung zur Weberin 2027": when it begins. */
const OF_A_YEAR =
  /(?<=^(?:Ausbildung|Umschulung|Lehre|Duales Studium|Praktikum) .{4,80}) (?:ab |zum )?20[1-3]\d$|(?<=\p{L}{3}) (?:(?:Winter|Sommer)(?:saison)?|Saison|Spielzeit) (?:20)?\d\d\/(?:20)?\d\d$/u;
/** "(der) Medizinischen Fachangestellten": as it stands behind an article. */
const DATIVE =
  /^(\p{Lu}\p{L}+(?:isch|lich|ig|al)e)?n? ?(\p{Lu}\p{L}*(?:angestellte|beauftragte))n(?=$| \(| für | im | in )/u;
/** What a subject asks behind a post: "Dyer in Leeds, etwas für Sie?" */
const ASKED_OF =
  /(?:,| [-–|])? (?:(?:iets|wat) voor (?:jou|u)|(?:et)?was für (?:Sie|dich)|(?:noch |nog )?(?:interesse|interessant|interessiert|geïnteresseerd)|haben Sie Interesse|hast du Interesse)\?$/iu;
/** For how long it is, in brackets: "(september t/m januari)", "(6 Monate)". */
const LASTING =
  /\s*\((?:[^()]* t\/m [^()]*|(?:contrat|contrato|contract|Vertrag|befristet|[Tt]eam|équipe|equipo|equipa|equipe) [^()]*|(?:\d{1,2}|[a-zé]+) (?:Monate?|Wochen|(?:h|Std\.?|Stunden)(?: ?\/ ?| pro )Woche|mois|semaines|meses|semanas|maanden|weken|mesi)|(?:ab|vanaf|dès|desde|a partir de|à partir d\p{L}+) [^()]*)\)$/u;
/** For which season it is, or around which town: "für die Sommersaison", "im Raum Orrin". */
const SEASON =
  / (?<=[\p{L})]{3} |\) )(?:für die |zur |pour la |pour l['’]|para la |para a |voor het )(?:kommende |nächste |prochaine |próxima |komende )?(?:(?:Sommer|Winter|Ski)?[Ss]aison|saison|été|hiver|temporada|campaña|época|safra|(?:zomer|winter)?seizoen)(?!\p{L}).*$|(?<=\)) im (?:Raum|Großraum|Bezirk|Gebiet) \p{Lu}.*$/u;
const GRADED =
  / in (?:Grade|Band|Level) [A-Z\d]{1,3}$|(?<=\p{Ll})['’]s?(?: (?:job|post|place|spot))?$|, (?:(?:Pay |AfC |Salary )?(?:Scale|Band|Grade)|Gr\.?|SCP|NJC|PO|SO) ?(?:\d[\d-]*|[A-Z])(?![\p{L}\d])[^()]*$| \((?:Grade|Band|Scale) [^()]*(?<!\p{L})(?:[Pp]oints?|SCP)(?!\p{L})[^()]*\)$/u;
/** "Lecturer (Grade 7) in Dyes", and what an advertisement goes on with: ", 80-100%, Tarn, fixed-term". */
const IN_BETWEEN = / \((?:Grade|Band|Level|Scale) [^()]*\)(?= in \p{Lu})|, (?:\d{2,3} ?[-–] ?)?\d{2,3} ?%(?:, .*)?$/gu;
const CHALLENGE = / (?:cod(?:e|ing) challenge|online assessment)\b.*$/i;
/** "Dye Analyst Dye Analyst": how long one is; 0 for none. */
const onceOf = (role: string): number => {
  const length = role.length >> 1;
  return role.length % 2 === 1 && role[length] === ' ' && role.endsWith(role.slice(0, length)) ? length : 0;
};
/** Is its last word said before? */
const saysAgain = (role: string): boolean => {
  const last = role.slice(role.lastIndexOf(' '));
  return role.indexOf(last) < role.length - last.length;
};
/** "- San Orrin San Orrin" */
const PLACE_TWICE = /(?<=[-–,] )(\p{Lu}[\p{L} ]{4,40}) \1$/u;
const OPENING =
  /^(?:u[nm](?:[oa]?\/[oa]|\([ae]\)) |(?:en )?tant que |(?:and|und|et|y|e|en) (?:our|unsere\w?|notre|nuestr[oa]|noss[oa]|onze) |(?:auf|für|um) (?:die|eine) (?:ausgeschriebene )?(?:Stelle|Position) (?:als )?|(?:about|regarding|concerning) (?:the |our |your )?|the |our |that |this |be(?:come)? an? |an? |(?:curr[ií]cul(?:um|o)(?: vitae)?|promotieplaats|promotieplek) (?:de |para |como |voor )?(?=\p{L})|(?:exciting|amazing|great|fantastic|wonderful) (?=\p{Lu})|(?:função|cargo|puesto|posición|poste|functie|leerplek|stageplek|plek|plaats|betrekking|baan) (?:de |van )|(?:plek|plaats|baan|betrekking) (?:als|voor) |position of |role of |post of |position as |Position (?!Control)|Stelle |job (?!(?:analyst|coach|developer|evaluation)(?!\p{L}))|role (?!play|model)|l['’](?:offre|annonce|emploi) |ausgeschriebene Stelle |la |le |el |[dl]['’](?!offre|annonce|emploi))(?=\S{3})/iu;
/** What a public house fills, before what it fills it with: "constitución de una bolsa de trabajo de". */
const FILLING = new Opening(
  /^(?:constituci[oó]n|provisi[oó]n|cobertura|creaci[oó]n|formaci[oó]n|ampliaci[oó]n|constitui[cç][aã]o|preenchimento|ocupa[cç][aã]o|contrata(?:ci[oó]n|[cç][aã]o)|constitution|recrutement) (?:temporal |definitiva |urgente |interina )?(?:de |del |d['’])(?:(?:una?|dos|tres|las?|los?|uma?|\d{1,2}) )?(?:(?:bolsa|lista|reserva|plazas?|puestos?|vagas?|vacantes?|postos? de trabalho|lugar(?:es)?)(?: de (?:trabajo|empleo|espera|interin\p{L}+|recrutamento|trabalho))? (?:de |para |d['’]|del |como )?)?(?:un[ao]?\/?a? )?(?=\p{L}{3})|^(?:verano|vacaciones|férias|temporada|refuerzo|reforço|maternidad|maternidade|contrato (?:temporal|eventual|laboral|indefinido|de (?:relevo|interinidad|sustitución|trabajo|trabalho))|contrato a termo(?: certo| incerto)?|CDD|CDI|contrat) d(?:e |['’])(?=\p{L}{3})|^programa (?:de )?(?=(?:jovem aprendiz|trainee|est[aá]gio)(?!\p{L}))/iu,
);
/** What whoever looks for somebody says of them: "promising Weaver". */
const PRAISED = new Opening(
  /^(?:(?:full|part)[- ]time (?=\p{L})|(?:entry[- ]level|temporary|permanent|seasonal|promising|talented|skilled|experienced|passionate|motivated|strong|brilliant|top-notch) (?=\p{Lu}))/u,
);
/** The day it is on, or how long ago: "Weaver on the 3rd of May", "Weaver 30 days". */
const ON_A_DAY =
  / (?<=(?:\p{L}{3}|\)) )(?:el (?:día|próximo) |le |am |op |no dia |on (?:the )?)\d{1,2}(?:er|st|nd|rd|th|\.(?:\d{1,2}\.?(?:20\d\d)?)?)?(?: |$)(?:\p{L}.*)?$| (?<=\p{L}{3} )\d{1,3} (?:hours?|days?|weeks?|months? ago)(?: ago)?$/u;
const CLAUSE =
  / (?:and|but|which|however|so) (?:will|would|we|is|are|was|were|have|has|the|your|unfortunately|for|regret)\b.*$| who \p{Ll}.*$/u;
const LABEL =
  /^(?:Profile?|Perfil|Profilo|Profiel|(?:Job |Position )?Title|Posting|Position|Role|Stelle|Vacature|Puesto|Poste|Vaga|Functie|Event(?: Type)?|Meeting|Interview|Opening|Job): ?(?=[\p{Lu}\d])/u;
/** What is left of "entrevista telefónica (Tejedora)". */
const HOW_HELD =
  /^(?:telef[oó]nic[ao]|presencial|personal|grupal|virtual|t[ée]cnic[ao]|t[ée]l[ée]phonique|physique|online|inicial) \((\p{Lu}[^()]+(?:\([^()]*\)[^()]*)?)\)$/u;
/** "Intro call - Noor <> Orrin (Dye Analyst)" */
const MET_BY = /^.*<>[^()]*\(([^()]{3,60})\)$/;
const CALLED_IN =
  /^.*(?:interview|gespräch|termin|bewerbung|application|candidature|candidatura|sollicitatie|ausbildungsplatz|praktikumsplatz) \((\p{Lu}[^()]+(?:\([^()]*\)[^()]*)?)\)$/iu;
const isQuoted = (role: string): boolean => '"“„\'«[ '.includes(role.slice(0, 1)) || '"”“\'» '.includes(role.slice(-1));
const QUOTES = /^(?:["“„'«\s]|\[(?=[^\]]*$))+|["”“'»\s]+$/g;
const ABBREVIATED =
  /(?<!(?<!\p{L})(?:Sr|Jr|St|Dr|Prof|Mag|Ing|Dipl|Asst|Assoc|Dept|Mgr|Eng|Exec|Dir|bzw|inkl|insb|u|z|ds|Vol|No|Nr))\s?\. \p{Lu}.*$/u;
/** What a sentence goes on with, what stands around a role, and what opens it. A rule is tried where the sign is that it needs. */
const withoutSurroundings = (role: string, signs: number): string => {
  let bare = role;
  if (signs & SIGN.more) {
    if (signs & SIGN.bracket) bare = bare.replace(/\s*\(Open\) \p{Lu}.*$/u, '');
    if (signs & SIGN.digit && signs & SIGN.day) bare = bare.replace(ON_A_DAY, '');
    if (signs & SIGN.goesOn || (signs & SIGN.small && bare.includes(' zurück')))
      bare = bare.replace(CLAUSE, '').replace(SAYS_MORE, '');
    bare = withoutOccasion(bare, signs);
    if (bare.includes(' som ')) bare = bare.replace(/^.* (?:rollen|stillingen|tjänsten|jobbet) som (?=\p{Lu})/u, '');
  }
  if (signs & SIGN.challenge) bare = bare.replace(CHALLENGE, '');
  if (bare.includes('%') || signs & SIGN.grade) bare = bare.replace(IN_BETWEEN, '');
  // "zu unserem Gespräch (Weber (m/w/d))"
  if (bare.includes('<>')) bare = bare.replace(MET_BY, '$1');
  if (signs & SIGN.bracket)
    bare = bare
      .replace(HOW_HELD, '$1')
      .replace(CALLED_IN, '$1')
      .replace(/\s*\((?:[^()]*\([^()]*\))?[^)]*$/, '');
  if (bare.includes('. ')) bare = bare.replace(ABBREVIATED, '');
  const one = onceOf(bare);
  if (one > 5 && one <= 60) bare = bare.slice(0, one);
  if (signs & SIGN.more) {
    if (signs & (SIGN.dash | SIGN.comma) && saysAgain(bare)) bare = bare.replace(PLACE_TWICE, '$1');
    if (signs & (SIGN.digit | SIGN.closingSquare | SIGN.opening)) bare = bare.replace(AROUND_IT, '');
    // "Email from Orrin [Dye Analyst]", "Profile: Dye Analyst"
    if (bare.endsWith(']'))
      bare = bare.replace(/^[^[\]]{3,40} \[([^[\]]{4,80})\]$/u, (all, inside: string) =>
        namesTrade(fold(inside)) ? inside : all,
      );
    if (bare.includes(':')) bare = bare.replace(LABEL, '');
    // "die Stelle des Webers"
    if (bare.startsWith('des ') || bare.startsWith('eines '))
      bare = bare
        .replace(/^(?:des|eines) (\p{Lu}[\p{L}-]+(?:er|or|eur|ent))s(?!\p{L})/u, '$1')
        .replace(/^(?:des|eines) (\p{Lu}[\p{L}-]+(?:oge|ist|ent|at))n?(?:en)?(?!\p{L})/u, '$1');
    if (isQuoted(bare)) bare = bare.replace(QUOTES, '');
  }
  if (signs & SIGN.opening) bare = PRAISED.cut(bare.replace(OPENING, ''));
  if (FILLING.test(bare)) {
    const post = FILLING.cut(bare);
    if (namesCalling(fold(post)) || /^est[aá]gio/i.test(post)) bare = post;
  }
  return signs & SIGN.grade ? bare.replace(GRADED, '') : bare;
};

/** A place that opens like a person's name: "Charlotte Tech Hub". */
const SITE =
  / (?:Hub|Office|Campus|Cent(?:er|re)|Team|Heights|Park|Beach|Springs|Falls|City|County|Valley|Bay|Island|Lake|Creek|Station|Airport|Plaza|Square|Store|Branch|Plant|Site|Tower|Mall|Region|Area|Market|District|Division|Practice|Studio|Labs?|Clinic|Hospital|Territory)$/;
/** What stands behind a role and is shown by a sign or a small word: a verb, who has it, whose it is. */
const withoutSigned = (role: string, signs: number, employer: Employer | null): string => {
  let bare = withoutLinks(signs & SIGN.small ? withoutVerb(role) : role);
  if (!(signs & (SIGN.dash | SIGN.comma | SIGN.bracket))) return bare;
  // "Backend Engineer - Noor Amann"
  const person = / [-–|] (\p{Lu}[^-–|]{3,40})$/u.exec(bare);
  // One name alone is a town or a team: "- Austin".
  if (
    person &&
    person[1]!.includes(' ') &&
    namesTrade(fold(bare.slice(0, person.index))) &&
    !SITE.test(person[1]!) &&
    isPersonName(person[1]!)
  )
    bare = bare.slice(0, person.index);
  const alone = withoutNamedHouse(bare);
  if (alone !== bare) return alone;
  // "Dye Technician, Bureau of Mills", "Tejedora - Grupo Orrin"
  const owner = /(?:, | [-–|] | \()(\p{Lu}[^,()|]{4,60})\)?$/u.exec(bare);
  return owner &&
    (isPlainlyHouse(owner[1]!) || OFFICE.test(owner[1]!)) &&
    // "Coordinator, Department of Dyes" at a university is a title.
    !(/^Department of /.test(owner[1]!) && (employer?.hasDepartments || TAUGHT.test(owner[1]!))) &&
    !namesCalling(fold(owner[1]!)) &&
    namesCalling(fold(bare.slice(0, owner.index)))
    ? bare.slice(0, owner.index)
    : bare;
};

/** What one works for in a post that is called after it. */
export const DEGREE = new Opening(
  /^(?:(?:fully[- ])?funded )?(?:PhD|Ph\.D\.|Doctoral|Postdoc|Post-doc|Postdoctoral)$/i,
);
/** Without the words for what it is that stand behind it: "Dye Analyst position at Orrin". */
const withoutTail = (role: string): string => {
  const tail = TAIL.exec(role);
  if (tail === null) return role;
  const before = role.slice(0, tail.index);
  // "PhD position in Dyes": the word is part of it
  if (DEGREE.test(before) && !/^post-?doc (?:position|post|role)$/i.test(role))
    return role.replace(/ (?<=position )(?:at|with) .*$/u, '');
  // "General Application" is a role's own name; "Data Analyst application" is not.
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return !isOpen && (!/^ application/i.test(tail[0]) || namesTrade(fold(before))) ? before : role;
};

/** "Dye Analyst" of "Orrin (Dye Analyst)" at Orrin Mills. */
const insideOf = (role: string, employer: Employer): string => {
  const [, house = '', inside = ''] = /^([^()]{3,40}) \(([^()]{4,60})\)$/.exec(role) ?? [];
  return house !== '' && employer.isNamedBy(house) && namesTrade(fold(inside)) ? inside : role;
};

/** Whose post it is, in a Romance language: " du Groupe Orrin", " del Ayuntamiento de Orrin", but "Directrice de la Maison Orrin". */
const OWNED =
  /(?<=[\p{L})]{3}) (?:(?:du|de la|des|del|de los|de las|do|da|dos|das) |de l['’])(\p{Lu}[^,()|–-]{4,60})$/u;
const HEADS = /(?:direc?t|chef|respons|coord|gerente|president|decan|doyen|re[ck]t|provis|admin)[\p{L}/()]*$/u;
const withoutOwner = (role: string): string => {
  const owned = OWNED.exec(role);
  if (owned === null || !isPlainlyHouse(owned[1]!)) return role;
  const before = role.slice(0, owned.index);
  return namesCalling(fold(before)) && !HEADS.test(fold(before)) ? before : role;
};
/** One round: numbers of requisitions, marks of the form "(Open)", and what hangs on the ends. */
const tidiedOnce = (
  before: string,
  signsBefore: number,
  employer: Employer | null,
  capitals: boolean,
  abroad: Abroad | null,
): string => {
  const led = withoutLead(before, signsBefore, employer);
  const ended = signsBefore & SIGN.tail ? withoutTail(led) : led;
  let signs = ended === before ? signsBefore : signsOf(ended);
  let role = withoutSurroundings(ended, signs);
  if (role !== ended) signs = signsOf(role);
  // What needs a sign, a figure or a small word is not looked for among mere words in capitals.
  if (signs & SIGN.digit) role = withoutReference(signs & (SIGN.dash | SIGN.comma) ? withoutWage(role) : role);
  if (capitals && signs & SIGN.small) role = withoutRest(role);
  if (signs & SIGN.digit && role.includes(' 20')) role = role.replace(PROGRAMME_OF, '');
  if (role.includes(' program') && PROGRAMME.test(role) && namesCalling(fold(role))) role = role.replace(PROGRAMME, '');
  if (signs & SIGN.link && signs & SIGN.small) role = role.replace(OF_THE_HOUSE, '');
  if (signs & SIGN.bracket && role.includes(') ')) role = role.replace(BEHIND_MARK, '');
  if (signs & SIGN.dash && role.includes(':'))
    // "Data Scientist: Silk" is no label
    role = role.replace(FIELDS_TOO, (label) => (namesCalling(fold(label.split(':', 1)[0]!)) ? label : ''));
  if (signs & SIGN.bracket && employer) role = insideOf(role, employer);
  if (signs & SIGN.field) role = role.replace(FIELDS, '');
  if (signs & SIGN.reference) role = withoutReferenceWord(role);
  if (abroad && signs & SIGN.more) role = withoutBehind(role, abroad);
  if (signs & SIGN.more) role = withoutSigned(role, signs, employer);
  if (signs & (SIGN.about | SIGN.joined)) {
    const fronted = withoutFront(role);
    if (fronted !== role && !opensRole(role) && namesCalling(fold(fronted))) role = fronted;
  }
  if (signs & SIGN.dash) role = role.replace(ABOUT_IT, '');
  if (abroad && (signs & SIGN.dash || role.includes(' / '))) role = withoutTownBehind(withoutMatter(role), abroad);
  if (role.endsWith('?')) {
    role = role.replace(ASKED_OF, '');
    // "Weaver in Orrin?"
    if (namesCalling(fold(role))) role = role.replace(/ ?\?$/, '');
  }
  if (!capitals && signs & SIGN.small) role = withoutOwner(role);
  if (!capitals && (signs & SIGN.dash || role.includes(' / '))) {
    const bare = role.replace(ABOUT_IT_ABROAD, '');
    if (bare !== role && namesCalling(fold(bare))) role = bare;
  }
  if (signs & SIGN.bracket && role.includes(') '))
    role = role.replace(IN_A_HOUSE, (whole, house: string) => (isHouse(house) ? '' : whole));
  if (endsInFigure(role)) role = role.replace(OF_A_YEAR, '');
  if (capitals && role.includes('ten'))
    role = role.replace(DATIVE, (_, kind: string | undefined, who: string) => (kind ? `${kind} ${who}` : who));
  if (signs & SIGN.bracket) {
    role = role.replace(OWNER_OR_WAGE, '');
    if (signs & SIGN.dash) role = role.replace(LABELLED, '');
    role = role.replace(LASTING, '').replace(AROUND_A_TOWN, '').replace(FOR_THE_STATE, '');
    if (abroad) role = withoutTerms(role, abroad);
    if (employer) role = employer.withoutPart(role);
  }
  if (abroad) role = role.replace(SEASON, '');
  const last = signs & SIGN.aboutLast ? ABOUT_LAST.exec(role) : null;
  if (
    last &&
    (/ (?:(?:interview|application|hiring|recruitment) |search$)/i.test(last[0])
      ? namesCalling(fold(role.slice(0, last.index)))
      : namesCalling(fold(role.slice(0, last.index).split(' ').slice(-2).join(' '))))
  )
    role = role.slice(0, last.index);
  if (capitals || abroad) role = withoutPlace(role);
  if (signs & SIGN.bracket)
    role = role.replace(
      /\s*\((?:Open|open|REF[^)]*|ref[^)]*|Ref[^)]*|(?!20[12]\d\))\d+|(?!(?:fy|cy|q)\d)[a-z]{1,3}-?\d{4,}|\d{1,3} (?:postes?|plazas?|vagas?|Stellen|positions?|posts?|vacancies|plaatsen)|(?:EG|TVöD|TV-L|E|A|[Ss]chaal|[Ss]alarisschaal) ?\d{1,2} ?[a-z]?|[A-Z]{2,8}\d{4,}|#[^)]*|(?:[A-Z][a-z]+ )?(?:Number|No|ID|Code|Nr)\b[^)]*\d[^)]*|R-?\d+|JR-?\d+|Job[^)]*)\)\s*$/,
      '',
    );
  if (endsInFigure(role)) role = role.replace(/ [-–] (?<=\p{L}{3} [-–] )\d{3}$/u, '');
  if (signs & (SIGN.digit | SIGN.reference)) role = role.replace(REFERENCE, '');
  if (ENDING.includes(role.slice(-1)))
    role = role.replace(/[\s,;:–|.-]+$/u, (end) => (end === '.' && /\b(?:Sr|Jr)\.$/.test(role) ? '.' : ''));
  role = role.trim();
  if (employer) role = employer.takenFrom(role);
  return signs & SIGN.place && signs & SIGN.more ? withoutTown(role) : role;
};
const ENDING = ' ,;:–|.-';
const endsInFigure = (role: string): boolean => isFigure(role.charCodeAt(role.length - 1));

/** In: the employer, if known; does the language write posts in capitals; the mail, if it is not in English. Out: what gives a role without what stands around it. */
export const roleTidier = (
  employer: Employer | null,
  capitals: boolean,
  abroad: Abroad | null = null,
): ((raw: string) => string) => {
  // What a mail says in several places comes down to the same few names.
  const tidied = new Map<string, string>();
  return (raw) => {
    let role = oneSpaced(raw.includes('\u200b') ? raw.replace(/\u200b/g, '') : raw);
    let signs = signsOf(role);
    if (signs & (SIGN.dash | SIGN.cry)) {
      const said = role.replace(SAID_BEFORE, '');
      if (said !== role) signs = signsOf(said);
      role = said;
    }
    for (let turn = 0; turn < 4; turn++) {
      const before = role;
      role = tidied.get(before) ?? tidiedOnce(before, signs, employer, capitals, abroad);
      tidied.set(before, role);
      if (role === before) break;
      signs = signsOf(role);
    }
    const short = trimmed(role, signs);
    return short !== role && namesCalling(fold(short))
      ? short.replace(/^["“„«](?=[^"“”»]*$)|[,;:–-]+$/g, '').trim()
      : role;
  };
};
