/** The lines that mail programs draw or write above a forwarded mail. */
import { fold } from '../fold.ts';
import { Opening } from '../search/opening.ts';
import { holdsOne } from '../signs.ts';

const FORWARD_WORDS =
  /forward|weitergeleitet|weiterleit|transfer|transmis|reexpedi|reenvi|encaminh|inoltrat|doorgestuurd|vidarebefordr|videresend|przekaz|przeslan|preposi?l|tovabbit|valitetty|edelleen|edastat|valitatud|пересл|пересыл|перенаправ|переадрес|пересила|препра|проследен|iletilen|iletildi|iletilmis|ileti baslangici|redirect|προωθ|転送|转发|轉寄|轉發|전달|proslijed|prosled|posredovan|vidaresend|persius|parsut|הועבר|להעביר|שהועבר|معاد توجيه|محولة|chuyen tiep|diteruskan|ส่งต่อ|birbidal/;
const ORIGINAL_WORDS =
  /original message|original e?-?mail|ursprungliche (?:nachricht|mitteilung)|original-?\s?nachricht|original-?mail|message d'origine|message (?:original|initial)|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|wiadomosc oryginalna|oryginalna wiadomosc|puvodni (?:zprava|e-?mail)|povodna sprava|alkuperainen viesti|исходное сообщение|оригинальное сообщение|orijinal (?:mesaj|ileti)|eredeti uzenet|mesaj(?:ul)? original|原始邮件|原始郵件|元のメッセージ|原メッセージ|원본 메일|원본 메시지|izvorna poruka|izvirno sporocilo|αρχικο μηνυμα|הודעה מקורית|الرسالة الأصلية|missatge original|thu goc|pesan asli/;
/** The same said in words, without a frame. */
const BARE =
  /^(?:note ?: ?)?(?:(?:this|dies|das|dit|det|ceci|esto|este|questo|isto) (?:is|ist|er|ar|est|es|e) (?:an?|eine|een|en|ett|un|um|uma) )?(?:(?:forwarded|weitergeleitete|doorgestuurd|videresendt|vidarebefordrat) (?:message|e-?mail|mail|nachricht|bericht|meddelelse|melding|meddelande)(?: attached| follows)?|(?:message|mensaje|messaggio|mensagem) (?:transfere|reexpedie|reenviado|inoltrato|encaminhada))$/;
/** Who forwarded it, and when: with an address or a date, or it is a sentence. */
const BY =
  /^(?:forwarded by|weitergeleitet von|transfere par|reenviado por|inoltrato da|encaminhad[ao] por|doorgestuurd door) .*[@\d]/;
/** Ends of a forward, which belong to nobody. */
const END =
  /^[-=_*~\s]*(?:8<)?[-=_*~\s]*(?:end (?:of )?(?:the )?(?:forwarded|original|included) ?(?:message|mail|text)?|ende der weitergeleiteten)/;

const IN_END = ['forwarded', 'original', 'included', 'weitergeleitet'];
const isEnd = (lower: string): boolean => holdsOne(lower, IN_END) && END.test(lower);

/** What a drawn mark begins with. */
const DRAWN = new Set<string | undefined>('-_=*~‐‑‒—–─━+#<>');
const RULE = /^[-_=*~‐‑‒—–─━\s]{3,}$/;
const FRAMED = /^[-_=*~‐‑‒—–─━+#<>]{2,}.{3,120}[-_=*~‐‑‒—–─━]{2,}$/;
/** A frame whose end was wrapped onto the next line. */
const HALF_FRAMED = /^[-=*]{5,}\s?\p{L}.{3,120}$/u;

/** What BARE and BY need at least, before a line is folded. */
const IN_WORDS = new Opening(
  /^(?:forwarded|weitergel|transf|reenv|inoltr|encaminh|doorgest|videres|vidareb|mens|mess|note|this|das|dies|dit|det|ceci|est[oe]|questo|isto)/i,
);

export type Mark = 'forward' | 'original' | 'framed' | 'rule';

/**
 * What kind of mark a line is: one that says that a mail was forwarded, one that says "original message", words in a frame
 * in a language we do not know, a mere rule; null for anything else.
 */
export const separator = (line: string): Mark | null => {
  const text = line.trim();
  if (text.length < 3 || text.length > 140) return null;
  const isDrawn = DRAWN.has(text[0]);
  if (isDrawn && RULE.test(text)) return 'rule';
  const framed = isDrawn && FRAMED.test(text);
  const half = isDrawn && !framed && HALF_FRAMED.test(text);
  if (!framed && !half && !text.endsWith(':') && !text.endsWith('：')) {
    if (!IN_WORDS.test(text)) return null;
    const words = fold(text);
    return BARE.test(words) || BY.test(words) ? 'forward' : null;
  }
  const folded = fold(text);
  if (FORWARD_WORDS.test(folded)) return 'forward';
  if (ORIGINAL_WORDS.test(folded)) return 'original';
  return framed && !text.includes('@') ? 'framed' : null;
};

/** Rules, marks and ends that a program left around the words of a mail: first and last line of those words. */
export const withinMarks = (lines: string[]): string[] => {
  const idle = (line: string): boolean => {
    const text = line.trim();
    return (
      text === '' ||
      (text.length < 140 && (separator(text) !== null || isEnd(text.toLowerCase())) && !/[:：]$/.test(text))
    );
  };
  let start = 0;
  let end = lines.length;
  while (start < end && idle(lines[start]!)) start++;
  while (end > start && idle(lines[end - 1]!)) end--;
  return lines.slice(start, end);
};
