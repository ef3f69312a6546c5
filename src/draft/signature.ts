import type { Span } from './draft';
import { linesOf, type Line } from './lines';

const dashes = /^(?:--|—|–|__)$/;

const mobile =
  /^(?:sent (?:from|via|by|using) (?:my|the|an?|outlook|yahoo|gmail|mail|samsung|proton|nhs)\b|sent from .{1,40}$|get outlook for|von meinem .{1,30} gesendet|gesendet (?:von|mit)|envoyé (?:de|depuis|à partir)|enviado (?:desde|do|de) mi|enviado do meu|inviato da|verstuurd vanaf|verzonden vanaf|anfonwyd o fy|diese nachricht wurde von)/i;

const disclaimer =
  /^(?:\*{10,}|_{10,}$|this (?:e-?mail|message|communication)\b.{0,60}\b(?:confidential|intended|privileged|solely)|(?:e-?mail )?(?:disclaimer|confidentiality(?: notice)?)\b|the information (?:contained )?in this (?:e-?mail|message)|please consider the environment|if you are not the intended recipient)/i;

const closing =
  /^(?:(?:with )?(?:(?:very|my|our) )?(?:kind|kindest|best|warm|warmest|many|fond) ?(?:est)? (?:regards|wishes|thanks)|regards|best|best wishes|all the best|rgds|br|kr|bw|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?|respectfully|thanks(?: (?:again|in advance|and (?:kind )?regards|so much|very much))?|thank you(?: (?:again|in advance|so much|very much|and (?:kind )?regards))?|many thanks|cheers|ta|take care|speak soon|cofion(?: (?:cynnes|gorau))?|yn gywir|diolch(?: yn fawr)?|mit freundlichen grüßen|viele grüße|cordialement|bien cordialement|saludos|un saludo|atenciosamente|met vriendelijke groet)\s*[,.!–-]*$/i;

const mostLines = 12;
const mostLinesAfterDashes = 40;
const longestLine = 100;
// How far from its end a stretch is searched: small print can be long, a sign-off cannot.
const farthestUp = 20000;

/** The sign-off at the end of a stretch of new text; null where there is none. */
export function signatureAtEnd(text: string, stretch: Span): Span | null {
  const start = Math.max(stretch.start, stretch.end - farthestUp);
  const lines = linesOf(text, { start, end: stretch.end }).filter((line) => line.text !== '');
  for (const [index, line] of lines.entries()) {
    if (beginsSignature(lines, index, line)) return { start: line.start, end: stretch.end };
  }
  return null;
}

function beginsSignature(lines: readonly Line[], index: number, line: Line): boolean {
  const left = lines.length - index - 1;
  if (dashes.test(line.text)) return left <= mostLinesAfterDashes;
  if (disclaimer.test(line.text)) return index > 0;
  if (mobile.test(line.text)) return isFooter(lines, index);
  // A message of nothing but thanks is a message, and so are thanks that nobody signs.
  return index > 0 && left > 0 && closing.test(line.text) && isFooter(lines, index);
}

/** True where only a few short lines follow, as in an address block; small print may follow them. */
function isFooter(lines: readonly Line[], index: number): boolean {
  const after = lines.slice(index + 1, index + mostLines + 2);
  const smallPrint = after.findIndex((line) => disclaimer.test(line.text));
  const block = smallPrint === -1 ? after : after.slice(0, smallPrint);
  return block.length <= mostLines && block.every((line) => line.text.length <= longestLine);
}
