import { headerKind, type HeaderKind } from './header-labels';
import type { Line } from './lines';

const original =
  "original message|original appointment|original email|forwarded message|forwarded by|reply message|ursprüngliche nachricht|original-nachricht|weitergeleitete nachricht|message d[’']origine|message original|message transféré|courriel original|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|oprindelig meddelelse|videresendt meddelelse|opprinnelig melding|ursprungligt meddelande|vidarebefordrat meddelande|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|původní zpráva|eredeti üzenet|mesaj original|исходное сообщение|пересылаемое сообщение|перенаправленное сообщение|оригинальное сообщение|özgün ileti|原始邮件|原始郵件|转发邮件|元のメッセージ|neges wreiddiol";
const separator = new RegExp(`^[\\s>*_]*[-–—]{2,40}\\s*(?:${original})\\b`, 'i');
const separatorAnyScript = new RegExp(`^[\\s>*_]*[-–—]{2,40}\\s*(?:${original})\\s*[-–—]{2}`, 'i');

const forwarded =
  /^[\s>*_]*(?:begin forwarded message|anfang der weitergeleiteten (?:e-mail|nachricht)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:reencaminhada|encaminhada)|inizio messaggio inoltrato|begin doorgestuurd bericht|videresendt besked|start på videresendt besked|vidarebefordrat brev|начало переадресованного сообщения|začátek přeposílané zprávy|转发的邮件)\s*[:：]/i;

// The verb of "On … somebody wrote:". Where English says no more, other languages go on.
const wroteAtEnd =
  /(?:wrote|a écrit|geschrieben|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|pisze|napisał|napisała|napisał\(a\)|napsal|napsala|napsal\(a\)|írta|a scris|написал|написала|написал\(а\)|пишет|писал|yazdı|写道|书写|のメッセージ|ysgrifennodd)$/i;
const wroteAndMore = /(?:schrieb|schreef|skrev|napisał|написал)(?:\s|$)/i;
const introWord =
  /^[-\s>*_]*(?:on|le|am|el|il|op|em|den|w dniu|dnia|dne|в|at|ar|på|mon|tue|wed|thu|fri|sat|sun|\d{4}[-/.年]|\d{1,2}[-/. ])/i;
const namedVerb = /\b(?:wrote|schrieb|schreef|skrev)\b/i;
const dateFirst = /^[\s>*_]*(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:mon|tue|wed|thu|fri|sat|sun),)/i;
const address = /[^\s@<>]@[^\s@<>]/;
const clock = /\d{1,2}[:.h]\d{2}/;
const dated = /\d{4}|\d{1,2}[/.]\d{1,2}/;

const longestIntro = 500;
const mostIntroLines = 4;
// The verb and what may follow it, at the end of an introduction.
const longestVerb = 100;

/** True for a line of the kind `> …`. */
export function isQuoteLine(line: Line): boolean {
  return line.text.startsWith('>');
}

/** True for a line that says that an earlier message follows. */
export function isSeparator(line: Line): boolean {
  const { text } = line;
  return separator.test(text) || separatorAnyScript.test(text) || forwarded.test(text);
}

/** True for a line of nothing but underscores, dashes or the like. */
export function isRule(line: Line): boolean {
  return /^[\s>]*[-_=*–—]{5,}[\s]*$/.test(line.text);
}

/** How many lines from here on say "On … somebody wrote:"; 0 where they do not. */
export function introLength(lines: readonly Line[], from: number): number {
  let joined = '';
  for (const [index, line] of lines.slice(from, from + mostIntroLines).entries()) {
    if (line.text === '' || joined.length > longestIntro) return 0;
    if (index === 1 && !mayGoOn(joined)) return 0;
    // A sentence that happens to stand above an introduction is no part of it.
    if (index > 0 && introWord.test(line.text) && isIntro(line.text)) return 0;
    joined = index === 0 ? line.text : `${joined} ${line.text}`;
    if (isIntro(joined)) return index + 1;
  }
  return 0;
}

/** True for the first line of an introduction that is wrapped over several lines. */
function mayGoOn(text: string): boolean {
  return introWord.test(text) || (address.test(text) && namedVerb.test(text));
}

function isIntro(text: string): boolean {
  const end = sentenceEnd(text);
  if (!/[:：]|---/.test(text.slice(end))) return false;
  // Gmail and Yandex in some languages give a date and a person, but no verb.
  if (text.endsWith('>:') && dateFirst.test(text) && clock.test(text)) return true;
  const verb = text.slice(Math.max(0, end - longestVerb), end);
  return (wroteAtEnd.test(verb) || wroteAndMore.test(verb)) && isDatedOrAddressed(text);
}

/** Where a line's words end and its colon, dashes or asterisks begin. */
function sentenceEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ':：*_- '.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** True for an introduction that could be a sentence of a letter: no time of day, no address. */
export function isWeakIntro(text: string): boolean {
  return !clock.test(text) && !address.test(text);
}

function isDatedOrAddressed(text: string): boolean {
  return clock.test(text) || address.test(text) || dated.test(text);
}

// A header block is at most this long; a To line can be wrapped many times.
const longestBlock = 40;

/** What a header block says it has. */
interface Block {
  readonly kinds: ReadonlySet<HeaderKind>;
  /** Holds an email address. */
  readonly addressed: boolean;
  /** Holds a time of day. */
  readonly timed: boolean;
}

/** True where a block of the kind "From: … Sent: … To: … Subject: …" begins. */
export function isHeaderBlock(lines: readonly Line[], from: number, announced: boolean): boolean {
  const { kinds, addressed, timed } = readBlock(lines.slice(from, from + longestBlock));
  if (kinds.size < 2 || !(kinds.has('from') || kinds.has('date'))) return false;
  if (announced || (addressed && timed && kinds.has('date'))) return true;
  return kinds.size >= 3 && kinds.has('from') && (kinds.has('subject') || addressed || timed);
}

function readBlock(lines: readonly Line[]): Block {
  const kinds = new Set<HeaderKind>();
  let addressed = false;
  let timed = false;
  let loose = 0;
  for (const line of lines) {
    const kind = headerKind(line.text);
    if (kind === null) {
      loose += 1;
      if (!isContinuation(line, loose, kinds)) break;
    } else {
      if (kind !== 'other' && kinds.has(kind)) break;
      kinds.add(kind);
      loose = 0;
    }
    addressed = addressed || address.test(line.text);
    timed = timed || clock.test(line.text);
  }
  return { kinds, addressed, timed };
}

/** A blank line, the value of a label on the line above, or more of a long list of people. */
function isContinuation(line: Line, loose: number, kinds: ReadonlySet<HeaderKind>): boolean {
  if (kinds.has('subject') && kinds.size >= 4) return false;
  return loose <= 1 || (loose <= 30 && /[;,@<>]/.test(line.text));
}
