/** Marks of one place by which it is shown or not, as its detail holds them. */
type Marks = Readonly<Record<string, readonly string[]>>;

/** Fades what readers did not choose to see, on the map and in the lists. */
export function filterMap(): void {
  const form = document.querySelector<HTMLFormElement>("form.filters");
  if (form === null) return;
  form.addEventListener("change", () => show(form));
  form.addEventListener("reset", () => setTimeout(() => show(form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  show(form);
}

function show(form: HTMLFormElement): void {
  const wanted = [...form.querySelectorAll("select")].filter(({ value }) => value !== "");
  const fits = (id: string, of: Marks = {}) => {
    const marks = { ...marksOf(id), ...of };
    return wanted.every(({ name, value }) => value.split(" ").some((mark) => marks[name]?.includes(mark)));
  };
  for (const detail of document.querySelectorAll<HTMLElement>("#details details"))
    detail.hidden = !fits(detail.id);
  for (const card of document.querySelectorAll<HTMLElement>(".break"))
    card.hidden = !fits(card.dataset.detail ?? "", { causes: [card.dataset.cause ?? ""] });
  const handoffs = [...document.querySelectorAll<SVGGElement>("#map .map-handoff")];
  const on = handoffs.filter((handoff) => fits(`handoff-${handoff.dataset.handoff}`));
  const numbers = new Set(on.map(({ dataset }) => dataset.handoff));
  const drawn = [...document.querySelectorAll<SVGGElement>("#map [data-handoff]")];
  fade(drawn, new Set(drawn.filter(({ dataset }) => numbers.has(dataset.handoff))));
  const kept = new Set(on.flatMap(({ dataset }) => marksOf(`handoff-${dataset.handoff}`).parties ?? []));
  const parties = [...document.querySelectorAll<SVGGElement>("#map [data-party]")];
  fade(
    parties,
    new Set(parties.filter(({ dataset: { party = "" } }) => kept.has(party) || fits(`party-${party}`))),
  );
  fade(
    [...document.querySelectorAll("#map :is(.map-bundle, .map-others, .map-routes)")],
    wanted.length > 0 ? new Set() : null,
  );
  tell(form, on.length, handoffs.length);
}

/** Fades all but some; nothing where all are kept. */
function fade(things: readonly Element[], kept: ReadonlySet<Element> | null): void {
  for (const thing of things) thing.classList.toggle("is-off", kept !== null && !kept.has(thing));
}

function marksOf(id: string): Marks {
  const { causes = "", customers = "", parties = "" } = document.getElementById(id)?.dataset ?? {};
  return { causes: causes.split(" "), customers: customers.split(" "), parties: parties.split(" ") };
}

function tell(form: HTMLFormElement, shown: number, all: number): void {
  const output = form.querySelector("output");
  if (output === null) return;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  output.textContent = (output.dataset.words ?? "")
    .replace("{shown}", number.format(shown))
    .replace("{all}", number.format(all));
}
