import type { App } from '../app';
import { byId, el } from '../element';
import { newId } from '../mail';
import { officeCalls, roamingSettingsGet } from '../office/calls';
import { addinStates, type Fault, faultKinds } from '../office/faults';
import type { SendMode } from '../smart-alert';

const faultWords: Readonly<Record<Fault, string>> = {
  works: 'Works',
  fails: 'Fails',
  throws: 'Throws',
  hangs: 'Never answers',
  late: 'Answers late',
  empty: 'Returns nothing',
};

const sendModes: readonly (readonly [string, SendMode | null])[] = [
  ['As the manifest says', null],
  ['PromptUser', 'PromptUser'],
  ['SoftBlock', 'SoftBlock'],
  ['Block', 'Block'],
];

/** The panel that makes Outlook misbehave: any call, the loading of the add-in, the send mode. */
export function showFailurePanel(app: App): void {
  const panel = byId('failures');
  const toggle = byId('failures-toggle');
  const log = logList(app);
  const draw = (): void => {
    panel.replaceChildren(
      el('h2', {}, 'Outlook'),
      el('h2', {}, 'Calls to Outlook'),
      el('h2', {}, 'What the add-in asked of Outlook'),
      outlookSettings(app),
      callSettings(app),
      log,
      button('Everything works again', () => {
        app.behaviour.sendMode = null;
        app.faults.clear();
      }),
      el('span'),
      button('Clear the list', () => {
        app.log.clear();
      }),
    );
  };
  draw();
  toggle.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
  });
  app.faults.changes.add((what) => {
    if (what === 'all') draw();
    const { count } = app.faults;
    toggle.textContent = count === 0 ? 'Failure panel' : `Failure panel (${count} on)`;
  });
}

const button = (label: string, press: () => void): HTMLElement =>
  el('div', {}, el('button', { type: 'button', class: 'secondary', onclick: press }, label));

function outlookSettings(app: App): HTMLElement {
  const { faults, behaviour } = app;
  const mode = sendModes.find(([, known]) => known === behaviour.sendMode)?.[0] ?? '';
  return el(
    'div',
    { class: 'settings' },
    choice('The add-in', addinStates, faults.addin, (state) => {
      faults.addin = addinStates.find((known) => known === state) ?? 'starts';
    }),
    choice(
      'Send mode',
      sendModes.map(([words]) => words),
      mode,
      (words) => {
        behaviour.sendMode = sendModes.find(([known]) => known === words)?.[1] ?? null;
      },
    ),
    choice('Mailbox version', ['1.14', '1.15'], behaviour.mailboxVersion, (version) => {
      behaviour.mailboxVersion = version;
    }),
    choice('Late means', lateness, `${faults.lateBy / 1000} s`, (words) => {
      faults.lateBy = Number.parseFloat(words) * 1000;
    }),
  );
}

const lateness = ['1.5 s', '3 s', '6 s'] as const;

function callSettings(app: App): HTMLElement {
  const names = [roamingSettingsGet, ...officeCalls.map(({ name }) => name)];
  return el(
    'div',
    { class: 'calls', role: 'group', 'aria-label': 'Calls to Outlook' },
    ...names.map((name) => callSetting(app, name)),
  );
}

function callSetting(app: App, name: string): HTMLElement {
  // The settings are in memory: reading them cannot fail, hang or be late.
  const possible: readonly Fault[] =
    name === roamingSettingsGet ? ['works', 'throws', 'empty'] : faultKinds;
  const words = possible.map((fault) => faultWords[fault]);
  return choice(name, words, faultWords[app.faults.of(name)], (chosen, select) => {
    const fault = possible.find((known) => faultWords[known] === chosen) ?? 'works';
    select.classList.toggle('faulty', fault !== 'works');
    app.faults.set(name, fault);
  });
}

function choice(
  label: string,
  options: readonly string[],
  value: string,
  chosen: (option: string, select: HTMLSelectElement) => void,
): HTMLElement {
  const id = newId('choice');
  const select = el('select', {
    id,
    onchange: () => {
      chosen(select.value, select);
    },
  });
  for (const option of options) select.append(el('option', { value: option }, option));
  select.value = value;
  return el('div', { class: 'choice' }, el('label', { for: id }, label), select);
}

/** The newest line is at the bottom; a line holds names and results, never what a call carried. */
function logList(app: App): HTMLElement {
  const list = el('ol', { class: 'log', tabindex: 0, 'aria-label': 'Calls so far' });
  app.log.changes.add((line) => {
    if (line === null) {
      list.replaceChildren();
      return;
    }
    const { frame, call, result } = line;
    list.append(el('li', {}, `${frame}: ${call} – ${result}`));
    list.scrollTop = list.scrollHeight;
  });
  return list;
}
