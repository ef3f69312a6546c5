import type { Fix } from '../draft/change';

/** What pressing a fix does, in the words of its button. */
export function fixLabel(fix: Fix): string {
  switch (fix.kind) {
    case 'prefix-subject':
      return `Add ${fix.text.trim()} to the subject`;
    case 'replace-in-subject':
      return replacing(fix.text.trim());
    case 'move-to-bcc':
      return fix.people.length === 1
        ? 'Move 1 person to Bcc'
        : `Move ${fix.people.length} people to Bcc`;
  }
}

function replacing(text: string): string {
  if (text === '') return 'Cut it from the subject';
  return text.startsWith('[') ? `Write the tag as ${text}` : 'Use initials in the subject';
}
