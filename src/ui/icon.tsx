const PATHS = {
  back: 'M14.5 5 8 11.5l6.5 6.5',
  forward: 'M8 5l6.5 6.5L8 18',
  type: 'M3 18 8 5l5 13M4.8 13.5h6.4M15 18l3-8 3 8M16 15.3h4',
  close: 'M5.5 5.5l11 11m0-11-11 11',
  plus: 'M11 4.5v13M4.5 11h13',
  search: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM14.4 14.4 19 19',
  gear: 'M11 7.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM11 2.5v2.2M11 17.3v2.2M2.5 11h2.2M17.3 11h2.2M5 5l1.5 1.5M15.5 15.5 17 17M17 5l-1.5 1.5M6.5 15.5 5 17',
  trash: 'M4.5 6.5h13M8.5 6.5V4.2h5v2.3M6.2 6.5l.8 11.3h8l.8-11.3M9.5 10v4.5M12.5 10v4.5',
  link: 'M9 13l4-4M8 9 5.8 11.2a3 3 0 0 0 4.2 4.2L12 13.2M13.5 13l2.2-2.2a3 3 0 0 0-4.2-4.2L9.5 8.6',
  copy: 'M9 7h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM4 14V5a1 1 0 0 1 1-1h9',
  note: 'M4 18l1-4L15.5 3.5l3 3L8 17zM13 6l3 3',
  share: 'M11 13V3.5M7.5 6.5 11 3l3.5 3.5M5 10v8.5h12V10',
  flip: 'M4 8.5h12.5M13 5l3.5 3.5L13 12M18 14H5.5M9 10.5 5.5 14 9 17.5',
  turn: 'M6 4h10v14l-5-4-5 4z',
  out: 'M9 5H5v12h12v-4M12 4.5h5.5V10M17 5l-7 7',
  check: 'm5 11.5 4 4 8-9',
  picture: 'M4 5h14v12H4zM4 14l4-4 4 4 2.5-2.5L18 15M13.5 8.5h.01',
  listen: 'M4 14v-2.5a7 7 0 0 1 14 0V14M4 13h2.5v5H5a1 1 0 0 1-1-1zM18 13h-2.5v5H17a1 1 0 0 0 1-1z',
  play: 'M7.5 5v12l9.5-6z',
  pause: 'M8 5.5v11M14 5.5v11',
  previous: 'M16.5 5.5v11L8 11zM5.5 5.5v11',
  next: 'M5.5 5.5v11L14 11zM16.5 5.5v11',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word, or within a button that has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 22 22" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
