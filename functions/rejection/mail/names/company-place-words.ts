/** Which sentences the patterns of company-places.ts are tried on: one entry for each of its places, in their order. */
import { Literals } from '../search/literals.ts';
import type { Joined } from '../sentences.ts';

/** Per place: the language whose sentences it is tried on, and what one of must stand in them (folded, `|` between them). */
export const TRIED: [language: string, needs: string][] = [
  [
    '*',
    'employer|hiring |company|organi|unternehmen|arbeitgeber|firma|entreprise|employeur|empresa|bedrijf|' +
      'werkgever|azienda|arbetsgivare|arbeidsgiver|pracodawca|department|business unit|agency: |client|property|' +
      'trust:|school:|district:|university:|institution:|hospital:|council:|facility:|schule:|einrichtung:|' +
      'etablissement:|collectivite:|centro:|instituicao:|instelling:',
  ],
  ['en', ' at | with |@'],
  [
    'en',
    'interest in |applying to |applying at |applying with |application to |application at |application with |' +
      'submitted |submission |sent |delivered |forwarded |considering |choosing ',
  ],
  ['en', 'position|role|opening|opportunit|vacanc|internship|job|post|requisition|program'],
  ['en', ' through | via '],
  ['en', 'appl|interest in| for |offer|hired| of |interview|process|role|position'],
  // "answer from" is what company-passing.ts looks for where this place is tried.
  [
    'en',
    'here at| here from| here with|sent by|sent to you by|heard |hear from|hear back|hearing |feedback from|news from|' +
      'answer from|hello from|hi from|folks at|friends at|people at|founder|greetings from|rejected you at|' +
      'manager at|client at|assistant for|assistant at|join |joining |career at|career with|career in|' +
      'careers at|behalf of|update from|application from|us at|we at|we, at|life at|everyone at|time with|speaking with|' +
      'welcome to|work at|work for|work with|working at|working for|working with|offer from|rejected by|' +
      'declined by|shortlisted by|interview at|interview with|interviewing at|interviewing with|employment at|' +
      'employment with|jobs at|opportunities at|opportunities with|team at|roles at|openings at|positions at',
  ],
  ['en', ' team|recruit|talent|careers|hiring'],
  ['de', 'bei|interesse|team|unternehmen|wurde an|ubermittelt|weitergeleitet|wir von|im namen|im auftrag'],
  [
    'fr',
    'chez|envoye|transmis|adresse|recruteur|employeur|au nom|sein|rejoindre|equipe|interet|portez|par |structure|association|societe|entreprise|groupe|' +
      'faire partie|reponse| a ',
  ],
  [
    'es',
    'formar|en nombre|en manos|aviso|anuncio|enviad|remitid|empresa|oferta|equipo|interes|trabajar|proceso|candidatura|unirte|compania|inscri|' +
      'postula|solicitud|vacante|puesto|posicion|plaza|cargo',
  ],
  [
    'pt',
    'enviad|encaminhad|fazer parte|trabalhar|interesse|equipa|time|empresa|vaga|candidatura|processo|aqui|em nome|juntar|selecao',
  ],
  ['nl', 'verstuurd|verzonden|doorgestuurd|bezorgd|bij| door |binnen|uitmaken|interesse|team|wij van|namens'],
  ['it', 'interesse|lavorare|azienda|team|candidatura|presso|gruppo'],
  [
    '*',
    'recu |consulte |cloture |traite |repondu |choisi |connaissance |mis a jour |souhaite |retenu |etudie |' +
      'examine |decide |refuse |accepte | has | would like | is excited | is happy | is pleased | is delighted |' +
      ' is thrilled | is proud | is glad | asked to | decided | opted | chose | went with | passed on |' +
      ' finalizo | cerro | descarto | eligio | selecciono | closed your | reviewed your | declined your | rejected your | viewed your | regrets | wishes |' +
      ' would love | sent you | invited you | assigned you | offered you | have | is interested |' +
      ' are interested | no longer | hat | ha |recebeu |analisou |decidiu |atualizou |encerrou |finalizou |' +
      'visualizou |avaliou |optou |escolheu |respondeu |informou |comunicou | informa | comunica | informe | heeft ',
  ],
  ['pl', ' w '],
  ['*', ' hos '],
  ['en', 'department of'],
  ['*', 'client|mandant|kunde|auftraggeber|cliente|opdrachtgever|klant'],
  [
    '*',
    'invit|asked|sent to|assigned|requested|shared|eingeladen|convidad|uitgenodigd|test|assessment|challenge|' +
      'interview|exercise',
  ],
  [
    '*',
    'equal|eeo|eoe|e-verify|501(c)|profit|charity|veteran|tobacco|at-will|contractor|encourages|welcomes|' +
      'considers|affirmative|inclusive|drug|confident|fair chance|proud|committed|charge|ask|request|solicit|' +
      "collect| uses |diversity|celebrates|discriminate|arbeitgeber|steht fur|fordert|demande|s'engage|nunca|" +
      'cobra|valoriza|promueve|apuesta|vraagt nooit',
  ],
  ['*', "i'm |i am |my name is|this is|ich bin|je suis|soy |sou |ik ben|aqui e |aqui fala |c'est "],
  ['*', ', we |, our |, nous |desde |nos d|wir bei|wir von|bei | wij |somos|estamos'],
  ['en', 'profile|portal|account|site|page|communit|center|centre|network|dashboard|zone|system'],
  ['en', ' ('],
  ['en', "'s next|s' next|'s new|s' new|'s open|s' open|'s first|'s upcoming|'s advertised|'s vacant|'s current"],
  ['en', 'invited you|assigned you|requested you|asked you|invites you|inviting you|like you|invite you'],
  ['*', 'committee|vorstand|trustees|governors'],
  ['*', 'oferta|offre|vaga|annonce|anuncio|vacante|annuncio|offerta|poste |puesto|plaza|bolsa|concurs|concours'],
  ['*', ' "|("|: "|"'],
];

/** What one of stands in a subject that says what somebody does: "Orrin Mills invites you to a test". */
const DOES =
  ' invit| sent | sends | shared| assigned| request| viewed| reviewed| received| updated| declined| rejected| closed|' +
  ' responded| replied| decided| chosen| messaged| wants| asks| needs| would l| is | hat | ladt| vous | a | te | ha | vio | leyo | reviso | actualizo | viu |' +
  " t'| convida| atualizou| recebeu| encerrou| nodigt| heeft";
/** Its bit, beside those of the places. */
export const DOING = 1 << TRIED.length;

const NEEDED = new Literals([...TRIED.map(([, needs]) => needs), DOES].map((needs) => needs.split('|')));
const AT = 1 << 1;
/** "at Orrin through" and "applied for Dyer at Orrin" hold "at Orrin" or "with Orrin". */
const WITH_AT = (1 << 4) | (1 << 5);

/** In: the sentences of a mail, joined, and how many of them to look at. Out: per sentence the places to try on it, a bit each. */
export const placesToTry = (joined: Joined, most: number): Int32Array => {
  const there = NEEDED.search(joined.all, joined.starts, most);
  for (let at = 0; at < there.length; at++) if ((there[at]! & AT) === 0) there[at]! &= ~WITH_AT;
  return there;
};
