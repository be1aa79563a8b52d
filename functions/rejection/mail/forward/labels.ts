/**
 * How mail programs label the headers they copy above a forwarded mail, and how they mark a forward in a subject.
 * Labels are stored folded. Sources: the programs' own strings in each language, as they appear in forwarded mail.
 */
import { fold } from '../fold.ts';
import { isFigure } from '../signs.ts';

export type Label = 'from' | 'date' | 'to' | 'subject' | 'cc' | 'other';

export type Labelled = { kind: Label; value: string };

const LABELS: Record<Label, string> = {
  from: 'from|von|de|da|van|från|fra|od|lähettäjä|от|от кого|отправитель|від|від кого|відправник|од|kimden|gönderen|feladó|de la|expeditorul|expeditor|expéditeur|remitente|remetente|mittente|afzender|absender|nadawca|odesílatel|odosielateľ|pošiljatelj|šalje|pošilja|από|απο|αποστολέας|差出人|送信元|送信者|发件人|寄件者|寄件人|發件人|보낸 사람|보낸사람|발신인|from/von|von/from|mittent|avsändare|avsender|afsender|saatja|kellelt|nuo|siuntėjas|no|sūtītājs|küldő|מאת|من|المرسل|từ|người gửi|dari|pengirim|ผู้ส่ง|จาก|प्रेषक|remitent|nork|nondik|igorlea|frá|ó|from name|mail from|från/from|подател|изпращач|испратено од|pošiljalac|von/de',
  date: "date|sent|date sent|sent on|sent at|sent date|datum|gesendet|gesendet am|data|fecha|fecha de envío|enviado|enviado el|enviada|enviada em|enviado em|envoyé|envoyé le|envoyée|envoyé à|date d'envoi|message du|inviato|inviata|inviato il|data invio|verzonden|verzonden op|skickat|skickat den|dato|sendt|sendt den|datum odeslání|odesláno|dátum|odoslané|poslano|poslato|poslata|pošiljano|wysłano|wysłane|data wysłania|lähetetty|lähetysaika|päivämäärä|päiväys|päivä|pvm|дата|отправлено|отправлен|надіслано|відправлено|изпратено|датум|послато|tarih|gönderilme tarihi|gönderildi|gönderilen|gönderme tarihi|elküldve|küldve|küldés dátuma|trimis|trimisă|trimis la|ημερομηνία|ημ/νία|στάλθηκε|εστάλη|日付|日時|送信日時|送信日|日期|发送时间|发送日期|時間|时间|寄件日期|傳送日期|傳送時間|發送時間|날짜|보낸 날짜|보낸날짜|일시|date/heure|dată|kuupäev|saadetud|išsiųsta|data/ora|datums|nosūtīts|תאריך|נשלח|تاريخ|التاريخ|تم الإرسال|تاريخ الإرسال|gửi|đã gửi|ngày|ngày gửi|tanggal|dikirim|ส่งเมื่อ|วันที่|तिथि|दिनांक|भेजा गया|dátum/čas|enviat|enviat el|bidaltze-data|noiz|dagsetning|datum/uhrzeit",
  to: 'to|an|à|a|para|per|per a|aan|till|til|do|komu|prima|primatelj|za|vastaanottaja|кому|до|получатель|за|alıcı|kime|címzett|către|catre|destinatarul|destinataire|destinatario|destinatário|destinatari|ontvanger|empfänger|pour|pre|adresat|adressaat|προς|πρός|παραλήπτης|宛先|送信先|收件人|收件者|받는 사람|받는사람|수신인|mottagare|modtager|mottaker|saaja|kam|kepada|đến|tới|אל|إلى|الى|ถึง|प्रति|nori|recipient|recipients|an/to|til:',
  subject:
    'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|předmět|predmet|aihe|тема|относно|предмет|наслов|konu|tárgy|subiect|subiectul|θέμα|件名|主题|主題|主旨|標題|标题|제목|rubrik|teema|tema|tēma|otsikko|naslov|zadeva|נושא|الموضوع|موضوع|chủ đề|tiêu đề|subjek|perihal|เรื่อง|हेतु|विषय|assumpte|gaia|asunto/tema|efni|betr|betrifft|subject/betreff',
  cc: 'cc|kopie|kopie an|kopie (cc)|copie|copie à|copia|copia a|còpia|a/c|cópia|kopia|kopi|kópia|kopija|dw|do wiadomości|kopio|копия|копія|копие|bilgi|másolatot kap|másolat|κοιν|κοινοποίηση|抄送|副本|참조|bcc|cci|cco|ccn|skrytá kopie|kp|koopia|עותק|نسخة|đồng kính gửi|tembusan|สำเนา|kop',
  other:
    'sender|reply-to|reply to|antwort an|antwort-an|antwoord aan|répondre à|répondre-à|responder a|responder para|rispondi a|beantwoorden aan|svar til|svara till|svar-till|vastaus|válaszcím|odpowiedz do|odpowiedź-do|odpověď na|odpovědět|odgovori na|odpovedať-pre|răspuns către|ответ-кому|ответить|yanıt adresi|кому відповісти|返信先|回复|回覆|답장 받는 사람|message-id|importance|priority|wichtigkeit|priorität|importance haute|importancia|importância|priorità|prioriteit|urgentie|attachments|attachment|anlagen|anhang|anhänge|pièces jointes|pj|adjuntos|datos adjuntos|anexos|allegati|bijlagen|bilagor|vedhæftede filer|vedlegg|liitteet|załączniki|přílohy|přiložené|mellékletek|вложения|ekler|添付ファイル|附件|첨부|sensitivity|vertraulichkeit|organization|organisation|return-path|resent-from|resent-to|resent-date|delivered-to|received-at|mailed-by|signed-by|security|categories|flag|kennzeichnung|nachverfolgung|list-unsubscribe|x-mailer|user-agent|mime-version|content-type|content-transfer-encoding|in-reply-to|references|on behalf of|im auftrag von',
};

const KIND = new Map<string, Label>();
for (const [kind, words] of Object.entries(LABELS) as [Label, string][]) {
  for (const word of words.split('|')) if (!KIND.has(fold(word))) KIND.set(fold(word), kind);
}

/** Where the first colon stands, as it is written after a label in any script; -1 where none stands before `end`. */
const colonIn = (text: string, from: number, end: number): number => {
  for (let at = from; at < end && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a || code === 0xfe55) return at;
  }
  return -1;
};
const LONGEST_LABEL = 42;

/** `> > *From:* x` gives `{kind: 'from', value: 'x'}`; null for a line that is no copied header. */
export const labelled = (line: string): Labelled | null => {
  const at = colonIn(line, 0, LONGEST_LABEL);
  if (at < 1) return null;
  const label = line.slice(0, at);
  const plainly = KIND.get(label.toLowerCase());
  if (plainly !== undefined) return { kind: plainly, value: line.slice(at + 1).trim() };
  if (label.trim().split(' ').length > 6) return null;
  const kind = KIND.get(fold(label.replace(/[*_>|[\]]|\.\s*$/g, ' ')));
  if (kind === undefined) return null;
  const value = line.slice(at + 1).trim();
  // Emphasis belongs to the label; a subject may have asterisks of its own.
  const plain = /[*_]/.test(label) ? value.replace(/^[*_\s]+|[*_\s]+$/g, '') : value;
  return { kind, value: plain };
};

/** `Word: value` of a label nobody told us of: short, no sentence. Between known labels it is one too. */
export const looksLabelled = (line: string): { label: string; value: string } | null => {
  const at = colonIn(line, 0, LONGEST_LABEL);
  if (at < 1 || line.startsWith('//', at + 1)) return null;
  const label = line.slice(0, at).replace(/[*_]/g, ' ').trim();
  if (label === '' || label.split(' ').length > 4 || !/^\p{L}[\p{L}\p{M} ./()'-]*$/u.test(label)) return null;
  return {
    label,
    value: line
      .slice(at + 1)
      .replace(/^[*_\s]+/, '')
      .trim(),
  };
};

const isLetter = (sign: string): boolean =>
  (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign > '\u007f' && /\p{L}/u.test(sign));

/** A label begins a word, or a capital or another script runs on from what stands before it. */
const begins = (before: string, first: string): boolean => {
  if (before === ' ') return true;
  // Most pairs are of small letters.
  if (first >= 'a' && first <= 'z' && isLetter(before)) return false;
  return (
    /[\s>)\]*"']/.test(before) ||
    (/[\p{Lu}\p{Lo}]/u.test(first) && (/[\d\p{Lu}\p{Ll}]/u.test(before) || /\p{Lo}/u.test(first)))
  );
};

/** The label that ends before `end`, the longest one, and where it begins; null when there is none. */
const labelBefore = (line: string, end: number, floor: number): { kind: Label; start: number } | null => {
  // The colon of a clock: no label ends with a figure.
  if (isFigure(line.charCodeAt(end - 1))) return null;
  for (let start = Math.max(floor, end - 24); start < end; start++) {
    const before = line[start - 1];
    const first = line[start]!;
    if (!isLetter(first) || (start !== floor && before !== undefined && !begins(before, first))) continue;
    const kind = KIND.get(fold(line.slice(start, end).replaceAll('*', '')));
    if (kind !== undefined) return { kind, start };
  }
  return null;
};

/**
 * The headers on one line: one, or several run together, as some web mails and phones write them, with or without a space
 * before each label. Empty when the line does not begin with a label, and when it holds but one.
 */
export const labelsRunTogether = (line: string): Labelled[] => {
  const shown = line.slice(0, 2_000);
  const found: { kind: Label; from: number; start: number }[] = [];
  let at = colonIn(shown, 0, shown.length);
  for (let colons = 0; at >= 0 && colons < 16 && found.at(-1)?.kind !== 'subject'; colons++) {
    const label = labelBefore(shown, at, found.at(-1)?.from ?? 0);
    if (label !== null && label.start > 0 && found.length === 0) return [];
    if (label !== null && !found.some(({ kind }) => kind === label.kind)) found.push({ ...label, from: at + 1 });
    at = colonIn(shown, at + 1, shown.length);
  }
  // A date alone may have another label in it.
  if (found.length < 2 && found[0]?.kind !== 'date') return [];
  const parts = found.map(({ kind, from }, index) => {
    const value = shown.slice(from, found[index + 1]?.start ?? shown.length).trim();
    return { kind, value: value.includes('*') ? value.replace(/^[*\s]+|[*\s]+$/g, '') : value };
  });
  const last = parts.at(-1);
  if (last?.kind === 'date') {
    // One translation forgets the colon of the last label.
    const subject = SUBJECT_WORD.exec(last.value);
    if (subject) {
      parts.push({ kind: 'subject', value: last.value.slice(subject.index + subject[0].length).trim() });
      last.value = last.value.slice(0, subject.index);
    }
  }
  return parts.length > 1 ? parts : [];
};

const SUBJECT_WORD = /(?<=[A-Z\d])(?:Assunto|Asunto|Objet|Oggetto|Onderwerp|Subject|Betreff|Temat|Emne) /;

/** `From "Ida" <a@b.example>`: a label without its colon, as one program writes them. Only to be asked below a mark. */
export const labelledWithoutColon = (line: string): Labelled | null => {
  const [, word, value] = /^\s*(\p{L}{2,14})\s+([^\s:：].*)$/u.exec(line.slice(0, 500)) ?? [];
  const kind = word === undefined ? undefined : KIND.get(fold(word));
  return kind === undefined ? null : { kind, value: value!.trim() };
};
