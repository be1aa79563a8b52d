/** What stands where an employer's name would and names nobody. Words are looked up; patterns are for what has many forms. */
import { Literals } from '../search/literals.ts';
import { Opening } from '../search/opening.ts';

/** All of it is one of these. */
const WHOLE = new Set(
  'ee|uu|ee.uu|ee. uu|eeuu|ue|usa|hungarian|swedish|polish|danish|norwegian|finnish|czech|slovak|romanian|bulgarian|greek|turkish|russian|ukrainian|arabic|hebrew|hindi|korean|cantonese|german|french|spanish|dutch|italian|portuguese|english|mandarin|welsh|civil|civil service|civil service jobs|government|government recruitment|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|terms|terms of use|terms of service|privacy policy|help center|help centre|help|manage|read online|view online|preferences|support|incomplete|undeliverable|notice|first|second|third|final|final round|federal government|national association|ne pas repondre|merci de ne pas repondre|nao responda|nao responder|no responder|no contestar|nicht antworten|bitte nicht antworten|keine antwort|niet antwoorden|niet beantwoorden|non rispondere|svar ikke|do not respond|nhs|commission|comision|comissao|checking|following|touching|regarding|reaching|circling|getting|hearing|hoping|thinking|looking|moving|wrapping|interviewing|sorry|quick|update on|begin|start|faq|open|cv|federal|employment|direct|confidential|acessar|acceder|entrar|ingresar|voir|ansehen|anmelden|einloggen|inloggen|apply|submit|continue|unsubscribe|espace candidat|portail candidat|poste|puesto|vaga|stelle|vacature|rejected|rejection|status|view details|see details|details|proximos passos|proximos pasos|prochaines etapes|nachste schritte|volgende stappen|timeline|important note|result|outcome|decision|news|next steps|recruitment|absage|refus|refuse|antwort|ergebnis|resultat|resultado|resposta|reponse|respuesta|uitslag|esito|採用担当|lebenslauf|curriculo|reminder|agradecimiento|agradecimento|oferta|offer|offre|angebot|aanbod|proposta|propuesta|bonus|salario|gehalt|salaire|fixum|erinnerung|rappel|recordatorio|lembrete|herinnering|ihrer|deiner|ihres|the|our|this|that|your|we|you|it|a|an|i|he|she|they|us|all|here|thank|thanks|dear|hi|hello|please|unfortunately|however|regards|best|kind|sincerely|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|candidate|applicant|position|role|job|application|interview|talent|recruiting|recruiter|hiring|human resources|hr|team|linkedin|workday|greenhouse|lever|indeed|glassdoor|google meet|zoom|teams|microsoft teams|dir|ihnen|uns|der|die|das|sehr|leider|vielen|danke|herr|frau|bewerbung|nous|vous|madame|monsieur|bonjour|hola|gracias|ola|oi|beste|hallo|gentile|grazie|software|data|senior|junior|intern|internship|engineer|developer|analyst|manager|usa|uk|europe|india|germany|customer service|new york|jersey|california|texas|florida|washington|boston|chicago|seattle|san francisco|austin|toronto|canada|dublin|ireland|amsterdam|madrid|barcelona|lisboa|lisbon|sao paulo|brasil|zurich|munchen|munich|hamburg|koln|austria|osterreich|schweiz|switzerland|france|spain|espana|united states|united kingdom|hull|london|berlin|wien|vienna|paris|city|remote|hybrid|english|deutsch|ai|ml|qa|ux|ui|phone|email|website|form|ref|id|re|fwd|fw|date|subject|to|from|cc|mr|ms|mrs|dr|ceo|cto|vp|click|view|stay|follow|in|on|at|for|with|of|by|no|yes|if|as|next|time|work|further|full|part|new|good|many|while|though|although|after|due|since|once|because|und|zeit|ihrem|deinem|wir|sie|du|unterlagen|interesse|personen|auswahl|jobportal|karriere|karriereseite|feedback|fragen|unternehmen|haus|recursos humanos|rh|personal|log in|login|sign in|signin|title|titles|decline|declined|resume|curriculum|curriculum vitae|candidat|candidats|candidates|career|careers|obrigado|obrigada|ihr|ihre|dein|deine|positionen|unserer|im auftrag|im auftrage|in vertretung|i.a|i.v|i.a.|i.v.|namens deze|voor deze'.split(
    '|',
  ),
);
/** Parts of any house, in other languages than English. */
const PARTS = new Set(
  'servicio servico sekretariat secretaria secretariat secretariaat geschaftsstelle geschaftsfuhrung geschaftsleitung direccion direcao gabinete segreteria ufficio'.split(
    ' ',
  ),
);
const IS = new Opening(
  /^(?:the (?:dean|bishop|rector|mayor|minister|president|principal|headmaster|head ?teacher|director|chair(?:man|woman|person)?|governors|trustees|owner|manager|employer|company)|(?:ihre[rmns]?|deine[rmns]?|unsere[rmns]?|eure[rmns]?|votre|notre|vuestr[oa]|nuestr[oa]|nosso|nossa|jouw|onze|suite|floor) .*|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|uhr|h)(?: .*)?|\d+\w? .* (?:street|road|way|lane|avenue|ave|drive|close|court|boulevard|blvd)(?: .*)?|(?:acessar|acceder|click|clique|cliquez|bekijk|besuchen|lire|juri (?:do|de|du)) .*|u\.?s(?:\.?a)?\.?|ver (?:vagas?|ofertas?|mais|mas)|bekijk\w*|(?:(?:senior|junior|sr\.?|jr\.?|it|technical|tech|corporate|regional|national|deputy|associate|principal|contract|freelance|global|full[- ]cycle)(?: |$))+|(?:the )?(?:select ?board|board(?: of (?:directors|trustees|governors|selectmen|supervisors|commissioners))?|governing (?:body|board)|trustees|governors|partners|owners|leadership team)|(?:(?:public )?(?:health|works|safety)|police|fire|parks(?: (?:and|&) recreation)?|(?:health (?:and|&) )?human services|transportation|revenue|education|corrections|water|finance|library|sheriff'?s?|labor|commerce|agriculture) (?:dept\.?|department)|(?:english|german|french|dutch|deutsche|englische|spanish|portuguese) version|version (?:francaise|anglaise|espanola|inglesa)|unserer?s?|eure\w?|equal opportunity.*|privacy.*|(?:fur )?(?:der|die|den|de|het|la|le|el) (?:\p{L}*(?:landrat|burgermeister|prasident|rektor|kanzler|dekan|direktor|amtsleiter|personalleiter|magistrat|vorstand|vorsitzende|intendant|geschaftsfuhrer|burgemeester|gemeentesecretaris|algemeen directeur|directeur|decaan)(?:in|e|en)?|landratin|dekanin|rektorin)|(?:fakultat|fachbereich|dezernat|referat|abteilung|sachgebiet|fachgebiet|fachdienst|bereich|amt|ma|afdeling|dienst|sectie) (?:[ivx]+|\d[\d./]*|[a-z]\d?)|(?:dekanat|rektorat|prasidium|hauptamt|personalamt|personaldezernat|dekan)(?: .*)?)$/u,
);
/** The same of who decides together, by whatever its word begins with: "Berufungskommission", "the search committee". */
const ENDS_THEM = 'kommission|gremium|ausschuss|commissie|comite|beirat|jury';
const THEY =
  'juri|jurado|comision|comissao|commission|tribunal|direction|direccion|direcao|directie|fachbereich|fachabteilung|personalrat|conselho|consejo|raad van bestuur';
const IN_ENGLISH = 'committee|panel|jury';
const TOGETHER = new RegExp(
  `^(?:(?:die |das |der |la |le |el |o |a |de |het |l')?(?:\\p{L}*(?:${ENDS_THEM})|${THEY})(?: (?:de |d'|del? |da |van )?(?:recrutement|seleccion|selecao|valoracion|seleccao|evaluacion|avaliacao|jury|selectie))?|(?:the )?(?:\\w+ ){0,2}(?:${IN_ENGLISH}))$`,
  'u',
);
const MAY_BE_THEM = new Literals([[ENDS_THEM, THEY, IN_ENGLISH].flatMap((words) => words.split('|'))]);
const ALL = [0];

/** In: folded text that may be a name. Out: does it say that it is none? */
export const namesNobody = (folded: string): boolean =>
  WHOLE.has(folded) ||
  PARTS.has(folded) ||
  IS.test(folded) ||
  (MAY_BE_THEM.search(folded, ALL, 1)[0] !== 0 && TOGETHER.test(folded));
