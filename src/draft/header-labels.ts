/** What a line such as `From: …` at the top of a quoted message says. */
export type HeaderKind = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

// As Outlook, Apple Mail, Gmail and Thunderbird write them: English, Welsh, German, French, Spanish,
// Portuguese, Italian, Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Hungarian,
// Romanian, Russian, Ukrainian, Turkish, Chinese, Japanese.
const labels: Readonly<Record<HeaderKind, string>> = {
  from: 'from|oddi wrth|von|de|da|van|fra|från|lähettäjä|od|feladó|de la|expéditeur|remitente|от|від|kimden|gönderen|发件人|寄件者|差出人|送信者',
  date: 'sent|date|sent on|anfonwyd|dyddiad|gesendet|gesendet am|datum|envoyé|date d’envoi|enviado|enviado el|enviada em|enviado em|fecha|data|data invio|inviato|verzonden|sendt|dato|skickat|lähetetty|päivämäärä|pvm|wysłano|wysłane|odesláno|elküldve|küldve|dátum|trimis|отправлено|дата|надіслано|gönderildi|gönderilme tarihi|tarih|发送时间|发送日期|日期|寄件日期|送信日時|日付|日時|when|wann|quand',
  to: 'to|at|an|à|pour|para|a|aan|til|till|vastaanottaja|do|komu|címzett|către|кому|kime|alıcı|收件人|收件者|宛先',
  cc: 'cc|kopie|kopi|kopia|copie à|c.c.|dw|másolat|копия|bilgi|抄送|副本',
  subject:
    'subject|pwnc|betreff|objet|objet du message|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|předmět|tárgy|subiect|тема|konu|主题|主旨|件名',
  other:
    'bcc|importance|priority|attachments|attachment|reply-to|reply to|organisation|organization|sensitivity|where|required attendees|optional attendees|wichtigkeit|anlagen|importância|pièces jointes|importancia|datos adjuntos|anexos|allegati|bijlagen|sender|mailing-list|received|x-mailer|priorité|antwort an|répondre à|responder a|newsgroups|message-id|delivered-to|signed-by|mailed-by',
};

const kinds = new Map<string, HeaderKind>();
for (const kind of ['from', 'date', 'to', 'cc', 'subject', 'other'] as const) {
  for (const label of labels[kind].split('|')) kinds.set(label, kind);
}

const longestLabel = 32;

/** The kind of header line this is; null where it is none. */
export function headerKind(line: string): HeaderKind | null {
  const colon = line.slice(0, longestLabel).search(/[:\uff1a]/);
  const label = line
    .slice(0, Math.max(colon, 0))
    .replace(/[>*_|\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return kinds.get(label) ?? null;
}
