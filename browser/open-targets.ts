/** Opens a closed detail when a link leads to it. */
export function openTargets(): void {
  window.addEventListener("hashchange", openTarget);
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]') !== null) setTimeout(openTarget);
  });
  openTarget();
}

function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.hidden = false;
  target.open = true;
  target.scrollIntoView();
  target.querySelector("summary")?.focus();
}
