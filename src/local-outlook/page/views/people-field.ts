import { el } from '../element';
import type { Compose } from '../mail';
import { entriesIn, type Person, resolve, shown } from '../person';

type Field = 'to' | 'cc' | 'bcc';

/** One line of recipients. What is typed becomes a person on Enter, on `;` and when the field is left. */
export class PeopleField {
  readonly element: HTMLElement;
  readonly #people = el('ul', { class: 'people' });
  readonly #input: HTMLInputElement;

  constructor(
    private readonly item: Compose,
    private readonly field: Field,
    private readonly label: string,
    private readonly book: readonly Person[],
  ) {
    const id = `${field}-input`;
    this.#input = el('input', {
      id,
      type: 'text',
      autocomplete: 'off',
      list: 'address-book',
      onkeydown: (event) => {
        this.#key(event as KeyboardEvent);
      },
      onblur: () => {
        this.take();
      },
      onpaste: (event) => {
        this.#paste(event as ClipboardEvent);
      },
      oninput: () => {
        if (/[;,]/.test(this.#input.value)) this.take();
      },
    });
    this.element = el(
      'div',
      { class: 'field' },
      el('label', { for: id }, label),
      el('div', { class: 'entries' }, this.#people, this.#input),
    );
    this.show();
  }

  /** Makes people of what was typed. False when some of it is nobody. */
  take(): boolean {
    const nobody: string[] = [];
    const found: Person[] = [];
    for (const entry of entriesIn(this.#input.value)) {
      const person = resolve(entry, this.book);
      if (person === null) nobody.push(entry);
      else found.push(person);
    }
    this.#input.value = nobody.join('; ');
    this.#input.setAttribute('aria-invalid', String(nobody.length > 0));
    const all = this.item.parts[this.field];
    const added = found.filter((person) => !all.some((other) => same(other, person)));
    if (added.length > 0) this.item.set(this.field, [...all, ...added]);
    return nobody.length === 0;
  }

  show(): void {
    this.#people.replaceChildren(...this.item.parts[this.field].map((each) => this.#entry(each)));
  }

  #entry(person: Person): HTMLElement {
    const remove = el(
      'button',
      {
        type: 'button',
        class: 'plain',
        'aria-label': `Remove ${person.name} from ${this.label}`,
        onclick: () => {
          const left = this.item.parts[this.field].filter((other) => other !== person);
          this.item.set(this.field, left);
        },
      },
      '✕',
    );
    const kind = person.kind === 'person' ? '' : ' list';
    return el('li', { class: `person${kind}`, title: shown(person) }, person.name, remove);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.take();
      return;
    }
    const people = this.item.parts[this.field];
    if (event.key === 'Backspace' && this.#input.value === '' && people.length > 0) {
      this.item.set(this.field, people.slice(0, -1));
    }
  }

  /** A text field swallows line breaks, and a column of addresses would run together. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (entriesIn(text).length < 2) return;
    event.preventDefault();
    this.#input.value = entriesIn(text).join('; ');
    this.take();
  }
}

const same = (one: Person, other: Person): boolean =>
  one.address.toLowerCase() === other.address.toLowerCase() && one.name === other.name;
