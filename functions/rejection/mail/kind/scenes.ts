/** What a mail is about when it is not about an application of the reader's. Patterns for folded text, as in cues/. */
export type Scene = 'elsewhere' | 'broadcast' | 'outreach' | 'forOthers';

/** Words of work and of hiring. */
export const JOB =
  /\b(?:mitbewerb\w*|laufbahn|lehrling\w*|ausbildung\w*|probearbeit\w*|probetag|trial|shifts?|apprentic\w*|vacanc\w+|hours|rota|staff|position|role|job|jobs|vacancy|hiring|recruit\w*|career\w*|talent|interview\w*|resume|cv|employ\w*|candidacy|candidates?|internship|applicants?|shortlist\w*|stelle|stellen\w*|bewerbungs\w*|karriere|vorstellungsgesprach|kandidat\w*|poste|recrutement|emploi|entretien|candidature|puesto|vacante|empleo|candidatura|entrevista|vaga|processo seletivo|emprego|functie|vacature|sollicit\w*|baan|lavoro|colloquio|posizione|tjansten?|stillingen?|rekryter\w*|stanowisk\w*|rekrutac\w*)\b/;
/** Of these, what is said of flats, grants and dogs as well: alone it does not make a mail one about work. */
export const SAID_OF_OTHERS =
  /\b(?:mitbewerb\w*|bewerbungs\w*|kandidat\w*|candidature|candidatura|candidates?|candidacy|candidati|applicants?|sollicitant\w*|talent|staff|hours)\b/g;
/** An application for work, by its own names: a request for a loan, a place or leave has others. */
export const APPLICATION =
  /\b(?:bew[ei]rb\w*|beworben|candidatur\w*|candidat[aeio]?s?|candidate[ra]\w*|kandida\w*|postul\w+|aplicacion|sollici\w*|gesollicit\w*|curricul\w+|cv|lebenslauf|perfil\w*|profils?|profilo?|proceso|processo|processus|seleccion|selecao|selezione|procedure|auswahl\w*|gesprach\w*|gesprek|entretien|team|equipe|equipa|equipo|mitarbeit|praktik\w+|stage\w*|stagista|estagio|practicas|alternance|lehre|posto|posten|dossier|unterlagen|convocatoria|zusammenarbeit|contrat\w+|embauche\w*|recrut\w+|ansokan|soknad\w*|ansogning\w*|aplikacj\w*|kandydat\w*|rozmow\w*|anstall\w+|ansat\w*|etapas?|etapes?|etapu|fases?|ronde|runde|prueba|essai|equipas|equipes|eignungstest|selectietest|concursal|lehrstelle\w*|probezeit|jemand\w*|recursos humanos|rrhh|rh|profissiona(?:l|is)|talentos|vivencia|ressources humaines|personalabteilung|hr|quelqu'un|une? autre personne|iemand|otra persona|outra pessoa|un'altra persona|niemand\w*|alguien|alguem|een ander|personne dont)\b/;
/** What one says for applying, in most of these languages. */
export const APPLIED_FOR =
  /\b(?:bewerb\w*|beworben|candidatur\w*|candidat\w+|postul\w+|sollicit\w*|gesollicit\w*|ansokan|ansogning\w*|soknad\w*)\b/;
/** Asked of an office, an insurer or one's own superior. */
export const ASKED_FOR =
  /\b(?:antrag\w*|\w{3,20}antrag\w*|demande de|demande d'|solicitud de|pedido de|aanvraag|\w{3,20}aanvraag|richiesta di|domanda di|wniosek|propuesta|voorstel|proposition|proposta)\b/;
/** Refusals of other things: a flat, a loan, a paper, a place to study. */
const NOT_A_JOB =
  /\b(?:application for admission|graduate admissions?|admissions? (?:office|committee|decision)|accept you into|scholarship\w*|bursar(?:y|ies)|(?:your|the) abstract|conference (?:paper|talk|proposal|committee)|programme committee|call for papers|tender|your (?:quote|bid|warranty|refund|claim)|festival|stipendi\w*|beca|bolsa de estudo\w*|bourse|studiebeurs|borsa di studio|manuscript|referees|editorial office|journal of|camera-ready|loan|mortgage|credit card|tenancy|landlord|apartment|(?:the|this|a|our|your|my|another) flat(?! white)|leased?|(?:the|this|your|for) unit|viewing|planning permission|grants? (?:application|proposal|committee|program\w*|team|round|recipients?|scheme|panel)|(?:your|the) (?:talk|session|workshop|poster|manuscript|film|story|poem|song|pitch|entry) (?:proposal|submission|was not|has not|did not)|call for (?:proposals|speakers|submissions|entries|abstracts|participation)|(?:session|talk|workshop|speaker) proposals?|(?:review|programme|program) committee|(?:student|research|travel) awards?|awards? available|fellowship award|(?:tuition|degree|masters?|undergraduate|postgraduate|doctoral|phd) (?:fees?|programme|program|course)|place on (?:the|this|our) (?:course|programme|degree)|offer of admission|admission to|admitted to|waitlist for admission|(?:funding|seed) (?:application|round|request)|membership application|residence permit|citizenship|hackathon|lottery|raffle|(?:news|innovation|design|start-?up|grand) challenge|contests?|funding (?:through|from|for your)|(?:application|request)s? for funding|research degree|admissions (?:team|tutor)|insurance claim|overdraft|adoption|school place|nursery place|visa|wohnung\w*|mietinteress\w*|besichtigung\w*|eigentumer\w*|hausverwaltung|kredit\w*|darlehen|manuskript|gutacht\w*|studienplatz|kitaplatz|appartement|logement|bailleur|pret|manuscrit|revue|piso|vivienda|alquiler|hipoteca|prestamo|apartamento|imovel|aluguel|emprestimo|manuscrito|woning|huurwoning|verhuurder|hypotheek|lening|appartamento|affitto|mutuo|prestito|lagenhet\w*|leilighet\w*|lejlighed\w*|mieszkani\w*)\b/;
/** Written to many: newsletters, lists of jobs. */
const BROADCAST =
  /\b(?:issue #?\d+|hit reply|you (?:signed up|subscribed) (?:at|to|for)|subscribers?|jobs? you (?:may|might|saved|viewed|follow)|you (?:saved|viewed|follow)|others like it|similar to|apply (?:early|now)|new matches|matching jobs|easy apply|newsletter|this week|reader question|our blog|on the blog|podcast|webinar|job alert|new jobs|jobs for you|recommended jobs|career advice|how to (?:write|respond|reply|answer|deal|handle|bounce)|read more|guide to|nieuwsbrief|jobletter|jobalarm|neue jobs|nouvelles offres|alerte|nuevas ofertas|alerta|novas vagas|nieuwe vacatures|nuove offerte|karrieretipps|bewerbungstipps|boletin|dicas|consejos|conseils)\b/;
/** A recruiter writes first. */
const OUTREACH =
  /\b(?:share|send|forward|revert)(?: me| us)?(?: back)?(?: with)? (?:a copy of )?your (?:most )?(?:updated|latest|recent|current) (?:and \w+ )?(?:resume|cv|profile)|\brevert (?:me )?(?:back )?(?:with|to me)\b|\b(?:i have|there is|we have) an (?:urgent|immediate|exciting|excellent) (?:job )?(?:requirement|opening|opportunity|need|role)|\b(?:an excellent|a great|an exciting) job opportunity that i have\b|\b(?:came across|found|saw|spotted|noticed|stumbled (?:on|upon|across)|looking at|impressed by) your (?:\w+ )?(?:profile|cv|resume|linkedin|portfolio|github|talk)\b(?! again)|\byour (?:profile|cv|resume) (?:on (?:linkedin|indeed|xing|github|monster|dice|ziprecruiter|stepstone|a job ?board)|caught|stood out)|\bwe(?:'ve| have)(?:n't| not| never) (?:spoken|been in touch|worked together) before\b|\byour (?:cv|resume|details|name) (?:was|were|came up|popped up) (?:on|in|from) our (?:system|database|books|files)\b|\bwir kennen uns noch nicht\b|\bnous ne nous connaissons pas\b|\bno nos conocemos\b|\bainda nao nos conhecemos\b|\bkennen elkaar nog niet\b|\bprofil\w*\b.{0,30}\b(?:aufmerksam|gestossen|entdeckt)|\b(?:vu|decouvert|trouve|tombee?) (?:\w+ )?(?:sur )?(?:votre|ton) (?:profil|cv)|\b(?:he visto|vi|encontre|hemos visto) (?:tu|su) (?:perfil|cv)|\b(?:vi|encontrei) (?:o )?(?:seu|teu) (?:perfil|contacto|contato|curriculo)|\b(?:je|jouw|uw) (?:profiel|cv)\b.{0,30}\b(?:tegen|gezien|gevonden|op linkedin)|\b(?:ho visto|ho trovato) (?:il )?(?:tuo|suo) profilo/;
/** Of these, what only those say who never wrote to the reader before. */
export const STRANGERS =
  /\b(?:spoken|been in touch|worked together) before\b|\b(?:kennen uns noch nicht|connaissons pas|no nos conocemos|nao nos conhecemos|kennen elkaar nog niet)\b/;
/** Who recruits for others is not the employer. */
const FOR_OTHERS =
  /\b(?:(?:for|of|with|behalf of|by) (?:our|my|a) client\b|(?:our|my) client(?: is|,|'s| has| are)|client of (?:ours|mine)|(?:unser|mein)\w* (?:kunden?|mandant\w*)\b|im auftrag (?:unser|ein)|(?:notre|mon|nos) clients?\b|(?:nuestro|un) cliente\b|(?:nosso|um) cliente\b|apoiar uma empresa|(?:onze|mijn) (?:klant|opdrachtgever)\b|(?:nostro|un) cliente\b)/;

export const SCENES: Record<Scene, RegExp> = {
  elsewhere: NOT_A_JOB,
  broadcast: BROADCAST,
  outreach: OUTREACH,
  forOthers: FOR_OTHERS,
};
