// Stars, which stay in the browser, and the calendar of what bears one. A closed item has none: the page knows nothing of it.

const KEPT_STARS = `rcm-stars:${page.id}`;
const itemsOf = slots.flatMap((row) => row.items.map((item) => ({ item, row })));
itemsOf.forEach((one, n) => (one.facts = page.items[n]));
const starred = new Set((kept(KEPT_STARS) || "").split(" ").filter(Boolean));

const letStar = (button, item) => {
  const on = starred.has(item.id);
  button.setAttribute("aria-pressed", String(on));
  button.textContent = on ? "★" : "☆";
};
const starFor = (item, title) => {
  const button = element("button", "star");
  button.type = "button";
  button.setAttribute("aria-label", `${oneLine(said("star"))}: ${title}`);
  letStar(button, item);
  return button;
};
for (const { item, facts } of itemsOf) {
  if (!item.id) continue;
  const title = titlesOf(item)[0];
  const link = element("a", "anchor", "#");
  link.href = `#${item.id}`;
  link.setAttribute("aria-label", `${oneLine(said("link here"))}: ${title}`);
  const acts = element("div", "acts", link);
  if (facts) acts.prepend(starFor(item, title));
  item.prepend(acts);
}
const tellStars = () => {
  const any = itemsOf.some(({ item, facts }) => facts && starred.has(item.id));
  byId("mine").disabled = byId("ics").disabled = !any;
};
document.querySelector("main").addEventListener("click", ({ target }) => {
  if (!target.classList || !target.classList.contains("star")) return;
  const item = target.closest("td");
  starred[starred.has(item.id) ? "delete" : "add"](item.id);
  keep(KEPT_STARS, [...starred].join(" "));
  letStar(target, item);
  tellStars();
  document.dispatchEvent(new Event("stars"));
});
tellStars();
