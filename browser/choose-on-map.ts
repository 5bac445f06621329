/** Lets readers choose a handoff or party on the map, by mouse or keyboard, and shows what is known of it. */
export function chooseOnMap(): void {
  const map = document.querySelector<SVGSVGElement>("#map .weaklink-map");
  const panel = document.querySelector<HTMLElement>("#chosen");
  if (map === null || panel === null) return;
  const things = [...map.querySelectorAll<SVGGElement>(".map-handoff, .map-party")].filter(
    (thing) => detailOf(thing) !== null,
  );
  makeOperable(map, things);
  map.addEventListener("click", (event) => {
    const thing = thingNear(event, things);
    if (thing !== undefined) choose(thing, things, panel);
  });
  map.addEventListener("keydown", (event) => {
    const thing = thingAt(event.target, things);
    if (thing !== undefined) answerKey(event, thing, things, panel);
  });
  panel.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close(things, panel);
  });
  document.querySelector("form.filters")?.addEventListener("change", () => void hide(things, panel));
  document.querySelector("#chosen-close")?.addEventListener("click", () => close(things, panel));
}

/** What an element on the map is a part or a label of. */
function thingAt(target: EventTarget | null, things: readonly SVGGElement[]): SVGGElement | undefined {
  const part = target instanceof Element ? target.closest<SVGGElement>("[data-handoff], [data-party]") : null;
  if (part === null) return undefined;
  const { handoff, party } = part.dataset;
  return things.find(({ dataset }) => dataset.handoff === handoff && dataset.party === party);
}

/** Lines are thin: beside them counts as on them. */
function thingNear(
  { target, clientX, clientY }: MouseEvent,
  things: readonly SVGGElement[],
): SVGGElement | undefined {
  const at = thingAt(target, things);
  if (at !== undefined) return at;
  for (const aside of [4, 8]) {
    for (let eighth = 0; eighth < 8; eighth += 1) {
      const [x, y] = [Math.cos((eighth * Math.PI) / 4), Math.sin((eighth * Math.PI) / 4)];
      const near = thingAt(document.elementFromPoint(clientX + aside * x, clientY + aside * y), things);
      if (near !== undefined) return near;
    }
  }
  return undefined;
}

/** What the page tells of a thing on the map. */
function detailOf({ dataset: { handoff, party } }: SVGGElement): HTMLDetailsElement | null {
  const id = handoff === undefined ? `party-${party}` : `handoff-${handoff}`;
  const detail = document.getElementById(id);
  return detail instanceof HTMLDetailsElement ? detail : null;
}

/** The map becomes one stop of the tab key; arrow keys go from thing to thing. */
function makeOperable(map: SVGSVGElement, things: readonly SVGGElement[]): void {
  map.setAttribute("role", "group");
  for (const thing of things) {
    thing.setAttribute("role", "button");
    thing.setAttribute("aria-pressed", "false");
    thing.prepend(titleOf(thing));
  }
  if (things[0] !== undefined) makeStop(things[0], things);
}

/** What the page tells of it in short: its name for those who hear it, and under the mouse. */
function titleOf(thing: SVGGElement): SVGTitleElement {
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = detailOf(thing)?.querySelector("summary")?.textContent ?? "";
  return title;
}

/** Where the tab key comes to on the map. */
function makeStop(thing: SVGGElement, things: readonly SVGGElement[]): void {
  for (const other of things) other.setAttribute("tabindex", other === thing ? "0" : "-1");
}

function answerKey(
  event: KeyboardEvent,
  thing: SVGGElement,
  things: readonly SVGGElement[],
  panel: HTMLElement,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Enter" || event.key === " ") choose(thing, things, panel);
  else if (event.key === "Escape") close(things, panel);
  else {
    const next = neighbour(event.key, thing, things);
    if (next === undefined) return;
    makeStop(next, things);
    next.focus();
  }
  event.preventDefault();
}

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest thing in the direction of an arrow key; what lies aside counts twice. */
function neighbour(key: string, thing: SVGGElement, things: readonly SVGGElement[]): SVGGElement | undefined {
  const seen = things.filter((one) => !one.classList.contains("is-off"));
  if (key === "Home") return seen[0];
  if (key === "End") return seen.at(-1);
  const way = ways[key];
  if (way === undefined) return undefined;
  const [x, y] = centreOf(thing);
  let nearest: SVGGElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of seen) {
    const [otherX, otherY] = centreOf(other);
    const along = (otherX - x) * way[0] + (otherY - y) * way[1];
    const aside = Math.abs((otherX - x) * way[1]) + Math.abs((otherY - y) * way[0]);
    if (other === thing || along <= 1 || along + 2 * aside >= least) continue;
    nearest = other;
    least = along + 2 * aside;
  }
  return nearest;
}

function centreOf(thing: SVGGElement): readonly [x: number, y: number] {
  const { x, y, width, height } = thing.getBBox();
  return [x + width / 2, y + height / 2];
}

function choose(thing: SVGGElement, things: readonly SVGGElement[], panel: HTMLElement): void {
  const detail = detailOf(thing);
  const facts = panel.querySelector<HTMLElement>("#chosen-facts");
  if (detail === null || facts === null) return;
  makeStop(thing, things);
  for (const other of things) other.setAttribute("aria-pressed", String(other === thing));
  const name = document.createElement("h4");
  name.append(
    ...[...(detail.querySelector("summary")?.childNodes ?? [])].map((node) => node.cloneNode(true)),
  );
  const known = [...detail.children].filter((child) => child.tagName !== "SUMMARY");
  facts.replaceChildren(name, ...known.map((child) => child.cloneNode(true)));
  panel.hidden = false;
  facts.focus({ preventScroll: true });
  panel.scrollIntoView({ block: "nearest" });
}

/** Hides the panel, and goes back to what was chosen. */
function close(things: readonly SVGGElement[], panel: HTMLElement): void {
  hide(things, panel)?.focus();
}

/** Hides the panel; what was chosen is chosen no more. */
function hide(things: readonly SVGGElement[], panel: HTMLElement): SVGGElement | undefined {
  panel.hidden = true;
  const chosen = things.find((thing) => thing.getAttribute("aria-pressed") === "true");
  chosen?.setAttribute("aria-pressed", "false");
  return chosen;
}
