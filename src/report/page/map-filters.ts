import { compareText } from "../../chain/compare-text.js";
import { groupBy } from "../../chain/group-by.js";
import { causes } from "../../chain/indicator.js";
import { html, type Markup } from "../markup/markup.js";
import { shownName } from "../shown-name.js";
import type { PageStyle } from "./page-style.js";

/** A choice: what it is called, and the marks of what it shows. */
interface Choice {
  readonly name: string;
  readonly marks: string;
}

/** What readers can choose to see: breaks of a cause, the way to a customer, the handoffs of a department. */
export function mapFilters(style: PageStyle): Markup {
  const { filters, shown } = style.messages.page.map;
  return html`<form class="filters needs-script" hidden><fieldset><legend>${filters.title}</legend>${[
    select("causes", filters.cause, filters.all, causeChoices(style)),
    select("customers", filters.customer, filters.all, customerChoices(style)),
    select("parties", filters.party, filters.all, partyChoices(style)),
  ]}<button type="reset">${filters.reset}</button></fieldset><output data-words="${shown("{shown}", "{all}")}"></output></form>`;
}

function select(name: string, label: string, all: string, choices: readonly Choice[]): Markup | false {
  if (choices.length < 2) return false;
  const options = choices.map((choice) => html`<option value="${choice.marks}">${choice.name}</option>`);
  return html`<label>${label} <select name="${name}"><option value="">${all}</option>${options}</select></label>`;
}

function causeChoices({ diagnosis, messages }: PageStyle): readonly Choice[] {
  const found = new Set(diagnosis.breaks.map(({ cause }) => cause));
  return [
    ...causes
      .filter((cause) => found.has(cause))
      .map((cause) => ({ name: messages.losses.rows[cause], marks: cause })),
    ...(found.has(null) ? [{ name: messages.map.legend.causes.none, marks: "none" }] : []),
  ];
}

function customerChoices({ ahead, numbered, nameOf }: PageStyle): readonly Choice[] {
  return ahead.customers.map((party, place) => ({
    name: nameOf(numbered.parties[party]!.id),
    marks: `${place}`,
  }));
}

/** Departments where the level looked at lies below them; else the parties themselves. */
function partyChoices({ told, numbered, nameOf, messages }: PageStyle): readonly Choice[] {
  const inside = told.parties.filter((party) => numbered.parties[party]!.kind !== "customer");
  const unitOf = (party: number) => numbered.parties[party]!.department?.id ?? numbered.parties[party]!.id;
  const nameIn = (party: number) => {
    const { id, department } = numbered.parties[party]!;
    return department === null ? nameOf(id) : shownName(department.name ?? department.id, messages);
  };
  return Array.from(groupBy(inside, unitOf).values(), (parties) => ({
    name: nameIn(parties[0]!),
    marks: parties.join(" "),
  })).sort((one, other) => compareText(one.name, other.name));
}
