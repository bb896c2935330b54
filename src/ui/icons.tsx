import { raw } from 'hono/html'

// Drawn on a 24 px grid with round ends; one string each, so that a page pays nothing for its icons.
const strokes = {
  login: '<path d="M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4"/><path d="M4 12h11"/><path d="m11 8 4 4-4 4"/>',
  key: '<circle cx="8" cy="15.5" r="4.5"/><path d="m11.3 12.2 8-8"/><path d="m16 7.5 3 3"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.5 7 8.5 6 8.5-6"/>',
  link: '<path d="M9.5 14.5a4 4 0 0 0 5.7.3l3.2-3.2a4 4 0 0 0-5.7-5.7l-.9.9"/><path d="M14.5 9.5a4 4 0 0 0-5.7-.3l-3.2 3.2a4 4 0 0 0 5.7 5.7l.9-.9"/><path d="M4 4l2 2M20 20l-2-2"/>',
  menu: '<rect x="4" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="13.5" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="4" y="13.5" width="6.5" height="6.5" rx="1.5"/><rect x="13.5" y="13.5" width="6.5" height="6.5" rx="1.5"/>',
  signpost: '<path d="M12 3v18"/><path d="M5 5.5h11l3 2.5-3 2.5H5z"/><path d="M19 13H9l-3 2 3 2h10z"/>',
  information: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5"/><path d="M12 7.6v.1"/>',
  error:
    '<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z"/><path d="M12 7.5v5.5"/><path d="M12 16.4v.1"/>',
  warning: '<path d="M12 3.5 22 20.5H2z"/><path d="M12 10v5"/><path d="M12 17.7v.1"/>',
  book: '<path d="M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14C17 4.5 14 5 12 6.5z"/><path d="M12 6.5v14"/>',
  device: '<rect x="3" y="4.5" width="18" height="12" rx="2"/><path d="M8.5 20h7"/><path d="M12 16.5V20"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9.3 9.5a2.7 2.7 0 1 1 4 2.4c-.8.5-1.3 1-1.3 2"/><path d="M12 16.9v.1"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.5 2"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6"/>',
  arrow: '<path d="M5 12h14"/><path d="m13 6 6 6-6 6"/>',
} as const

export type IconName = keyof typeof strokes

const draw = (name: IconName, naming: string) =>
  raw(`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" ${naming}>${strokes[name]}</svg>`)

const silent = Object.fromEntries(
  (Object.keys(strokes) as IconName[]).map((name) => [
    name,
    draw(name, 'aria-hidden="true" focusable="false"'),
  ]),
) as Record<IconName, ReturnType<typeof raw>>

/** An icon beside words that already say what it means. */
export function Icon({ name }: { name: IconName }) {
  return silent[name]
}
