/** What a subject or a sentence says of a role, without what stands around its name. */
import { fold, foldName, oneSpaced } from '../fold.ts';
import { isHouse, isPlainlyHouse } from './houses.ts';
import { isPersonName } from './persons.ts';
import type { Employer } from './role-employer.ts';
import { withoutFront, withoutLinks, withoutOccasion, withoutRest, withoutVerb } from './role-ends.ts';
import { opensRole } from './role-phrases.ts';
import { REFERENCE, withoutReference, withoutReferenceWord } from './role-references.ts';
import { namesCalling, namesTrade } from './trades.ts';

const LEADS = [
  /^.*\b(?:application|applying|applied|apply|submission|interest|interview\w*|resume|candidacy|position|role|update|opportunity|requisition|opening|thank you|thanks|assessments?|tests?|complete|results?|referral|references?|disclosure form|screening|audition|exam|examination|challenge|assignment|invitation|vetting)\b(?: \w+){0,3}? (?:for|to|of|as|in|on) (?:(?:the|our|an?|your|this) )?/i,
  /^.*\b(?:for|to|of|as|in|on) (?:the|our|an?|your|this) /i,
];
const TAIL =
  / (?:(?<=\S{3} )(?:any )?(?:further|forward|at this (?:time|point|stage)|this time|recently|last (?:week|month|year|spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december))$|(?<=(?:\S{2}|[- ]\d) )(?:position|role|opening|opportunity|vacancy|job application|application|requisition|post)(?:,? (?:here|at|with|in|is|and|on|for)\b.*| ?[-–(].*| \d.*)?$|(?<=\S{3} )(?:(?:at|with(?! (?:(?:Active|Top|Secret|TS|Security|Poly|Polygraph|Python|Java|SQL|AWS|Azure|SAP|Excel|German|French|Spanish|Dutch|Italian|Japanese|Mandarin|Portuguese|English|Clearance)(?!\p{L})))|@)|bei(?:m| der| dem| den)?|bij(?: de| het)?|chez|presso) \p{Lu}.*$|(?<=\S{3} )(?:à la|au|à l['’]|aux|na|no|nas|nos) ?(?:mairie|ville|préfecture|université|lycée|collège|CHU|centre hospitalier|hôpital|clinique|conseil|communauté|commune|prefeitura|câmara|universidade|colégio|escola|farmácias?|loja|hospital)(?!\p{L}).*$)/iu;

const LINKS = / (?:for|to|of|as|in|on) /i;
/** What stands before the role in the same breath: "your application for the …", "and taking the time to apply for …". */
const withoutLead = (text: string, employer: Employer | null): string => {
  let role = text;
  // "Orrin Mills and the Dye Analyst": the house one is interested in as well.
  const [both = '', besides = ''] = role.includes(' and ')
    ? (/^(\p{Lu}.{1,60}?),? and (?:the|our|an?|your|this) (?=\p{Lu})/u.exec(role) ?? [])
    : [];
  if (both !== '' && !namesCalling(fold(besides)) && namesCalling(fold(role.slice(both.length))))
    role = role.slice(both.length);
  if (!LINKS.test(role)) return role;
  // "Orrin Free Clinic for Volunteer": the house one applies to.
  const [all = '', house = ''] = /^(\p{Lu}.{1,60}?),? (?:for|as) (?:the |an? |our )?(?=\p{Lu})/u.exec(role) ?? [];
  if (
    all !== '' &&
    (isHouse(house) || employer?.isNamedBy(house)) &&
    !namesCalling(fold(house)) &&
    namesCalling(fold(role.slice(all.length)))
  )
    role = role.slice(all.length);
  for (const lead of LEADS) {
    const found = lead.exec(role);
    if (
      found &&
      /^["“„\p{Lu}\d]/u.test(role.slice(found[0].length)) &&
      !(
        /^(?:\S*\d\S* (?:[-–] )?)?\p{Lu}/u.test(found[0]) &&
        namesTrade(fold(found[0])) &&
        !/ and (?:for|to) (?:the|our|an?) $/.test(found[0])
      )
    ) {
      role = role.slice(found[0].length);
    }
  }
  return role;
};

/** What stands before a role in a subject, and what a sentence goes on with behind one. */
const NOISE = new Set(
  'opportunite opportunita offre oferta offerta ausbildungsplatz praktikumsplatz lehrstelle studienplatz resume lebenslauf curriculo telefoninterview videointerview vorstellungsgesprach kennenlerngesprach erstgesprach zweitgesprach vakanz anzeige inserat stellenanzeige absage zusage rejection refusal einladung eingang ruckmeldung confirmed scheduled rescheduled postponed cancelled canceled reopened filled closed aviso anuncio annonce assignment next required step action reminder uitslag assessment speculative cv vacancy notice requisition req ref reference decision regarding re brievenselectie ausbildung apprenticeship bewerbung application update status resultado resultat ergebnis uitkomst stellenausschreibung ausschreibung vacature vacante vaga puesto plaza poste position role job post outcome interview selectie selectieprocedure candidature candidatura sollicitatie initiativbewerbung spontaneous spontane spontanee espontanea oportunidade oportunidad opportunity cargo posicion posicao concorso profile profil perfil sobre sur uber n nr no'.split(
    ' ',
  ),
);
const GOES_ON =
  / (?<=\S{3},? )(?:wasn't|isn't|hasn't|has|was|is|when|where|because|interview|needed|wanted|gezocht|gesucht|recaiu|foi|fue|ha|acab(?:ou|a)|ficou|recebeu|encerrou|será|teve|stellt|kommen|kommt|ist|hat|haben|wurde|sind|update|for an? (?!\p{Lu})|ad$|de un cliente|de la empresa|da empresa|para uma? (?:multinacional|empresa|cliente)|de um cliente|d'un client|eines kunden).*$/u;

/** What a sentence goes on with behind a role in capitals: "Data Analyst came in with 300 others", "Analyst she'd prefer". */
const SAYS_MORE =
  / (?<=[\p{L}\d).]{2} )(?:to (?:an?|another|someone|somebody|one of) \p{Ll}|(?:war|waren|wird|wurde|leider|came|went|stood|received|drew|attracted|along(?:side)?|together|while|although|though|because|before|after|until|unless|if|when|where|since|following|but|could|should|did|does|zurück\p{Ll}+|danken?|möchten?|bedauern|liegt|liegen|konnten?|können|auquel|à laquelle|pour lequel|pour laquelle|a (?:bien )?été|a retenu|reste|sera|sigue|segue|permanece|ha sido|fue|foi|continua|is inmiddels)\b|(?:and|und) (?:while|although|though|after|we|I|you|your|this|that|for your|wir|ich|Sie|Ihre)\b|(?:we|you|he|she|they|it)(?:[’']\w+)? \p{Ll}|I(?:[’']\w+ | (?:am|have|had|would|will|can|could|want|think|thought|believe|hope|know|see|saw|spoke|talked|mentioned|just|also|really|wish|need|feel|felt|told|sent|shared|promised|posted|discussed|described|interviewed|met|applied)\b)).*$/u;

/** What a sentence goes on with is small, but for "I". */
const GOES_ON_SMALL = / [\p{Ll}I]/u;

/** A town behind a role; other words behind "in" belong to it ("Lecturer in Statistics"). */
const TOWN =
  /,? (?<=\p{L}{3}(?: \([^)]*\))?,? )(?:in|near|en|à|a|em|a|te) (?:Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Wien|Vienna|Graz|Linz|Salzburg|Zürich|Zurich|Bern|Basel|Genf|Geneva|London|Manchester|Birmingham|Leeds|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Dublin|Cork|Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Bilbao|Lisboa|Lisbon|Porto|São Paulo|Rio de Janeiro|Amsterdam|Rotterdam|Utrecht|Eindhoven|Brussel|Brussels|Bruxelles|Antwerpen|Gent|Milano|Milan|Roma|Rome|Torino|Bologna|Stockholm|Göteborg|Oslo|Copenhagen|København|Helsinki|Warszawa|Warsaw|Kraków|New York|Boston|Chicago|Seattle|Austin|Dallas|Houston|Denver|Atlanta|Toronto|Vancouver|Montreal|San Francisco|Los Angeles|Bangalore|Bengaluru|Mumbai|Delhi|Singapore|Sydney|Melbourne)(?:,? [A-Z]{2,3})?$/u;

/** The country around a town: "im Raum Orrin", "regio Tarn", "in the Tarnford area". */
const AREA =
  /,? (?<=\p{L}{3}(?: \([^)]*\))?,? )(?:im (?:Gro(?:ß|ss)?r|R)aum|Raum|in der Region|Region|am Standort|Standort|für (?:den|unseren) Standort|in unserer Filiale(?: in)?|(?:im|am) (?:Fachdienst|Fachbereich|Dezernat|Referat|Sachgebiet|Institut)|(?:en |dans la |sur la )?région|secteur|(?:in de )?regio|(?:en )?(?:zona|región)|na região d[aeo]|in the (?:greater )?\p{Lu}[\p{L} ]{2,20}(?= (?:area|region)$)) \p{Lu}?[\p{L}./ -]+$/u;

/** What one of both begins with. */
const SITED = / (?:\p{Ll}|Raum|Region|Standort)/u;

/** The next label of a form that ran on. */
const FIELDS =
  / (?:Pay (?:Plan|Scale|Grade)|Series\/Grade|Promotion Potential|Hiring (?:Office|Manager|Agency)|Announcement (?:Number|No)|Duty (?:Location|Station)|Work Location|Salary(?: Range)?|Closing Date|Posting (?:ID|Number)|Requisition (?:ID|Number)|Job (?:ID|Number|Code))\b.*$/;
/** The same in other languages, with its colon: " Local da Vaga (Unidade): ". */
const FIELDS_TOO =
  / (?:Startdatum|Eintrittsdatum|Beginn|Start [Dd]ate|Employment [Tt]ype|Contract [Tt]ype|Beschäftigungsart|Fecha|Data|Date|Datum|Type de contrat|Tipo de contrato|Team|Company|Employer|Empresa|Entreprise|Unternehmen|Local|Localização|Unidade|Ubicación|Lugar|Lieu|Localisation|Standort|Arbeitsort|Dienstort|Locatie|Standplaats|Afdeling|Abteilung|Département|Departamento|Location|Rang|Salaire|Gehalt|Salario|Salário)(?: [\p{L}()]+){0,3} ?: .*$/u;
/** What a subject says before the role: "Congratulations! You are hired: ", "for you – ". */
const SAID_BEFORE =
  /^(?:(?:Welcome to|Thank you|Thanks|Congrat\p{L}*|Good news|An? (?:update|note|word)|Next steps?|Checking|Following up)(?!\p{L})[^-–|:]{0,40}? ?[-–|:] (?=\p{Lu})|.*[^\s.][!?] (?=["“„]?[\p{Lu}\d])|(?:you|ti|vous|toi|dich|dir|Sie|Ihnen|você|voce|u|jou|jullie|LLC|Inc|GmbH|Ltd|AG|Corp)\.?,? ?[-–|:] (?=\p{L}))/u;

/** What systems put around a role: "[PIPELINE] ", "12 Mill Lane, Dallas, TX, United States's ", " - 12 Mill Ave, Dallas, TX 75201". */
const AROUND_IT =
  /^(?:[^[\]]{0,45}\] |\[(?!(?!EXT|SPAM|HR|JOB|NEW|URGENT|INFO|AUTO)[A-Z]{2,8}\]|[^\]]*20[12]\d\])[^\]]{1,20}\] |\d{1,5} \p{Lu}[^;:]*(?:\b[A-Z]{2}|\p{Ll})['’]s (?=\p{Lu})|(?:open|advertised|vacant|available) (?=\p{Lu}))|(?: [-–|]|,) \d{1,5} \p{Lu}[^()]*\b(?:Ave(?:nue)?|St(?:reet)?|R(?:oa)?d|Blvd|Boulevard|Dr(?:ive)?|Lane|Way|Suite|Plaza|Parkway|Pkwy|Freeway|Highway)\b.*$/gu;

/** What a sentence goes on with behind a gender mark: "für Weber (m/w/d) Bewerbungen vorliegen". */
const BEHIND_MARK =
  /(?<=\((?:[mwfdxi](?: ?[/|*] ?[mwfdxi]){1,3}|all genders?|gn)\)) (?:Bewerb\p{L}+|Unterlagen|Kandidat\p{L}*|Profile|Gespräch\p{L}*)(?: .*)?$/iu;

/** What a sentence calls it: "the Weaver (Summer 2027) program". */
const PROGRAMME =
  /(?<!(?:[Gg]raduat(?:e|ion)|[Tt]rainee|[Ii]nternships?|[Tt]raining|[Aa]pprenticeship|[Rr]otation(?:al)?|[Ll]eadership|[Dd]evelopment|[Ff]ellowship|[Rr]esidency|[Ss]cholars?|\p{Ll}ing)) programm?e?$/u;

/** What a subject says of the mail itself behind a role: " - Application result". */
const ABOUT_IT =
  / ?[-–—|:] (?:(?:your|job|application|interview|recruitment|hiring) )*(?:application|candidacy|results?|outcome|decision|status|update|feedback|confirmation|notification|received|submitted|unsuccessful|not selected|thank you|follow[- ]?up|next steps?|interview|invitation|ergebnis|absage|ihre bewerbung|einladung|resultado|retorno|respuesta|uitslag|refus|réponse)(?: (?:of|on|from|for|received|update|status|result|outcome|decision|stage|your)\b.*)?$/i;

/** The same in a subject without any mark: "Weaver Selection Timeline Update". */
const ABOUT_LAST =
  /(?: (?:selection|application|recruitment|interview|hiring|timeline|process|job|engagement|employment))* (?:recruitment|hiring|interview|update|agreement|contract|letter|status|outcome|results?|decision|notification|confirmation|feedback|timeline|reminder|invitation|assessment|availability|schedule|scheduling|details|request|search|selection|(?<![-–,] )on-?site|phone screen|screening|superday|(?:coding |hiring |online |skills |take-home |technical )?(?:challenge|hackathon|quiz|exercise|questionnaire)|take-home)$/i;

/** Brackets with an owner or a wage: "(Orrin Mills Ltd)", "($24.10/h)". */
const OWNER_OR_WAGE =
  / \((?:[^()]* (?:Inc\.?|Ltd\.?|LLC|GmbH|AG|Trust|Services?|Group|University|College|Council|Hospital|Company|Bank)|[^()]*[$€£]\s?\d[^()]*)\)$/;

/** What is studied or taught "in" something; any other "in" before capitals is a place. */
const FIELD =
  /\b(?:lecturer|professor\w*|reader|chair|fellow\w*|postdoc\w*(?: \w+)?|phd|doctoral|internship|intern|research\w*(?: \w+)?|teacher|instructor|tutor|specialist|trainee\w*|apprentice\w*|graduate|scholar\w*|student\w*|master|expert|placement|residen\w*|consultant|physician|nurse|position|candidate|candidacy|speciali[sz]ing)$/;
const IN_PLACE =
  /^(.{4,}?),? in (?!(?:Teilzeit|Vollzeit|Ausbildung|Test|Training|Residence|Charge|Chief|Marketing|Finance|Financial|Engineering|Operations|Sales|Security|Health|Healthcare|Research|Education|Development|Communications|Analytics|Accounting|Biology|Chemistry|Physics|Economics|Statistics|Science|Data|Machine|Artificial|Computer|Software|Product|Supply|Risk|Compliance|Audit|Tax|Law|Human|Customer|Business|Information|Cyber\S*|Cloud|Quality|Medicine|Nursing|Psychology|Mathematics|Robotics|Technology|AI|ML|NLP|IT|HR|UX)\b)(?:\p{Lu}[\p{L}.'’-]+,? ?){1,4}(?: (?:as|and|with|where) .*)?$/u;

/** A part of a house, or a public one: "Department of Dyes", "National Bureau of Looms". */
const OFFICE = /^(?:\p{Lu}[\p{L}'’]+ ){0,3}(?:Department|Bureau|Ministry|Directorate|Agency) (?:of|for) \p{Lu}/u;
/** What a department is of at a university or a hospital, and at no state. */
const TAUGHT =
  /(?:ology|iatry|iatrics|istry|[mst]ics|Medicine|Surgery|Sciences?|English|History|Nursing|Philosophy|Languages|Music)$/;
/** A phrase around a trade without the words on its ends that belong to the subject or the sentence. */
const trimmed = (role: string): string => {
  const first = role.split(' ', 1)[0]!;
  const key = foldName(first.split('/', 1)[0]!);
  const opens = opensRole(role);
  if ((opens || !NOISE.has(key)) && !/\d/.test(role) && !/ (?:the|our) \p{Lu}/u.test(role) && !GOES_ON.test(role))
    return role;
  const words = role.replace(GOES_ON, '').split(' ');
  let from = 0;
  while (from < words.length - 1 && !opens) {
    const key = fold(words[from]!).replace(/[^\p{L}\p{N}/]/gu, '');
    const reference = /\d{2,}/.test(key) && !/^20\d\d$|^\d\d\/?\d\d$/.test(key) && !/^\d+%$/.test(words[from]!);
    // "Cargo de Auxiliar", "Sobre la posición de Gerente"
    const joins =
      from > 0 && /^(?:zum|zur|als|fur|eine?n?|de|del|da|do|di|la|el|le|a|o|of|for|as|como|comme)$/.test(key);
    const isNoise = NOISE.has(key) || (key.includes('/') && key.split('/').every((part) => NOISE.has(part)));
    if (key !== '' && !isNoise && !joins && !(reference && from > 0) && !(reference && words.length > 2)) break;
    from++;
  }
  const kept = words.slice(from).join(' ');
  let behind = /^.{4,} (?:the|our) (?=\p{Lu})/u.exec(kept)?.[0] ?? '';
  // "Assistant to the Mill Director"
  if (/ (?:to|of) the $/.test(behind) && namesCalling(fold(behind))) behind = '';
  return namesCalling(fold(kept.slice(behind.length))) ? kept.slice(behind.length) : kept;
};

/** Nothing but words in capitals: what more than a name is told by has a small word, a sign or a figure. */
const PLAIN = /^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)*$/u;
const GRADED = / in (?:Grade|Band|Level) [A-Z\d]{1,3}$|(?<=\p{Ll})['’]s?$/u;
const CHALLENGE = / (?:cod(?:e|ing) challenge|online assessment)\b.*$/i;
const TWICE = /^(.{6,60}?)(?: \(Open\))? \1(?: \(Open\))?$/;
/** "- San Orrin San Orrin" */
const PLACE_TWICE = /(?<=[-–,] )(\p{Lu}[\p{L} ]{4,40}) \1$/u;
const OPENING =
  /^(?:(?:and|und|et|y|e|en) (?:our|unsere\w?|notre|nuestr[oa]|noss[oa]|onze) |(?:auf|für|um) (?:die|eine) (?:ausgeschriebene )?(?:Stelle|Position) (?:als )?|the |our |an? |(?:exciting|amazing|great|fantastic|wonderful) (?=\p{Lu})|(?:função|cargo|puesto|posición|poste|functie) (?:de |van )|position of |role of |post of |position as |Position (?!Control)|Stelle |job (?!(?:analyst|coach|developer|evaluation)(?!\p{L}))|role (?!play|model)|l['’](?:offre|annonce|emploi) |ausgeschriebene Stelle |la |le |el |[dl]['’](?!offre|annonce|emploi))(?=\S{3})/iu;
/** What whoever looks for somebody says of them: "promising Weaver". */
const PRAISED =
  /^(?:promising|talented|skilled|experienced|passionate|motivated|strong|brilliant|top-notch) (?=\p{Lu})/u;
/** The day it is on, or how long ago: "Weaver on the 3rd of May", "Weaver 30 days". */
const ON_A_DAY =
  / (?<=\p{L}{3} )(?:el (?:día|próximo) |le |am |op |no dia |on (?:the )?)\d{1,2}(?:er|st|nd|rd|th|\.)?(?: |$)(?:\p{L}.*)?$| (?<=\p{L}{3} )\d{1,3} (?:hours?|days?|weeks?|months? ago)(?: ago)?$/u;
const CLAUSE =
  / (?:and|but|which|however|so) (?:will|would|we|is|are|was|were|have|has|the|your|unfortunately|for|regret)\b.*$| who \p{Ll}.*$/u;
const LABEL =
  /^(?:Profile?|Perfil|Profilo|Profiel|(?:Job |Position )?Title|Posting|Position|Role|Stelle|Vacature|Puesto|Poste|Vaga|Functie|Event(?: Type)?|Meeting|Interview|Opening|Job): ?(?=[\p{Lu}\d])/u;
const CALLED_IN =
  /^.*(?:interview|gespräch|termin|bewerbung|application|candidature|candidatura|sollicitatie|ausbildungsplatz|praktikumsplatz) \((\p{Lu}[^()]+(?:\([^()]*\)[^()]*)?)\)$/iu;
/** What a sentence goes on with, what stands around a role, and what opens it. A rule is tried where the sign is that it needs. */
const withoutSurroundings = (role: string): string => {
  if (PLAIN.test(role)) return role.replace(CHALLENGE, '').replace(TWICE, '$1').replace(OPENING, '');
  const hasBracket = role.includes('(');
  let bare = hasBracket ? role.replace(/\s*\(Open\) \p{Lu}.*$/u, '') : role;
  if (/\d/.test(bare)) bare = bare.replace(ON_A_DAY, '');
  if (GOES_ON_SMALL.test(bare)) bare = bare.replace(CLAUSE, '').replace(SAYS_MORE, '');
  bare = withoutOccasion(bare);
  if (bare.includes(' som ')) bare = bare.replace(/^.* (?:rollen|stillingen|tjänsten|jobbet) som (?=\p{Lu})/u, '');
  bare = bare.replace(CHALLENGE, '');
  // "zu unserem Gespräch (Weber (m/w/d))"
  if (hasBracket) bare = bare.replace(CALLED_IN, '$1').replace(/\s*\([^)]*$/, '');
  if (bare.includes('. '))
    bare = bare.replace(
      /(?<!(?<!\p{L})(?:Sr|Jr|St|Dr|Prof|Mag|Ing|Dipl|Asst|Assoc|Dept|Mgr|Eng|Exec|Dir|bzw|inkl|insb|u|z|ds|Vol|No|Nr))\s?\. \p{Lu}.*$/u,
      '',
    );
  bare = bare.replace(TWICE, '$1');
  if (/[-–,] \p{Lu}/u.test(bare)) bare = bare.replace(PLACE_TWICE, '$1');
  if (/[\]\d]|^(?:open|advertised|vacant|available) /.test(bare)) bare = bare.replace(AROUND_IT, '');
  // "Email from Orrin [Dye Analyst]", "Profile: Dye Analyst"
  if (bare.endsWith(']'))
    bare = bare.replace(/^[^[\]]{3,40} \[([^[\]]{4,80})\]$/u, (all, inside: string) =>
      namesTrade(fold(inside)) ? inside : all,
    );
  if (bare.includes(':')) bare = bare.replace(LABEL, '');
  // "die Stelle des Webers"
  if (bare.startsWith('des ')) bare = bare.replace(/^des (\p{Lu}\p{L}+(?:er|or|eur|ent))s$/u, '$1');
  return bare
    .replace(/^(?:["“„'«\s]|\[(?=[^\]]*$))+|["”“'»\s]+$/g, '')
    .replace(OPENING, '')
    .replace(PRAISED, '')
    .replace(GRADED, '');
};

/** A place that opens like a person's name: "Charlotte Tech Hub". */
const SITE =
  / (?:Hub|Office|Campus|Cent(?:er|re)|Team|Heights|Park|Beach|Springs|Falls|City|County|Valley|Bay|Island|Lake|Creek|Station|Airport|Plaza|Square|Store|Branch|Plant|Site|Tower|Mall|Region|Area|Market|District|Division|Practice|Studio|Labs?|Clinic|Hospital|Territory)$/;
/** What stands behind a role and is shown by a sign or a small word: a verb, who has it, whose it is. */
const withoutSigned = (role: string, employer: Employer | null): string => {
  let bare = withoutLinks(withoutVerb(role));
  // "Backend Engineer - Noor Amann"
  const person = / [-–|] (\p{Lu}[^-–|]{3,40})$/u.exec(bare);
  // One name alone is a town or a team: "- Austin".
  if (
    person &&
    / /.test(person[1]!) &&
    isPersonName(person[1]!) &&
    !SITE.test(person[1]!) &&
    namesTrade(fold(bare.slice(0, person.index)))
  )
    bare = bare.slice(0, person.index);
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

/** One round: numbers of requisitions, marks of the form "(Open)", and what hangs on the ends. */
const tidiedOnce = (before: string, employer: Employer | null, capitals: boolean): string => {
  let role = withoutLead(before, employer);
  const tail = role.includes(' ') ? TAIL.exec(role) : null;
  // "General Application" is a role's own name; "Data Analyst application" is not.
  const isOpen = tail !== null && /\([^)]*$/.test(role.slice(0, tail.index));
  if (tail && !isOpen && (!/^ application/i.test(tail[0]) || namesTrade(fold(role.slice(0, tail.index)))))
    role = role.slice(0, tail.index);
  role = withoutSurroundings(role);
  // What needs a sign, a figure or a small word is not looked for among mere words in capitals.
  const plain = PLAIN.test(role);
  if (!plain && /\d/.test(role)) role = withoutReference(role);
  if (!plain && capitals) role = withoutRest(role);
  if (PROGRAMME.test(role) && namesTrade(fold(role))) role = role.replace(PROGRAMME, '');
  if (role.includes(') ')) role = role.replace(BEHIND_MARK, '');
  if (role.includes(':'))
    // "Data Scientist: Silk" is no label
    role = role.replace(FIELDS_TOO, (label) => (namesCalling(fold(label.split(':', 1)[0]!)) ? label : ''));
  role = withoutReferenceWord(role.replace(FIELDS, ''));
  if (!plain) role = withoutSigned(role, employer);
  const fronted = withoutFront(role);
  if (fronted !== role && !opensRole(role) && namesCalling(fold(fronted))) role = fronted;
  if (/[-–—|:] /.test(role)) role = role.replace(ABOUT_IT, '');
  if (role.includes(' (')) role = role.replace(OWNER_OR_WAGE, '');
  const last = ABOUT_LAST.exec(role);
  if (
    last &&
    (/ (?:(?:interview|application|hiring|recruitment) |search$)/i.test(last[0])
      ? namesCalling(fold(role.slice(0, last.index)))
      : namesCalling(fold(role.slice(0, last.index).split(' ').slice(-2).join(' '))))
  )
    role = role.slice(0, last.index);
  const placed = capitals && role.includes(' in ') ? IN_PLACE.exec(role)?.[1] : undefined;
  if (placed !== undefined && namesCalling(fold(placed)) && !FIELD.test(fold(placed).replace(/ \([^)]*\)$/, '')))
    role = placed;
  if (role.includes('('))
    role = role.replace(
      /\s*\((?:Open|open|REF[^)]*|ref[^)]*|Ref[^)]*|(?!20[12]\d\))\d+|(?!(?:fy|cy|q)\d)[a-z]{1,3}-?\d{4,}|\d{1,3} (?:postes?|plazas?|vagas?|Stellen|positions?|posts?|vacancies|plaatsen)|(?:EG|TVöD|TV-L|E) ?\d{1,2} ?[a-z]?|[A-Z]{2,8}\d{4,}|#[^)]*|(?:[A-Z][a-z]+ )?(?:Number|No|ID|Code|Nr)\b[^)]*\d[^)]*|R-?\d+|JR-?\d+|Job[^)]*)\)\s*$/,
      '',
    );
  role = plain
    ? role.replace(REFERENCE, '')
    : role
        .replace(/ [-–] (?<=\p{L}{3} [-–] )\d{3}$/u, '')
        .replace(REFERENCE, '')
        .replace(/[\s,;:–|.-]+$/u, (end) => (/^\.$/.test(end) && /\b(?:Sr|Jr)$/.test(role.slice(0, -1)) ? '.' : ''))
        .trim();
  if (employer) role = employer.takenFrom(role);
  const sited = !plain && SITED.test(role) ? role.replace(TOWN, '').replace(AREA, '') : role;
  return sited !== role && namesCalling(fold(sited)) ? sited : role;
};

/** In: the employer, if known, and whether the language writes posts in capitals. Out: what gives a role without what stands around it. */
export const roleTidier = (employer: Employer | null, capitals: boolean): ((raw: string) => string) => {
  // What a mail says in several places comes down to the same few names.
  const tidied = new Map<string, string>();
  return (raw) => {
    let role = oneSpaced(raw.replace(/\u200b/g, '')).replace(SAID_BEFORE, '');
    for (let turn = 0; turn < 4; turn++) {
      const before = role;
      role = tidied.get(before) ?? tidiedOnce(before, employer, capitals);
      tidied.set(before, role);
      if (role === before) break;
    }
    const short = trimmed(role);
    return short !== role && namesCalling(fold(short)) ? short.replace(/[,;:–-]+$/, '').trim() : role;
  };
};
