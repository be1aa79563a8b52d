/** What an address says about who writes: an employer, a recruiting system, a private mailbox, a machine. */
import { Opening } from '../search/opening.ts';
import { holdsOne, isFigure, isSmall } from '../signs.ts';

const RELAYS = new Set(
  (
    'greenhouse greenhouse-mail lever myworkday myworkdayjobs workday icims jobvite smartrecruiters ashbyhq workable workablemail bamboohr taleo ' +
    'successfactors brassring avature oraclecloud oracle ultipro ukg breezy breezy-mail recruitee teamtailor teamtailor-mail personio jazzhr jazz applytojob gem ' +
    'eightfold phenompeople phenom csod csodmail cornerstoneondemand dayforce paylocity paycom paycomonline adp trakstar hire comeet pinpointhq rippling ' +
    'softgarden rexx-systems dvinci concludis onlyfy prescreen kekamail zohorecruit freshteam mynexthire vssend newtonsoftware trac jobtrain tribepad ' +
    'hireserve occupop gupy kenoby solides vagas infojobs computrabajo linkedin indeed indeedemail indeedapply ziprecruiter dice glassdoor monster stepstone xing ripplematch ' +
    'joinhandshake handshake wellfound angel hired otta welcometothejungle wttj hellowork apec jobteaser harver hirevue hackerrank codility codesignal ' +
    'applicantstack jobscore catsone bullhorn loxo crelate manatal ceipal jobdiva isolvedhire clearcompany silkroad peopleadmin neogov governmentjobs ' +
    'usajobs pageuppeople pageup eploy networxrecruitment reed totaljobs cvlibrary cv-library seek workforcenow hrsmart talentlink lumesse sendgrid mailgun ' +
    'usastaffing opm teamworkonline usahire usastaffingoffice recruitmail oleeo tal refline beesite d-vinci coveto workwise heyjobs recruiteebox carerix otys ubeeo beetween nicoka werecruit softy inrecruiting altamira bizneo viterbit turijobs hiringroom krowdy pandape abler inhire net-empregos catho talenteca occ occmundial bumeran zonajobs elempleo magneto laborum tecnoempleo meteojob cadremploi naukri foundit instahyre internshala darwinbox jobadder livehire springboard cwjobs peoplehr hibob talentech easycruit recman jobbnorge jobindex pracuj profesia odoo betterteam jobmedia hrmdirect join dvinci-easy dvinci-hr interfolio tedk12 applitrack frontlineeducation schoolspring academicjobsonline higheredjobs jobapp joinsolutions espace-emploi pole-emploi francetravail francetravail-recrutement ' +
    'amazonses mandrillapp sparkpostmail mailchimp msgsnd talentsoft flatchr taleez jobaffinity digitalrecruiters umantis haufe jobs2web infoempleo-portal ' +
    'testgorilla checkr harri hireright sterlingcheck snagajob welcomekit poached poachedjobs culinaryagents instawork workstream talentreef jobget higherme hcareers paradox paradoxmail easychair survale hackerearth testdome vervoe mettl imocha adaface coderbyte coderpad karat sparkhire modernhire calendly docusign hellosign dropboxsign adobesign careerbuilder simplyhired yello wayup untapped goodtime criteriacorp ondemandassessment wonscore shl pymetrics cappfinity arcticshores webrecruit applytoeducation bounce-mail ' +
    'paycor paychex isolved isolvedhcm applicantpro hireology apploi careerplug hirebridge hiringthing recruiterbox jobappnetwork vidcruiter talentview onapply heyrecruit pcrecruiter ' +
    'vdab actiris leforem jobat nationalevacaturebank werkzoeken jobup jobscout24 meinestadt stellenanzeigen jobware yourfirm arbeitsagentur hokify azubiyo aubi-plus hotelcareer gastrojobs jooble adzuna jobrapido trovit jobatus mitula jobijoba optioncarriere regionsjob ouestjob keljob jobtransport emploi-territorial studentjob trabajando chiletrabajos empleate alertaemprego cargadetrabalhos trabalhabrasil itjobs ciee trampos perbit mhm factorialhr jobcloud hr4you hrworks kenjo cegid infoempleo milanuncios jobs-ch jobpilot vacature monsterboard stageplaza ictergezocht ' +
    'invalidemail malt comet dover gohire homerun varbi reachmee jobylon hrmanager webcruiter emply traffit erecruiter teamio jobs'
  ).split(' '),
);

const FREE = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm t-online freenet orange wanadoo free laposte sfr libero alice uol bol ziggo telia seznam wp o2 onet interia mail yandex qq 163 naver fastmail hey zoho hushmail tutanota tuta posteo mailbox bluewin hispeed arcor terra ig globo telefonica movistar skynet telenet xs4all kpnmail planet hetnet upcmail chello virgilio tiscali tin btinternet talktalk sky virginmedia ntlworld comcast verizon bellsouth sbcglobal cox charter rogers telus sympatico videotron rediffmail rocketmail webmail post correo correio courriel poczta'.split(
    ' ',
  ),
);

/** Labels of a host that name a department or a machine, not an owner. */
const GENERIC_LABELS = new Set(
  'www mail email e-mail mailer smtp hi hello careers career jobs job talent recruiting recruitment recruit hr people notifications notification notify apply workflow us eu uk us2 us1 de emea apac app apps news my team info trm hire hiring reply bounce bounces external corp global accounts account sys system messages message msg updates invite go links click em mg e m t wd1 wd3 wd5 impl service services noreply no-reply ta candidates candidate hcm sender cloud portal nurture beta otp inmail-hit-reply digital anz state push ats notice notices recruiter recruiters secure login auth e2 e3 s1 s2'.split(
    ' ',
  ),
);
const SECOND_LEVEL = new Set('co com org net ac gov edu gv or ne nhs gob gouv govt nom'.split(' '));
/** The same, of countries alone: "orrin.go.kr". */
const OF_A_COUNTRY = new Set('go re lg sch mil gub asso ltd plc parliament'.split(' '));

const MACHINE =
  /^(?:.*[+._-])?(?:no[-._]?reply|do[-._]?not[-._]?reply|donot[-._]?reply|dont[-._]?reply|nicht[-._]?antworten|ne[-._]?pas[-._]?repondre|noresponder|no[-._]?responder|naoresponda|nao[-._]?responda|autoreply|auto|automated|mailer[-._]?daemon|postmaster|bounces?|notifications?|notificaciones|notificacoes|avisos?|alertas?|notify|alerts?|jobalerts?|system|sender|workday|mailer|robot|unmonitored|invitations?|updates?|jobs[-._]listings)(?:[+._-].*)?$/i;

/** What a machine's host says behind the name of who runs it: "orrin-mail", "orrin-notify". */
const MAILER =
  /[-.]?(?:mail|mails|mailer|mailing|email|emails|notify|notifies|notification|notifications|notice|alert|alerts|avisos|aviso|info|messages|msg|updates|noreply|send|sender)$/;
/** What an employer's host says around its name: "careers-orrin", "werkenbijorrin", "orrinjobs". */
const BEFORE = new Opening(
  /^(?:werken-?bij|werkenvoor|workat|work-at|workfor|joinus|join-?|careers?-?(?:at-)?|jobs?-?(?:at-|bei-)?|karriere-?(?:bei-)?|recrutement-|recrutamento-|reclutamiento-|recruiting-|recruitment-|talent-|bewerbung-|bewerber-|rekrutacja-|seleccion-|selecao-|vagas-|concursos-|hr-|hiring-|recrutement-?|empleo-?|trabalhe-?|get(?=[a-z]{4})|try(?=[a-z]{4})|use(?=[a-z]{4}))(?=[a-z]{4})/,
);
const BEHIND =
  /(?<=[a-z]{3})-?(?:careers?|carrieres?|carreras|carreiras|jobs?|karriere|recruiting|recruitment|recrute|recrutement|recrutamento|talents?|talentos?|hiring|vacatures|bewerbung|bewerbungen|(?<=-)recruit|empleos?|hq|people)$|(?<=[a-z]{2})-(?:jobs?|karriere|careers?|recrute|personal|personeel|ausbildung|azubi|azubis|bewerbung|bewerber|bewerberportal|karriereportal|werkenbij)$/;

/** A part of each of them. */
const IN_MAILER = 'mail noti alert aviso info messages msg updates noreply send'.split(' ');
const IN_BEHIND =
  'career carrier carrer carreir job karriere recru talent hiring vacatures bewerb empleo hq people personal personeel ausbildung azubi werkenbij'.split(
    ' ',
  );
const IN_MAILBOX = 'hr career job recruit talent aboutme foundations'.split(' ');
const withoutMailer = (host: string): string => (holdsOne(host, IN_MAILER) ? host.replace(MAILER, '') : host);
/** Where a house is, or what its form is: "orrin-pt", "orrin-ag". */
const OF_A_COUNTRY_OR_FORM =
  /(?<=[a-z]{3})-(?:de|at|ch|fr|be|es|pt|br|nl|it|uk|eu|mx|ar|cl|gmbh|ag|bv|nv|sa|sl|sas|kg|lda)$/;
const withoutBehind = (host: string): string => {
  const bare = host.includes('-') ? host.replace(OF_A_COUNTRY_OR_FORM, '') : host;
  return holdsOne(bare, IN_BEHIND) ? bare.replace(BEHIND, '') : bare;
};

/** What recruiting systems put behind their name in a host: "orrinforwork". */
const FOR_WORK = /-?(?:for(?:work|jobs|hr|recruiting|business|teams)|app|apps|cloud|mailer|platform)$/;

/** What the names of recruiting systems begin with, three signs of each: few other names begin so. */
const startOf = (name: string): string => {
  let start = '';
  for (let at = 0; at < name.length && start.length < 3; at++) {
    const code = name.charCodeAt(at);
    if (isSmall(code) || isFigure(code)) start += name[at]!;
  }
  return start;
};
const RELAYS_START = new Set([...RELAYS].map(startOf));

const partsOf = (address: string): { local: string; labels: string[] } => {
  const [local = '', host = ''] = address.toLowerCase().split('@');
  const labels = host.split('.');
  return { local, labels: labels.includes('') ? labels.filter((label) => label !== '') : labels };
};
const ownerOf = (labels: string[]): string => {
  const top = labels.at(-1) ?? '';
  let at = labels.length - 2;
  if (at > 0 && (SECOND_LEVEL.has(labels[at]!) || (top.length === 2 && OF_A_COUNTRY.has(labels[at]!)))) at--;
  // "orrin.k12.example"
  if (at > 0 && labels[at] === 'k12') at--;
  // "co.orrin.ca.us"
  if (top === 'us' && at > 0 && /^[a-z]{2}$/.test(labels[at]!)) {
    at--;
    if (at > 0 && labels[at] === 'k12') at--;
  }
  return labels[at] ?? '';
};

/** What an address says of who writes; `owner`: the label of its host that somebody owns, "orrin" of hr@mail.orrin.example; `label`: the name in it of the employer, where there is one. */
export type Sender = {
  kind: 'employer' | 'relay' | 'private';
  label: string | null;
  local: string;
  owner: string;
  machine: boolean;
};

/** The folded name of who carries mail for others: "orrin" of no-reply@orrin-mail.example. */
export const carrierOf = ({ owner }: Sender): string => withoutMailer(owner).replace(/[^a-z0-9]/g, '');

const FINDS_WORK =
  /^careers?(?=[a-z])|(?<=[a-z]{3})careers$|jobs?(?![a-z]*(?:st|in)\b)|empleo|trabajo|emploi|vagas|vacatur|stellen|karriere|talent|recruit|staffing|headhunt|\bsearch(?:$| (?:partners|group|associates|consultants|firm)\b)|personal(?:beratung|vermittlung|service|dienst)?\b|resourcing/;
/** Does a name, folded, say that it finds work or people for others? */
export const findsWork = (folded: string): boolean => FINDS_WORK.test(folded);

/** Is this the name of a recruiting system or job board? In: folded text. */
export const isRelayName = (folded: string): boolean =>
  RELAYS_START.has(startOf(folded)) &&
  (RELAYS.has(withoutMailer(folded.replace(/[^a-z0-9]/g, ''))) ||
    (folded.includes(' ') && RELAYS.has(folded.replace(OF_A_MAKER, '').replace(/[^a-z0-9]/g, ''))));
/** What is left of the name of who makes a recruiting system behind its own: "Orrin Software, Inc.". */
const OF_A_MAKER =
  /(?:,? (?:software|technologies|solutions|inc|llc|ltd|limited|gmbh|ag|se|kg|b\.?v|ab|a\/s|corp|corporation|s\.?a\.?s?|& co)\b\.?)+$/;

/** In: an address. Out: two labels of its host, of which the last is the owner, as one: "orrinharbour" of orrin.net.harbour.example. */
export const ownersOf = (address: string): string[] => {
  const { labels } = partsOf(address);
  const owner = ownerOf(labels);
  return labels
    .slice(0, Math.max(0, labels.indexOf(owner)))
    .filter((label) => label.length > 2 && !GENERIC_LABELS.has(label))
    .map((label) => label + owner);
};

const isRelay = (owner: string): boolean =>
  RELAYS.has(owner) ||
  RELAYS.has(owner.replace(FOR_WORK, '')) ||
  RELAYS.has(withoutMailer(owner)) ||
  RELAYS.has(withoutBehind(owner));

/** In: an address. Out: what kind of sender it is. */
export const readSender = (address: string): Sender => {
  const { local, labels } = partsOf(address);
  const owner = ownerOf(labels);
  while (labels.length > 0 && labels.at(-1) !== owner) labels.pop();
  const machine = MACHINE.test(local);
  // "orrin-notify" sends for others as well as for Orrin; only the text can say for whom.
  const bare = owner.includes('-') ? withoutMailer(owner) : owner;
  const relay = (RELAYS_START.has(startOf(owner)) && isRelay(owner)) || (bare !== owner && bare.length > 2);
  if (relay) {
    // company@myworkday.com, company+autoreply@talent.icims.com, jobs@company.recruiter.example
    const box = local.split('+')[0]!;
    const mailbox = holdsOne(box, IN_MAILBOX)
      ? box.replace(/[._-]?(?:hr|careers?|jobs?|recruiting|recruitment|talent|aboutme|foundations)$/, '')
      : box;
    const sub = labels
      .slice(0, -1)
      .find(
        (label) =>
          !GENERIC_LABELS.has(label) &&
          !RELAYS.has(label) &&
          !/^(?:wd|us|eu|uk|ca|ap|au|de|em|e|s|m|mail|mta|smtp)\d+$/.test(label),
      );
    const generic =
      GENERIC_LABELS.has(mailbox) ||
      RELAYS.has(mailbox) ||
      MACHINE.test(mailbox) ||
      mailbox.length < 2 ||
      /^(?:eino|enterprise|globalhr|ghr|rb|hrsystems?|customer\d*|reply_ok|candidate\w*|indeedapply|indeed|phil|results|team|support|job-apps|hr-\w+|notices?|inmail\b.*|openopps|hit-reply|\d+)/.test(
        mailbox,
      );
    return { kind: 'relay', label: sub ?? (generic ? null : mailbox), local, owner, machine };
  }
  if (FREE.has(owner)) return { kind: 'private', label: null, local, owner, machine };
  const plain = withoutBehind(BEFORE.cut(owner));
  const named = GENERIC_LABELS.has(owner)
    ? null
    : plain.length > 2 || (plain.length === 2 && plain !== owner)
      ? plain
      : owner;
  return { kind: 'employer', label: named, local, owner, machine };
};
