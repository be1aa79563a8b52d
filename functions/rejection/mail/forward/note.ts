/** The candidate's own words around a mail that they passed on: without what their program and their signature add. */
import { fold } from '../fold.ts';
import { unquote } from './header-block.ts';
import { separator } from './separators.ts';

const TAGLINE =
  /^(?:sent (?:from|via|with) |get outlook for|outlook (?:fur|for|para|pour|per|voor) .{2,20}(?:herunterladen|<|$)|von meinem .{2,40} gesendet|gesendet (?:von|mit|aus) |envoye (?:de|depuis) |enviado (?:desde|do|a partir|por) |inviato da |verzonden (?:vanaf|met|via) |verstuurd (?:vanaf|met) |skickat fran |sendt fra |wyslane z |wyslano z |lahetetty |отправлено (?:с|из) |diese nachricht wurde .{2,30} gesendet|obter o outlook|holen sie sich outlook|scarica outlook|telecharger outlook|obtener outlook|hamta outlook|download outlook|yahoo mail|telefonumdan gonderildi|iphone(?:から|から送信)|发自我的|发送自|enviat des d|odoslane z |odeslano z|poslano (?:z|s|iz) |elkuldve |kuldve |σταλθηκε απο|trimis de pe|trimis de la|надіслано з|изпратено от|gonderildi|iphone'(?:um|de)|skickades fran|get spike|superhuman|secured with tuta|sent securely|diese e-?mail wurde von .{2,30} gesendet|unterwegs gesendet|mobil gesendet)/;

/** A program or a device that signs for itself, in whatever language: its name, and "sent" or "get" or a link. */
const PRODUCT =
  /\b(?:iphone|ipad|android|galaxy|samsung|huawei|xiaomi|oneplus|pixel|fairphone|blackberry|outlook (?:\S+ ){0,3}(?:ios|android)|yahoo mail|proton ?mail|gmx|web\.de|k-9|bluemail|spark|gmail mobile|tuta|fastmail|zoho|aol|t-online|telekom mail|mail\.ru|thunderbird|windows (?:10|11)|windows mail|(?:e-?mail|mail|courrier|correo|correio|posta|post) (?:for|fur|voor|pour|para|per) windows)\b/;
const SENDING =
  /\b(?:sent|gesendet|geschickt|versendet|envoye|enviad[oa]|enviat|inviat[oa]|verzonden|verstuurd|skickat|skickades|sendt|wyslan[oey]|lahetetty|odeslano|odoslane|poslano|poslato|gonderildi|kuldve|trimis|provenance|get|hol(?:en|e)|herunterladen|beziehen|download|telecharge[rz]|obtenir|obtener|obtenga|descarga|descargar|obter|obtenha|baixe|scarica|ottieni|hamta|skaffa|hent|skaff|hanki|lataa|pobierz|ziskejte|zdobadz|ziskat|ucpilar|edinin|indir)\b|отправлено|надіслано|изпратено|σταλθηκε|送信|入手|发自|发送|傳送|获取|獲取|寄件|가져오기|απεσταλμεν|ส่งจาก|보냄|보낸|נשלח|أرسل|gui tu|dikirim|aka\.ms|<https?:/;

const isTagline = (shown: string): boolean => {
  if (shown === '' || shown.length > 120) return false;
  const folded = fold(shown);
  if (TAGLINE.test(folded)) return true;
  return folded.split(' ').length <= 10 && PRODUCT.test(folded) && SENDING.test(folded);
};

const CLOSING =
  /^(?:best|best regards|kind regards|regards|warm regards|many thanks|thanks|thank you|cheers|all the best|sincerely|yours|mit freundlichen grussen|freundliche grusse|viele grusse|liebe grusse|beste grusse|schone grusse|mfg|vg|lg|gruss|cordialement|bien cordialement|bien a vous|merci|saludos|un saludo|saludos cordiales|gracias|atentamente|atenciosamente|att|abracos|obrigad[oa]|cumprimentos|cordiali saluti|saluti|distinti saluti|grazie|met vriendelijke groet|vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|med vanliga halsningar|vanliga halsningar|halsningar|mvh|hilsen|med venlig hilsen|venlig hilsen|med vennlig hilsen|vennlig hilsen|terveisin|ystavallisin terveisin|pozdrawiam|z powazaniem|s pozdravem|saygilarimla|iyi calismalar|tesekkurler)[,.!]?$/;

const isIdle = (line: string): boolean => line === '' || separator(line) === 'rule';
/** Without rules and blank lines at either end. */
const withoutRules = (lines: string[]): string[] => {
  const start = lines.findIndex((line) => !isIdle(line));
  return start < 0 ? [] : lines.slice(start, lines.findLastIndex((line) => !isIdle(line)) + 1);
};

/** What may stand in a signature below a name: a telephone number, a link, a pronoun, a title; no sentence. */
const isContactLine = (line: string): boolean => line.length < 90 && !/[a-zà-ž]{2,}[.!?]$/i.test(line);

/** Cuts off a signature: the sender's own name on a line, and a few lines of contact below; a mere closing is no note. */
const withoutSignature = (lines: string[], name: string | null): string[] => {
  const wanted = fold(name ?? '');
  if (wanted.length < 2) return lines;
  const first = wanted.split(' ')[0]!;
  const at = lines.findIndex((line) => {
    const folded = fold(line).replace(/[,.]$/, '');
    return folded === wanted || (folded === first && folded.length > 1);
  });
  if (at < 0) return lines;
  const below = lines.slice(at + 1).filter((line) => line !== '');
  if (below.length > 6 || !below.every(isContactLine)) return lines;
  const above = lines.slice(0, at).filter((line) => line !== '');
  if (above.every((line) => CLOSING.test(fold(line)))) return [];
  // "Thanks, Zoe" ends a note and is part of it; a full name with a telephone number below is not.
  if (fold(lines[at]!) !== wanted || wanted === first || below.length === 0) return lines;
  const closing = lines.findLastIndex((line, row) => row < at && line !== '');
  return lines.slice(0, CLOSING.test(fold(lines[closing]!)) ? closing : at);
};

/**
 * In: the lines above a forward, and what its sender is called. Out: the candidate's own words in them: no signature, no
 * "sent from my phone", no marks of quoting; null when there are none.
 */
export const noteFrom = (lines: string[], name: string | null = null): string | null => {
  const kept: string[] = [];
  let afterTagline = false;
  for (const line of lines) {
    if (/^--\s?$/.test(line.trim())) break;
    const shown = unquote(line).trim();
    const mark = separator(shown);
    // A rule may be the candidate's own, unless nothing of theirs stands below it.
    if (mark === 'forward' || mark === 'original') continue;
    // A program's link may stand on a line of its own below its name.
    if (afterTagline && /^<?https?:\S+>?$/.test(shown)) continue;
    afterTagline = isTagline(shown);
    if (!afterTagline) kept.push(shown);
  }
  const note = withoutRules(withoutSignature(withoutRules(kept), name))
    .join('\n')
    .trim();
  if (note === '') return null;
  return (note.includes('\n\n\n') ? note.replace(/\n{3,}/g, '\n\n') : note).slice(0, 5_000);
};
