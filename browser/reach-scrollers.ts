/** Stops of the tab key are only those wide parts that do not fit, and so have to be moved. */
export function reachScrollers(): void {
  const parts = [...document.querySelectorAll<HTMLElement>(".wide")];
  const observer = new ResizeObserver(() => {
    for (const [part, isWide] of parts.map((one) => [one, one.scrollWidth > one.clientWidth] as const)) {
      if (isWide) part.tabIndex = 0;
      else part.removeAttribute("tabindex");
    }
  });
  observer.observe(document.body);
}
