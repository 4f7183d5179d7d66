// What the page cannot know before it is read: the reader's clock and language, what is on now, what is looked for.
"use strict";

const MINUTE = 60000;
const page = JSON.parse(document.getElementById("_facts").textContent);
const byId = (id) => document.getElementById(`_${id}`);
const narrow = matchMedia("(max-width: 47.99rem)").matches;

const kept = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // a reader who keeps nothing, or a file that may not
  }
};
const keep = (name, value) => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // then it is not kept
  }
};

// ------------------------------------------------------------------ words, in each language of the page

const filled = (name, n, facts) =>
  page.words[name][n].replace(/\{(\w+)\}/g, (_, fact) => (Array.isArray(facts[fact]) ? facts[fact][n] : facts[fact]));
const said = (name, facts = {}) => page.languages.map((_, n) => filled(name, n, facts));
const oneLine = (sentences) => [...new Set(sentences)].join(" / ");
const element = (name, looks, ...inside) => {
  const made = document.createElement(name);
  if (looks) made.className = looks;
  made.append(...inside);
  return made;
};
const spans = (sentences, between = " / ") => {
  if (new Set(sentences).size === 1) return [sentences[0]];
  return sentences.flatMap((sentence, n) => {
    const one = element("span", "", sentence);
    one.lang = page.languages[n];
    return n ? [element("span", "or", between), one] : [one];
  });
};

// ------------------------------------------------------------------ one language of several, or all of them

const shownLanguages = () => {
  const shown = document.documentElement.dataset.shown;
  return shown ? [page.languages.indexOf(shown)] : page.languages.map((_, n) => n);
};
const inShown = (sentences) => oneLine(shownLanguages().map((n) => sentences[n]));
const showLanguage = (language) => {
  document.documentElement.dataset.shown = language;
  document.documentElement.lang = language || page.languages[0];
  byId("languages").querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one.value === language)));
  document.dispatchEvent(new Event("language"));
};
if (byId("languages")) {
  const KEPT_LANGUAGE = "rcm-language";
  const wanted = kept(KEPT_LANGUAGE);
  const own = (navigator.languages || []).map((one) => one.slice(0, 2)).find((one) => page.languages.includes(one));
  const wide = matchMedia("(min-width: 64rem)").matches;
  const fits = wanted === "" || page.languages.includes(wanted);
  showLanguage(fits ? wanted : wide ? "" : own || page.languages[0]);
  byId("languages").hidden = false;
  byId("languages").addEventListener("click", ({ target }) => {
    if (target.tagName !== "BUTTON") return;
    keep(KEPT_LANGUAGE, target.value);
    showLanguage(target.value);
  });
}

// ------------------------------------------------------------------ folds: closed on a phone, open on paper

const folds = [...document.querySelectorAll("details.fold")];
const [about, known] = [document.querySelector("details.about > div"), document.querySelector("header dl")];
if (narrow) {
  folds.forEach((one) => one.removeAttribute("open"));
  if (about && known) about.prepend(known);
}
const crowded = [...document.querySelectorAll(".many .cities")];
crowded.forEach((one) => one.removeAttribute("open"));
addEventListener("beforeprint", () => crowded.forEach((one) => (one.open = true)));
addEventListener("afterprint", () => crowded.forEach((one) => (one.open = false)));
addEventListener("beforeprint", () => folds.filter((one) => one.id !== "_more").forEach((one) => (one.open = true)));

// ------------------------------------------------------------------ the slots and their items

const slots = [...document.querySelectorAll("main tbody.slot")].map((slot) => {
  const head = slot.querySelector("th.time");
  const table = slot.closest("table");
  const [start, end] = [...head.querySelectorAll("time")].map((time) => Date.parse(time.dateTime));
  const items = [...slot.querySelectorAll("td.item")];
  const cancelled = page.cancelled || items.every((one) => one.classList.contains("cancelled"));
  const { day, until, zone: home } = table.dataset;
  return { head, slot, table, start, end, items, cancelled, day, until: until || day, home };
});
const timed = slots.filter((row) => row.start !== undefined);
const titlesOf = (item) => {
  const told = page.languages.map((language) => item.querySelector(`div[lang="${language}"] .name`));
  return told.map((one) => (one || item.querySelector(".name")).textContent);
};
