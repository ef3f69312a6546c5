import { alertFor } from '../assess/alert';
import { assess, couldNotCheck } from '../assess/assess';
import { answerOnce, type Answer, type SendEvent } from '../outlook/answer';
import { readDraft } from '../outlook/read-draft';
import { momentHere } from '../outlook/today';
import type { Profile } from '../policy/profile';

/** Milliseconds for reading the draft. */
const toRead = 2600;

/**
 * Milliseconds until an answer must be given. Outlook's own dialog comes after 5,000, and timers
 * may be a second late in Outlook on the web (office-js #4826): the answer is to be there by 4,000.
 */
const toAnswer = 3000;

/** What is being sent. */
export type Kind = 'message' | 'meeting';

/** The ids of the ribbon buttons in manifest.xml that open the pane; test/manifest holds them to it. */
export const paneButtons: Readonly<Record<Kind, string>> = {
  message: 'msgComposeOpenPaneButton',
  meeting: 'aptComposeOpenPaneButton',
};

/** Answers one send event, exactly once and in time, whatever Office does. Never throws. */
export function onSend(event: SendEvent, kind: Kind, profile: Profile): void {
  const unchecked = (): Answer => notChecked(kind, profile);
  const answer = answerOnce(event, { within: toAnswer, onLate: unchecked });
  readDraft({ ...momentHere(), within: toRead })
    .then((draft) => {
      const verdict = assess(draft, profile);
      if (verdict.verdict === 'send') {
        answer({ go: true });
        return;
      }
      answer({
        go: false,
        how: verdict.verdict,
        words: alertFor(verdict),
        commandId: paneButtons[kind],
        findings: idsOf(verdict.findings.map(({ rule }) => rule)),
      });
    })
    .catch(() => {
      // The error is dropped unread: its text may quote the message.
      answer(unchecked());
    });
}

/** Each rule once, and few enough for any client to carry. */
function idsOf(rules: readonly string[]): readonly string[] {
  return rules.filter((rule, index) => rules.indexOf(rule) === index).slice(0, 20);
}

/** What the profile decided for a message that could not be checked at all. */
function notChecked(kind: Kind, profile: Profile): Answer {
  const how = couldNotCheck(profile);
  if (how === 'note') return { go: true };
  const what = kind === 'meeting' ? 'meeting' : 'message';
  const headline = how === 'stop' ? 'Not sent yet.' : 'One question before this goes.';
  const why = `Outlook did not let this ${what} be read in time, so it could not be checked.`;
  const press =
    how === 'stop'
      ? 'Press Send again. If this comes back, Review message shows what could be checked.'
      : 'Check it yourself before you send it, or press Review message.';
  return {
    go: false,
    how,
    words: {
      message: [headline, why, press].join('\n'),
      markdown: [`**${headline}**`, why, press].join('\n\n'),
    },
    commandId: paneButtons[kind],
    findings: ['unread-part'],
  };
}
