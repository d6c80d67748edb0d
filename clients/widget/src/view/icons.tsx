import type { ComponentChildren, JSX } from "preact";

function icon(children: ComponentChildren, size = 20): () => JSX.Element {
  return () => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const ChatIcon = icon(
  <>
    <path d="M20.5 11.6c0 4.2-3.8 7.6-8.5 7.6-1 0-2-.2-2.9-.5L4.6 20l1-3.7c-1.3-1.3-2.1-2.9-2.1-4.7C3.5 7.4 7.3 4 12 4s8.5 3.4 8.5 7.6Z" />
    <path d="M8.6 11.7h.01M12 11.7h.01M15.4 11.7h.01" stroke-width="2.4" />
  </>,
  26,
);
export const DownIcon = icon(<path d="m6 9.5 6 6 6-6" />, 26);
export const CloseIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const SendIcon = icon(<path d="M12 19V5.5M6 11l6-6 6 6" stroke-width="2.2" />);
export const SmileIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M8.5 14.2c.9 1.3 2.1 1.9 3.5 1.9s2.6-.6 3.5-1.9M9 9.7h.01M15 9.7h.01" />
  </>,
);
export const PersonIcon = icon(
  <path d="M4.5 13v-1a7.5 7.5 0 0 1 15 0v1m-15 0v3.5h3V13h-3Zm15 0v3.5h-3V13h3Zm-1.5 3.5c0 2-2 3-4.5 3" />,
  16,
);
export const BotIcon = icon(
  <path d="M12 4v3M6.5 7h11A1.5 1.5 0 0 1 19 8.5v8a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 16.5v-8A1.5 1.5 0 0 1 6.5 7ZM9.5 11v1.5M14.5 11v1.5M9.5 15h5" />,
);
export const ClipIcon = icon(
  <path d="m19.5 11.5-7.8 7.8a4.6 4.6 0 0 1-6.5-6.5l8.2-8.2a3.1 3.1 0 0 1 4.4 4.4l-8.2 8.2a1.5 1.5 0 0 1-2.2-2.2l7.5-7.5" />,
);
export const CameraIcon = icon(
  <>
    <path d="M4 8.5A1.5 1.5 0 0 1 5.5 7h2l1.5-2.5h6L16.5 7h2A1.5 1.5 0 0 1 20 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-9Z" />
    <circle cx="12" cy="12.8" r="3.4" />
  </>,
);
export const FileIcon = icon(<path d="M6.5 4h7l4 4v12h-11V4Zm7 0v4h4" />);
export const SourceIcon = icon(<path d="M6 4.5h8l4 4V19.5H6v-15Zm8 0v4h4M9 13h6M9 16h4" />, 14);
export const StarIcon = icon(<path d="m12 4 2.5 5.1 5.6.8-4 3.9.9 5.6-5-2.7-5 2.7.9-5.6-4-3.9 5.6-.8L12 4Z" />, 28);
export const MicrophoneIcon = icon(
  <path d="M12 3.5a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3Zm-6 7.5v.5a6 6 0 0 0 12 0V11m-6 6.5v3" />,
);
