import type { Fix } from '../draft/change';
import { counted } from './english-grammar';

const people = counted('person', 'people');

/** What is said once a change was made and read back. */
export function done(fix: Fix): string {
  switch (fix.kind) {
    case 'prefix-subject':
      return `Done: ${fix.text.trim()} is in the subject.`;
    case 'replace-in-subject':
      return fix.text === '' ? 'Done: it is out of the subject.' : 'Done: the subject is changed.';
    case 'move-to-bcc':
      return `Done: ${people(fix.people.length)} moved to Bcc.`;
    case 'replace-recipient':
      return 'Done: the address is changed.';
    case 'insert-in-body':
      return 'Done: the words are in the text.';
    case 'send-later':
      return 'Done: it will go later. Press Send now.';
  }
}
