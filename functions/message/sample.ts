/** A made-up candidate, for previews, checks and tests. Nobody in it exists. */
import { type CompiledMessage, LINK_NAMES, type LinkName, type MessageData } from './words.ts';

const links = Object.fromEntries(
  LINK_NAMES.map((name) => [name, `https://rebound.example/l/${name}-4nXq7Rb2`]),
) as Record<LinkName, string>;

const DRAFT_BODY = `Hello Priya Raman,

Thank you for letting me know, and for the time you gave me when we talked about the Data Analyst role. I understand and accept the decision.

What is the one thing you would advise me to work on before my next interview? A line or two is plenty, and I understand if you cannot.

Kind regards,
Sam Okafor`;

/**
 * What the made-up candidate's message would be rendered with: everything filled in.
 * @param message the message, when its own circumstances matter (an answer to a mail has no earlier no to join)
 */
export function sampleData(
  message?: Pick<CompiledMessage, 'name' | 'type'>,
): MessageData & { draft: NonNullable<MessageData['draft']> } {
  const closing = message?.name.endsWith('-close') === true;
  return {
    name: 'Sam Okafor',
    company: 'Northwind Labs',
    role: 'Data Analyst',
    stage: 'after an interview',
    contactName: 'Priya Raman',
    viaAgency: false,
    hasRecruiter: false,
    draft: {
      to: 'priya.raman@northwind.example',
      subject: 'Thank you, and one question: Data Analyst',
      body: DRAFT_BODY,
      mailtoUrl: `mailto:priya.raman@northwind.example?subject=${encodeURIComponent('Thank you, and one question: Data Analyst')}&body=${encodeURIComponent(DRAFT_BODY.replaceAll('\n', '\r\n'))}`,
    },
    nextAt: closing ? '' : 'Thursday',
    endsOn: closing ? '' : 'January 12',
    helpLine: 'call or text 988, day and night',
    emergency: '911',
    joined: [],
    noes: ['Northwind Labs, Data Analyst, after an interview', 'Orrin Mills, at the application'].map((line) => ({
      line,
      crossedOut: false,
      correctUrl: links.correct,
      notRejectionUrl: links.notRejection,
    })),
    asks: true,
    unread: 'msg',
    flow: '',
    goes: true,
    closeTogether: true,
    allKnown: false,
    also: [],
    leftOut: '',
    ifThenPlan: 'If it is Tuesday at ten, I will write to Lena from the night course',
    values: 'learning, calm, time for my family',
    practice: 'open with a two-minute story',
    interviewAt: 'Friday at 14:00',
    suggestPerson: false,
    forwardingAddress: 'no-4nxq7rb2@in.rebound.example',
    needsZone: false,
    zoneGuess: 'New York',
    otherLanguage: false,
    about: 'Your application to Northwind Labs',
    sender: 'careers@northwind.example',
    code: '482913',
    source: 'Harbor Career Service',
    channel: 'texts',
    otherChannel: 'Emails',
    until: 'January 5',
    pauseUnclear: false,
    pauseCapped: false,
    kept: false,
    keptFrom: '',
    ownWordsKept: false,
    waitsOnPage: false,
    links,
    operator: {
      name: 'Harbor Career Service',
      postalAddress: '12 Quay Street, Springfield, IL 62701, USA',
      helpUrl: 'https://rebound.example/help',
    },
  };
}
