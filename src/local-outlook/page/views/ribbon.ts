import { type App, press } from '../app';
import { el } from '../element';
import type { OfficeContext } from '../office/context';
import type { Surface } from '../manifest';

/** The add-in's buttons for a surface, as manifest.xml has them. */
export function addinButtons(
  app: App,
  surface: Surface,
  item: OfficeContext['item'],
): readonly HTMLElement[] {
  return app.manifest.buttons(surface).map((button) =>
    el(
      'button',
      {
        type: 'button',
        class: 'tool addin',
        title: button.tip,
        'data-control': button.id,
        onclick: () => {
          press(app, button, item);
        },
      },
      el('img', { src: button.icon, alt: '', width: 20, height: 20 }),
      button.label,
    ),
  );
}
