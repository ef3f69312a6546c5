/** The capital that stands for "begins as the entry before, for so many characters": `A` for none. */
const FIRST = 65;
/** `Z`: nothing is shared beyond this. */
const MOST = 25;

/**
 * Sorted entries with what each shares with the one before written as one capital letter: the lists
 * of a launch file that Outlook downloads at Send are a tenth smaller so.
 */
export function folded(entries: readonly string[], separator: string): string {
  let before = '';
  const written: string[] = [];
  for (const entry of entries) {
    let shared = 0;
    while (
      shared < MOST &&
      shared < before.length &&
      before.charAt(shared) === entry.charAt(shared)
    )
      shared += 1;
    written.push(String.fromCharCode(FIRST + shared) + entry.slice(shared));
    before = entry;
  }
  return written.join(separator);
}

/** The entries in full again, separated as they were. */
export function unfolded(written: string, separator: string): string {
  let before = '';
  const entries: string[] = [];
  for (const part of written.split(separator)) {
    before = before.slice(0, part.charCodeAt(0) - FIRST) + part.slice(1);
    entries.push(before);
  }
  return entries.join(separator);
}
