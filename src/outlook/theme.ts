/** Whether the pane is to be light or dark. */
export type Theme = 'light' | 'dark';

/** Half way between black and white. */
const middle = 128;

/**
 * The theme Outlook shows, by the colour of its background: `isDarkTheme` is not filled in by
 * Outlook (Microsoft, OfficeTheme). Add-ins with launch events are mostly told nothing of themes,
 * and then the computer's own choice holds.
 */
export function themeNow(): Theme {
  const background = outlookBackground();
  const light = background === null ? null : lightnessOf(background);
  if (light !== null) return light < middle ? 'dark' : 'light';
  return darkOnThisComputer()?.matches === true ? 'dark' : 'light';
}

/**
 * Calls `onChange` with the theme whenever Outlook or the computer changes it.
 *
 * @returns stops the watching
 */
export function watchTheme(onChange: (theme: Theme) => void): () => void {
  let watching = true;
  const listener = (): void => {
    if (watching) onChange(themeNow());
  };
  const query = darkOnThisComputer();
  query?.addEventListener('change', listener);
  try {
    // By its word: the enum lacks it before Mailbox 1.14.
    Office.context.mailbox.addHandlerAsync('officeThemeChanged', listener);
  } catch {
    // The computer's choice is watched; that is all there is.
  }
  return () => {
    watching = false;
    query?.removeEventListener('change', listener);
  };
}

/** How light a colour `#rrggbb` looks, 0 to 255 (weights of ITU-R BT.601); null for anything else. */
export function lightnessOf(colour: string): number | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return null;
  const part = (at: number): number => parseInt(digits.slice(at, at + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}

function outlookBackground(): string | null {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | null | undefined;
    const colour: unknown = theme?.bodyBackgroundColor;
    return typeof colour === 'string' ? colour : null;
  } catch {
    return null;
  }
}

function darkOnThisComputer(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
}
