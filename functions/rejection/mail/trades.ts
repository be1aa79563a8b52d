/** What people are at work, in the languages of the cues, folded; `*` stands for any ending. */
const TRADES =
  'engineer*|developer|analyst|manager*|scientist|designer|intern|internship|interns|consultant|assistant|associate|specialist|director|lead|head|officer|administrator|coordinator|architect|technician|nurse|teacher|lecturer|professor|professur|researcher|writer|editor|accountant|bookkeeper|recruiter|representative|executive|advisor|adviser|operator|driver|chef|cook|waiter|barista|clerk|planner|therapist|physiotherapist|psychologist|doctor|pharmacist|apprentice|trainee|graduate|fellow|fellowship|student|programmer|tester|strategist|producer|buyer|merchandiser|auditor|controller|economist|statistician|librarian|archivist|curator|supervisor|foreman|electrician|plumber|mechanic|welder|carpenter|cleaner|receptionist|secretary|paralegal|lawyer|solicitor|counsel|attorney|agent|broker|underwriter|actuary|owner|master|partner|president|staff|worker|practitioner|instructor|tutor|coach|contract|programme|program|scheme|entwickler*|ingenieur*|berater*|leiter*|mitarbeiter*|assistent*|referent*|sachbearbeiter*|fachkraft|kaufmann|kauffrau|techniker*|manager*|praktik*|werkstudent*|auszubildende*|architekt*|developpeu*|ingenieur*|charge*|chef*|responsable|assistant*|technicien*|conseill*|vendeu*|commercial*|stagiaire|infirmier*|agent|desarrollador*|ingenier*|tecnic*|administrativ*|auxiliar|dependient*|comercial|responsable|coordinador*|director*|becari*|recepcionista|desenvolvedor*|engenheir*|analista|assistente|auxiliar|gerente|coordenador*|estagi*|atendente|vendedor*|medewerker|ontwikkelaar|adviseur|beheerder|monteur|verpleegkundige|stagiair*|sviluppat*|ingegner*|impiegat*|tecnico|progettista|saldatore|architetto|tirocin*|utvecklare|konsult|ingenjor|servicetekniker|specjalista|programista|inzynier|kierownik';

/** More of them, that employers are called by as well: a role where the sentence speaks of one, and else no proof. */
const CALLINGS = [
  'member|florist|dairy hand|farm hand|milker|ranger|baker|barista|bartender|barman|barmaid|butcher|fishmonger|grocer|tailor|seamstress|hairdresser|barber|beautician|masseur|nail technician|groomer|gardener|landscaper|arborist|farmhand|labourer|laborer|roofer|bricklayer|plasterer|painter|decorator|glazier|joiner|cabinetmaker|machinist|fitter|toolmaker|scaffolder|surveyor|estimator|quantity surveyor|site manager|ranger|warden|porter|concierge|housekeeper|chambermaid|hostess|dishwasher|sous|commis|sommelier|caterer|steward|stewardess|pilot|deckhand|loader|picker|packer|courier|rider|dispatcher|forwarder|storekeeper|stocker|cashier|teller|salesperson|salesman|saleswoman|seller|merchandiser|promoter|telemarketer|marketer|copywriter|storyteller|journalist|reporter|photographer|illustrator|animator|artist|musician|dancer|stylist|dentist|hygienist|orthodontist|midwife|paramedic|carer|caregiver|nanny|babysitter|au pair|childminder|pedagogue|radiographer|radiologist|optometrist|optician|dietitian|nutritionist|audiologist|veterinarian|vet|vet tech|tech|phlebotomist|surgeon|physician|orderly|chaplain|priest|vicar|counsellor|counselor|social worker|caseworker|coroner|detective|constable|firefighter|soldier|sailor|inspector|examiner|assessor|adjuster|appraiser|claims handler|notary|clerk|translator|interpreter|linguist|teaching assistant|headteacher|principal|lecturer|professorship|postdoc|phd|doctoral|docent|bursar|janitor|caretaker|groundskeeper|custodian|superintendent|comptroller|treasurer|buyer|biologist|chemist|physicist|geologist|mathematician|botanist|ecologist|meteorologist|historian|sociologist|planner|devops|sre|qa|frontend|backend|fullstack|full-stack|ux designer|bookseller|coordinator|facilitator|trainer|lifeguard|umpire|jockey|adviser|volunteer|helper|handyman|mentor|admin|executive officer|casual',
  'fachkraft|hilfskraft|aushilf*|lehrling*|azubi|trainee|volontar*|doktorand*|promovend*|hausmeister*|verkauf*|kellner*|kochin|backer*|metzger*|fleischer*|konditor*|friseur*|maler*|maurer*|tischler*|schreiner*|zimmerer|dachdecker*|schlosser*|schweisser*|elektrik*|elektronik*|mechatronik*|mechaniker*|monteur*|installateur*|gartner*|landwirt*|fahrer*|kraftfahrer*|lagerist*|kommissionier*|staplerfahrer*|disponent*|spediteur*|erzieher*|kinderpfleg*|sozialarbeiter*|sozialpadagog*|padagog*|lehrer*|lehrkraft|lehrperson*|primarlehr*|dozent*|arzt|arztin|facharzt*|assistenzarzt*|zahnarzt*|mfa|krankenpfleg*|krankenschwester*|altenpfleg*|hebamme*|physiotherap*|ergotherap*|logopad*|apothek*|pta|psycholog*|steuerberater*|steuerfach*|buchhalter*|bilanzbuchhalter*|controller*|sekretar*|empfang*|rezeption*|burokauf*|industriekauf*|bankkauf*|einkauf*|jurist*|rechtsanwalt*|notar*|redakteur*|journalist*|grafik*|designer*|programmierer*|informatik*|wissenschaftl*|laborant*|bauleiter*|polier*|vermesser*|architekt*|gebaudereinig*|sachbearbeit*|beamt*|zusteller*|postbot*|kassier*|servicekraft|kuchenhilf*|probe*',
  'vendeur|vendeuse|caissier|caissiere|serveur|serveuse|cuisinier|cuisiniere|commis|plongeur|boulanger|boulangere|patissier|boucher|coiffeur|coiffeuse|estheticien*|nounou|aide-soignant*|aide|auxiliaire|infirmier*|medecin|sage-femme|kinesitherapeut*|psychologue|pharmacien*|enseignant*|professeur*|instituteur*|formateur*|formatrice|educateur*|educatrice|animateur*|animatrice|chauffeur*|conducteur*|conductrice|livreur*|magasinier*|cariste|manutentionnaire|ouvrier*|macon|plombier|electricien*|menuisier*|peintre|soudeur|mecanicien*|monteur|chaudronnier|couvreur|jardinier*|paysagiste|comptable|secretaire|assistante|gestionnaire|adjoint*|redacteur*|redactrice|directeur*|directrice|chef|cheffe|analyste|ingenieure|apprenti*|alternan*|stagiaire|doctorant*|chercheur*|juriste|avocat*|architecte|graphiste|consultant*|consultante|hote|hotesse|receptionniste|gouvernante|femme de chambre|gardien*|technicienne|regleur*|operateur*|operatrice',
  'camarer*|cociner*|ayudante|dependient*|vendedor*|cajer*|repartidor*|chofer*|conductor*|mozo|moza|operari*|peon|albanil|fontaner*|electricista|soldador*|mecanic*|carpinter*|pintor*|jardiner*|limpiador*|recepcionista*|administrativ*|contable*|secretari*|enfermer*|auxiliar*|higienista*|fisioterapeut*|psicolog*|farmaceutic*|maestr*|profesor*|docente*|educador*|monitor*|trabajador*|abogad*|arquitect*|disenador*|programador*|analista*|consultor*|gestor*|encargad*|supervisor*|jefe*|jefa|gerente*|teleoperador*|canguro|ninera|cuidador*|conserje|vigilante*|peluquer*|panader*|carnicer*|becari*|aprendiz*|investigador*',
  'motorista*|vendedor*|caixa|cozinheir*|garcom|garconete|atendente*|recepcionista*|enfermeir*|medic*|tecnic*|professor*|docente*|educador*|baba|diarista|cuidador*|faxineir*|pedreiro*|pintor*|eletricista*|encanador*|soldador*|mecanic*|marceneir*|jardineir*|operador*|ajudante*|auxiliar*|assistente*|secretari*|contador*|contabilista*|advogad*|arquitet*|programador*|analista*|consultor*|gestor*|supervisor*|encarregad*|chefe*|diretor*|representante*|promotor*|repositor*|estoquista*|porteir*|vigilante*|cabeleireir*|padeir*|acougueir*|bolsista*|aprendiz*|investigador*|engenheir*|tecnico|operacional',
  'verkoper*|verkoopster|kassier*|kok|kelner|bakker*|slager*|kapper*|schilder*|metselaar|timmerman*|loodgieter*|elektricien*|lasser*|automonteur*|monteur*|dakdekker*|hovenier*|tuinman|chauffeur*|koerier*|magazijn*|heftruck*|planner*|orderpicker*|schoonma*|receptionist*|secretaress*|boekhoud*|verpleeg*|verzorgende*|tandarts*|apotheker*|fysiotherapeut*|psycholoog|leraar|lerares|docent*|pedagogisch*|begeleider*|groepsbegeleider*|leerkracht*|jurist*|juridisch*|notarie*|adviseur*|beleidsmedewerk*|deskundige*|ambtenaar|procesoperator*|operator*|productiemedewerk*|jobstudent*|trainee*|leerling*|onderzoeker*|promovendus',
  'commess*|cassier*|camerier*|cuoc*|pizzaiol*|barist*|panettier*|pasticcier*|parrucchier*|autist*|magazzinier*|operai*|murator*|elettricist*|idraulic*|meccanic*|falegnam*|giardinier*|addett*|segretari*|contabil*|ragionier*|infermier*|medic*|farmacist*|fisioterapist*|psicolog*|insegnant*|docent*|maestr*|educator*|avvocat*|architett*|programmator*|analist*|consulent*|responsabil*|direttor*|receptionist|stagist*|apprendist*|ricercator*',
  'barnskotare|larare|underskoterska*|sjukskoterska*|lakare|kock|servitor|saljare|butiks*|lagerarbetare|chauffor|snickare|elektriker|mekaniker|ekonom|handlaggare|sygeplejerske|laerer|paedagog*|medhjaelper|paedagogmedhjaelper|kok|tjener|saelger|tomrer|sykepleier|laerer|selger|kokk|renholder|sjafor|medarbetare|medarbejder|medarbeider|radgiver|radgivare|sprzedawca|kierowca|kucharz|magazynier|ksiegow*|pielegniark*|nauczyciel*|elektryk|mechanik|asystent*|analityk|operasyon|sorumlusu|muhendis*|uzmani|asistan*|garson|ascisi',
].join('|');

/** By the first three letters, so that most words are settled by one look. `wide`: of CALLINGS only. */
type Entry = { word: string; open: boolean; wide: boolean };
const ENTRIES = new Map<string, Entry[]>();
for (const [list, wide] of [
  [TRADES, false],
  [CALLINGS, true],
] as const) {
  for (const trade of list.split('|')) {
    const word = trade.replace('*', '');
    ENTRIES.set(word.slice(0, 3), [...(ENTRIES.get(word.slice(0, 3)) ?? []), { word, open: word !== trade, wide }]);
  }
}
const listed = (word: string, wide: boolean): boolean => {
  const entries = ENTRIES.get(word.length > 3 ? word.slice(0, 3) : word);
  if (entries === undefined) return false;
  for (const entry of entries)
    if ((wide || !entry.wide) && (entry.open ? word.startsWith(entry.word) : word === entry.word)) return true;
  return false;
};

/** Languages that write the field and the trade as one word. */
const COMPOUND =
  /(?:entwickler|ingenieur|berater|leiter|mitarbeiter|techniker|assistent|referent|arbeiter|pfleger|lehrer|meister|fahrer|verkaufer|kraft|kaufmann|kauffrau|planer|architekt|administrator|saljare|utvecklare|medewerker|ontwikkelaar|adviseur|tekniker|konsulent)(?:in|innen)?$/;

const ASCII = /^[\x20-\x7e]*$/;

const split = (folded: string): string[] => folded.split(ASCII.test(folded) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u);

const CRAFT =
  /(?:maker|keeper|monteur|dekker|begeleider|verkoper|bewerker|chauffeur|rijder|pfleger|backer|bauer|wart|mann|frau|mechaniker|mechatroniker|elektroniker|schlosser|helfer|betreuer|zeichner|gestalter|schweisser|maurer|lehrperson|lehrkraft|assistenz|sekretar|verwalter|entwicklung)(?:in|innen)?$/;

const said = (folded: string, wide: boolean): boolean => {
  for (const word of split(folded)) {
    if (word.length < (wide ? 2 : 3)) continue;
    if (listed(word, wide) || (word.length > 9 && COMPOUND.test(word)) || (wide && word.length > 7 && CRAFT.test(word)))
      return true;
  }
  return false;
};

/** In: folded text. Is one of its words a trade? Then it is a role rather than an employer. */
export const namesTrade = (folded: string): boolean => said(folded, false);

/** In: folded text. Is one of its words something people are at work, or are called after? */
export const namesCalling = (folded: string): boolean => said(folded, true);
