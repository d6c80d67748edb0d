import "./settings.section.css";
import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** One matter of a settings page: what it is about on the left, what can be set on the right. */
export function SettingsSection({ title, text, children }: SectionProps) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-about">
        <h3 id={id}>{title}</h3>
        {text && <p>{text}</p>}
      </div>
      <div className="stack">{children}</div>
    </section>
  );
}
