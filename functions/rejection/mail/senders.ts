/** What an address says about who writes: an employer, a recruiting system, a private mailbox, a machine. */

const RELAYS = new Set(
  (
    'greenhouse greenhouse-mail lever myworkday myworkdayjobs workday icims jobvite smartrecruiters ashbyhq workable workablemail bamboohr taleo ' +
    'successfactors brassring avature oraclecloud oracle ultipro ukg breezy breezy-mail recruitee teamtailor teamtailor-mail personio jazzhr jazz applytojob gem ' +
    'eightfold phenompeople phenom csod csodmail cornerstoneondemand dayforce paylocity paycom paycomonline adp trakstar hire comeet pinpointhq rippling ' +
    'softgarden rexx-systems dvinci concludis onlyfy prescreen kekamail zohorecruit freshteam mynexthire vssend newtonsoftware trac jobtrain tribepad ' +
    'hireserve occupop gupy kenoby solides vagas infojobs computrabajo linkedin indeed indeedemail ziprecruiter dice glassdoor monster stepstone xing ripplematch ' +
    'joinhandshake handshake wellfound angel hired otta welcometothejungle wttj hellowork apec jobteaser harver hirevue hackerrank codility codesignal ' +
    'applicantstack jobscore catsone bullhorn loxo crelate manatal ceipal jobdiva isolvedhire clearcompany silkroad peopleadmin neogov governmentjobs ' +
    'usajobs pageuppeople pageup eploy networxrecruitment reed totaljobs cvlibrary cv-library seek workforcenow hrsmart talentlink lumesse sendgrid mailgun ' +
    'amazonses mandrillapp sparkpostmail mailchimp msgsnd talentsoft flatchr taleez jobaffinity digitalrecruiters umantis haufe jobs2web infoempleo-portal ' +
    'invalidemail malt comet dover gohire homerun varbi reachmee jobylon hrmanager webcruiter emply traffit erecruiter teamio jobs'
  ).split(' '),
);

const FREE = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm t-online freenet orange wanadoo free laposte sfr libero alice uol bol ziggo telia seznam wp o2 onet interia mail yandex qq 163 naver'.split(
    ' ',
  ),
);

/** Labels of a host that name a department or a machine, not an owner. */
const GENERIC_LABELS = new Set(
  'www mail email e-mail mailer smtp hi hello careers career jobs job talent recruiting recruitment recruit hr people notifications notification notify apply workflow us eu uk us2 us1 de emea apac app apps news my team info trm hire hiring reply bounce bounces external corp global accounts account sys system messages message msg updates invite go links click em mg e m t wd1 wd3 wd5 impl service services noreply no-reply ta candidates candidate hcm sender cloud'.split(
    ' ',
  ),
);
const SECOND_LEVEL = new Set('co com org net ac gov edu gv or ne nhs gob gouv govt nom'.split(' '));

const MACHINE =
  /^(?:.*[+._-])?(?:no[-._]?reply|do[-._]?not[-._]?reply|donot[-._]?reply|dont[-._]?reply|nicht[-._]?antworten|ne[-._]?pas[-._]?repondre|noresponder|no[-._]?responder|naoresponda|nao[-._]?responda|autoreply|auto|automated|mailer[-._]?daemon|postmaster|bounces?|notifications?|notify|alerts?|jobalerts?|system|sender|workday|mailer|robot|unmonitored|invitations?|updates?|jobs[-._]listings)(?:[+._-].*)?$/i;

type Sender = { kind: 'employer' | 'relay' | 'private'; label: string | null; local: string; machine: boolean };

/** In: an address. Out: what kind of sender it is; `label` is the name in it of the employer, where there is one. */
export const readSender = (address: string): Sender => {
  const [local = '', host = ''] = address.toLowerCase().split('@');
  const labels = host.split('.').filter(Boolean);
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1)!)) labels.pop();
  const owner = labels.at(-1) ?? '';
  const machine = MACHINE.test(local);
  const relay = labels.some((label) => RELAYS.has(label) && label === owner) || RELAYS.has(owner);
  if (relay) {
    // company@myworkday.com, company+autoreply@talent.icims.com, jobs@company.recruiter.example
    const mailbox = local
      .split('+')[0]!
      .replace(/[._-]?(?:hr|careers?|jobs?|recruiting|recruitment|talent|aboutme|foundations)$/, '');
    const sub = labels
      .slice(0, -1)
      .find((label) => !GENERIC_LABELS.has(label) && !RELAYS.has(label) && !/^wd\d+$/.test(label));
    const generic =
      GENERIC_LABELS.has(mailbox) ||
      MACHINE.test(mailbox) ||
      mailbox.length < 2 ||
      /^(?:eino|enterprise|globalhr|ghr|rb|hrsystems?|customer\d*|reply_ok|candidate\w*|indeedapply|indeed|phil|results|team|support|job-apps|hr-\w+|\d+)/.test(
        mailbox,
      );
    return { kind: 'relay', label: sub ?? (generic ? null : mailbox), local, machine };
  }
  if (FREE.has(owner)) return { kind: 'private', label: null, local, machine };
  const named = GENERIC_LABELS.has(owner) ? null : owner;
  return { kind: 'employer', label: named, local, machine };
};
