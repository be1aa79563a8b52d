/** How mail programs mark a forward or an answer in a subject, in each language, numbered or repeated. */

const FORWARD =
  'fwd?|fyi fwd|wg|tr|trs|rv|enc|i|pd|vb|vs|vl|doorst|dv|wtr|ilt|İLT|továbbítás|tovabbitas|fs|rtr|rwd|転送|转发|轉寄|轉發|전달|trans|прс|пер|пр|πρθ|προωθ|weitergeleitet|weiterl|inoltra|inoltro|redir|reenv|reenviado|rif|videresend|vidarebefordrat|edelleen|präp|ed|br|pers|pār|pr|proslj|trimis|הועבר|העבר|إعادة توجيه|إعادة توجية|chuyển tiếp|teruskan|trs|ส่งต่อ|tov';
const ANSWER =
  're|aw|antw|antwort|sv|r|res|resp|rif|réf|rép|odp|ynt|yan|回复|回覆|返信|답장|회신|ответ|отг|відп|hs|ats|vá|va|отв|απ|σχετ|bls|blt|atb|noh|ref|השב|תשובה|رد|trả lời|balas|ตอบ';
/** "Re[2]:", "Re (3):", "Re^2:", "AW #2:". */
const NUMBER = '(?:\\s?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|[\\^#*]\\d{1,3}))?';
const prefixOf = (words: string): RegExp => new RegExp(`^\\s*\\[?(?:${words})\\.?\\]?${NUMBER}\\s?[:：]\\s*`, 'iu');

const FORWARD_PREFIX = prefixOf(FORWARD);
const REPLY_PREFIX = prefixOf(ANSWER);
/** What mail gateways and mailing lists put before a subject. */
const GATEWAY =
  /^\s*(?:\[(?:ext|external|extern|externe|externo|esterno|suspicious|spam\??)\]|(?:external|extern)\s?:)\s*/i;

const BRACKET = 0x5b;
const SMALL_E = 0x65;
const withoutGateway = (subject: string): string => {
  const code = subject.charCodeAt(0);
  const mayBegin = code === BRACKET || (code | 0x20) === SMALL_E || code <= 0x20 || code > 0x7f;
  return mayBegin ? subject.replace(GATEWAY, '') : subject;
};

/** No mark is without one of these signs. */
const mayBeMarked = (subject: string): boolean =>
  subject.includes(':') || subject.includes('：') || subject.includes('[') || subject.includes('(');

export const isForwardSubject = (subject: string): boolean => {
  if (!mayBeMarked(subject)) return false;
  const plain = withoutGateway(subject.slice(0, 300).normalize('NFC'));
  return (
    FORWARD_PREFIX.test(plain) ||
    FORWARD_PREFIX.test(withoutGateway(plain.replace(REPLY_PREFIX, ''))) ||
    /\(fwd\)\s*$/i.test(plain)
  );
};

export const isReplySubject = (subject: string): boolean =>
  mayBeMarked(subject) && REPLY_PREFIX.test(withoutGateway(subject.slice(0, 300).normalize('NFC')));

/** The subject without the marks of one forward; `all` takes off every forward and reply mark. */
export const withoutPrefix = (subject: string, all = false): string => {
  if (!mayBeMarked(subject)) return subject.normalize('NFC').trim();
  const framed = !subject.trimStart().startsWith('[')
    ? null
    : /^\s*\[(?:fwd?|wg|tr)\s?:\s*(.*)\]\s*$/i.exec(subject.slice(0, 2_000));
  let rest = (framed ? framed[1]! : subject).normalize('NFC');
  for (let turn = 0; turn < 8; turn++) {
    const bare = withoutGateway(rest);
    const shorter = all ? bare.replace(FORWARD_PREFIX, '').replace(REPLY_PREFIX, '') : bare.replace(FORWARD_PREFIX, '');
    if (shorter === rest) break;
    rest = shorter;
    if (!all) break;
  }
  const plain = withoutGateway(rest);
  return (plain.includes(')') ? plain.replace(/\s*\(fwd\)\s*$/i, '') : plain).trim();
};

/**
 * What a forwarded mail was called, from the forward's own subject alone: without the marks of the forward. An answer
 * that was forwarded keeps its "Re:"; an answer that quotes it does not.
 */
export const forwardedSubject = (subject: string): string => {
  const plain = withoutPrefix(subject);
  return plain !== subject.normalize('NFC').trim() ? plain : withoutPrefix(subject, true);
};
