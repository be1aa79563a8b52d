/** Where a text names the employer: patterns only, company.ts counts the votes. */
import type { Led } from '../search/matches.ts';

/** A name as it stands in running text: capitalised words, joined by what names are joined by. */
export const NAME =
  "((?:The |An |De |La |Le |El |Die |Der |Das |Los |Las |Les |Het )?(?:\\p{Lu}|\\d|\\p{Ll}(?=\\p{Lu}))[\\p{L}\\p{N}.'’&@+/-]*(?:,? (?:Inc\\.?|Ltda?\\.?|LLC|GmbH|AG|S\\.A\\.S\\.|S\\.A\\.|(?:GmbH|SE|AG) & Co\\.? KG|e\\. ?V\\.|(?:nv|bv|vzw|bvba)(?!\\p{L}))| (?:&|and|of|['’]t|(?<=(?:dienst|bureau|instituut|centrum|school|raad|fonds|huis|vereniging|museum|autoriteit|academie) )voor|de|del|della|di|da|do|dos|des|du|the|for|und|et|y|e|für|von|van|der|den|la|le|and Co\\.?)(?: (?:the|la|las|los|der|den))? (?=\\p{Lu})[\\p{L}\\p{N}.'’&-]+| (?:d|de l|dell)['’](?=\\p{Lu})[\\p{L}’-]+| (?:de communes|d['’]agglomération)(?= (?:d|\\p{Lu}))| (?<=(?:[Ss]chule|[Gg]ymnasium|[Kk]ita|[Kk]indergarten|[Kk]inderhaus|[Kk]linik|[Kk]linikum|[Kk]rankenhaus|[Hh]otel|Gasthof|Gasthaus|[Aa]potheke|[Pp]raxis|[Hh]aus|[Hh]eim|[Ss]tift) )(?:am|an der|auf der|auf dem|in der|im|zum|zur) (?!\\p{L}*(?:tag|woch|abend)(?!\\p{L})|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Rahmen|Bereich|Standort|Team|Anschluss|Zuge|Hinblick|Zusammenhang|Namen|Auftrag|Moment|Vertrieb|Abteilung|Funktion|Position|Stelle|Stadt|Nähe|Regel|Ausbildung|Zeit)\\p{Lu}[\\p{L}-]+| (?:am|zum|zur|im|an der|vor dem) (?=(?:Markt|Marktplatz|Park|Stadtpark|See|Rhein|Main|Neckar|Dom|Ring|Tor|Bahnhof|Rathaus|Wald|Berg|Hafen|Schloss|Bach|Fluss|Meer|Platz|Turm|Anger|Kirchplatz|Stern|Löwen|Adler|Hirschen|Ochsen|Elbe|Donau|Isar|Spree|Weser|Mosel|Linde|Sonne|Post|Krone)(?!\\p{L}))\\p{L}+|, (?=\\p{Lu}[\\p{L}'’-]+,? (?:&|and) \\p{Lu}[\\p{L}'’-]+,? (?:LLP|LLC|Inc|P\\.?C|PLLC|P\\.?A|Ltd|L\\.L\\.P)\\b)\\p{Lu}[\\p{L}'’-]+| (?:\\p{Lu}|\\d|&)[\\p{L}\\p{N}.'’&+/-]*){0,6})";

const SPELLED = new RegExp(NAME, 'uy');
/** All that a name needs: the rest of NAME may be missing. */
const BEGINS_NAME = '(?=\\p{Lu}|\\d|\\p{Ll}\\p{Lu})';
/** A name between words; words behind it may cut it short, so that only without them it is the same for all. */
export const pattern = (before: string, after = ''): RegExp | Led =>
  after === ''
    ? { lead: new RegExp(`${before}${BEGINS_NAME}`, 'gu'), rest: SPELLED }
    : new RegExp(`${before}${NAME}${after}`, 'gu');

/** The head of a sentence, where a name of two words or more follows: one word alone may be a person. */
const ACTOR =
  "(?:^|[.!,] |(?:nforma|omunica|nfor|ignal|conta)(?:mos|ons|iamo) (?:de )?que )(?:(?:[Ll]a|[Aa]|[Ee]l|[Ll]e|[Ll]['’]) ?(?:empresa|entreprise|société|organización|collectivité|structure|association|établissement|enseigne|entidad|entidade) |(?:[Dd]as Unternehmen|[Dd]ie Firma|[Dd]er Arbeitgeber|[Hh]et bedrijf|[Dd]e werkgever|L['’]azienda) |[AO] )?(?![AO] )(?=\\S+ (?:\\p{Lu}|&|(?:de|du|des|del|da|do|dos|di|la|le|of|und|et|e|y|van) \\p{Lu}|(?:d|de l|dell)['’]\\p{Lu}|de communes|d['’]agglo))";
/** What an employer does about an application. */
const ACTS =
  " (?:(?:n['’])?a (?:\\p{Ll}+ )?(?:pas )?(?:reçu|retenu|étudié|examiné|décidé|refusé|accepté|consulté|clôturé|traité|répondu|choisi|pris connaissance|mis à jour|souhaité)|(?:is|are) (?:interested in (?:hiring|interviewing|meeting) you|no longer (?:hiring|recruiting|considering))|is (?:excited|happy|pleased|delighted|thrilled|proud|glad) to (?:\\p{Ll}+ )?(?:offer|extend|invite|inform|confirm|welcome|advance|move|let)|(?:regrets|wishes) to|asked to (?:see|meet|speak|interview|talk)|(?:decided|opted|chose) (?:to|not)|went with|passed on you|(?:closed|reviewed|declined|rejected|viewed) your|would (?:like|love) (?:to|you to)|(?:sent|invited|assigned|offered) you|ha(?:s|ve) (?:\\p{Ll}+ )?(?:asked|requested|shared|extended|marked|gone with|opted|hired you|invited you|offered you|sent you|passed on|received|reviewed|decided|declined|chosen|updated|viewed|closed|rejected|filled|selected|moved|responded|withdrawn|concluded|appointed|hired|cancelled|completed|finished|paused|made (?:a|an|the|its|their))|hat (?:Ihre|deine|Deine|sich|Ihnen|dir|den Status)|(?:le|te|les|lhe|vous) (?:informa|comunica|informe)|ha (?:recibido|revisado|decidido|visto|ricevuto|deciso|actualizado|cambiado|cerrado|descartado|rechazado|leído|consultado|finalizado|valorado|respondido|aggiornato|chiuso|visionato|scelto)|(?:finalizó|cerró|descartó|revisó|decidió|eligió|seleccionó)|(?:recebeu|analisou|decidiu|atualizou|encerrou|finalizou|visualizou|avaliou|optou|escolheu|respondeu|informou|comunicou)|heeft (?:je|jouw|uw|besloten|helaas)) ";

/** To whom the reader applied, or who decided about that: the employer, whoever carries the letter. */
export const APPLIED_TO = [
  pattern(
    '(?:\\b(?:[Aa]pplication|[Aa]pplied|[Aa]pplying|position|role|vacancy|[Ss]ubmission|trial shift|shift)\\b[^.;:!?]{0,80}? (?:at|with)|\\b(?:[Ii]nterest in|[Cc]onsidered for|[Ss]elected for|[Cc]andida(?:cy|ture) for|[Oo]ffer(?:ing)? you|[Hh]ired (?:for|as)|[Ii]nterview(?:ed|ing)? for)\\b[^.;:!?]{3,80}? at|\\b(?:[Hh]iring (?:manager|team)|[Tt]eam|[Ff]olks|[Cc]lient|[Pp]eople) at|\\b(?:[Rr]ejected|[Dd]eclined|[Ss]hortlisted) by|\\b(?:Bewerbung|beworben|Stelle|Position|Ausbildung|Vorstellungsgespräch|Zusage|Absage|eingestellt)\\b[^.;:!?]{0,80}? bei|\\b(?:candidature|poste|postulé|offre|stage|alternance|embauchée?|recrutée?)(?!\\p{L})[^.;:!?]{0,80}? (?:chez|au sein de|au sein (?:du|de la)(?= (?:Groupe|Société|Cabinet|Mairie|Ville|Université|Clinique|Hôpital|CHU|Banque|Association|Fondation|Mutuelle|Maison)(?!\\p{L})))|\\b(?:[Rr]efusée?|[Rr]ejetée?|[Aa]cceptée?|[Rr]etenue?) par|\\b(?:transmise|envoyée|adressée) à(?: l.entreprise| la société)?|\\b(?:enviada|remitida) a(?: la empresa)?|\\b(?:verstuurd|doorgestuurd|verzonden) naar|\\b(?:enviada|encaminhada) (?:para|à|ao)(?: [ao])?(?: empresa)?|\\b(?:sollicitatie|gesolliciteerd|functie|vacature|rol|aangenomen|afgewezen|interesse|gesprek)\\b[^.;:!?]{0,80}? bij|\\b(?:aangenomen|afgewezen|uitgenodigd) door) ',
  ),
  pattern(ACTOR, ACTS),
  pattern(
    '\\b(?:(?:[Hh]iring manager|[Cc]lient) at|(?:[Hh]eard(?: back)?(?: \\p{Ll}+)?|[Ff]eedback|[Nn]ews|[Aa]nswer) from(?= (?:the )?\\S+ (?:\\p{Lu}|&))) (?:the )?',
  ),
];
/** Whom a letter is sent to or for by who only carries it. */
export const CARRIED_FOR = pattern(
  '\\b(?:(?:[Aa]pplication|[Rr]esum[eé]|CV|[Pp]rofile|[Dd]etails)(?: (?:for|as) [^.;:!?]{3,60}?)? (?:(?:was|has been|were|have been) )?(?:successfully )?(?:sent|submitted|forwarded|delivered|passed (?:on|along)) to|[Bb]ehalf of|(?:invited|asked|requested|assigned|sent to you|shared with you) by) (?:the )?',
);
/** Who has told a recruiter something. */
export const HAS_TOLD = pattern(
  ACTOR,
  ' (?:(?:has|have|just|finally) ){0,2}(?:(?:came|come|got|gotten|get) back to (?:me|us)|(?:called|told|emailed|rang|let|messaged) (?:me|us)|enjoyed|liked|loved|felt)(?!\\p{L})',
);
/** Whom a recruiter has talked to about the reader. */
export const TALKED_WITH = pattern(
  '\\b(?:(?:[Ss]poke(?:n)?|[Tt]alked|[Pp]hone|[Cc]all|[Dd]ebrief(?:ed)?|[Cc]aught up|[Mm]eeting|[Ff]ollow(?:ed)? up) with|(?:[Ss]poken?|[Tt]alked|[Ss]ubmitted you|[Pp]resented you|[Pp]ut you forward) to|[Ww]ord(?: back)? from) (?:the )?(?:(?:team|folks|people|guys|hiring manager) at (?:the )?)?',
);

/** The place of what houses say of themselves below a letter. */
export const AT_THE_FOOT = 20;
/** The place of who has a machine invite the reader. */
export const INVITING = 26;
/** The place of a name in brackets behind a post. */
export const IN_PARENTHESES = 24;
/** The place of who owns a post that is named before. */
export const OWNING_POST = 28;
/** The place of a house behind a post, both in quotation marks. */
export const QUOTED = 29;
/** Where a sentence names the employer, with what such a place is worth. */
export const PLACES: [RegExp | Led, number][] = [
  [
    pattern(
      '(?:^|\\b)(?:Employer|[Cc]ompany|(?:Hiring|Employing|Recruiting) (?:[Oo]ffice|[Aa]gency|[Cc]ompany|[Dd]epartment|[Oo]rgani[sz]ation)|Agency(?=: (?:\\p{Lu}|the ))|Organisation|Organization|Company name|Unternehmen|Arbeitgeber|Firma|[Ee]ntreprise|Employeur|[Ee]mpresa|Organismo|Bedrijf|Werkgever|Organisatie|Azienda|Arbetsgivare|Arbeidsgiver|Pracodawca|(?:Department|Business unit)(?=: (?:The )?(?:Office|Ministry|Department|Agency|Council|Authority|Service|Commission|Home Office))|[Cc]lient(?: [Nn]ame)?|Property|(?<=^)(?:Trust|School|School District|District|University|Institution|Hospital|Council|Facility|Schule|Einrichtung|Établissement|Collectivité|Centro|Instituição|Instelling))\\s?: (?:(?<=(?:Agency|Office)\\s?: )\\p{Lu}[\\p{L} ]+, (?!(?:\\S+ )*(?:Office|Region|Branch|Division|District|Station|Unit|Center|Directorate|Forest|Facility)(?:$|[.,;]))(?=\\p{Lu}\\S+ (?:\\S+ )*\\p{Lu}))?',
    ),
    4,
  ],
  [pattern('\\b(?:at|with|@) (?:the )?'), 0.9],
  [
    pattern(
      '(?:interest in (?:(?:(?:\\p{Ll}+ ){0,2}opportunities|working|jobs) (?:at|with) |joining |working (?:at|with|for) |(?:Federal |federal )?employment (?:at|with) |a (?:career|position|role|job) (?:at|with) |opportunities (?:at|with) |pursuing (?:a career|opportunities) (?:at|with) |career opportunities (?:at|with) )?|[Aa]pplying (?:to|at|with) (?:join |work (?:at|for|with) )?|[Aa]pplication (?:to|at|with) |(?:submitted|submission|sent) (?:\\p{Ll}+ )?to |(?:considering|choosing) (?:a career (?:at|with) |joining )?)(?:the )?(?:(?:\\p{Lu}[\\p{L}.]* ){1,3}(?:office|branch|campus|division) of )?(?:the )?',
    ),
    3,
  ],
  [
    pattern(
      '(?:position|role|opening|opportunity|vacancy|internship|job|post|requisition|program|programme)s?(?: here)? (?:at|with|within|(?<!(?:PhD|Ph\\.D\\.|[Dd]octoral|[Pp]ost-?doc|[Pp]ost-?doctoral|[Tt]enure-track|[Ff]aculty) positions? )in|for) (?:our team (?:at|here at) )?(?:the )?',
    ),
    3,
  ],
  [pattern('\\b(?:at|with) (?:the )?', ' (?:through|via) (?=\\p{Lu})'), 2.6],
  [
    pattern(
      '\\b(?:(?:[Aa]ppl(?:y|ied|ying|ication)\\b|(?:[Rr]esum[eé]|CV) for )[^.:;]{3,90} (?:at|with)|(?:[Ii]nterest in|[Cc]onsidered for|[Ss]elected for|[Cc]andida(?:cy|ture) for|[Oo]ffer(?:ing)? you|[Hh]ired (?:for|as)|[Ii]nterview(?:ed|ing)? for|[Pp]osition|[Rr]ole|[Pp]ost|[Oo]pening|[Vv]acancy|[Jj]ob|[Ii]nternship|[Pp]rocess|[Aa]ssessment|[Oo]ffer)\\b[^.:;]{3,90} at|[Ii]nterview(?:ed|ing)? with|(?:[Pp]osition|[Rr]ole|[Ii]nternship|[Aa]ssessment(?: day)?|[Ii]nterview|shift)\\b for [^.:;]{3,60} with) (?:the )?',
    ),
    1.2,
  ],
  [
    pattern(
      '(?:[Hh]ere at|\\p{Lu}\\p{Ll}+ here (?:from|at|with)|(?:was|is|been) sent (?:to you )?by|[Gg]reetings from|(?:[Hh](?:eard|ear|earing)(?: back)?(?: \\p{Ll}+)?|[Ff]eedback|[Nn]ews) from(?= (?:the )?\\S+ (?:\\p{Lu}|&))|[Hh]ello from|[Hh]i from|[Ff]riends at|[Ff]olks at|[Pp]eople at|one of (?:the|our) (?:co-?)?founders of|(?:co-?)?founder of|[Rr]ejected you at|(?:[Hh]iring manager|[Cc]lient) at|[Aa]ssistant (?:for|at)|[Ww]e,? at|join(?:ing)?|career (?:at|with|in)|careers at|employment (?:at|with)|jobs at|opportunities (?:at|with)|interviewing (?:at|with)|interview (?:at|with)|team at|roles at|openings at|positions at|working (?:at|for|with)|work (?:at|for|with)|behalf of|update from|update on your (?:[^.:;]{2,60} )?application from|us at|all of us at|everyone at|life at|time with|speaking with|welcome to|Welcome to|offer from|(?:rejected|declined|shortlisted) by) (?:the )?',
    ),
    2,
  ],
  [
    pattern(
      '(?:^|[.!] |\\bthe |\\bThe |\\byour |\\bYour )',
      "(?:'s|’s)? (?:Recruiting|Recruitment|Recruiters?|Talent|Hiring|Careers?|HR|Human Resources|People|Early Careers|University Recruiting|Campus|Team|team|application|Application|candidate|careers?|job|website|family|community|role|position)\\b",
    ),
    1.2,
  ],
  [
    pattern(
      '(?:Bewerbung (?:bei|beim) (?:der |dem |den )?|Interesse an (?:der |dem |einer (?:Mitarbeit|Tätigkeit|Position|Karriere) (?:bei|mit|in|an) (?:der |dem )?)?|Karriere (?:bei|mit) |Position bei |Stelle bei |Job bei |(?:^|, )[Ww]ir von (?:der |dem )?|[Tt]eam (?:der|des|von|bei) |Unternehmen |Mitarbeit bei (?:der )?|[Bb]ei (?:(?:der|dem) (?=\\S+ (?!Ihr|Dein|Eur|Unser|Sie )(?:\\p{Lu}|&|und \\p{Lu})))?(?!de[rm] )|[Bb]eim (?=\\S+ (?!Ihr|Dein|Eur|Unser|Sie )\\p{Lu})|wurde (?:\\p{Ll}+ ){0,2}an (?:die |das |den )?(?=[^.]{3,60} (?:übermittelt|weitergeleitet|gesendet|übergeben|verschickt|geschickt))|(?:[Ii]m Namen|[Ii]m Auftrag) (?:der |des |von )?(?!unsere))',
    ),
    2,
  ],
  [
    pattern(
      "(?:(?:[Aa]u nom de(?: la)?|chez|au sein (?:de(?: la)?|du|des)(?: structure)?|rejoindre|équipe(?: (?:[Rr]ecrutement|RH|Talents?|Ressources [Hh]umaines))?(?: d[eu](?: la)?)|(?:recruteur|employeur) d[eu](?: la)?|(?:proposée?|publiée?|déposée?|diffusée?) par|(?:transmis|envoyé|adressé)(?: \\p{Ll}+){1,3} à(?: l['’]entreprise| la société)?|faire partie (?:de|du)|[Rr]éponse (?:\\p{L}+ )?de|(?:envoyée|transmise|adressée) à(?: l['’]entreprise| la société)?|intérêt (?:que vous portez |manifesté |porté )?(?:pour|à|au)|portez (?:à|au)|(?:acceptée|refusée|étudiée|retenue) par|structure|association|société|entreprise|groupe) |(?:au sein|équipe|recruteur) (?:de l|d)['’])",
    ),
    2.4,
  ],
  [
    pattern(
      '(?:(?:[Ee]n nombre de(?: la)?|(?:aviso|oferta|vacante|puesto|anuncio|búsqueda) [^.:;]{3,80}? (?:de|en)(?= \\p{Lu}[^.:;]{2,60}? (?:fue|ha sido|se ha|se) envi)|(?:publicad|ofertad|convocad)[oa] por(?: la| el)?|formar parte de|[Ee]n manos de|(?:enviad|remitid)[oa] a|(?:vacante|puesto|posición|plaza|cargo|candidatura (?:a|como|para)|inscripción (?:a|en)|inscrit[oa] (?:a|en|para)|postulación (?:a|para|como)|postulaste (?:a|para|como)|solicitud (?:para|de)|proceso (?:para|de))\\b[^.:;]{3,70} en|[Ee]mpresa|oferta de|en el equipo de|equipo de|interés en|interés por|trabajar (?:en|con)|proceso de selección (?:de|en)|candidatura (?:en|a)|unirte a|compañía) )',
    ),
    2,
  ],
  [
    pattern(
      '(?:(?:(?:enviad|encaminhad)[oa] (?:para(?: [ao])?|à|ao)|fazer parte (?:d[aoe]|d[ao] (?:equipe|time) d[aoe])|trabalhar (?:na|no|com a|com o)|interesse (?:na|no|em|pela|pelo)|equipa (?:da|do)|time (?:da|do|de)|empresa|(?:vaga|posição|oportunidade|processo(?: seletivo)? para)\\b(?:[^.:;]{3,70})? (?:na|no)(?! \\p{Lu}{2}(?!\\p{L}))|[Tt]ime de (?:Gente|Pessoas|Talentos|Atração|Recrutamento|RH|Recursos Humanos)(?: (?:da|do))?|candidatura (?:à|ao|na|no)|candidatura (?:a|à|ao|para|como)(?!\\p{L})[^.:;]{3,70} (?:na|no)(?! \\p{Lu}{2}(?!\\p{L}))|(?:publicad|divulgad|anunciad|abert)[oa] (?:por|pel[ao])|processo seletivo (?:da|do)|aqui (?:na|no)|participar do processo (?:da|do)|juntar-se à|[Ee]m nome (?:da|do|de)|seleção (?:da|do)) )',
    ),
    2,
  ],
  [
    pattern(
      '(?:(?:(?:verstuurd|verzonden|doorgestuurd|bezorgd) (?:naar|aan)|sollicitatie bij|(?:aangenomen|afgewezen|uitgenodigd) door|deel uitmaken van|interesse in|werken bij|[Bb]innen|functie bij|vacature bij|team van|[Ww]ij van|[Nn]amens|stage bij|bij) )',
    ),
    2,
  ],
  [
    pattern(
      '(?:(?:interesse (?:per|verso|nei confronti di)|(?:pubblicat|propost)[oa] da|lavorare (?:in|con|per)|azienda|team (?:di|della)|candidatura (?:in|presso|a)|presso|gruppo|posizione presso) )',
    ),
    2,
  ],
  // Who acts on an application: "Orrin a bien reçu votre candidature", "Orrin has decided".
  [pattern(ACTOR, ACTS), 2.4],
  [pattern('(?:(?:rekrutacji|pracy|zespole|zatrudnieniem|stanowisko [^.:;]{3,60}) w (?:firmie )?)'), 2],
  [pattern('\\b(?:hos) '), 2],
  // Departments of a state that employ through one system.
  [
    /((?:U\.S\. |US |United States )?Department of (?:State|Defense|the (?:Navy|Army|Air Force|Treasury|Interior)|Justice|Homeland Security|Veterans Affairs|Health and Human Services|Energy|Agriculture|Commerce|Transportation|Housing and Urban Development))(?!\p{L})/gu,
    1.8,
  ],
  // For whom a recruiter writes.
  [
    pattern(
      "\\b(?:[Oo]ur client|[Uu]nser(?:e[smn]?)? (?:Mandant|Kunde|Auftraggeber)(?:s|en|n|in)?|[Nn]otre client|[Nn]uestro cliente|[Nn]osso cliente|[Oo]nze (?:opdrachtgever|klant)|[Ii]l nostro cliente),? (?:(?:la société|l['’]entreprise|la empresa|a empresa|het bedrijf|die Firma|der Firma|das Unternehmen) |the |der |die |das |dem |l['’]|las? |les? |los |el |as? |os? |de |het )?",
    ),
    3,
  ],
  // Who set a test that a platform carries.
  [
    pattern(
      '(?:(?:(?:invited|invitation|asked|sent to you|assigned|requested|shared with you|eingeladen|invitée?|invitad[oa]|convidad[oa]|uitgenodigd) (?:by|von|par|por|pel[ao]|door)|(?:[Tt]est|[Aa]ssessment|[Cc]hallenge) (?:for|from)|(?:test|assessment|challenge|interview|exercise) ["“][^"”]{2,60}["”] (?:by|from|for)|(?:Test|Assessment) (?:für|pour|para|voor)) (?:the )?|(?:[Tt]est|[Aa]ssessment|[Cc]hallenge|[Ii]nterview|[Ee]xercise|attend|take|complete) ["“](?=[^"”]{3,50} [-–|:] )|\\b[Yy]our (?=[^.!?"“”]{3,60} [-–|:] [^.!?"“”]{3,60} (?:test|assessment|challenge|exercise|interview)\\b))',
    ),
    2,
  ],
  // What houses say of themselves at the foot of a letter.
  [
    pattern(
      '(?:^|[.!] |: )(?!(?:This|We|It|The|Our) (?:is|are))',
      " (?:(?:is|are) (?:an? )?(?:proud to be )?(?:an? )?(?:(?:[Ee]qual|[Aa]ffirmative|[Ii]nclusive|[Dd]rug|[Dd]isability [Cc]onfident|[Ff]air [Cc]hance)\\b|EEO|EOE|AA/|M/F|E-Verify|VEVRAA|[Vv]eteran|[Tt]obacco|[Ss]moke|[Ff]ederal contractor|501\\(c\\)|[Nn]on-?profit|registered charity|[Ll]iving [Ww]age|at-will)|is (?:proud|committed|dedicated) to|are (?:proud|committed) to|(?:provides|offers|supports|affords) [Ee]qual|participates in E-[Vv]erify|(?:considers|welcomes|encourages) (?:all |qualified |applications|applicants|candidates)|prohibits discrimination|(?:does|do|will) (?:not|never) (?:charge|ask|request|solicit|collect|discriminate|tolerate)|never (?:asks?|charges?|requests?)|uses \\p{Lu}[\\p{L} ]+ to|values (?:diversity|inclusion)|celebrates diversity|does not discriminate|ist ein Arbeitgeber|steht für (?:Vielfalt|Chancengleichheit)|fördert (?:Vielfalt|die Gleichstellung)|ne demande (?:jamais|aucun)|s['’]engage (?:en faveur|pour)|nunca (?:solicita|pede|cobra|pide)|no cobra|não cobra|valoriza a (?:diversidade|inclusão)|promueve la igualdad|apuesta por la (?:diversidad|igualdad)|vraagt nooit)",
    ),
    2.2,
  ],
  // Who writes presents herself.
  [
    pattern(
      "(?:^|[.!] |\\band )(?:(?:[Mm]y name is|[Tt]his is) \\p{Lu}[^.!?]{1,60}?|(?:I['’]m|I am)(?! (?:writing|reaching|sorry|looking|contacting|interested|applying|happy|following))[^.!?]{3,60}?|[Ii]ch bin (?!sicher|froh)[^.!?]{3,60}?|[Jj]e suis (?!au regret|désolée?)[^.!?]{3,60}?|[Ss]oy \\p{L}[^.!?]{2,60}?|[Ss]ou [^.!?]{2,60}?|[Aa]qui (?:é|fala) [ao] [^.!?]{2,40}?|[Cc]['’]est \\p{Lu}\\p{L}+|[Ii]k ben [^.!?]{3,60}?) (?:at|with|from|for|of|bei|von(?: der)?|chez|de(?: la)?|en|d[ao]|n[ao]|bij|van) (?:the )?",
    ),
    1.25,
  ],
  // "At Orrin Mills, we", "Desde Orrin Mills queremos": who writes says who they are.
  [
    pattern(
      '(?:^|[.!?] |, )(?:[Hh]ere )?(?:[Aa]t|[Aa]ll of us at|[Ww]ir (?:bei(?: der)?|von(?: der)?)|[Bb]ei(?: der)?|[Cc]hez|[Dd]esde|[Nn]ós d[ao]|[Ee]n|[Nn]a|[Bb]ij) (?:the )?',
      ',? (?:we|our|nous|queremos|te |os |le |agradecemos|somos|estamos|lamentamos|legen wir|suchen wir|setzen wir|haben wir|wij|zijn wij|werken wij)',
    ),
    1.2,
  ],
  // "our Orrin Mills candidate profile"
  [
    pattern(
      '\\b(?:[Yy]our|[Tt]he|[Oo]ur|[Yy]our own) ',
      "(?:['’]s)? (?:candidate|applicant|careers?|jobs?|talent|employment|recruiting|recruitment) (?:profile|portal|account|accounts|site|page|pages|website|community|center|centre|network|dashboard|home|zone|system)\\b",
    ),
    0.7,
  ],
  // "for Dyer (Orrin Mills)"
  [
    pattern(
      '\\b(?:[Aa]ppl(?:y|ied|ying|ication)|[Pp]osition|[Rr]ole|[Pp]ost|[Vv]acancy|[Ii]nterview)\\b[^().:;]{3,80} \\((?:[^(),]{3,50}, )?',
      '\\)',
    ),
    1.5,
  ],
  // "to be Orrin Mills' next Dyer"
  [
    pattern(
      '\\b(?:be|become|becoming|as|for|in|fill|find|hire) ',
      "(?:['’]s?)? (?:next|new|newest|open|first|upcoming|advertised|vacant|current) (?=\\p{L})",
    ),
    2,
  ],
  // "Orrin has invited you to take a test", which a machine sends.
  [
    pattern(
      '(?:^|[.!:,] )(?![AO] )',
      ' (?:(?:has |have )?(?:invited|assigned|requested|asked) you|invites you|is inviting you|would like (?:to invite )?you)(?!\\p{L})',
    ),
    2,
  ],
  // A body of some house looks for somebody.
  [pattern('\\b(?:[Cc]ommittee|[Vv]orstands?|[Tt]rustees|[Gg]overnors) (?:of|at|der|des|von) (?:the )?'), 1.8],
  // « l'offre « Teinturier » de Filature Orrin », "la oferta Tejedor/a de Talleres Orrin"
  [
    pattern(
      '(?:[Oo]ferta|[Oo]ffre|[Vv]aga|[Aa]nnonce|[Aa]nuncio|[Aa]núncio|[Vv]acante|[Aa]nnuncio|[Oo]fferta|[Pp]oste|[Pp]uesto|[Pp]laza|[Bb]olsa|[Cc]oncurso|[Cc]oncours)(?: ["“«] ?[^"”»]{3,80} ?["”»]|(?: (?:de |di )?[^.:;!?"“«]{3,80}?)) (?:(?:d[aeo]s?|d[eu] la|du|del|della|di|en|chez) |de l[\'’])',
    ),
    1.6,
  ],
  // "Tecelã - Fiação Orrin", in quotation marks as boards print both
  [pattern('["“„«] ?[^"”»“„«]{3,70}? [-–|] (?=(?:(?! [-–|] )[^"”»“„«]){2,60}["”»“])'), 2.2],
];
