// Drawn on a 16-unit grid with a 1.4 stroke, for this console.
const PATHS = {
  desk: "M2.5 3.5h11v7h-6l-3 2.6v-2.6h-2z",
  queue: "M3 13V8M6.3 13V4M9.7 13v-6M13 13V5.5",
  tickets: "M2.5 4.5h11v2.2a1.4 1.4 0 0 0 0 2.7v2.1h-11V9.4a1.4 1.4 0 0 0 0-2.7zM9.5 4.5v7",
  customers: "M8 8.2a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3 13.5c.4-2.4 2.4-3.7 5-3.7s4.6 1.3 5 3.7",
  knowledge:
    "M8 4.2C6.6 3.2 4.8 2.9 2.5 3v9.3c2.3-.1 4.1.2 5.5 1.2 1.4-1 3.2-1.3 5.5-1.2V3C11.2 2.9 9.4 3.2 8 4.2zM8 4.2v9.3",
  reports: "M2.5 13.5h11M4 11l3-3.5 2.5 2L13 4.5",
  settings:
    "M2.5 4.5h7M12.5 4.5h1M2.5 8h1.5M7 8h6.5M2.5 11.5h6M11.5 11.5h2M11 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5.5 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM10 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14",
  web: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c2 1.8 2.6 3.7 2.6 6S10 12.2 8 14c-2-1.8-2.6-3.7-2.6-6S6 3.8 8 2z",
  check: "M3 8.5 6.4 12 13 4.5",
  checks: "M1.5 8.8 4.3 11.5 9.5 5M7 10.6l1 .9L14.5 5",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6",
  close: "M4 4l8 8M12 4l-8 8",
  plus: "M8 3v10M3 8h10",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  down: "M4 6.5 8 10.5 12 6.5",
  grip: "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01",
  up: "M4 9.5 8 5.5 12 9.5",
  left: "M10 3.5 5.5 8l4.5 4.5",
  right: "M6 3.5 10.5 8 6 12.5",
  transfer: "M2.5 5.5h9.5M9.5 3 12 5.5 9.5 8M13.5 10.5H4M6.5 8 4 10.5 6.5 13",
  reopen: "M3 8a5 5 0 1 1 1.6 3.7M3 12.5V9.2h3.2",
  send: "M2.5 8 13.5 3 10 13.5 7.6 9z",
  smile: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 9.5c.6 1 1.4 1.5 2.5 1.5s1.9-.5 2.5-1.5M6 6.2h.01M10 6.2h.01",
  format: "M2 12.5 5.5 3.5 9 12.5M3.3 9.5h4.4M10.5 12.5h4M12.5 12.5v-5M10.8 9l1.7-1.5L14.2 9",
  slash: "M10.5 2.5l-5 11",
  panel: "M2.5 3.5h11v9h-11zM10 3.5v9",
  alert: "M8 2.5 14 13H2zM8 6.5v3M8 11.3h.01",
  book: "M4 2.5h8.5v9H4.8A1.3 1.3 0 0 0 3.5 12.8v-9A1.3 1.3 0 0 1 4.8 2.5M3.5 12.8c0 .5.5.7 1 .7h8",
  edit: "M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.3 4.5l2.2 2.2",
  tag: "M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.3 5.3h.01",
  bot: "M3.5 6h9v6.5h-9zM8 6V3.5M8 3.5h.01M6 9h.01M10 9h.01M1.8 8.5v1.5M14.2 8.5v1.5",
  download: "M8 2.5v7.5M5 7.2l3 3 3-3M3 13h10",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6",
  copy: "M5.5 5.5h7.5v8H5.5zM3 10.5v-8h7.5",
  key: "M5.5 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8.3 7.5h5.2v2.2M11 7.5v1.7",
  out: "M6.5 3H3v10h3.5M6.5 8H14M11.2 5.2 14 8l-2.8 2.8",
  sun: "M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
  trash: "M3 4.5h10M6 4.5V3h4v1.5M4.3 4.5l.6 9h6.2l.6-9",
  filter: "M2.5 4h11M4.5 8h7M6.5 12h3",
  note: "M3 2.5h10v7.5l-3.5 3.5H3zM9.5 13.5V10H13M5.5 5.5h5M5.5 8h3",
  whisper: "M2.5 3.5h11v7h-6l-3 2.6v-2.6h-2zM6 7h.01M8 7h.01M10 7h.01",
  clip: "M12.5 7.2 7.6 12a3 3 0 0 1-4.2-4.2l5.3-5.2a2 2 0 0 1 2.8 2.8L6.3 10.5a1 1 0 0 1-1.4-1.4l4.6-4.5",
  picture: "M2.5 3.5h11v9h-11zM2.5 10.8l3.2-3 2.5 2.3 2-1.8 3.3 2.9M10.3 6.2h.01",
  voice: "M8 9.5a2 2 0 0 0 2-2v-3a2 2 0 0 0-4 0v3a2 2 0 0 0 2 2zM4 7.5a4 4 0 0 0 8 0M8 11.5V14",
  video: "M2.5 4h7.5v8H2.5zM10 7l3.5-2v6L10 9",
  file: "M4 2.5h5l3 3v8H4zM9 2.5v3h3",
  pin: "M8 14s4.3-4 4.3-7.2A4.3 4.3 0 0 0 8 2.5a4.3 4.3 0 0 0-4.3 4.3C3.7 10 8 14 8 14zM8 8.2a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z",
  quote: "M6.5 3.5 3 7l3.5 3.5M3 7h6.2a3.8 3.8 0 0 1 3.8 3.8v1.7",
  undo: "M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6",
  snooze: "M8 14.2a5.2 5.2 0 1 0 0-10.4 5.2 5.2 0 0 0 0 10.4zM6.3 7h3.4l-3.4 4h3.4M2 4.4 4.2 2.6M14 4.4l-2.2-1.8",
  merge: "M4.5 2.5v2.3c0 2 3.5 2.4 3.5 4.7v4M11.5 2.5v2.3c0 2-3.5 2.4-3.5 4.7M5.8 11.4 8 13.6l2.2-2.2",
  split:
    "M8 13.5v-4C8 7.2 4.5 6.8 4.5 4.8V2.5M8 9.5c0-2.3 3.5-2.7 3.5-4.7V2.5M2.6 4.3l1.9-1.9 1.9 1.9M9.6 4.3l1.9-1.9 1.9 1.9",
  mail: "M2.5 3.5h11v9h-11zM2.8 4.2 8 8.6l5.2-4.4",
  phone:
    "M4.2 2.5h2.2l1 3-1.5 1.2a8 8 0 0 0 3.4 3.4l1.2-1.5 3 1v2.2c0 .9-.7 1.7-1.6 1.7C6.6 13.3 2.7 9.4 2.5 4.1c0-.9.8-1.6 1.7-1.6z",
  bell: "M4 11.2c.9-.9.9-2.4.9-4A3.1 3.1 0 0 1 8 4a3.1 3.1 0 0 1 3.1 3.2c0 1.6 0 3.1.9 4zM6.8 13.3h2.4",
  bolt: "M9 2 3.5 9H8l-1 5 5.5-7H8z",
  eye: "M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z",
  record: "M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4M6 10.5h2",
  star: "M8 2.3l1.8 3.6 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z",
  command:
    "M6 6V4.3A1.7 1.7 0 1 0 4.3 6zM10 6V4.3A1.7 1.7 0 1 1 11.7 6zM6 10v1.7A1.7 1.7 0 1 1 4.3 10zM10 10v1.7a1.7 1.7 0 1 0 1.7-1.7zM6 6h4v4H6z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const width = name === "more" || name === "grip" ? 2 : 1.4;
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent-fill)" />
      <path d="M9 11c0 7 14 3 14 10" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="9" cy="10" r="3.2" fill="#fff" />
      <circle cx="23" cy="22" r="3.2" fill="#fff" />
      <circle cx="23" cy="10" r="1.8" fill="#fff" opacity=".55" />
      <circle cx="9" cy="22" r="1.8" fill="#fff" opacity=".55" />
    </svg>
  );
}
