import { el } from '../element';
import type { AlertAction, AlertBox } from '../smart-alert';
import { markdownNodes } from '../markdown';

/** An open dialog: what was pressed, and the way to take it down before anybody pressed anything. */
export interface OpenDialog {
  readonly pressed: Promise<AlertAction>;
  readonly close: () => void;
}

/** Shows the Smart Alert. There is no way round it but its buttons; Escape is the one that sends nothing. */
export function showAlert(box: AlertBox): OpenDialog {
  const text = el('div', { id: 'alert-text', class: 'alert-text' });
  text.append(...(box.markdown ? markdownNodes(box.text) : [box.text]));
  const buttons = el('div', { class: 'buttons' });
  const dialog = el(
    'dialog',
    { class: 'alert', 'aria-labelledby': 'alert-title', 'aria-describedby': 'alert-text' },
    el('h2', { id: 'alert-title' }, box.title),
    text,
    buttons,
  );
  const close = (): void => {
    dialog.close();
    dialog.remove();
  };
  const pressed = new Promise<AlertAction>((resolve) => {
    const press = (action: AlertAction): void => {
      close();
      resolve(action);
    };
    buttons.append(...box.buttons.map((each) => alertButton(each, press)));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (box.buttons.some(({ does }) => does === 'keep' || does === 'command')) press('keep');
    });
  });
  document.body.append(dialog);
  dialog.showModal();
  return { pressed, close };
}

function alertButton(
  { label, does }: AlertBox['buttons'][number],
  press: (action: AlertAction) => void,
): HTMLElement {
  const look = does === 'send' ? 'secondary' : 'primary';
  const onclick = (): void => {
    press(does);
  };
  return el('button', { type: 'button', class: look, onclick }, label);
}
