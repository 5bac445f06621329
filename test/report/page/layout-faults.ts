/**
 * What of an open page a reader could not read or would take for careless: text beyond the sides of the window or of
 * its own box, lines of text or boxes that lie on one another, names that do not fit their boxes on the map. Runs in
 * the page, so it stands by itself.
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const short = (text: string | null) => (text ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.getAttribute("class") ?? ""} "${short(element.textContent)}"`;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const scroller = (element: Element | null): Element | null =>
    element === null || scrolls(element) ? element : scroller(element.parentElement);
  const overlap = (one: DOMRect, other: DOMRect) =>
    Math.min(
      Math.min(one.right, other.right) - Math.max(one.left, other.left),
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
    );
  const shrunk = ({ x, y, width, height }: DOMRect, aside: number, share: number) =>
    new DOMRect(x + aside, y + share * height, width - 2 * aside, height * (1 - 2 * share));

  function textBeyondSides(): void {
    const extent = document.documentElement.scrollWidth;
    if (extent > width + 1) faults.push(`the page is ${extent} wide in a window of ${width}`);
    for (const { element, rects } of lines) {
      if (scroller(element) !== null) continue;
      if (rects.some(({ left, right }) => left < -1 || right > width + 1))
        faults.push(`beyond the sides: ${nameOf(element)}`);
    }
  }

  interface Line {
    readonly element: Element;
    readonly rects: readonly DOMRect[];
  }

  function linesOfText(): readonly Line[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Line[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || short(node.textContent) === "" || element.closest("svg, script, option, .skip"))
        continue;
      if (!isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ element, rects: [...range.getClientRects()].filter((rect) => rect.width > 0) });
    }
    return found;
  }

  function clippedElements(): void {
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (element.closest("svg") !== null || !isSeen(element) || element.clientWidth === 0) continue;
      if (!scrolls(element) && element.scrollWidth > element.clientWidth + 1) {
        const inner = [...element.children].find((child) => scrolls(child));
        if (inner === undefined)
          faults.push(`${element.scrollWidth} wide in ${element.clientWidth}: ${nameOf(element)}`);
      }
      const { overflowY } = getComputedStyle(element);
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        faults.push(`cut off below: ${nameOf(element)}`);
    }
  }

  function textOnText(): void {
    const rects = lines
      .flatMap(({ element, rects }) => rects.map((rect) => ({ element, rect: shrunk(rect, 1, 0.25) })))
      .sort((one, other) => one.rect.top - other.rect.top);
    let open: typeof rects = [];
    for (const line of rects) {
      open = open.filter(({ rect }) => rect.bottom > line.rect.top);
      const other = open.find(({ rect }) => overlap(rect, line.rect) > 0);
      if (other !== undefined)
        faults.push(`on one another: ${nameOf(line.element)} and ${nameOf(other.element)}`);
      open.push(line);
    }
  }

  interface Box {
    readonly element: Element;
    readonly rect: DOMRect;
  }

  function disjoint(what: string, boxes: readonly Box[]): void {
    for (const [place, one] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) {
        if (overlap(one.rect, other.rect) > 0.5)
          faults.push(`${what} overlap: ${nameOf(one.element)} and ${nameOf(other.element)}`);
      }
    }
  }

  function cards(): void {
    const rooms = "main, .tiles, .page-head, fieldset, .map-room, nav ul, dl, body";
    for (const room of document.querySelectorAll(rooms)) {
      const seen = [...room.children].filter((child) => isSeen(child) && !child.matches(".skip, script"));
      disjoint(
        "cards",
        seen.map((element) => ({ element, rect: element.getBoundingClientRect() })),
      );
    }
  }

  function mapFaults(): void {
    const map = document.querySelector<SVGSVGElement>(".weaklink-map");
    if (map === null) return;
    const frame = map.getBoundingClientRect();
    const boxes = [...map.querySelectorAll(".map-party, .map-others")].map((element) => ({
      element,
      rect: element.querySelector("rect")!.getBoundingClientRect(),
    }));
    disjoint("boxes of the map", boxes);
    for (const { element, rect } of boxes) {
      for (const text of element.querySelectorAll("text")) {
        const { left, right, top, bottom } = shrunk(text.getBoundingClientRect(), 0, 0.15);
        if (left < rect.left - 0.5 || right > rect.right + 0.5 || top < rect.top || bottom > rect.bottom)
          faults.push(`does not fit its box: "${short(text.textContent)}" of ${nameOf(element)}`);
      }
    }
    const words = [...map.querySelectorAll("text")].map((element) => ({
      element,
      rect: shrunk(element.getBoundingClientRect(), 0.5, 0.2),
    }));
    disjoint("words of the map", words);
    for (const { element, rect } of words) {
      if (rect.left < frame.left || rect.right > frame.right || rect.bottom > frame.bottom)
        faults.push(`beyond the map: ${nameOf(element)}`);
    }
  }

  const lines = linesOfText();
  textBeyondSides();
  clippedElements();
  textOnText();
  cards();
  mapFaults();
  return [...new Set(faults)];
}
