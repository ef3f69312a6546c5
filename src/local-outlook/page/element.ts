type Child = Node | string | null;
type Attributes = Readonly<
  Record<string, string | number | boolean | null | ((event: Event) => void)>
>;

/**
 * Makes an element. A function becomes a listener (`onclick` and the like), `true` an empty
 * attribute; `false` and `null` are left out.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An element of index.html. Throws when it is not there: then page and script do not fit together. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element;
}
