/** The few line icons of our pages, on a 20 px grid. Always beside a text or inside a labelled button. */
const PATHS = {
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  expand: 'M11 3h6v6M17 3l-7 7M8 4H4v12h12v-4',
  check: 'M4 10.5l4 4 8-9',
  pencil: 'M4 16l1-4 8.5-8.5 3 3L8 15z',
  phone: 'M6 3l2 4-2 2c1 2.500 2.500 4 5 5l2-2 4 2v2.500c-7 1.500-14.500-6-13.500-13.500z',
  quiet: 'M15.500 12.500A6.500 6.500 0 0 1 7.500 4.500a6.500 6.500 0 1 0 8 8z',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4l3 2',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4',
  text: 'M4 5h12M4 10h12M4 15h7',
  hand: 'M5 10.500l3 3 7-7.500',
  back: 'M12 4l-6 6 6 6',
  remove: 'M5.500 5.500l9 9M14.500 5.500l-9 9',
  up: 'M5 12.500l5-5 5 5',
  down: 'M5 7.500l5 5 5-5',
} as const;

export type IconName = keyof typeof PATHS;

/** Draws one icon in the colour of the text around it; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.600"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
