import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { TagColour } from "../gql/graphql.js";
import { PopUp } from "../parts/menu.js";
import { SHADES } from "./tag.chip.js";

const COLOURS = Object.keys(SHADES) as TagColour[];

interface ColourProps {
  /** Of what the colour is. */
  readonly name: string;
  readonly colour: TagColour;
  readonly isDisabled?: boolean;
  onChange(colour: TagColour): void;
}

/** The colour of a tag; a click shows the eight there are. */
export function ColourField({ name, colour, onChange }: ColourProps) {
  const { t } = useTranslation();
  const shade = (one: TagColour) => ({ "--tag": SHADES[one] }) as CSSProperties;
  return (
    <PopUp
      label={t("library.colourOf", { name, colour: t(`library.colour.${colour}`) })}
      className="swatch-button"
      side="below-start"
      face={<span className="swatch" style={shade(colour)} />}
    >
      {(close) => (
        <div className="swatches" role="radiogroup" aria-label={t("library.colourOf", { name, colour: "" })}>
          {COLOURS.map((one) => (
            <button
              key={one}
              type="button"
              role="radio"
              aria-checked={one === colour}
              aria-label={t(`library.colour.${one}`)}
              title={t(`library.colour.${one}`)}
              className="swatch-button"
              onClick={() => {
                close();
                onChange(one);
              }}
            >
              <span className="swatch" style={shade(one)} />
            </button>
          ))}
        </div>
      )}
    </PopUp>
  );
}
