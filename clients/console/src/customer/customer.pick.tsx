import "./customer.pick.css";
import { skipToken, useQuery } from "@apollo/client/react";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchCustomersDocument } from "../gql/graphql.js";
import { useDebounced } from "../parts/debounced.js";
import { Icon } from "../parts/icon.js";
import { Tier } from "../parts/status.js";

export interface Picked {
  readonly id: string;
  readonly displayName: string;
}

interface PickProps {
  readonly id?: string;
  readonly label: string;
  /** The one that is chosen, by name; `null` = nobody. */
  readonly name: string | null;
  onPick(customer: Picked | null): void;
}

/** One customer out of however many there are: found by typing, chosen with the arrow keys or a click. */
export function CustomerPick({ id, label, name, onPick }: PickProps) {
  const { t } = useTranslation();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const sought = useDebounced(typed?.trim() ?? "", 200);
  const { data } = useQuery(SearchCustomersDocument, typed && sought ? { variables: { text: sought } } : skipToken);
  const found = typed && sought ? (data?.customers.nodes ?? []) : [];
  const isOpen = !!typed?.trim() && !!data;
  const choose = (customer: Picked | null) => {
    setTyped(null);
    onPick(customer);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setAt(Math.min(Math.max(at + (event.key === "ArrowDown" ? 1 : -1), 0), found.length - 1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      const one = found[at];
      if (one) choose(one);
    } else if (event.key === "Escape" && typed !== null) {
      // The first one leaves what was typed, the next one whatever this stands in.
      event.stopPropagation();
      setTyped(null);
    }
  };

  return (
    <div className="customer-pick">
      <span className="customer-pick-field">
        <input
          {...(id ? { id } : {})}
          className="plain-select"
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && found[at] ? `${list}-${at}` : undefined}
          autoComplete="off"
          placeholder={t("pick.findCustomer")}
          value={typed ?? name ?? ""}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
          onBlur={() => setTyped(null)}
        />
        {name && typed === null && (
          <button type="button" aria-label={t("pick.forget", { name })} onClick={() => choose(null)}>
            <Icon name="close" size={10} />
          </button>
        )}
      </span>
      <ul id={list} role="listbox" aria-label={label} hidden={!isOpen || !found.length}>
        {found.map((one, index) => (
          <li
            key={one.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseEnter={() => setAt(index)}
            // Before the field loses its focus, and with it what was typed.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(one);
            }}
          >
            <span className="clip">{one.displayName}</span>
            <Tier tier={one.tier} />
            <span className="dim clip end">{one.company ?? one.email}</span>
          </li>
        ))}
      </ul>
      {isOpen && !found.length && (
        <p className="dim customer-pick-none" role="status">
          {t("pick.nobody")}
        </p>
      )}
    </div>
  );
}
