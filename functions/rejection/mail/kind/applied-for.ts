/**
 * What was applied for, in other languages than English, where one word is said of applying for a post, a flat, a grant and a
 * berth: told by what stands as the object of the application, and by the words of work and of other things around it.
 */

import { namesCalling } from '../names/trades.ts';
import { Literals } from '../search/literals.ts';
import type { Hit } from '../search/word-index.ts';
import type { Sentence } from '../sentences.ts';
import { inHousesName } from './house.ts';
import { Sieve } from './sieve.ts';

const OF_WORK = new Sieve();

/** Words that are said of work and of little else: the post, how one gets it, who gives it, how it is advertised. */
const WORK = OF_WORK.add(
  /\b(?:(?<!(?:an (?:dieser|erster|zweiter|dritter|letzter|oberster)|auf der|zur|zustandige\w?|amtliche\w?) )stelle|(?:voll|teil)zeitstelle|(?:plan|lehr|projekt|assistenz)stellen|(?:offenen?|freien?|unsere[nr]?|weiteren?|andere[nr]?|ausgeschriebenen?) stellen?|stellen(?:ausschreibung|angebot|anzeige|besetzung|profil|beschreibung)\w*|position(?:en)?|vakanz\w*|arbeitsplatz\w*|arbeitsstelle|arbeitsbeginn|anstellung|festanstellung|minijob\w*|nebenjob\w*|ferienjob\w*|jobs?|volontar(?:in|e|s)?|werkstudent\w*|ausbildungs(?:platz|platze|stelle|beginn|start|jahr|leit)\w*|ausbildung (?:zu[mr]|als|bei)|auszubildende\w*|lehrling\w*|lehre als|azubis?|dual(?:e[sn]?|er) (?:studi(?:um|ums|engang\w*|enplatz|enplatze)|student\w*)|aushilf\w*|vorstellungsgesprach\w*|vorstellungstermin\w*|bewerbungsgesprach\w*|vorstellungsrunde|probearbeit\w*|probetag\w*|probeschicht|schnupper(?:tag|lehre)\w*|lebenslauf\w*|personal(?:abteilung|wesen|referent|auswahl|leit|dienst|entscheid|gewinnung|buro|amt|rat|management)\w*|recruit\w+|hr|human resources|karriere(?:seite|portal|team)\w*|beruflich\w*|laufbahn|werdegang|berufs(?:erfahr|einstieg|weg|leben)\w*|quereinst\w+|gehalts(?:vorstellung|wunsch)\w*|arbeitszeugnis\w*|einsatz(?:e|es|ort)?|schicht(?:en)?|stellvertretung\w*|vertretung|vikariat\w*|referendariat\w*|vorbereitungsdienst|[mwfdhv] ?[/|] ?[mwfdhv](?: ?[/|] ?[mwdxf])?)\b/,
);
const WORK_ROMANCE = OF_WORK.add(
  /\b(?:(?<!(?:la|de|par|en) )postes?(?! restante)|(?:de|du|des) postes?|embauch\w+|recrut\w+|rh|drh|ressources humaines|alternan(?:ce|te?s?)|apprentissage|stagiaires?|(?:un|votre|ton|ce|de|le|en|nos|aucun|comme) stage(?! d)|stage (?:de fin|d'observation|en|au|de (?:\w+ )?(?:mois|master))|entretiens? (?:d'embauche|telephonique|physique|avec)|(?:en|notre|l'|votre|un|d') ?entretien|emplois?|carrieres?|cv|curriculum|lettre de motivation|prise de (?:poste|fonctions?)|fonctions? (?:de|d')|(?:experiences?|parcours|projets?|avenir|vie|reussite|succes|recherches?|demarches?|suite|insertion) professionnel\w*|interim\w*|metier|missions?(?! locale)|puestos?(?! (?:que|n|\d|en (?:el|la) (?:mercad|feri|list)|de (?:venta|comida|artesan|mercad))\w*)|vacantes?|empleos?|oferta (?:de trabajo|laboral)|contratar\w*|contratad\w+|contrataremos|dinamica de grupo|(?:video)?entrevist\w+(?! (?:consular|de (?:visado|admision)))|hoja de vida|rrhh|recursos humanos|talento humano|(?:seleccion|captacion) de (?:personal|talento)|practicas|practicantes?|pasantias?|(?:trayectoria|experiencia|carrera|futuro|vida|busqueda|camino|exitos?|desarrollo|etapa|perfil) (?:profesional|laboral)(?:es)?|jornada (?:completa|parcial)|posto de trabalho|procedimento concursal|contrato (?:pre|post|pos)-?doctoral|contrat (?:post-?)?doctoral|bolsa de investigacao|lista unitaria|oposicion\w*|concurso (?:docente|de (?:meritos|traslados|oposicion)|interno)|concurso-oposicion|plaza de (?:profesor\w*|ayudante|tecnic\w+|auxiliar|administrativ\w+)|bolsa de (?:empleo|trabajo)|incorporar(?:te|le|se)|vagas?(?! (?:n[ao]s? |d[ao]s? |para a? ?|em )?(?:creche|escola|turma|garagem|estacionamento|curso|mestrado|residencia|universidade|moradia|pre|sala|jardim|quarto|republica))|empregos?|recrutamento|recrutador\w*|estagios?|estagiari\w+|cargo|curriculos?|rh|processo seletivo|(?:processo de )?selecao (?:publica |simplificada )?de (?=\w+(?:or|ora|eiro|eira|ista|ante|ente)\b)|contratac\w+|trainees?|jovem aprendiz|experiencia (?:profissional|em)|(?:percurso|carreira|futuro|vida|jornada|trajetoria|caminho|caminhada|sucesso|experiencia|perfil|trajeto|desenvolvimento) profissiona(?:l|is)|trabalhar (?:connosco|conosco|com a gente)|posto di lavoro|posizione|colloquio|lavoro|assunzion\w+|tirocinio)\b/,
);
const WORK_DUTCH = OF_WORK.add(
  /\b(?:functies?|vacatures?|vacaturehouder|banen|(?<!naast (?:een|je|hun) )baan|bijbaan\w*|vakantiewerk|stagiair\w*|sollicit\w+|gesolliciteerd|werkervaring|dienstverband|proefdag|meeloopdag|proefdraaien|kennismakingsgesprek|motivatiebrief|personeelszaken|personeelsadvies|rol (?:van|als)|traineeship\w*|leerwerkplek|bbl|bbl-\w+|loopbaan|carriere|uitzend\w+|tjansten?|stillingen?|rekryter\w*|anstallning\w*|stanowisk\w*|rekrutac\w*)\b/,
);

/** The same at the end of a longer word. */
const WORK_COMPOUND =
  /\b(?:(?!(?:dienst|zulassungs|beratungs|anlauf|pflege|melde|geschafts|annahme|sammel|halte|bau|schnitt|fund|kontakt|vergabe|presse|post|zwischen|pruf|auskunfts|schlichtungs|leit|koordinierungs|clearing|rettungs|zahl|kassen|bewilligungs|zentral|ausgabe|koordinations|service|fach|druck|text|kontroll|frei|widerspruchs|ombuds|gleich)stellen?\b)[\w-]{3,}stelle|\w{0,14}prakti(?:kum\w*|ka|kant\w*)|\w{0,14}volontariats?\w*|\w{0,14}stage(?:s|plek|plaats|plekken|plaatsen|bedrijf|periode|begeleider|opdracht)?)\b/;
/** What no word of those is without. */
const OF_COMPOUNDS = /stelle|prakti|volontariat|stage/;

/** The post itself, by its plainest names, and that somebody was hired. */
const POST =
  /\b(?:(?<!(?:an (?:dieser|erster|zweiter|dritter|letzter|oberster)|auf der|zur|zustandige\w?|amtliche\w?) )stelle|position|posten|vakanz|ausbildungsplatz\w*|\w{0,14}praktikum\w*|\w{0,14}volontariats?|(?<!(?:la|de|par|en) )poste(?! restante)|(?:de|du|ce) poste|puesto(?! (?:que|n|\d|en (?:el|la) (?:mercad|feri|list)|de (?:venta|comida|artesan|mercad))\w*)|vacante|estagio|posto de trabalho|procedimento concursal|contrato (?:pre|post|pos)-?doctoral|contrat (?:post-?)?doctoral|bolsa de investigacao|functie|vacature|\w{0,14}stageplek|stage (?:als|bij|van)|recrute\w*|recrutons|recruter|embauch\w+|eingestellt|contratad[oa] a|contratamos|contratei|aangenomen|sollicit\w+|gesolliciteerd|vorstellungsgesprach\w*)\b/;
/** What a grant or a course asks for as well: proof of a post only where nothing else is named as the object. */
const PAPERS = /\b(?:cv|lebenslauf|curriculum|curriculo|hoja de vida)\b/;
/** Whom a letter addresses as a parent, a customer or an author, it does not address as a candidate. */
const SALUTED =
  /^(?:liebe|werte|geehrte|hallo|hi|chere?s?|bonjour|madame|monsieur|querid|estimad|hola|apreciad|prezad|car[oa]s?|ola|oi|senhora?|beste|geachte|lieve|hoi|dag)\b/;
/** A place that is a post by who is to fill it: "lugar de tratadora". */
const POST_OF =
  /\b(?:lugar|plaza|puesto|posto|vaga|cargo|postes?|fonctions?|metier) d(?:e |[eo]s? |')(?:\w+ ){0,2}?\w{3,}(?:ora?|eir[oa]|er[oa]|ista|ante|ente|ic[oa]|euse|eur|iere?|trice|ienne|ien|og[oa])\b/;
/** "Stelle als", "poste de", "vacature voor een": what follows is a post, whatever it is called. */
const POST_AS =
  /\b(?:stelle|position|vakanz|job|minijob|nebenjob|tatigkeit|anstellung|ausbildung|ausbildungsplatz|\w{0,14}praktikum|lehrstelle|mitarbeit|festanstellung) als (?!(?:sicherheit|ersatz|ausgleich)\b)\w|\b(?:poste|emploi) (?:de |d')(?!(?:travail|police|secours|garde|pilotage|soins|commandement|vente)\b)\w|\b(?:puesto|vacante|cargo) de (?!(?:venta|ventas|mercad\w+|feria|control|comida|artesan\w+|trabajo|salud|bebidas?)\b)\w|\b(?:vaga|cargo) de (?!(?:garagem|estacionamento|creche|escola|curso|mestrado|turma|residencia|trabalho|emprego|moradia|estudo|aluno|bolsista|quarto)\b)\w|\b(?:functie|vacature|bijbaan) (?:van|als|voor) (?!(?:de|het) )\w/;
/** What is done in a house, as the title of a post names it. */
const FIELD =
  /\b(?:sachbearbeitung|sachgebiet\w*|referat|produc\w+|produktion\w*|productie|comunica\w+|communicat\w+|kommunikation|coordina\w+|koordination|gest(?:ion|ao)|verwaltung|assisten\w+|assistance|atendimento|atencion al|accueil|empfang|vendas|ventas|ventes?|vertrieb|verkauf|marketing|contabil\w+|comptabilite|buchhaltung|receca?o|recepcion|administra\w+|beheer|secretariaat|vermietung|verhuur|betreuung|\w{4,}betreuung|beratung|\w{4,}beratung|montage|logisti\w+|it)\b/;

/** People who are called so at work and out of it, or something else altogether. */
const NO_TRADE =
  /\b(?:aides?|auxiliaires?|student\w*|stud\w+|partner\w*|members?|membres?|masters?|agents?|guid[ea]s?|gids|volontaires?|benevoles?|voluntari\w*|vrijwilliger\w*|helfer\w*|becari[oa]s?|bolseir\w*|bolsistas?|do[ck]torand\w*|stipendiat\w*|artist\w*|owner|scheme|contract\w*|conseil|conseils|leads?|head|hoofd|associate|fellow\w*|graduate|caixa|proben?|probetraining|optica|quimica|fisica|leerling\w*|resident\w*|scholar|influencer\w*|bloggers?|musi[ck]\w*|scenario\w*|autor\w*|auteurs?|promotor\w*|meester|maestria\w*|ober|tech|admin|vet|server|runner|(?:as+istenc?ia|ficha|visita|control) tecnic[ao]|commissie|conservat\w+|tuteurs?|tutor\w*|chercheu\w+|investigador\w*|pesquisador\w*|wissenschaftl\w*|forscher\w*|onderzoek\w*|guarda|(?:psycho|sozio|bio|geo|theo|philo|archao|anthropo|ethno)logi[ea]s?|(?:psico|socio|bio|geo)log[ií]a)\b/g;
/** Leads to what somebody would be. */
const LEADS =
  /\b(?:als|as|comme|en tant que?|como|zum|zur|(?:lugar|plaza|puesto|posto|vaga|cargo|posicion|posicao|funcao|funcoes|postes?|fonctions?|metier|emploi|oferta|offre|annonce|candidature|candidatura|empleo|emprego|contratacao|contratacion|recrutement|recrutamento|embauche) (?:d[eo']|a la oferta|a vaga|[ao]) ?|(?:functie|vacature|rol|plek|stelle|position|stage|baan) (?:van|als|voor|zum|zur)|vaga|vacature|functie|vacante|poste|puesto|oferta|offre|anzeige|ausschreibung|inserat) ?["'(]?((?:[^\s,.;:!?]+ ?){1,5})/g;

/** How one says that somebody wants something: what follows is what they want. */
const WANTED =
  /\b(?:bewerbung|bewerben|beworben|\w*antrag|antrage|beantragt\w*|anfrage|anmeldung|gesuch|einreichung|candidatures?|candidater|candidate|demandes?|dossier|inscription|soumission|solicitud(?:es)?|solicitado|candidatura|inscripcion|peticion|postulacion|postulaste|pediste|pedidos?|requerimento|inscricao|solicitacao|aanvraag|aangevraagd|aanmelding|inschrijving|verzoek)(?: (?:um|auf|fur|als|zum|zur|im|in|am|an|der|die|das|den|dem|des|eine?[nmrs]?|ihr\w{0,2}|dein\w{0,2}|euer|eure\w?|unser\w{0,2}|zu|pour|de|du|d|le|la|les|l|une?|a|au|aux|sur|en|notre|nos|votre|ce|cet|cette|vers|el|los|las|al|del|para|por|su|tu|nuestr[oa]|una|un|este|esta|o|os|as|do|da|dos|das|no|na|nos|nas|pelo|pela|ao|num|numa|voor|van|het|een|onze?|uw|je|jullie|tot|op|naar|om|deze|dit|dat))*(?: [\w-]+)?[ '"(]*$/;

/** "Bewerbung für das Auslandsprogramm", "votre projet", "your class": for something that has a name, and nobody says that it is work. */
const FOR_A_THING =
  /\b(?:bewerbung\w*|bewerben|beworben|antrag|anfrage|anmeldung) (?:um|auf|fur|zu[mr]?) (?:eine?[nmrs]?|das|die|den|unser\w*) (?!referenz|kennziffer|nummer|oben|o\.|genannte|obige|folgende|ausgeschriebene|vakan|freie|offene|stelle|position|job|posten|ausbildung|duale)\w|\b(?:candidature|candidate|postule|demande|dossier) (?:\w+ )?pour (?:la|le|l'|les|notre|nos|une?) ?(?!moment|instant|suite|avenir|societe|groupe|maison)\w|\b(?:candidatura|solicitud|postulacion|inscripcion|inscricao|pedido) (?:para|a|ao) (?:el|la|los|las|l[oa]|o|nuestr[oa]|noss[oa]|una?|uma?) \w|\b(?:aanmelding|aanvraag|inschrijving) (?:voor|op|bij) (?:de|het|een|onze?|ons) \w|\b(?:(?:ihr|dein|euer)\w{0,2} (?:projekt|idee|konzept|anliegen|wunsch)|votre (?:projet|idee|texte|demande)|(?:tu|su|vuestr[oa]) (?:proyecto|idea|texto|propuesta|solicitud)|(?:seu|sua|tua|teu) (?:projeto|ideia|texto|proposta|pedido)|(?:je|jouw|uw|jullie) (?:project|idee|plan|voorstel|verzoek|aanvraag))\b/;

/** What is said of one person who would work there, and of no project. */
const ABOUT_A_PERSON =
  /\b(?:profile?s?|profils?|perfil|profiel|competences?|kompetenz\w*|competencias?|kenntniss?e?|qualifikation\w*|qualifications?|ervaring|experience|experiencia|erfahrung\w*|entwicklungsweg|werdegang|unterlagen)\b/;

/** Other things than work, as the end of one word, in the languages that write it as one. */
const COMPOUND =
  /\w{3}(?:wohnung(?:en)?|zimmer|kredite?s?|darlehens?|antrage?s?|stipendi(?:um|en|ums)|studium|studiengang|versicherung(?:en)?|preis(?:es)?|wettbewerb(?:s|e)?|forderung(?:en)?|genehmigung(?:en)?|erlaubnis|festivals?|ausstellung(?:en)?|mitgliedschaft(?:en)?|parzelle|liegeplatz|stellplatz|startplatz|schulplatz|kursplatz|studienplatz|masterplatz|bachelorplatz|woning(?:en)?|huis|kamer|krediet|lening|(?<!stage|vacature|sollicitatie)aanvra(?:ag|gen)|vergunning(?:en)?|subsidies?|verzekering(?:en)?|beurs|prijs|wedstrijd(?:en)?|opleiding(?:en)?|cursus(?:sen)?|festival|lidmaatschap|kaart)\b/;

/** What each of those holds. */
const STEMS = new Literals([
  'wohnung zimmer kredit darlehen antrag stipendi studi versicherung preis wettbewerb forderung genehmigung erlaubnis festival ausstellung mitgliedschaft parzelle platz woning huis kamer krediet lening aanvra vergunning subsidie verzekering beurs prijs wedstrijd opleiding cursus lidmaatschap kaart'.split(
    ' ',
  ),
]);
const isCompound = (folded: string): boolean => STEMS.search(folded, [0], 1)[0] !== 0 && COMPOUND.test(folded);

const isWork = (folded: string): boolean => {
  const signs = OF_WORK.signsOf(folded);
  if (WORK.test(folded, signs) || WORK_ROMANCE.test(folded, signs) || WORK_DUTCH.test(folded, signs)) return true;
  return OF_COMPOUNDS.test(folded) && WORK_COMPOUND.test(folded);
};
const namesTrade = (folded: string): boolean => namesCalling(folded.replace(NO_TRADE, ' '));
/** "Als Tierpflegerin", "lugar de assistente": what somebody would be. */
const wouldBe = (folded: string): boolean => {
  for (const [, words] of folded.matchAll(LEADS)) if (namesTrade(words!)) return true;
  return false;
};

/** Who writes, and not what about: the same office gives leave and refuses it. */
const SIGNED =
  /^(?:(?:ihre?|la|le|l'|el|o|a|de|het|die) ?)?(?:hr|rh|rrhh|recursos humanos|ressources humaines|personalabteilung|personeelszaken|p&o)[.,!]?$/;

/** `work`: a post is the object. `thing`: something else is. `unclear`: it may be either. `none`: nothing says what. */
export type Object = 'work' | 'thing' | 'unclear' | 'none';

/** In: a mail's sentences, the subject first, and where words of other things stand in them. Out: what was applied for. */
export const appliedFor = (sentences: Sentence[], found: Hit[]): Object => {
  const subject = sentences[0]?.folded ?? '';
  const isOfWork = ({ folded }: Sentence): boolean =>
    !SIGNED.test(folded) && (isWork(folded) || wouldBe(folded) || POST_OF.test(folded));
  const ofTheHouse = found.length > 0 && sentences.some(isOfWork) ? inHousesName(sentences) : () => false;
  const things = found.filter((hit) => !ofTheHouse(hit));
  const others = new Set(things.map(({ sentence }) => sentence));
  for (const [at, { folded }] of sentences.entries()) if (isCompound(folded)) others.add(at);
  const first = things.find(({ sentence }) => sentence === 0)?.at ?? subject.length;
  const title = subject.slice(0, first);
  if (others.size === 0) {
    if (sentences.some(isOfWork) || sentences.some(({ folded }) => namesTrade(folded))) return 'work';
    return sentences.some(({ folded }) => FOR_A_THING.test(folded) && !ABOUT_A_PERSON.test(folded))
      ? 'unclear'
      : 'none';
  }
  const work = sentences.filter(isOfWork).length;
  const titled = isWork(subject) || namesTrade(title) || (work > 0 && FIELD.test(title));
  const wanted = things.some(({ sentence, at }) => WANTED.test(sentences[sentence]!.folded.slice(0, at)));
  if (titled && !(wanted && work === 0)) return 'work';
  const plainly = wanted || others.has(0) || things.some(({ words }) => SALUTED.test(words));
  if (work === 0) return plainly || others.size >= 2 ? 'thing' : 'unclear';
  const role = sentences.some(({ folded }) => wouldBe(folded) || POST_OF.test(folded) || POST_AS.test(folded));
  const post = sentences.some(({ folded }) => POST.test(folded));
  const papers = sentences.some(({ folded }) => PAPERS.test(folded));
  if (role || (!plainly && (post || papers)) || (post && work >= others.size && !wanted)) return 'work';
  if (plainly) return post || (papers && others.size < 2) || work > others.size ? 'unclear' : 'thing';
  return work >= others.size ? 'work' : 'unclear';
};
