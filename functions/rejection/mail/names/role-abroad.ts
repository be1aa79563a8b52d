/** How sentences in other languages than English lead to a post, beside what role-patterns.ts has: whom one looks for, as what one is taken on, of what an apprenticeship is. */
import { fold } from '../fold.ts';
import { ES_IN, PT_IN } from './role-patterns.ts';
import { MARKED, namesCalling } from './trades.ts';

/** `trade`: only where its first words are a trade, as the sentence may as well go on. */
type Lead = { needs: string[]; worth: number; pattern: RegExp; trade?: true };
const lead = (worth: number, needs: string, pattern: RegExp, trade?: true): Lead => ({
  needs: needs.split('|'),
  worth,
  pattern,
  ...(trade && { trade }),
});

/** A post in a language that writes nouns large: words in capitals, with what joins them. */
const TITLE =
  '(?:\\p{Ll}{4,}e[rn]? )?\\p{Lu}[\\p{L}*:_/-]*(?:(?: (?:für|im|in der|der|des|und|&|[-–/])(?= \\p{Lu}))? (?:\\p{Lu}[^\\s,.;:!?()]*|\\([^()]{1,24}\\)))*';
const FR_END =
  "(?= (?:bas(?=é)|situ(?=é)|au sein|auprès|chez|dans|à(?! (?:domicile|distance|bord|la (?:petite enfance|personne|clientèle|production|vie)|l['’](?:entretien|accueil|enfance|insertion|emploi|éducation|aide))(?!\\p{L}))|au|nous|vous|je|ne|n['’]|est|sont|que|dont|qui|auquel|en (?:CDI|CDD)|pour|sur|mais|car|donc|où|afin|avec|et(?! \\p{L}+(?:eur|euse|ier|ière|trice|ant|ante|iste)\\b)|sera|a|ont|depuis|lors|du \\d)(?!\\p{L})|[,;:!?]| \\((?=\\p{Ll}{3}|\\d)|\\.(?!\\p{L})|$)";
const ES_END = `(?= (?:${ES_IN}|de la empresa|ha|hemos|se|que|con|no|el próximo|por|a|para|pero|y(?! \\p{L}+(?:or|ora|ero|era|ista|ico|ica)\\b)|desde|es|está|sin|porque|durante|ya|nos|te|le)(?!\\p{L})|[,;:!?]| \\((?=\\p{Ll}{3}|\\d)|\\.(?!\\p{L})|$)`;
const PT_END = `(?= (?:na|no|nas|nos|${PT_IN}|foi|segue|que|e|com|já|não|a|por|para|mas|desde|é|está|sem|porque|durante|você|te|connosco|conosco)(?!\\p{L})|[,;:!?]| \\((?=\\p{Ll}{3}|\\d)|\\.(?!\\p{L})|$)`;
const IT_END =
  '(?= (?:in|presso|abbiamo|è|e|che|per|con|non|nella|nel|ha|si|si è|La|Le|ci|a tempo|full|part)(?!\\p{L})|[,;:!?]|\\.(?!\\p{L})|$)';
const NL_END =
  '(?= (?:bij|in|(?<!- )en|is|heeft|hebben|ontvangen|op|te|die|met|waarvoor|aan|per|vanaf|voor|zijn|haar|hun|maar|want|omdat|niet|geen|een|iemand|wij|we|ik|nodigen|zoeken|zochten|willen|goed|wordt|werd|kan|om|nog|helaas|tot|naar|binnen|staat|uit|blijft|gaat|al)(?!\\p{L})|[,;:!?]| \\((?=\\p{Lu}\\p{Ll}+,|\\d)|\\.(?!\\p{L})|$)';

/** Group 1 is the role. */
const LEADS: Record<string, Lead[]> = {
  de: [
    // "suche ich eine Weberin Leinen (m/w/d)"
    lead(
      2.4,
      'suche|suchen',
      new RegExp(
        `(?:[Ss]uch(?:e|en) (?:ich|wir)|(?:[Ii]ch|[Ww]ir) such(?:e|en))(?: \\p{Ll}+){0,4}? eine[nr]? (${TITLE})`,
        'gu',
      ),
      true,
    ),
    // "Für die Weberin Leinen brauchen wir jemanden"
    lead(
      3,
      'fur den |fur die |fur eine|fur unsere',
      new RegExp(
        `[Ff]ür (?:den|die|eine[nr]?|unsere[nr]?) (${TITLE})(?= (?:(?<=\\([mwdfx](?: ?[/|*] ?[mwdfx]){1,3}\\) )|(?:brauchen|bräuchten|suchen|suchten|benötigen|wünschen|haben|hatten|hätten|wollen|planen|nehmen|liegen|gab|gibt|ist|war|wird|wurde)(?!\\p{L})))`,
        'gu',
      ),
      true,
    ),
    // "auf unser Inserat Weberin Leinen"
    lead(
      3,
      'inserat|ausschreibung|anzeige',
      new RegExp(
        `(?:[Ii]nserat|[Aa]usschreibung|[Aa]nzeige) (?:als |für (?:die|den|eine[nr]?) )?["„“]?(${TITLE})`,
        'gu',
      ),
      true,
    ),
    // "einen Platz für die Ausbildung zur Weberin"
    lead(
      4.2,
      'ausbildung |umschulung|lehre ',
      new RegExp(
        `(?<!(?:[Ii]hrer?|[Dd]einer?|[Mm]einer?|abgeschlossenen?) )((?:Ausbildung|Lehre|Umschulung) (?:zur|zum) ${TITLE})`,
        'gu',
      ),
    ),
    lead(
      4,
      'ausbildungsplatz|ausbildungsstelle|lehrstelle|studienplatz|praktikumsplatz',
      new RegExp(
        `(?:(?:Ausbildungs|Praktikums|Studien)(?:platz|plätze|stelle)|Lehrstelle)s? (?:zur|zum|als|für(?: den Beruf)?) (${TITLE})`,
        'gu',
      ),
    ),
    lead(
      3.4,
      'praktikum|volontariat',
      new RegExp(
        `((?:[Pp]raktikum|[Vv]olontariat|Pflichtpraktikum|Schülerpraktikum) (?:(?:im Bereich|in der|im|in) )?(?!Leider|Dein|Ihr|Sie )${TITLE})`,
        'gu',
      ),
    ),
    // "das duale Studium Textiltechnik"
    lead(
      3.4,
      'duale',
      new RegExp(`((?:[Dd]uale[ns]?) (?:Studium|Studiengang|Studentin|Student) (?:im |in |der )?${TITLE})`, 'gu'),
    ),
  ],
  fr: [
    // "vous embaucher comme tisserand à compter du"
    lead(
      4,
      'embauch|recrut|engag|prendre',
      new RegExp(
        `(?:embauch|recrut|engag|pren)\\p{Ll}+(?: \\p{Ll}+){0,2}? (?:comme|en tant que|en qualité de) (.{3,70}?)${FR_END}`,
        'gu',
      ),
    ),
    lead(
      2.4,
      'recherch|cherch|recrut',
      new RegExp(
        `(?:[Jj]e|[Nn]ous|[Oo]n|[Jj]['’]) ?(?:re)?(?:cherch|crut)\\p{Ll}+(?: [^,.;:]{0,50}?)?? un(?:e|\\(e\\)|[·.-]e)? (.{3,70}?)${FR_END}`,
        'gu',
      ),
      true,
    ),
    // « vous souhaitiez rejoindre notre équipe comme tisserand », « nous n'avons plus besoin de tisserand », « votre profil de tisserand », « Candidature : tisserand »
    lead(
      3,
      'postul|rejoin|integr|travailler|collaborer|plus de |plus d|besoin d|profil d|affichage|candidature :|annonce :|concours |recrutement ',
      new RegExp(
        `(?:(?:postul\\p{L}+|rejoi\\p{L}+|intégr\\p{L}+|travailler|collaborer)(?: [^\\s.,;:]+){0,5}? (?:comme|en tant que|en qualité de|en qualité d['’])|(?:plus|besoin) d(?:e |['’])(?:une? |un\\(e\\) )?|[Vv]otre profil d(?:e |['’])|[Ll]['’]affichage(?: (?:d['’]|de )?)?(?: ?n° ?\\S+)?|^(?:[Vv]otre )?(?:[Cc]andidature|[Aa]nnonce|[Cc]oncours|[Aa]ffichage) ?:|[Cc]oncours (?:\\S*\\d\\S* )?(?:de |d['’]|pour )|[Rr]ecrutement d['’]un(?:e|\\(e\\))? |^[Rr]ecrutement (?:d(?:e |['’])|: ?)) ?(.{3,70}?)${FR_END}`,
        'gu',
      ),
      true,
    ),
    // « Votre candidature pour Tisserand soie », « un remplacement de tisserand », « la mission de tisserand »
    lead(
      3,
      'candidature pour|remplacement d|mission d|entretien pour|poste pour|selection pour',
      new RegExp(
        `(?:(?:[Cc]andidature|[Ee]ntretien|[Ss]élection) pour (?:un |une |la |le |l['’])?(?!poste|offre|emploi|mission|stage|alternance)|(?:[Rr]emplacement|[Mm]ission) d(?:e |['’])(?:une? )?)(.{3,70}?)${FR_END}`,
        'gu',
      ),
      true,
    ),
    // « le stage de fin d'études en teinture »
    lead(
      4.2,
      'stage|alternance|apprentissage',
      new RegExp(
        `(?<=(?:[LlCc]e|[Dd]u|[Aa]u|un|votre|notre|cette|une|[Ll]['’]|d['’]|en) ?)((?:stage|alternance|apprentissage) (?:de fin d['’]études )?(?:en |de |d['’]|comme )(?!entreprise|\\d|quel|deux|trois|six|fin d['’]études)\\p{L}.{2,60}?)${FR_END}`,
        'gu',
      ),
    ),
  ],
  es: [
    lead(
      2.4,
      'busc|necesita|contrata|incorpora|cubrir',
      new RegExp(
        `(?:busc(?:o|amos|ábamos|aba|ando)|necesit(?:amos|ábamos)|contrata(?:r|ción de)|incorpora(?:r|ción de))(?: [^,.;:]{0,40}?)?? un(?:a|\\/a|o\\/a|\\(a\\))? (.{3,70}?)${ES_END}`,
        'giu',
      ),
      true,
    ),
    // "para trabajar como tejedora", "buscamos tejedora", "tu perfil para tejedora", "Candidatura: tejedora"
    lead(
      3,
      'trabajar|equipo|busca|busqueda de |busqueda |perfil |candidatura:|candidatura :|oferta:|anuncio',
      new RegExp(
        `(?:(?:trabajar|equipo)(?: [^\\s.,;:]+){0,3}? (?:como|de)|busc(?:amos|ábamos|ando)|búsqueda(?: laboral)?(?: de| para|:)|[Tt]u perfil (?:para|de|como)|[Ss]u perfil (?:para|de|como)|^(?:[Tt]u )?(?:[Cc]andidatura|[Oo]ferta) ?:|anuncio (?:de|para)) (?!un[ao(/]? ?)(.{3,70}?)${ES_END}`,
        'gu',
      ),
      true,
    ),
    lead(
      4,
      'practicas|beca |becas ',
      new RegExp(
        `((?:prácticas|beca) (?:profesionales |extracurriculares |formativas )?(?:en|de|como) (?!empresa|la empresa|verano)\\p{L}.{2,60}?)${ES_END}`,
        'gu',
      ),
    ),
    lead(
      3,
      'entrevista',
      new RegExp(`entrevistas? (?:para|de) (?:la |el )?(?!trabajo|selección|la |el )(\\p{Lu}.{2,70}?)${ES_END}`, 'gu'),
    ),
  ],
  pt: [
    lead(
      2.4,
      'procur|buscamos|precis|recrutamento de|contratacao de|admissao de',
      new RegExp(
        `(?:procur(?:o|a|amos|ávamos)|à procura de|buscamos|precis(?:amos|ávamos) de|recrutamento de|contratação de|admissão de)(?: [^,.;:]{0,40}?)?? um(?:a|\\/a|\\(a\\))? (.{3,70}?)${PT_END}`,
        'giu',
      ),
      true,
    ),
    // "para trabalhar como tecelã", "o seu perfil para tecelã", "a entrevista que realizou para tecelã"
    lead(
      3,
      'trabalhar|equip|time |perfil|entrevista|candidatura:|anuncio|vaga pretendida|posto',
      new RegExp(
        `(?:(?:trabalhar|equipa|equipe|time)(?: [^\\s.,;:]+){0,3}? (?:como|de)|perfil (?:para|de|como)(?: a| o)?|entrevista [^.,;:]{3,40} para(?: a| o)?|^(?:A sua )?(?:[Cc]andidatura|Vaga pretendida) ?:|anúncio (?:de|para)|postos? de trabalho (?:de|para)) (.{3,70}?)${PT_END}`,
        'gu',
      ),
      true,
    ),
    lead(
      4,
      'estagio',
      new RegExp(
        `([Ee]stágio (?:curricular |profissional |de verão )?(?:em|de|na área de) (?!\\d|seis|três)\\p{L}.{2,60}?)${PT_END}`,
        'gu',
      ),
    ),
  ],
  it: [
    // "cercavamo un/una tessitore", "in qualità di tessitore", "la selezione per tessitore"
    lead(
      3,
      'cerc|ricerca di|assun|assumere|qualita di|selezione |concorso |candidatura |profilo ',
      new RegExp(
        `(?:(?:[Cc]erc(?:o|hiamo|avamo)|ricerca di|assunzione di|assumere)(?: [^,.;:]{0,30}?)?? un(?:[oa]|\\/una|[oa]\\/[oa]|['’])? ?|in qualità di |[Ss]elezione (?:per |di )?(?:un[oa]? |il ruolo di )?|[Cc]oncorso (?:per |da )|candidatura per |[Pp]rofilo (?:di |da |come ))(.{3,70}?)${IT_END}`,
        'gu',
      ),
      true,
    ),
  ],
  nl: [
    // "kunnen we je als wever nachtdienst niet inzetten", and not what one was before: "je ervaring als wever"
    lead(
      3,
      ' als ',
      new RegExp(
        `(?<!(?:[Ee]rvaring|[Ww]erkervaring|[Aa]chtergrond|[Ll]oopbaan|[Cc]arrière|gewerkt|werkt|werkte|werkzaam|jaren|jaar|nu|momenteel|bezig|baan|opleiding|huidige \\p{L}+|vorige \\p{L}+) )als (?!(?:je|jij|jou|u|uw|we|wij|ze|zij|er|het|de|die|dat|dit|deze|onze|ons|ik|hij|wie|beste|tweede|eerste|volgt|nieuwe)(?!\\p{L}))(?:een )?(\\p{L}.{2,60}?)${NL_END}`,
        'gu',
      ),
      true,
    ),
    lead(
      2.4,
      'zoek',
      new RegExp(
        `(?:[Zz]oek(?:en)? (?:ik|wij|we)|(?:[Ii]k|[Ww]ij|[Ww]e|en) zoek(?:en)?|op zoek naar)(?: [^,.;:]{0,40}?)?? een (.{3,60}?)${NL_END}`,
        'gu',
      ),
      true,
    ),
    // "of je mag komen voor Wever zijde", "het gesprek voor Wever zijde"
    lead(3, ' voor ', new RegExp(`(?<=\\p{Ll} )voor (\\p{Lu}.{2,60}?)${NL_END}`, 'gu'), true),
    // "We gaan voor een wever met meer ervaring"
    lead(
      1.8,
      'voor een ',
      new RegExp(
        `(?:ga|gaan|gegaan|kiezen|kozen|koos|gekozen)(?: \\p{Ll}+){0,3}? voor een (\\p{Ll}.{2,40}?)${NL_END}`,
        'gu',
      ),
      true,
    ),
    // "je interesse in Wever Tarnwijk", "het werk van wever"
    lead(
      3,
      'interesse |belangstelling |het werk ',
      new RegExp(
        `(?:(?:[Ii]nteresse|[Bb]elangstelling) (?:in|voor) (?:(?:de|het|onze) )?(?:(?:functie|vacature|baan|rol|werk) )?(?:van |als )?|het werk van )(?:een )?(\\p{L}.{2,60}?)${NL_END}`,
        'gu',
      ),
      true,
    ),
    lead(
      4,
      'plaats |plek |stageplek|leerplek',
      new RegExp(`(?:plaats|plek|stageplaats|stageplek|leerplek) (?:van|als|voor) (?:een )?(.{3,60}?)${NL_END}`, 'gu'),
    ),
    // "de functie wever nachtdienst is"
    lead(
      3,
      'functie |vacature |positie |rol ',
      new RegExp(`(?:functie|vacature|positie|rol) (\\p{Ll}.{3,60}?)${NL_END}`, 'gu'),
      true,
    ),
    lead(
      3.4,
      'stage ',
      new RegExp(
        `(?<=(?:[Dd]e|[Jj]e|jouw|een|uw|onze) )(stage (?!(?:bij|in|van|is|te|op|die|lopen|loopt|aan|voor|als|en|of|heb|kan|niet|nog|start|begint)(?!\\p{L}))\\p{L}.{2,40}?)${NL_END}`,
        'gu',
      ),
    ),
  ],
};
const startsWithTrade = (phrase: string): boolean => {
  const begun = fold(phrase.split(' ').slice(0, 3).join(' '));
  return namesCalling(begun) || MARKED.test(begun);
};

/** In: a language, a sentence and the same folded. Out: the posts that it leads to, with what that is worth. */
export const rolesAbroad = (
  language: string | null,
  text: string,
  folded: string,
): [phrase: string, worth: number][] => {
  const found: [string, number][] = [];
  for (const { needs, worth, pattern, trade } of (language !== null && LEADS[language]) || []) {
    if (!needs.some((word) => folded.includes(word))) continue;
    for (const [, phrase] of text.matchAll(pattern))
      if (phrase !== undefined && (!trade || startsWithTrade(phrase))) found.push([phrase, worth]);
  }
  return found;
};
