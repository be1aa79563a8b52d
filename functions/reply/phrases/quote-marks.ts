/** How mail programs mark what is not the writer's own: quotes, signatures, taglines, disclaimers, in several languages. */

/** The line we ask people to write above. Quote signs may stand before it. */
export const REPLY_MARKER = /^[>\s|*]{0,20}##-.{0,200}-##/;

/** First words of the line that introduces a quote; it may run over four lines before it ends. */
export const INTRO_BEGINS =
  /^\s{0,10}[-*]{0,3}\s?(?:on|am|le|el|em|op|il|den|dne|dnia|w dniu|pe|a|at|no|na|in data|el día|on the|às|as|in a message dated|[^\s<>@]{1,40}(?: [^\s<>@]{1,40}){0,4} wrote on\s|\d{1,4}[./-]|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|ma|wo|vr|za|zo)[a-zé]{0,8}\.?,?\s|[^\s<>@]{1,40}(?: [^\s<>@]{1,40}){0,4} <[^<>\s]{1,200}>)/iu;

/** The whole introduction, its lines joined by a space. */
export const INTROS: readonly RegExp[] = [
  /\b(?:wrote|writes|said)\s?:\s{0,5}$/i,
  /\bwrote on .{5,80}:\s{0,5}$/i,
  /\bschrieb\b.{0,300}:\s{0,5}$/i,
  /\bhat(?: am)? .{0,300}geschrieben\s?:\s{0,5}$/i,
  /(?:^|\s)(?:a|ont) écrit\s?:\s{0,5}$/iu,
  /\b(?:escribió|escribio|ha escrito)\s?:\s{0,5}$/iu,
  /\b(?:escreveu|escreveram)\s?:\s{0,5}$/i,
  /\b(?:schreef|heeft geschreven)\b.{0,300}:\s{0,5}$/i,
  /\b(?:ha scritto|skrev|kirjoitti|napisał|napisała|napsal)\b.{0,300}:\s{0,5}$/iu,
];

/** From here on nothing is the writer's own. */
export const CUTS: readonly RegExp[] = [
  /^\s{0,10}-{2,20}\s?(?:original message|original appointment|forwarded message|reply message|forwarded by .{0,100}|ursprüngliche nachricht|weitergeleitete nachricht|originalnachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|messaggio originale)\s?-{0,20}\s{0,10}$/iu,
  /^\s{0,10}(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)|begin doorgestuurd bericht)\s?:\s{0,10}$/iu,
  // Some phones put the quote on the line that introduces it.
  /^\s{0,10}(?:on|am|le|el|em|op)\s.{5,200}\d{1,2}[:.h]\d{2}.{0,200}@.{1,120}>?\s?(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)\s?:\s{1,20}\S/iu,
  /^\s{0,10}in a message dated .{5,120}(?:@.{1,120})?\bwrites\s?:\s{0,10}$/iu,
];

/** A line of underscores cuts when a header block follows (Outlook). */
export const RULE = /^\s{0,10}_{20,}\s{0,10}$/;

/** The first line of a header block, and what one of the next lines must be. */
export const HEADER_FROM = /^\s{0,10}\*?(?:from|von|de|van|da|expéditeur|remitente)\s?:\*?\s?\S/iu;
export const HEADER_NEXT =
  /^\s{0,10}\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|date d'envoi|à|objet|enviado(?: el| em)?|fecha|data|para|asunto|assunto|verzonden|aan|onderwerp)\s?:\*?\s?\S/iu;

/** Where the block begins with when it was sent, and names the sender next. */
export const HEADER_SENT =
  /^\s{0,10}\*?(?:sent|date|gesendet|datum|envoyé|date d'envoi|enviado(?: el| em)?|fecha|data|verzonden)\s?:\*?\s?\S/iu;

/** `-- ` and what mail gateways leave of it. */
export const SIGNATURE = /^--\s?$/;

/** Lines that a device or an app adds. */
export const TAGLINES: readonly RegExp[] = [
  /^\s{0,10}(?:sent|written) (?:from|via|with|by|using) (?:my|the|an?|\[?yahoo|\[?proton|outlook|gmail|samsung|aol|mail|blackberry|spark|hey|superhuman|android|iphone|ipad|bluemail|fastmail|tutanota|windows)\b.{0,120}$/i,
  /^\s{0,10}(?:get outlook for .{0,120}|yahoo mail: .{0,60})$/i,
  /^\s{0,10}(?:von meine[mr](?:\/meine[mr])? .{1,60} gesendet|outlook für .{1,60} (?:herunterladen|holen).{0,120}|gesendet (?:von|mit|über) .{1,120}|diese nachricht wurde von meinem .{1,80} gesendet\.?)$/iu,
  /^\s{0,10}(?:envoyé (?:de|depuis|à partir|avec|via) .{1,120}|télécharger outlook pour .{1,120}|obtenir outlook pour .{1,120})$/iu,
  /^\s{0,10}(?:enviado (?:desde|do|de|a partir|pelo|com|con|via|mediante) .{1,120}|obtener outlook para .{1,120}|obter o outlook para .{1,120})$/iu,
  /^\s{0,10}(?:verstuurd vanaf .{1,120}|verzonden (?:vanaf|met|via|vanuit) .{1,120}|download outlook voor .{1,120}|outlook voor .{1,60} downloaden)$/iu,
  /^\s{0,10}(?:virus-?free\.?.{0,120}|scanned by .{0,120}|🌱.{0,200}|please consider the environment.{0,200})$/iu,
];

/** A paragraph that begins so is a lawyer's, and so is all that follows it. */
export const DISCLAIMERS: readonly RegExp[] = [
  /^\s{0,10}\*{0,2}(?:confidentiality notice|confidentiality|disclaimer|legal notice|privileged and confidential|important notice)\b\*{0,2}\s?[:.-]/i,
  /^\s{0,10}\*{0,2}(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication|transmission)\b.{0,200}\b(?:confidential|intended (?:only|solely)|privileged|intended for)/i,
  /^\s{0,10}(?:diese|der inhalt dieser) (?:e-?mail|nachricht)\b.{0,200}\b(?:vertraulich|ausschließlich|bestimmt)/iu,
  /^\s{0,10}(?:ce|le contenu de ce) (?:message|courriel|mail|e-mail)\b.{0,200}\b(?:confidentiel|destiné|exclusi)/iu,
  /^\s{0,10}(?:este|el contenido de este) (?:mensaje|correo)\b.{0,200}\b(?:confidencial|dirigido|exclusiv)/iu,
  /^\s{0,10}(?:esta|o conteúdo desta) (?:mensagem|e-?mail)\b.{0,200}\b(?:confidencia|destina|exclusiv)/iu,
  /^\s{0,10}(?:dit|de inhoud van dit) (?:bericht|e-?mail)\b.{0,200}\b(?:vertrouwelijk|bestemd|uitsluitend)/iu,
];

/** HTML elements that hold a quote or its introduction: left out, with a mark in their place. */
export const QUOTE_ELEMENTS =
  /(?:^|\s)(?:gmail_attr|gmail_extra_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix|tutanota_quote|zmail_extra|ms-outlook-mobile-reference-message|mail-quote-collapse)(?:\s|$)/i;

/** HTML elements that hold a signature: left out. */
export const SIGNATURE_ELEMENTS =
  /(?:^|\s)(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|signature|x_gmail_signature)(?:\s|$)/i;

/** HTML elements (by id) after which nothing is the writer's own. */
export const CUTTING_ELEMENTS =
  /^(?:x_)*(?:appendonsend|divrplyfwdmsg|mail-editor-reference-message-container|replyforwardmessage|isforwardcontent|origbody)$/i;
