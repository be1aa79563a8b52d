/**
 * The words that the carrier itself acts on and answers when a text is exactly one of them (trimmed, any case).
 * YES is an opt-in word by default too; it is taken out of the sender's keywords because people answer questions with it.
 * Source: facts, integrations 3.4.
 */
export const CARRIER_KEYWORDS: Readonly<Record<string, 'stop' | 'start' | 'help'>> = {
  stop: 'stop',
  stopall: 'stop',
  unsubscribe: 'stop',
  cancel: 'stop',
  end: 'stop',
  quit: 'stop',
  revoke: 'stop',
  optout: 'stop',
  start: 'start',
  unstop: 'start',
  help: 'help',
  info: 'help',
};
