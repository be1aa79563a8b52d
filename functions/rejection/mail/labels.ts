/**
 * How mail programs label the headers they copy above a forwarded mail, and how they mark a forward in a subject.
 * Labels are stored folded. Sources: the programs' own strings in each language, as they appear in forwarded mail.
 */
import { fold } from './fold.ts';

export type Label = 'from' | 'date' | 'to' | 'subject' | 'cc' | 'other';

const LABELS: Record<Label, string> = {
  from: 'from|von|de|da|van|från|fra|od|lähettäjä|от|от кого|від|від кого|kimden|gönderen|feladó|de la|expéditeur|remitente|remetente|mittente|afzender|absender|nadawca|odesílatel|odosielateľ|pošiljatelj|από|απο|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|from/von|von/from|mittent|expeditor|avsändare|avsender|afsender|saatja|nuo|no|küldő|מאת|من|từ|dari|ผู้ส่ง|จาก',
  date: "date|sent|date sent|sent on|datum|gesendet|gesendet am|data|fecha|enviado|enviado el|enviada|enviada em|enviado em|envoyé|envoyé le|date d'envoi|inviato|inviata|data invio|verzonden|verzonden op|skickat|skickat den|dato|sendt|datum odeslání|odesláno|dátum|odoslané|poslano|poslato|wysłano|wysłane|data wysłania|lähetetty|päivämäärä|päiväys|päivä|pvm|дата|отправлено|отправлен|надіслано|tarih|gönderilme tarihi|gönderildi|elküldve|küldve|trimis|trimisă|ημερομηνία|στάλθηκε|日付|日時|送信日時|日期|发送时间|发送日期|時間|傳送日期|날짜|보낸 날짜|보낸날짜|date/heure|date:/|envoyée|dată|kuupäev|saadetud|išsiųsta|תאריך|نشر|gửi|tanggal|dikirim|dátum/čas",
  to: 'to|an|à|a|para|per|aan|till|til|do|komu|prima|za|vastaanottaja|кому|alıcı|kime|címzett|către|catre|destinataire|destinatario|destinatário|ontvanger|empfänger|προς|宛先|收件人|收件者|받는 사람|받는사람|mottagare|modtager|mottaker|saaja|kam|kepada|đến|אל|إلى',
  subject:
    'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|předmět|predmet|aihe|тема|konu|tárgy|subiect|θέμα|件名|主题|主題|主旨|제목|rubrik|teema|tema|otsikko|נושא|الموضوع|chủ đề|subjek|perihal|betr',
  cc: 'cc|kopie|kopie an|copie|copie à|copia|copia a|cópia|kopia|kopi|kópia|kopija|dw|do wiadomości|kopio|копия|копія|bilgi|másolatot kap|másolat|κοιν|抄送|副本|참조|bcc|cci|cco|ccn|skrytá kopie',
  other:
    'reply-to|reply to|antwort an|antwort-an|répondre à|répondre-à|responder a|responder para|rispondi a|beantwoorden aan|svar til|svara till|svar-till|odpowiedz do|odpovědět|message-id|importance|priority|wichtigkeit|priorität|importance haute|importancia|importância|priorità|prioriteit|urgentie|attachments|anlagen|pièces jointes|adjuntos|anexos|allegati|bijlagen|bilagor|sensitivity|organization|organisation|return-path|resent-from|resent-to|resent-date',
};

const KIND = new Map<string, Label>();
for (const [kind, words] of Object.entries(LABELS) as [Label, string][]) {
  for (const word of words.split('|')) if (!KIND.has(fold(word))) KIND.set(fold(word), kind);
}

/** `> > *From:* x` gives `{kind: 'from', value: 'x'}`; null for a line that is no copied header. */
export const labelled = (line: string): { kind: Label; value: string } | null => {
  const at = line.search(/[:：]/);
  if (at < 1 || at > 40) return null;
  if (line.slice(0, at).trim().split(' ').length > 6) return null;
  const kind = KIND.get(fold(line.slice(0, at).replace(/[*_>|]/g, ' ')));
  if (kind === undefined) return null;
  return {
    kind,
    value: line
      .slice(at + 1)
      .replace(/^[*_\s]+/, '')
      .replace(/[*_\s]+$/, ''),
  };
};

const ONE_LINE =
  /(?:^|\s|(?<=[>a-z0-9)]))\*?(From|Von|De|Da|Van|Från|Fra|Od|Lähettäjä|To|An|À|A|Para|Aan|Till|Til|Do|Cc|Sent|Date|Datum|Data|Fecha|Gesendet|Enviado(?: el| em)?|Enviada(?: em)?|Envoyé(?: le)?|Inviato|Verzonden|Skickat|Sendt|Wysłano|Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Temat)\*?\s?:\*?\s/g;

/** Headers run together on one line, as one web mail writes them. Empty when the line is not that. */
export const labelledInOneLine = (line: string): { kind: Label; value: string }[] => {
  const shown = line.slice(0, 2_000);
  const found = [...shown.matchAll(ONE_LINE)].slice(0, 12);
  const parts = found
    .map((match, index) => ({
      kind: KIND.get(fold(match[1]!))!,
      value: shown.slice(match.index + match[0].length, found[index + 1]?.index ?? shown.length).trim(),
    }))
    // A later "To:" inside the subject is not a header: each kind counts once.
    .filter((part, index, all) => all.findIndex((other) => other.kind === part.kind) === index);
  const kinds = new Set(parts.map((part) => part.kind));
  return parts[0]?.kind === 'from' && kinds.has('subject') && kinds.size >= 3 ? parts : [];
};

const FORWARD_PREFIX =
  /^\s*(?:\[?(?:fwd?|fyi fwd|wg|tr|trs|rv|enc|i|pd|vb|vs|vl|vl:|doorst|wtr|ilt|továbbítás|tovabbitas|fs|rtr|rwd|転送|转发|轉寄|전달|trans|прс|пер|fw|weitergeleitet|inoltra)\]?(?:\s?\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*)/i;
const REPLY_PREFIX =
  /^\s*(?:\[?(?:re|aw|antw|sv|r|res|rif|réf|odp|ynt|回复|回覆|답장|ответ|hs|ats|vá|va|отв|bls)\]?(?:\s?\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*)/i;

export const isForwardSubject = (subject: string): boolean => {
  const rest = subject.replace(REPLY_PREFIX, '');
  return FORWARD_PREFIX.test(subject.normalize('NFC')) || FORWARD_PREFIX.test(rest);
};

/** The subject without the marks of one forward; `all` takes off every forward and reply mark. */
export const withoutPrefix = (subject: string, all = false): string => {
  let rest = subject.normalize('NFC');
  for (let turn = 0; turn < 8; turn++) {
    const shorter = all ? rest.replace(FORWARD_PREFIX, '').replace(REPLY_PREFIX, '') : rest.replace(FORWARD_PREFIX, '');
    if (shorter === rest) break;
    rest = shorter;
    if (!all) break;
  }
  return rest
    .replace(/^\s*\[(?:ext|external|extern)\]\s*/i, '')
    .replace(/\s*\(fwd\)\s*$/i, '')
    .trim();
};

const FORWARD_WORDS =
  /forward|weitergeleitet|weiterleit|transfer|transmis|reexpedi|reenvi|encaminh|inoltrat|doorgestuurd|vidarebefordr|videresend|videresendt|przekaz|preposlan|preposl|tovabbit|valitetty|edelleen|valitatud|пересл|пересыл|перенаправ|iletilen|iletildi|redirect|προωθ|転送|转发|轉寄|전달|proslijed|prosled|posredovan|vidaresend/;
const ORIGINAL_WORDS =
  /original message|ursprungliche nachricht|originalnachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|wiadomosc oryginalna|puvodni zprava|povodna sprava|alkuperainen viesti|исходное сообщение|orijinal mesaj|eredeti uzenet|mesaj original/;

/** What kind of mark a line is above a forwarded mail: one that says so, a mere rule, or nothing. */
export const separator = (line: string): 'forward' | 'original' | 'rule' | null => {
  const text = line.trim();
  if (text.length < 3 || text.length > 120) return null;
  if (/^[-_=*~—–\s]{3,}$/.test(text)) return 'rule';
  const framed = /^[-_=*~—–]{2,}.{3,80}[-_=*~—–]{2,}$/.test(text) || /[:：]$/.test(text);
  if (!framed) return null;
  const folded = fold(text);
  if (FORWARD_WORDS.test(folded)) return 'forward';
  return ORIGINAL_WORDS.test(folded) ? 'original' : null;
};
